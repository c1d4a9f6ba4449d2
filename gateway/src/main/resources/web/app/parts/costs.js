import { html } from 'lit';
import { href } from '../lib/address.js';
import { count, money } from '../lib/format.js';
import { measured, nameOf, PER_CONTACT, PER_SETTLED } from '../lib/measures.js';
import { maybe, t } from '../lib/messages.js';
import { bars } from './bars.js';
import { marks, since } from './change.js';
import { figure, told } from './figure.js';
import { strip } from './strip.js';
import { table } from './table.js';

const FLAG = 'fcr/agent-flag';

/** A cost of a vendor's month, with the cost lines behind it. */
function cost(home, part, id, family) {
  const measure = home.measure(part, id, family);
  const evidence = home.data('unit-costs', id)?.measure?.evidence;
  return measure && !measure.absent ? { ...measure, evidence: measure.evidence ?? evidence } : measure;
}

/** A sum of booked money: exact, with the lines that it is the sum of. */
function booked(amount, { name, subject, evidence, rows }) {
  return told(money(Number(amount.amount), amount.currency), {
    name,
    subject,
    definition: `${PER_CONTACT}@1`,
    meaning: t('meaning.booked'),
    interval: t('evidence.noInterval'),
    evidence,
    rows,
  });
}

/** What all vendors together cost in the month, and which of them are not in it. */
export function total(home) {
  const table = home.data('cost-table');
  if (!table) {
    return html`<span class="no-data">${home.why('state.NOT_MEASURED', 'cost-table')}</span>`;
  }
  return table.cells.length
    ? booked(table.total, {
        name: t('finance.total'),
        rows: {
          rows: table.cells,
          columns: [
            { label: t('filter.vendor'), cell: ({ by }) => home.vendorName(by.vendor) },
            { label: t('finance.cost'), number: true, cell: ({ cost: each }) => money(Number(each.amount), each.currency), csv: ({ cost: each }) => each.amount },
          ],
        },
      })
    : html`<span class="no-data">${t('state.NOT_MEASURED')}</span>`;
}

/** The vendor with the most or the least of a cost. */
export function extreme(home, family, direction) {
  const [first] = home.vendors
    .map(({ id, name }) => ({ name, measure: cost(home, 'cost-table', id, family) }))
    .filter(({ measure }) => measured(measure))
    .sort((one, other) => (other.measure.value - one.measure.value) * direction);
  return first
    ? html`${figure(first.measure, { subject: first.name })} <small class="beside">${first.name}</small>`
    : html`<span class="no-data">${home.why('state.NOT_MEASURED', 'cost-table')}</span>`;
}

/** Costs of a contact and of a settled one, vendor by vendor. */
export function unitCosts(home) {
  const of = (id, family) => cost(home, 'cost-table', id, family);
  const rows = home.vendors.filter(({ id }) => home.cell('cost-table', id));
  rows.sort((one, other) => (of(other.id, PER_SETTLED)?.value ?? -1) - (of(one.id, PER_SETTLED)?.value ?? -1));
  const most = Math.max(...rows.map(({ id }) => of(id, PER_SETTLED)).filter(measured).map(({ value, interval }) => interval?.high ?? value));
  const price = (family) => ({
    label: nameOf(family),
    cell: ({ id, name }) => html`<div class="cell">${figure(of(id, family), { subject: name })} ${family === PER_SETTLED ? strip(measured(of(id, family)) ? of(id, family) : undefined, undefined, most) : ''} ${since(of(id, family), cost(home, 'cost-table-before', id, family))}</div>`,
    csv: ({ id }) => of(id, family)?.value,
  });
  return html`${table({
    name: t('finance.unitCosts'),
    hidden: true,
    file: 'unit-costs',
    note: marks(),
    rows,
    attributes: ({ id }) => ({ testid: 'vendor-row', key: id, value: of(id, PER_CONTACT)?.value }),
    columns: [
      { label: t('filter.vendor'), cell: ({ id, name }) => html`<a data-view href=${href({ view: 'vendors', object: id })}>${name}</a>` },
      {
        label: t('finance.cost'),
        number: true,
        cell: ({ id, name }) => booked(home.cell('cost-table', id).cost, { name: t('finance.cost'), subject: name, evidence: home.data('unit-costs', id)?.measure?.evidence }),
        csv: ({ id }) => home.cell('cost-table', id).cost.amount,
      },
      { label: t('finance.handled'), number: true, cell: ({ id, name }) => told(count(home.cell('cost-table', id).contacts), { name: t('finance.handled'), subject: name, definition: `${PER_CONTACT}@1`, meaning: t('meaning.handled'), interval: t('evidence.noInterval'), evidence: home.measure('kpis', id, 'volume/answered')?.evidence }), csv: ({ id }) => home.cell('cost-table', id).contacts },
      price(PER_CONTACT),
      price(PER_SETTLED),
      { label: nameOf(FLAG), number: true, cell: ({ id, name }) => figure(home.measure('kpis', id, FLAG), { subject: name }), csv: ({ id }) => home.measure('kpis', id, FLAG)?.value },
    ],
  })}
  <p><small>${t('finance.flagWarning')}</small></p>`;
}

/** What each vendor's month was spent on, all on one scale. */
export function madeOf(home) {
  const rows = home.vendors
    .map((vendor) => ({ vendor, now: home.data('unit-costs', vendor.id) }))
    .filter(({ now }) => now?.cost && now.categories?.length);
  return bars(
    rows.map(({ vendor, now }) => ({
      name: vendor.name,
      unit: now.currency,
      total: Number(now.cost.amount),
      steps: now.categories.map(({ category, cost: each }) => ({ name: maybe(`category.${category}`) ?? category, value: Number(each.amount) })),
    })),
    money,
  );
}
