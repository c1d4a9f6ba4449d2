import { html, nothing } from 'lit';
import { go, href } from '../lib/address.js';
import { get } from '../lib/api.js';
import { monthName } from '../lib/format.js';
import { change } from '../lib/change.js';
import { measured, measureOf, measuresOf, nameOf, section, SERVICE_LEVEL } from '../lib/measures.js';
import { t } from '../lib/messages.js';
import { figure } from '../parts/figure.js';
import { partial } from '../parts/notices.js';
import { strip } from '../parts/strip.js';
import { table } from '../parts/table.js';
import { nothingHere } from '../parts/tile.js';
import { View } from './view.js';

const PARTS = ['contract', 'customers', 'money'];

/** Vendors side by side, measure by measure, each beside the first of them. */
class Compare extends View {
  static properties = { ...View.properties, filters: {} };

  fetch() {
    return get('/v1/scorecards', { month: this.month });
  }

  show(ranking) {
    const asked = (this.filters.with ?? '').split(',').filter(Boolean);
    const cards = asked.length ? asked.map((id) => ranking.scorecards.find(({ vendorId }) => vendorId === id)).filter(Boolean) : ranking.scorecards.slice(0, 3);
    return html`
      <header class="page">
        <p class="crumb"><a data-view href=${href({ view: 'vendors' })}>‹ ${t('card.back')}</a></p>
        <h1>${t('compare.title')}</h1>
        <p>${monthName(ranking.month)} · ${t('compare.why')}</p>
      </header>
      ${ranking.partial ? partial(this.again) : nothing}
      <fieldset class="choose" data-testid="choose">
        <legend>${t('compare.choose')}</legend>
        ${ranking.scorecards.map((card) => {
          const chosen = cards.includes(card);
          return html`<label><input type="checkbox" .checked=${chosen} @change=${() => this.choose(cards, card, chosen)} /> ${name(card)}</label>`;
        })}
      </fieldset>
      ${cards.length ? this.measures(cards) : nothingHere(t('compare.none'))}
    `;
  }

  choose(cards, card, chosen) {
    const ids = cards.map(({ vendorId }) => vendorId);
    go({ filters: { with: (chosen ? ids.filter((id) => id !== card.vendorId) : [...ids, card.vendorId]).join(',') || 'none' } });
  }

  measures(cards) {
    const definitions = [...new Set(PARTS.flatMap((part) => cards.flatMap((card) => measuresOf(section(card, part).data).map(({ definition }) => `${part} ${definition}`))))];
    const of = (card, [part, definition]) => measureOf(section(card, part).data, definition);
    return html`<section class="part" aria-label=${t('compare.title')}>${table({
      name: t('compare.title'),
      hidden: true,
      file: 'comparison',
      rows: definitions.map((each) => each.split(' ')),
      attributes: ([, definition]) => ({ testid: 'compared', key: definition }),
      columns: [
        { label: t('figure.name'), cell: ([, definition]) => nameOf(definition), csv: ([, definition]) => definition },
        ...cards.map((card, at) => ({
          label: name(card),
          cell: (row) => {
            const measure = of(card, row);
            const most = Math.max(...cards.map((each) => of(each, row)).filter(measured).map(({ value, interval }) => Math.max(value, interval?.high ?? 0)));
            const target = row[1] === SERVICE_LEVEL ? card.standing.target : undefined;
            return html`<div class="cell">${figure(measure, { subject: name(card), target })} ${measure?.unit === 'count' ? nothing : strip(measured(measure) ? measure : undefined, target, most)} ${at ? apart(measure, of(cards[0], row)) : nothing}</div>`;
          },
          csv: (row) => of(card, row)?.value,
        })),
      ],
    })}</section>`;
  }
}

/** Whether a figure differs from the first vendor's by more than chance. */
function apart(measure, first) {
  const difference = change(measure, first);
  return difference?.clear === undefined
    ? nothing
    : html`<small class="change" data-clear=${difference.clear}>${difference.clear ? (difference.difference > 0 ? '▲' : '▼') : '≈'} ${difference.clear ? t(difference.difference > 0 ? 'compare.higher' : 'compare.lower') : t('compare.same')}</small>`;
}

function name(card) {
  return section(card, 'vendor').data?.name ?? card.vendorId;
}

customElements.define('sw-compare', Compare);

export function page({ month, filters }) {
  return html`<sw-compare .month=${month} .filters=${filters}></sw-compare>`;
}
