import { html, nothing, svg } from 'lit';
import { get, send } from '../lib/api.js';
import { count, money, number, percent } from '../lib/format.js';
import { maybe, t } from '../lib/messages.js';
import { spaced } from '../lib/records.js';
import { Asking } from './asking.js';
import { told } from './figure.js';
import { table } from './table.js';

const WIDTH = 240;
const TRIALS = 10_000;
const SEED = 7;
const LEVERS = 8;

/** Scenarios side by side: what each costs over its years, what it saves, and between which bounds. */
class Scenarios extends Asking {
  static properties = { ...Asking.properties, ids: {}, me: {}, risks: { state: true } };

  keys() {
    return ['ids'];
  }

  fetch() {
    const ids = this.ids.split(' ');
    this.risks = {};
    if (this.me?.roles.includes('finance')) {
      ids.forEach((id) => this.draw(id));
    }
    return get(`/v1/scenario-comparisons?${ids.map((id) => `scenario=${encodeURIComponent(id)}`).join('&')}`);
  }

  /** Draws a scenario's trials; the same draws each time, so the service keeps one answer. */
  async draw(id) {
    try {
      const { risk, trials } = await send('POST', `/v1/scenarios/${encodeURIComponent(id)}/simulations`, { trials: TRIALS, seed: SEED });
      this.risks = { ...this.risks, [id]: { ...risk, trials } };
    } catch {
      this.risks = { ...this.risks, [id]: null };
    }
  }

  show({ outcomes, comparable }) {
    const known = outcomes.filter(({ baseline }) => baseline);
    const cash = (value, outcome) => (value ? money(Number(value.amount ?? value), value.currency ?? outcome.currency) : '–');
    const figure = (key, value, outcome) => told(value, { name: t(key), subject: outcome.name, definition: `scenario/${key.split('.')[1]}@1`, meaning: t(`meaning.${key}`), interval: this.bounds(outcome, key), rows: inputs(outcome) });
    const share = (value) => (value === undefined || value === null ? '–' : percent(value));
    const lines = [
      ['scenario.months', (each) => count(each.months)],
      ['scenario.baseline', (each) => figure('scenario.baseline', cash(each.baseline.total, each), each)],
      ['scenario.option', (each) => figure('scenario.option', cash(each.option.total, each), each)],
      ['scenario.saving', (each) => html`${figure('scenario.saving', cash(each.worth.saving, each), each)} <small>${share(each.worth.savingShare)}</small> ${this.spread(each, known)}`],
      ['scenario.npv', (each) => figure('scenario.npv', cash(each.worth.netPresentValue, each), each)],
      ['scenario.roi', (each) => figure('scenario.roi', share(each.worth.returnOnInvestment), each)],
      ['scenario.payback', (each) => (each.worth.paybackYears === undefined || each.worth.paybackYears === null ? '–' : figure('scenario.payback', number(each.worth.paybackYears, { maximumFractionDigits: 1 }), each))],
      ['scenario.perResolvedNow', (each) => figure('scenario.perResolvedNow', cash(each.baseline.costPerResolvedIssue, each), each)],
      ['scenario.perResolvedThen', (each) => figure('scenario.perResolvedThen', cash(each.option.costPerResolvedIssue, each), each)],
    ];
    return html`
      ${comparable ? nothing : html`<p class="notice">${t('scenario.notComparable')}</p>`}
      ${table({
        name: t('finance.scenarios'),
        hidden: true,
        file: 'scenarios',
        rows: lines,
        columns: [{ label: t('figure.name'), cell: ([key]) => t(key) }, ...known.map((outcome) => ({ label: outcome.name, number: true, cell: ([, say]) => say(outcome) }))],
      })}
      <p><small>${t('scenario.note', { trials: count(TRIALS) })}</small></p>
      ${known.map((outcome) => levers(outcome))}
    `;
  }

  /** The bounds of what was simulated, in words. */
  bounds({ id, currency }, key) {
    const risk = { 'scenario.saving': 'saving', 'scenario.npv': 'presentValueOfSaving', 'scenario.perResolvedThen': 'costPerResolvedIssue', 'scenario.perResolvedNow': 'baselineCostPerResolvedIssue' }[key];
    const drawn = this.risks[id]?.[risk];
    return drawn ? t('scenario.drawn', { low: money(drawn.p10, currency), high: money(drawn.p90, currency), trials: count(this.risks[id].trials) }) : t('scenario.notDrawn');
  }

  /** The saving's bounds, drawn, with nothing saved as the line. */
  spread({ id, currency, worth }, known) {
    const drawn = this.risks[id]?.saving;
    if (!drawn) {
      return html`<small class="no-data">${this.risks[id] === undefined && this.me?.roles.includes('finance') ? t('scenario.drawing') : t('scenario.notDrawn')}</small>`;
    }
    const all = known.flatMap((each) => [this.risks[each.id]?.saving?.p10 ?? 0, this.risks[each.id]?.saving?.p90 ?? 0, Number(each.worth.saving.amount)]);
    const [from, to] = [Math.min(0, ...all), Math.max(0, ...all)];
    const at = (value) => 4 + ((value - from) / (to - from || 1)) * (WIDTH - 8);
    return html`<svg class="strip" viewBox="0 0 ${WIDTH} 18" aria-hidden="true">
        <rect class="track" x="0" y="8" width=${WIDTH} height="2"></rect>
        <line class="zero" x1=${at(0)} x2=${at(0)} y1="2" y2="16"></line>
        <rect class="interval" x=${at(drawn.p10)} y="5" width=${Math.max(at(drawn.p90) - at(drawn.p10), 1)} height="8" rx="2"></rect>
        <rect class="value" x=${at(Number(worth.saving.amount)) - 1.25} y="3" width="2.5" height="12" rx="1"></rect>
      </svg>
      <small data-testid="saving-bounds">${t('scenario.between', { low: money(drawn.p10, currency), high: money(drawn.p90, currency) })} · ${t('scenario.loses', { chance: percent(drawn.negative, 0) })}</small>`;
  }
}

/** A figure of a scenario in words: what it is, and of which place or reason. */
function inputName(input) {
  const words = input.split('.');
  const what = words.at(-1);
  return [maybe(`input.${what}`) ?? spaced(what), words.slice(1, -1).join(' ')].filter(Boolean).join(', ');
}

/** What a scenario rests on, as the dialog shows it. */
function inputs({ levers: all }) {
  return {
    rows: all,
    columns: [
      { label: t('lever.input'), cell: ({ input }) => inputName(input), csv: ({ input }) => input },
      { label: t('lever.origin'), cell: ({ origin }) => t(`origin.${origin}`), csv: ({ origin }) => origin },
      { label: t('lever.planned'), number: true, cell: ({ planned }) => count(planned) },
      { label: t('lever.turns'), number: true, cell: ({ breakEven }) => (breakEven === undefined || breakEven === null ? '–' : count(breakEven)) },
    ],
  };
}

/** How the worth of a scenario moves with each figure that it rests on, the widest first. */
function levers({ name, currency, levers: all }) {
  const moved = all.filter(({ valueAtLow, valueAtHigh }) => valueAtLow !== undefined && valueAtHigh !== undefined && valueAtLow !== valueAtHigh).slice(0, LEVERS);
  if (!moved.length) {
    return nothing;
  }
  const ends = moved.flatMap(({ valueAtLow, valueAtHigh }) => [valueAtLow, valueAtHigh]);
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  const at = (value) => ((value - from) / (to - from || 1)) * WIDTH;
  return html`<details>
    <summary>${t('lever.title', { name })}</summary>
    ${table({
      name: t('lever.title', { name }),
      hidden: true,
      file: 'levers',
      rows: moved,
      columns: [
        { label: t('lever.input'), cell: ({ input }) => inputName(input), csv: ({ input }) => input },
        { label: t('lever.origin'), cell: ({ origin }) => t(`origin.${origin}`), csv: ({ origin }) => origin },
        { label: t('lever.low'), number: true, cell: ({ low, valueAtLow }) => html`${money(valueAtLow, currency)} <small>${count(low)}</small>`, csv: ({ valueAtLow }) => valueAtLow },
        {
          label: t('lever.drawn'),
          cell: ({ valueAtLow, valueAtHigh }) => svg`<svg class="strip" viewBox="0 0 ${WIDTH} 18" aria-hidden="true"><rect class="track" x="0" y="8" width=${WIDTH} height="2"></rect><rect class="interval" x=${at(Math.min(valueAtLow, valueAtHigh))} y="4" width=${Math.abs(at(valueAtHigh) - at(valueAtLow))} height="10" rx="2"></rect></svg>`,
          csv: () => '',
        },
        { label: t('lever.high'), number: true, cell: ({ high, valueAtHigh }) => html`${money(valueAtHigh, currency)} <small>${count(high)}</small>`, csv: ({ valueAtHigh }) => valueAtHigh },
      ],
    })}
  </details>`;
}

customElements.define('sw-scenarios', Scenarios);
