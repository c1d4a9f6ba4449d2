/**
 * What nearly every view draws with. As every view names all of it, the bundler puts it into one file; otherwise it would come in
 * two dozen small ones, each a way to the server and back.
 */
import '../lib/home.js';
import './bars.js';
import './change.js';
import './costs.js';
import './disputes.js';
import './figure.js';
import './figures.js';
import './imports-table.js';
import './levels.js';
import './notices.js';
import './resolution.js';
import './sentence.js';
import './sources.js';
import './state.js';
import './statements.js';
import './strip.js';
import './table.js';
import './tile.js';
import './trust.js';
