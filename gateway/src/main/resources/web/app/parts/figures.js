import { html } from 'lit';
import { count, inUnit, percent, percentAgainst } from '../lib/format.js';
import { measured, unitOf } from '../lib/measures.js';
import { t } from '../lib/messages.js';

/** The value of a measure, or the words that there is none. */
export function value(measure, target) {
  if (!measured(measure)) {
    return html`<span class="no-data">${t('state.NOT_MEASURED')}</span>`;
  }
  return html`<span class="value">${target === undefined ? inUnit(measure.value, unitOf(measure)) : percentAgainst(measure.value, target)}</span>`;
}

/** The interval in words, as a title and for readers who do not see the strip. */
export function interval(measure) {
  const bounds = measure?.interval;
  if (!measured(measure) || !bounds) {
    return '';
  }
  const end = (each) => (each === undefined || each === null ? '…' : inUnit(each, unitOf(measure)));
  return t('figure.level', {
    level: percent(bounds.level, 0),
    low: end(bounds.low),
    high: end(bounds.high),
    method: bounds.method,
  });
}

/** The interval in short, after what the value was made of. */
export function range(measure) {
  const bounds = measure?.interval;
  return measured(measure) && bounds ? ` · ${inUnit(bounds.low, unitOf(measure))} – ${inUnit(bounds.high, unitOf(measure))}` : '';
}

/** What the value was made of. */
export function parts(measure) {
  if (!measure || measure.numerator === undefined || measure.denominator === undefined) {
    return measure?.n === undefined ? '' : t('figure.n', { n: count(measure.n) });
  }
  const share = unitOf(measure) === '1';
  const money = /^[A-Z]{3}$/.test(measure.unit);
  const numerator = money ? inUnit(measure.numerator, measure.unit) : count(measure.numerator) + (measure.unit === 's' ? ' s' : '');
  return t(share ? 'figure.of' : 'figure.over', { numerator, denominator: count(measure.denominator) });
}
