import { html, nothing } from 'lit';
import { href } from '../lib/address.js';
import { get } from '../lib/api.js';
import { count, money, number, percent } from '../lib/format.js';
import { measureIn } from '../lib/home.js';
import { maybe, t } from '../lib/messages.js';
import { bars } from '../parts/bars.js';
import { marks, since } from '../parts/change.js';
import { figure } from '../parts/evidence.js';
import { invoices } from '../parts/invoices.js';
import { scenarios } from '../parts/scenarios.js';
import { statements } from '../parts/statements.js';
import { table } from '../parts/table.js';
import { nothingHere, section, tile, tiles } from '../parts/tile.js';
import { HomeView } from './home.js';

/** What a contact and a settled matter cost, and what they would cost elsewhere. */
class Finance extends HomeView {
  static properties = { ...HomeView.properties, comparison: { state: true } };

  persona = 'finance';

  async fetch() {
    const home = await super.fetch();
    const known = home.parts.find(({ name }) => name === 'scenarios')?.data?.items ?? [];
    this.comparison = undefined;
    if (known.length) {
      const asked = known.slice(0, 6).map(({ id }) => `scenario=${encodeURIComponent(id)}`).join('&');
      get(`/v1/scenario-comparisons?${asked}`).then((comparison) => (this.comparison = comparison), () => (this.comparison = null));
    }
    return home;
  }

  body(home) {
    const rows = home.vendors
      .map((vendor) => ({ vendor, now: home.data('unit-costs', vendor.id), before: home.data('unit-costs-before', vendor.id) }))
      .filter(({ now }) => now);
    return html`
      ${tiles(
        tile(t('finance.total'), total(rows), html`<small>${t('finance.totalWhy')}</small>`),
        tile(t('finance.dearest'), extreme(rows, (one, other) => other.measure.value - one.measure.value, home)),
        tile(t('finance.cheapest'), extreme(rows, (one, other) => one.measure.value - other.measure.value, home)),
        tile(t('finance.closed'), closed(home)),
      )}
      ${section('unit-costs', t('finance.unitCosts'), t('finance.unitCostsWhy'), rows.length ? unitCosts(rows) : nothingHere(home.why('finance.noCosts', 'unit-costs')))}
      ${section('made-of', t('finance.madeOf'), t('finance.madeOfWhy'), rows.length ? madeOf(rows) : nothingHere(home.why('finance.noCosts', 'unit-costs')))}
      ${section('scenarios', t('finance.scenarios'), t('finance.scenariosWhy'), home.items('scenarios').length ? scenarios(this.comparison) : nothingHere(home.why('finance.noScenarios', 'scenarios')))}
      ${section('invoices', t('finance.invoices'), t('finance.invoicesWhy'), invoices(home))}
      ${section('statements', t('service.statements'), t('finance.statementsWhy'), statements(home))}
    `;
  }
}

function priced(data) {
  return data?.measure && data.measure.status !== 'NOT_MEASURED';
}

function total(rows) {
  const sums = new Map();
  rows.filter(({ now }) => now.cost).forEach(({ now: { cost } }) => sums.set(cost.currency, (sums.get(cost.currency) ?? 0) + Number(cost.amount)));
  return sums.size ? [...sums].map(([currency, sum]) => money(sum, currency)).join(' + ') : html`<span class="no-data">${t('state.NOT_MEASURED')}</span>`;
}

function extreme(rows, order, home) {
  const [first] = rows.map(({ now }) => now).filter(priced).sort(order);
  return first
    ? html`${figure(first.measure, { subject: home.vendorName(first.vendorId) })} <small class="beside">${home.vendorName(first.vendorId)}</small>`
    : html`<span class="no-data">${t('state.NOT_MEASURED')}</span>`;
}

function closed(home) {
  const periods = home.data('closed-periods');
  if (!periods) {
    return html`<span class="no-data">${home.why('state.NOT_MEASURED', 'closed-periods')}</span>`;
  }
  const all = Array.isArray(periods) ? periods : (periods?.items ?? []);
  const this_ = all.find((each) => (each.period ?? each.month) === home.month);
  return this_ ? t('finance.isClosed') : html`${t('finance.isOpen')} <small class="beside">${t('finance.closedSoFar', { n: all.length })}</small>`;
}

/** The cost of a contact that was settled, as far as the vendor's own flag says so: the same cost over fewer contacts. */
function settled({ cost, volume, measure }) {
  if (!cost || !(volume?.resolved > 0)) {
    return undefined;
  }
  return { definition: 'unit/cost-per-resolved-as-flagged@1', value: Number(cost.amount) / volume.resolved, numerator: Number(cost.amount), denominator: volume.resolved, unit: cost.currency, status: measure.status, n: volume.resolved, evidence: measure.evidence };
}

function unitCosts(rows) {
  const sorted = [...rows].sort((one, other) => (other.now.measure?.value ?? -1) - (one.now.measure?.value ?? -1));
  return html`${table({
    name: t('finance.unitCosts'),
    hidden: true,
    file: 'unit-costs',
    note: marks(),
    rows: sorted,
    attributes: ({ vendor, now }) => ({ testid: 'vendor-row', key: vendor.id, value: now.measure?.value }),
    columns: [
      { label: t('filter.vendor'), cell: ({ vendor }) => html`<a data-view href=${href({ view: 'vendors', object: vendor.id })}>${vendor.name}</a>` },
      { label: t('finance.cost'), number: true, cell: ({ now }) => (now.cost ? money(Number(now.cost.amount), now.cost.currency) : '–'), csv: ({ now }) => now.cost?.amount },
      { label: t('finance.handled'), number: true, cell: ({ now }) => (now.volume ? count(now.volume.handled) : '–'), csv: ({ now }) => now.volume?.handled },
      {
        label: t('ranking.money'),
        number: true,
        cell: ({ vendor, now, before }) => html`${figure(now.measure, { subject: vendor.name })} ${since(now.measure, before?.measure)}`,
        csv: ({ now }) => now.measure?.value,
      },
      { label: t('finance.perSettled'), number: true, cell: ({ vendor, now }) => figure(settled(now), { subject: vendor.name, name: t('finance.perSettled') }), csv: ({ now }) => settled(now)?.value },
      {
        label: t('finance.settledShare'),
        number: true,
        cell: ({ now }) => (now.volume?.handled > 0 ? percent(now.volume.resolved / now.volume.handled, 0) : '–'),
        csv: ({ now }) => (now.volume?.handled > 0 ? now.volume.resolved / now.volume.handled : ''),
      },
    ],
  })}
  <p><small>${t('finance.flagWarning')}</small></p>`;
}

/** What a contact's price is made of, vendor by vendor, on one scale. */
function madeOf(rows) {
  const per = rows
    .filter(({ now }) => priced(now) && now.volume?.handled > 0)
    .map(({ vendor, now }) => ({
      name: vendor.name,
      unit: now.currency,
      total: now.measure.value,
      steps: now.categories.map(({ category, cost }) => ({ name: maybe(`category.${category}`) ?? category, value: Number(cost.amount) / now.volume.handled })),
    }));
  return per.length ? bars(per, (value, unit) => number(value, { style: 'currency', currency: unit })) : nothing;
}

customElements.define('sw-finance', Finance);

export function page({ month }, me) {
  return html`<sw-finance .month=${month} .me=${me}></sw-finance>`;
}
