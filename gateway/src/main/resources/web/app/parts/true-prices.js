import { html, nothing, svg } from 'lit';
import { ask } from '../lib/api.js';
import { chance, count, inUnit, money } from '../lib/format.js';
import { t } from '../lib/messages.js';
import { Asking } from './asking.js';
import { figure } from './figure.js';
import { range } from './figures.js';
import { table } from './table.js';
import { nothingHere } from './tile.js';

const WIDTH = 200;

/** From the price on the invoice to the true price of a settled matter, vendor by vendor, on one scale. */
class TruePrices extends Asking {
  static properties = { ...Asking.properties, vendors: {} };

  keys() {
    return ['month', 'vendors'];
  }

  fetch() {
    return ask('/v1/true-prices', { vendors: this.vendors.map(({ id }) => id), from: this.month, to: this.month });
  }

  waiting() {
    return html`<div class="falls waiting">${this.vendors.map(() => html`<div class="fall"></div>`)}</div>
      <p role="status"><small>${t('loading')}…</small></p>`;
  }

  show({ prices, missing }) {
    const shown = [...prices].sort((one, other) => one.measure.value - other.measure.value);
    const most = Math.max(...shown.flatMap(({ measure, steps }) => [measure.interval?.high ?? 0, ...steps.map(({ priceAfter }) => priceAfter)]));
    return html`
      ${shown.length ? html`<div class="falls" data-testid="waterfall">${shown.map((price) => this.fall(price, most))}</div>` : nothingHere(t('price.none'))}
      ${missing.length ? html`<p><small>${t('price.missing', { missing: missing.map((each) => this.named(each)).join('; ') })}</small></p>` : nothing}
      ${shown.length ? html`<details><summary>${t('chart.table')}</summary>${this.twin(shown)}</details>` : nothing}
      <p><small>${t('price.note')}</small></p>
    `;
  }

  fall({ vendorId, measure, invoicePricePerContact, contactsPerResolvedIssue, steps, lowestInDraws }, most) {
    const subject = this.name(vendorId);
    const cash = (value) => inUnit(value, measure.unit);
    const [first, ...rest] = steps;
    let before = first.priceAfter;
    return html`<section class="fall" aria-label=${subject}>
      <h3>${subject}</h3>
      <p class="big">${figure(measure, { subject })}</p>
      <p><small>${t('price.perSettled')}${range(measure)}${lowestInDraws === undefined ? nothing : html` · ${t('price.lowest', { chance: chance(lowestInDraws) })}`}</small></p>
      <ol>
        ${line(t('price.INVOICE'), 0, invoicePricePerContact, cash(invoicePricePerContact), most)}
        ${line(t('price.contacts', { n: count(contactsPerResolvedIssue) }), invoicePricePerContact, first.priceAfter, cash(first.priceAfter), most)}
        ${rest.map(({ step, perResolvedIssue, priceAfter }) => {
          const from = before;
          before = priceAfter;
          return line(t(`price.${step}`), from, priceAfter, signed(perResolvedIssue, cash), most);
        })}
        ${line(t('price.true'), 0, measure.value, cash(measure.value), most, measure.interval)}
      </ol>
    </section>`;
  }

  twin(shown) {
    const rows = shown.flatMap(({ vendorId, measure, steps }) => steps.map((step) => ({ ...step, vendorId, unit: measure.unit })));
    return table({
      name: t('finance.truePrice'),
      hidden: true,
      file: 'true-prices',
      rows,
      columns: [
        { label: t('filter.vendor'), cell: ({ vendorId }) => this.name(vendorId) },
        { label: t('price.step'), cell: ({ step }) => t(step === 'INVOICE' ? 'price.invoiced' : `price.${step}`), csv: ({ step }) => step },
        { label: t('price.cost'), number: true, cell: ({ cost }) => money(Number(cost.amount), cost.currency), csv: ({ cost }) => cost.amount },
        { label: t('price.each'), number: true, cell: ({ perResolvedIssue, unit }) => signed(perResolvedIssue, (value) => inUnit(value, unit)), csv: ({ perResolvedIssue }) => perResolvedIssue },
        { label: t('price.after'), number: true, cell: ({ priceAfter, unit }) => inUnit(priceAfter, unit), csv: ({ priceAfter }) => priceAfter },
      ],
    });
  }

  name(id) {
    return this.vendors.find((vendor) => vendor.id === id)?.name ?? id;
  }

  /** A vendor that was left out, and why. */
  named(missing) {
    const [id, why] = missing.split(': ');
    return `${this.name(id)}: ${why.split(' or ').map((each) => t(`reason.${each}`)).join(' / ')}`;
  }
}

function signed(value, say) {
  return value > 0 ? `+${say(value)}` : say(value);
}

/** A step: from one price to the next, and for the last one its interval. */
function line(name, from, to, said, most, interval = undefined) {
  const at = (value) => Math.round((value / most) * WIDTH * 10) / 10;
  const low = Math.min(from, to);
  return html`<li data-total=${interval ? 'true' : nothing}>
    <span>${name}</span>
    <svg viewBox="0 0 ${WIDTH} 16" preserveAspectRatio="none" aria-hidden="true">
      <rect class=${interval ? 'total' : to < from ? 'less' : 'more'} x=${at(low)} y="3" width=${Math.max(at(Math.abs(to - from)), 1)} height="10"></rect>
      ${interval ? svg`<rect class="whisker" x=${at(interval.low)} y="6" width=${Math.max(at(interval.high - interval.low), 1)} height="4"></rect>` : nothing}
    </svg>
    <b>${said}</b>
  </li>`;
}

customElements.define('sw-true-prices', TruePrices);
