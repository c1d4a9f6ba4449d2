import { html, nothing } from 'lit';

/** A finding in the reader's language. */
export function said(words) {
  return html`<small class="sentence">${words}</small>`;
}

/** A finding in a service's own words, which are English. */
export function sentence(text) {
  return text ? html`<small class="sentence" lang="en">${text}</small>` : nothing;
}
