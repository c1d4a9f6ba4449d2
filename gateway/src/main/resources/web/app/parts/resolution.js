import { html } from 'lit';
import { href } from '../lib/address.js';
import { change } from '../lib/change.js';
import { measureIn } from '../lib/home.js';
import { measured, nameOf } from '../lib/measures.js';
import { t } from '../lib/messages.js';
import { figure } from './figure.js';
import { strip } from './strip.js';
import { table } from './table.js';
import { nothingHere } from './tile.js';

const FLAG = 'fcr/agent-flag';

/** The ways in which a matter counts as settled at first contact, of one vendor. */
function ways(home, id) {
  const data = home.data('resolution', id);
  return [
    measureIn(home.data('kpis', id), FLAG),
    measureIn(data, 'fcr/no-repeat-per-issue'),
    data?.customerStated,
  ].filter(Boolean);
}

function of(home, id, definition) {
  return ways(home, id).find((measure) => measure.definition === definition);
}

/**
 * Whether the vendor's own flag stands clearly above what customers say, or, where they were not asked, above what calls that
 * came again tell; undefined where there is nothing to compare.
 */
export function flattered(home, id) {
  const data = home.data('resolution', id);
  const witness = [data?.customerStated, measureIn(data, 'fcr/no-repeat-per-issue')].find(measured);
  const apart = change(measureIn(home.data('kpis', id), FLAG), witness);
  return apart?.clear === undefined ? undefined : apart.clear && apart.difference > 0;
}

function believed(home, id) {
  switch (flattered(home, id)) {
    case true:
      return html`<span class="verdict" data-verdict="WORSE"><span aria-hidden="true">▼</span> ${t('quality.above')}</span>`;
    case false:
      return html`<span class="verdict">${t('quality.notAbove')}</span>`;
    default:
      return html`<span class="no-data">${t('quality.noWitness')}</span>`;
  }
}

/** Settled as the vendor ticks it off, beside what calls that came again and what customers say. */
export function resolution(home) {
  const definitions = [...new Set(home.vendors.flatMap(({ id }) => ways(home, id).map(({ definition }) => definition)))];
  return definitions.length
    ? table({
        name: t('quality.settled'),
        hidden: true,
        file: 'settled',
        rows: home.vendors,
        attributes: ({ id }) => ({ testid: 'settled', key: id, value: flattered(home, id) }),
        columns: [
          { label: t('filter.vendor'), cell: ({ id, name }) => html`<a data-view href=${href({ view: 'vendors', object: id })}>${name}</a>` },
          ...definitions.map((definition) => ({
            label: nameOf(definition),
            cell: ({ id, name }) => {
              const measure = of(home, id, definition);
              return html`<div class="cell">${figure(measure, { subject: name })} ${strip(measured(measure) ? measure : undefined)}</div>`;
            },
            csv: ({ id }) => of(home, id, definition)?.value,
          })),
          {
            label: t('quality.believed'),
            cell: ({ id }) => believed(home, id),
          },
        ],
      })
    : nothingHere(home.why('section.none', 'resolution'));
}
