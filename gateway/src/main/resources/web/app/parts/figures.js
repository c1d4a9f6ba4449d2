import { html, nothing } from 'lit';
import { count, inUnit, percent, percentAgainst } from '../lib/format.js';
import { measured, nameOf, parametersOf, unitOf } from '../lib/measures.js';
import { t } from '../lib/messages.js';
import { strip } from './strip.js';

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

/** The raw figures of a measure as attributes, for tests and for scripts of readers. */
function row(measure, target) {
  const has = measured(measure);
  return html`<tr
    class=${has ? '' : 'not-measured'}
    data-testid="figure"
    data-definition=${measure.definition}
    data-status=${measure.status}
    data-value=${has ? measure.value : nothing}
    data-numerator=${measure.numerator ?? nothing}
    data-denominator=${measure.denominator ?? nothing}
    data-low=${measure.interval?.low ?? nothing}
    data-high=${measure.interval?.high ?? nothing}
  >
    <th scope="row">
      ${nameOf(measure.definition)}
      <small>${parametersOf(measure)}</small>
    </th>
    <td class="number">${value(measure, target)}
      ${measure.status === 'INSUFFICIENT' ? html`<small>${t('figure.insufficient')}</small>` : nothing}
      ${!has && measure.reason ? html`<small>${t(`reason.${measure.reason}`)}</small>` : nothing}
    </td>
    <td class="drawn" title=${interval(measure)}>
      ${measure.unit === 'count' ? nothing : strip(has ? measure : undefined, target)}
      <small>${interval(measure)}</small>
    </td>
    <td class="number parts">${parts(measure)}</td>
    <td class="definition"><code>${measure.definition}</code></td>
  </tr>`;
}

/**
 * A table of measures.
 *
 * @param targets the level owed by definition
 */
export function figures(measures, targets = {}) {
  return html`<div class="scroll"><table class="figures">
    <thead>
      <tr>
        <th scope="col">${t('figure.name')}</th>
        <th scope="col" class="number">${t('figure.value')}</th>
        <th scope="col">${t('figure.interval')}</th>
        <th scope="col" class="number">${t('figure.parts')}</th>
        <th scope="col">${t('figure.definition')}</th>
      </tr>
    </thead>
    <tbody>${measures.map((measure) => row(measure, targets[measure.definition]))}</tbody>
  </table></div>`;
}
