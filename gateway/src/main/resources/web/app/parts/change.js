import { html, nothing } from 'lit';
import { change } from '../lib/change.js';
import { inUnit, percentPoints } from '../lib/format.js';
import { unitOf } from '../lib/measures.js';
import { t } from '../lib/messages.js';

/**
 * How a measure moved since the month before: an arrow where that is clearly more than chance, a wave where it may be
 * chance, and neither for sums, which have no chance in them.
 */
export function since(measure, before) {
  const moved = change(measure, before);
  if (!moved) {
    return nothing;
  }
  const say = (value) => (unitOf(measure) === '1' ? percentPoints(value) : signed(value, unitOf(measure)));
  const mark = moved.clear === undefined ? '' : moved.clear ? (moved.difference > 0 ? '▲' : '▼') : '≈';
  const bounds = moved.low === undefined ? nothing : t('change.interval', { low: say(moved.low), high: say(moved.high) });
  return html`<small class="change" data-clear=${moved.clear ?? nothing} title=${bounds}
    ><span aria-hidden="true">${mark}</span> ${say(moved.difference)}<span class="hidden"> ${moved.clear === false ? t('change.chance') : t('change.since')}</span></small
  >`;
}

/** What the marks of changes mean. */
export function marks() {
  return html`<p class="marks"><small>${t('change.marks')}</small></p>`;
}

function signed(value, unit) {
  const text = inUnit(value, unit);
  return value > 0 && /[1-9]/.test(text) && !text.startsWith('+') ? `+${text}` : text;
}
