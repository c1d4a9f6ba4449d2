import { html, nothing, svg } from 'lit';
import { t } from '../lib/messages.js';

/** Each state has a shape of its own, so that nobody needs its colour. */
const SHAPES = {
  MET: svg`<circle cx="6" cy="6" r="5"></circle>`,
  MISSED: svg`<path d="M1 2h10L6 11z"></path>`,
  NOT_MEASURED: svg`<circle cx="6" cy="6" r="4.25" fill="none" stroke-width="1.5" stroke-dasharray="2.2 1.8"></circle>`,
};

export function state(standing) {
  return html`<span class="state" data-state=${standing.state} data-testid="state">
    <svg viewBox="0 0 12 12" aria-hidden="true">${SHAPES[standing.state]}</svg>
    <span>${t(`state.${standing.state}`)}</span>
    ${standing.reason ? html`<small>${t(`reason.${standing.reason}`)}</small>` : nothing}
  </span>`;
}
