import { html, nothing, svg } from 'lit';
import { note } from '../lib/address.js';
import { ask } from '../lib/api.js';
import { question } from '../lib/blend.js';
import { chance, inUnit, languageName, percent } from '../lib/format.js';
import { nameOf, PER_CONTACT } from '../lib/measures.js';
import { t } from '../lib/messages.js';
import { Asking } from './asking.js';
import { told } from './figure.js';
import { drawn } from './frontier-chart.js';
import { why } from './notices.js';
import { table } from './table.js';
import { nothingHere } from './tile.js';

const STEP = 0.001;
const PAUSE = 250;

/**
 * The least cost of a contact for every floor of satisfaction, and the split behind the floor that the reader sets. What goes in
 * are the month's own figures: how many customers speak which language, what a contact costs where, and how satisfied customers
 * of that language are there; the service finds the splits.
 */
class Frontier extends Asking {
  static properties = { ...Asking.properties, home: {}, floor: {}, split: { state: true } };

  #later;

  keys() {
    return ['month', 'home'];
  }

  async fetch() {
    const problem = question(this.home);
    const whole = problem.cells.length ? await ask('/v1/blends?frontier=true', problem) : undefined;
    const answer = { problem, frontier: whole?.frontier ?? [] };
    if (answer.frontier.length) {
      const [from, to] = ends(answer.frontier);
      this.wanted = Math.min(Math.max(Number(this.floor) || from, from), to);
      this.splitAt(answer.problem);
    }
    return answer;
  }

  async splitAt(problem) {
    const floor = this.wanted;
    try {
      const split = await ask('/v1/blends', { ...problem, limits: { satisfaction: floor } });
      if (floor === this.wanted) {
        this.split = { ...split, floor };
      }
    } catch (problem) {
      if (floor === this.wanted) {
        this.split = { problem, floor };
      }
    }
  }

  move = ({ target }) => {
    this.wanted = Number(target.value);
    note({ floor: this.wanted.toFixed(3) });
    this.requestUpdate();
    clearTimeout(this.#later);
    this.#later = setTimeout(() => this.splitAt(this.content.problem), PAUSE);
  };

  show({ problem, frontier }) {
    if (!frontier.length) {
      return nothingHere(t('frontier.none'));
    }
    const [from, to] = ends(frontier);
    const cash = (value) => inUnit(value, problem.currency);
    return html`
      <label class="floor" for="floor">
        <span>${t('frontier.floor')} <output data-testid="floor-said">${percent(this.wanted)}</output></span>
        <input
          id="floor"
          type="range"
          data-testid="floor"
          min=${from}
          max=${to}
          step=${STEP}
          .value=${String(this.wanted)}
          aria-valuetext=${percent(this.wanted)}
          @input=${this.move}
        />
        <span class="ends"><small>${percent(from)}</small><small>${percent(to)}</small></span>
      </label>
      ${drawn(problem, frontier, this.wanted, this.home)}
      ${this.chosen(problem)}
      <details><summary>${t('chart.table')}</summary>${twin(frontier, cash)}</details>
      <p><small>${t('frontier.note')}</small></p>
    `;
  }

  chosen(problem) {
    if (!this.split) {
      return html`<p class="loading" role="status">${t('frontier.searching')}…</p>`;
    }
    const searching = this.split.floor !== this.wanted;
    if (this.split.problem) {
      return html`<p class="notice" role="alert">${why(this.split.problem)}</p>`;
    }
    if (!this.split.feasible) {
      return html`<p class="notice">${t('frontier.clash', { limits: this.split.clashing.join(', ') })}</p>`;
    }
    const { costPerContact, satisfaction, robustness, byLocation, shares } = this.split;
    const cash = (value) => inUnit(value, problem.currency);
    const rows = Object.entries(byLocation).filter(([, share]) => share > 0.0005).sort(([, one], [, other]) => other - one);
    return html`<div role="status" data-testid="split" class="answer" aria-busy=${searching}>
      <p class="said">${t('frontier.answer', { floor: percent(this.split.floor) })}
        <b>${told(cash(costPerContact), { name: t('frontier.cost'), definition: 'blend/least-cost@1', meaning: t('meaning.frontier'), interval: robustness ? t('frontier.range', { low: cash(robustness.costP10), high: cash(robustness.costP90) }) : t('evidence.noInterval'), rows: made(problem, this.home, shares) })}</b>,
        ${t('frontier.reached', { satisfaction: percent(satisfaction) })}${robustness ? html` · ${t('frontier.holds', { chance: chance(robustness.floorsHold) })}` : nothing}</p>
      ${table({
        name: t('frontier.split'),
        file: 'split',
        rows,
        columns: [
          { label: t('filter.vendor'), cell: ([id]) => this.home.vendorName(id) },
          { label: t('frontier.share'), number: true, cell: ([, share]) => percent(share), csv: ([, share]) => share },
          { label: t('frontier.drawn'), cell: ([, share]) => svg`<svg class="strip" viewBox="0 0 160 18" aria-hidden="true"><rect class="track" x="0" y="8" width="160" height="2"></rect><rect class="bar" x="0" y="4" width=${share * 160} height="10" rx="2"></rect></svg>`, csv: () => '' },
          { label: t('frontier.languages'), cell: ([id]) => shares.filter(({ location, share }) => location === id && share > 0.0005).map(({ reason, share }) => `${languageName(reason)} ${percent(share, share < 0.01 || (share > 0.99 && share < 1) ? 1 : 0)}`).join(', ') },
        ],
      })}
    </div>`;
  }
}

function ends(frontier) {
  const all = frontier.map(({ satisfaction }) => satisfaction);
  return [Math.ceil(Math.min(...all) / STEP), Math.floor(Math.max(...all) / STEP)].map((steps) => Number((steps * STEP).toFixed(3)));
}

/** What the answer was made of: every pair that could be chosen, with its price, its satisfaction and its share. */
function made({ cells, currency }, home, shares) {
  return {
    rows: cells,
    columns: [
      { label: t('frontier.language'), cell: ({ reason }) => languageName(reason), csv: ({ reason }) => reason },
      { label: t('filter.vendor'), cell: ({ location }) => home.vendorName(location) },
      { label: nameOf(PER_CONTACT), number: true, cell: ({ cost }) => inUnit(cost, currency), csv: ({ cost }) => cost },
      { label: t('ranking.customers'), number: true, cell: ({ satisfaction }) => percent(satisfaction), csv: ({ satisfaction }) => satisfaction },
      { label: t('frontier.share'), number: true, cell: ({ reason, location }) => percent(shares.find((each) => each.reason === reason && each.location === location)?.share ?? 0) },
    ],
  };
}

function twin(frontier, cash) {
  return table({
    name: t('finance.frontier'),
    hidden: true,
    file: 'frontier',
    rows: frontier,
    columns: [
      { label: t('frontier.x'), cell: ({ satisfaction }) => percent(satisfaction), csv: ({ satisfaction }) => satisfaction },
      { label: t('frontier.cost'), number: true, cell: ({ costPerContact }) => cash(costPerContact), csv: ({ costPerContact }) => costPerContact },
      { label: t('frontier.point'), number: true, cell: ({ pricePerPoint }) => (pricePerPoint === undefined || pricePerPoint === null ? '–' : cash(pricePerPoint)), csv: ({ pricePerPoint }) => pricePerPoint },
    ],
  });
}

customElements.define('sw-frontier', Frontier);
