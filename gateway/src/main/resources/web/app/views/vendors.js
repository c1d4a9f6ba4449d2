import { html } from 'lit';
import './ranking.js';
import './scorecard.js';

/** All vendors, or one vendor's scorecard. */
export function page({ object, month }) {
  return object ? html`<sw-scorecard .vendor=${object} .month=${month}></sw-scorecard>` : html`<sw-ranking .month=${month}></sw-ranking>`;
}
