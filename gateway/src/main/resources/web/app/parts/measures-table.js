import { html } from 'lit';
import { measured, nameOf, parametersOf } from '../lib/measures.js';
import { t } from '../lib/messages.js';
import { figure } from './figure.js';
import { interval, parts } from './figures.js';
import { strip } from './strip.js';
import { table } from './table.js';

/**
 * A table of measures, each of which opens.
 *
 * @param file what the table is called when it is taken away
 * @param about whom it is about, and the level owed by definition
 */
export function measuresTable(measures, file, { subject, targets = {} }) {
  const named = (measure) => ({ subject, target: targets[measure.definition] });
  return table({
    name: `${subject} · ${t(`section.${file}`)}`,
    hidden: true,
    file,
    rows: measures,
    attributes: ({ definition, status }) => ({ testid: 'measure', key: definition, value: status }),
    columns: [
      { label: t('figure.name'), cell: (measure) => html`${nameOf(measure.definition)} <small>${parametersOf(measure)}</small>`, csv: ({ definition }) => definition },
      {
        label: t('figure.value'),
        number: true,
        cell: (measure) => html`${figure(measure, named(measure))}
          ${measure.status === 'INSUFFICIENT' ? html`<small>${t('figure.insufficient')}</small>` : ''}
          ${!measured(measure) && measure.reason ? html`<small>${t(`reason.${measure.reason}`)}</small>` : ''}`,
        csv: ({ value }) => value,
      },
      {
        label: t('figure.interval'),
        cell: (measure) => html`${measure.unit === 'count' ? '' : strip(measured(measure) ? measure : undefined, named(measure).target)}<small>${interval(measure)}</small>`,
        csv: (measure) => (measure.interval ? `${measure.interval.low} - ${measure.interval.high}` : ''),
      },
      { label: t('figure.parts'), number: true, cell: parts, csv: ({ numerator, denominator }) => (denominator === undefined ? '' : `${numerator} / ${denominator}`) },
      { label: t('figure.definition'), cell: ({ definition }) => html`<code>${definition}</code>` },
    ],
  });
}
