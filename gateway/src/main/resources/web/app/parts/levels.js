import { html, nothing, svg } from 'lit';
import { chance, count, momentThere, money, number, percent } from '../lib/format.js';
import { maybe, t } from '../lib/messages.js';
import { told } from './figure.js';
import { strip } from './strip.js';
import { table } from './table.js';

const WIDTH = 160;

/** How much of the failures that a month allows is used up, beside how much of its traffic has passed. */
function budget({ budget: { allowed, failed, trafficUsed } }) {
  if (!(allowed > 0)) {
    return nothing;
  }
  const used = Math.min(failed / allowed, 1.25) / 1.25;
  const passed = Math.min(trafficUsed ?? 0, 1) / 1.25;
  return svg`<svg class="budget" viewBox="0 0 ${WIDTH} 18" preserveAspectRatio="xMinYMid" aria-hidden="true">
    <rect class="track" x="0" y="5" width=${WIDTH / 1.25} height="8" rx="2"></rect>
    <rect class=${failed > allowed ? 'used over' : 'used'} x="0" y="5" width=${used * WIDTH} height="8" rx="2"></rect>
    <line class="target" x1=${passed * WIDTH} x2=${passed * WIDTH} y1="1" y2="17"></line>
  </svg>`;
}

/** The share that is promised, as the allowed failures say it. */
export function owed({ soFar }) {
  const total = soFar.offered + soFar.expectedRest;
  return total > 0 && soFar.budget.allowed > 0 ? 1 - soFar.budget.allowed / total : undefined;
}

function asMeasure({ ending }) {
  return ending && { value: ending.value, unit: '1', interval: { low: ending.low, high: ending.high } };
}

function left({ soFar: { budget: { left: rest } } }) {
  return rest < 0 ? t('level.over', { n: count(Math.ceil(-rest)) }) : t('level.left', { n: count(Math.floor(rest)) });
}

/** What stands behind a projection: the days so far, the rest that is expected, and the bounds of the month's end. */
function opened(level, name) {
  const { soFar, ending } = level;
  return {
    name,
    subject: `${level.name}, ${level.vendor}`,
    definition: 'outlook/month-end@1',
    meaning: t('meaning.outlook'),
    parts: t('level.failed', { failed: count(soFar.failed), offered: count(soFar.offered) }),
    interval: ending ? t('level.bounds', { low: percent(ending.low), high: percent(ending.high), days: count(soFar.days) }) : t('level.tooEarly'),
    drawn: ending && { ...asMeasure(level), status: 'MEASURED' },
    rows: {
      rows: [
        [t('level.days'), count(soFar.days)],
        [t('level.rest'), count(soFar.expectedRest)],
        [t('level.budget'), count(soFar.budget.allowed)],
      ],
      columns: [
        { label: t('figure.name'), cell: ([what]) => what },
        { label: t('figure.value'), cell: ([, said]) => said },
      ],
    },
  };
}

/** Levels with their budgets, where the month ends, and the money. */
export function levels(all) {
  const cash = (amount, { currency }) => money(Number(amount), currency);
  return html`${table({
    name: t('service.levels'),
    hidden: true,
    file: 'levels',
    rows: all,
    attributes: ({ levelId, ending }) => ({ testid: 'level', key: levelId, value: ending?.missProbability }),
    columns: [
      { label: t('level.name'), cell: ({ name, vendor, alarms }) => html`${name}<small>${vendor}</small>${worst(alarms).map(alarm)}` },
      {
        label: t('level.budget'),
        cell: (level) => level.soFar.offered === 0 ? html`<span class="no-data">${t('state.NOT_MEASURED')}</span>` : html`${budget(level.soFar)}<small>${told(left(level), { ...opened(level, t('level.budget')), definition: 'outlook/budget-left@1', meaning: t('meaning.budget') })}</small><small>${t('level.failed', { failed: count(level.soFar.failed), offered: count(level.soFar.offered) })}</small>`,
        csv: ({ soFar }) => soFar.budget.left,
      },
      {
        label: t('level.burn'),
        number: true,
        cell: (level) => (level.soFar.budget.burn === undefined ? html`<span class="no-data">${t('state.NOT_MEASURED')}</span>` : told(`${number(level.soFar.budget.burn, { maximumFractionDigits: 2 })} ×`, { ...opened(level, t('level.burn')), definition: 'outlook/burn@1', meaning: t('meaning.burn') })),
        csv: ({ soFar }) => soFar.budget.burn,
      },
      {
        label: t('level.ends'),
        cell: (level) =>
          level.ending
            ? html`${strip(asMeasure(level), owed(level))}<small
                  >${told(percent(level.ending.value), opened(level, t('level.ends')))} · ${t('level.interval', { low: percent(level.ending.low), high: percent(level.ending.high) })}</small
                >`
            : html`${strip()}<small class="no-data">${t('level.tooEarly')}</small>`,
        csv: ({ ending }) => ending?.value,
      },
      {
        label: t('level.miss'),
        number: true,
        cell: (level) => (level.ending ? told(chance(level.ending.missProbability), opened(level, t('level.miss'))) : '–'),
        csv: ({ ending }) => ending?.missProbability,
      },
      { label: t('level.expected'), number: true, cell: (level) => told(cash(level.money.expected, level), { ...opened(level, t('level.expected')), definition: 'outlook/expected-credit@1', meaning: t('meaning.expected') }), csv: (level) => level.money.expected },
      { label: t('level.stake'), number: true, cell: (level) => told(cash(level.money.atMinimumDefault, level), { ...opened(level, t('level.stake')), definition: 'outlook/credit-at-stake@1', meaning: t('meaning.atMinimumDefault') }), csv: (level) => level.money.atMinimumDefault },
    ],
  })}
  <p><small>${t('level.asOf', { moment: momentThere(all[0].asOf) })}</small></p>`;
}

/** Alarms without those that a worse one says already. */
function worst(alarms) {
  const sure = alarms.some(({ kind }) => kind === 'MISS_NEARLY_SURE');
  return alarms.filter(({ kind }) => !sure || kind !== 'MISS_MORE_LIKELY_THAN_NOT');
}

function alarm({ kind, urgent, text }) {
  return html`<small class="alarm" data-urgent=${urgent}><span aria-hidden="true">${urgent ? '▲' : '△'}</span> ${maybe(`alarm.${kind}`) ?? text}</small>`;
}
