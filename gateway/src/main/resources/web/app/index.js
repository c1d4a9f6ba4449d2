import './app.css';
import './print.css';
import './portal.js';
import './signed-out.js';
