import { html, nothing } from 'lit';
import { href } from '../lib/address.js';
import { chance, count, money, percent } from '../lib/format.js';
import { SERVICE_LEVEL } from '../lib/measures.js';
import { t } from '../lib/messages.js';
import { levels } from '../parts/levels.js';
import { marks, since } from '../parts/change.js';
import { figure, told } from '../parts/figure.js';
import { state } from '../parts/state.js';
import { statements } from '../parts/statements.js';
import { strip } from '../parts/strip.js';
import { table } from '../parts/table.js';
import { nothingHere, section, tile, tiles } from '../parts/tile.js';
import { HomeView } from './home.js';

const LIKELY = 0.5;
const OWED = 0.8;
const ENOUGH = 20;

/** What each vendor owes, how the month ends, and what a miss costs. */
class Service extends HomeView {
  persona = 'service';

  body(home) {
    const all = ahead(home);
    const known = all.filter(({ ending }) => ending);
    const risky = known.filter(({ ending }) => ending.missProbability >= LIKELY);
    return html`
      ${tiles(
        tile(
          t('service.atRisk'),
          known.length ? counted(t('service.atRisk'), t('meaning.atRisk'), risky, known) : html`<span class="no-data">${t('state.NOT_MEASURED')}</span>`,
          html`<small>${t('service.atRiskWhy')}${all.length > known.length ? html`${t('service.unknown', { n: all.length - known.length })}` : nothing}</small>`,
          known.length ? (risky.length ? 'bad' : 'good') : 'open',
        ),
        tile(t('service.stake'), sums(all, 'atMinimumDefault', t('service.stake')), html`<small>${t('service.stakeWhy')}</small>`),
        tile(t('service.expected'), sums(all, 'expected', t('service.expected')), html`<small>${t('service.expectedWhy')}</small>`),
        tile(t('service.spent'), spent(known), html`<small>${t('service.spentWhy')}</small>`),
      )}
      ${section(
        'levels',
        t('service.levels'),
        t('service.levelsWhy'),
        all.length ? levels(all) : nothingHere(whyNoLevels(home)),
      )}
      ${section('vendors', t('service.vendors'), t('service.vendorsWhy', { target: percent(OWED, 0) }), vendors(home))}
      ${section('statements', t('service.statements'), '', statements(home))}
    `;
  }
}

/** Every level of every agreement, the likeliest and dearest miss first; what cannot be judged last. */
export function ahead(home) {
  return home
    .all('outlook')
    .filter(({ data }) => data)
    .flatMap(({ data, subject }) => {
      const agreement = home.items('agreements').find(({ id }) => id === subject);
      return data.levels.map((level) => ({ ...level, currency: data.currency, asOf: data.asOf, agreement, vendor: home.vendorName(agreement?.vendorId) }));
    })
    .sort((one, other) => rank(other) - rank(one) || other.money.expected - one.money.expected);
}

/** Why there is no level to show: not theirs, not to be had now, or none agreed. */
export function whyNoLevels(home) {
  return home.why('service.noLevels', 'agreements', 'outlook');
}

function rank({ ending }) {
  return ending ? ending.missProbability : -1;
}

/** Levels of all of which something is so, and which they are. */
function counted(name, meaning, some, all) {
  return told(t('figure.of', { numerator: count(some.length), denominator: count(all.length) }), { name, definition: 'outlook/levels@1', meaning, interval: t('evidence.noInterval'), rows: listed(some, 'expected') });
}

function listed(all, amount) {
  return {
    rows: all,
    columns: [
      { label: t('level.name'), cell: ({ name, vendor }) => html`${name}<small>${vendor}</small>` },
      { label: t('level.miss'), number: true, cell: ({ ending }) => (ending ? chance(ending.missProbability) : '–') },
      { label: t(amount === 'expected' ? 'level.expected' : 'level.stake'), number: true, cell: ({ money: at, currency }) => money(Number(at[amount]), currency), csv: ({ money: at }) => at[amount] },
    ],
  };
}

function sums(all, amount, name) {
  const totals = new Map();
  all.forEach(({ currency, money: at }) => totals.set(currency, (totals.get(currency) ?? 0) + Number(at[amount])));
  return totals.size ? told([...totals].map(([currency, total]) => money(total, currency)).join(' + '), { name, definition: `outlook/${amount === 'expected' ? 'expected-credit' : 'credit-at-stake'}@1`, meaning: t(`meaning.${amount}`), interval: t('meaning.expectation'), rows: listed(all, amount) }) : html`<span class="no-data">${t('state.NOT_MEASURED')}</span>`;
}

function spent(known) {
  const over = known.filter(({ soFar }) => soFar.budget.left < 0);
  return known.length ? counted(t('service.spent'), t('meaning.spent'), over, known) : html`<span class="no-data">${t('state.NOT_MEASURED')}</span>`;
}

function standing(level) {
  if (!level || level.status === 'NOT_MEASURED' || level.denominator < ENOUGH) {
    return { state: 'NOT_MEASURED', reason: level?.absent ?? level?.reason ?? 'NO_ACTIVITY' };
  }
  return { state: level.numerator >= OWED * level.denominator ? 'MET' : 'MISSED' };
}

function vendors(home) {
  const rows = home.vendors
    .map((vendor) => {
      const now = (family) => home.measure('kpis', vendor.id, family);
      const before = (family) => home.measure('kpis-before', vendor.id, family);
      return { vendor, now, before, level: now(SERVICE_LEVEL) };
    })
    .sort((one, other) => (one.level?.value ?? 2) - (other.level?.value ?? 2));
  const about = (row, target) => ({ subject: row.vendor.name, target });
  const shown = (family, target) => (row) => html`${figure(row.now(family), about(row, target))} ${since(row.now(family), row.before(family))}`;
  return table({
    name: t('service.vendors'),
    hidden: true,
    file: 'vendors',
    note: marks(),
    rows,
    attributes: ({ vendor, level }) => ({ testid: 'vendor-row', key: vendor.id, value: level?.value }),
    columns: [
      { label: t('filter.vendor'), cell: ({ vendor }) => html`<a data-view href=${href({ view: 'vendors', object: vendor.id })}>${vendor.name}</a>` },
      { label: t('ranking.level'), number: true, cell: shown(SERVICE_LEVEL, OWED), csv: ({ level }) => level?.value },
      { label: t('figure.interval'), cell: ({ level }) => strip(level?.value === undefined || level.status === 'NOT_MEASURED' ? undefined : level, OWED), csv: ({ level }) => (level?.interval ? `${level.interval.low} - ${level.interval.high}` : '') },
      { label: t('service.state'), cell: ({ level }) => state(standing(level)) },
      { label: t('measure.abandonment/over-offered'), number: true, cell: shown('abandonment/over-offered'), csv: ({ now }) => now('abandonment/over-offered')?.value },
      { label: t('measure.asa/answered'), number: true, cell: shown('asa/answered'), csv: ({ now }) => now('asa/answered')?.value },
      { label: t('measure.volume/offered'), number: true, cell: shown('volume/offered'), csv: ({ now }) => now('volume/offered')?.value },
    ],
  });
}

customElements.define('sw-service', Service);

export function page({ month }, me) {
  return html`<sw-service .month=${month} .me=${me}></sw-service>`;
}
