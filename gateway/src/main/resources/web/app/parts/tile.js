import { html, nothing } from 'lit';

/**
 * One answer in a few words.
 *
 * @param content what is said large; text or a figure
 * @param under what belongs beneath it
 * @param tone good, bad or open; said by a mark as well as by a colour
 */
export function tile(label, content, under = nothing, tone = undefined) {
  return html`<section class="tile" data-tone=${tone ?? nothing}>
    <h2>${label}</h2>
    <p class="big">${content}</p>
    <div class="under">${under}</div>
  </section>`;
}

export function tiles(...all) {
  return html`<div class="tiles" data-testid="tiles">${all}</div>`;
}

/** A titled part of a page. */
export function section(id, title, subtitle, content) {
  return html`<section class="part" aria-labelledby=${`h-${id}`} data-testid=${`part-${id}`}>
    <header><h2 id=${`h-${id}`}>${title}${subtitle ? html` <span>${subtitle}</span>` : nothing}</h2></header>
    ${content}
  </section>`;
}

export function nothingHere(text) {
  return html`<p class="no-data">${text}</p>`;
}
