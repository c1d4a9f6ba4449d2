import { html } from 'lit';

export function wordmark() {
  return html`<svg viewBox="0 0 26 20" aria-hidden="true"><path d="M2 7c3.7-4 7.3-4 11 0s7.3 4 11 0M2 15c3.7-4 7.3-4 11 0s7.3 4 11 0"></path></svg
    ><span>Shorewise</span>`;
}
