import { html, nothing, svg } from 'lit';
import { note } from '../lib/address.js';
import { ask } from '../lib/api.js';
import { chance, inUnit, percent } from '../lib/format.js';
import { measured, nameOf } from '../lib/measures.js';
import { t } from '../lib/messages.js';
import { Asking } from './asking.js';
import { PER_CONTACT } from './costs.js';
import { told } from './figure.js';
import { table } from './table.js';
import { nothingHere } from './tile.js';

const WIDTH = 640;
const HEIGHT = 260;
const EDGE = { left: 64, right: 18, top: 14, bottom: 40 };
const STEP = 0.001;
const PAUSE = 250;
const NORMAL_95 = 1.959964;

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
    } catch {
      this.split = null;
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
    const cost = least(frontier, this.wanted);
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
      ${drawn(problem, frontier, this.wanted, cost, this.home)}
      ${this.chosen(problem)}
      <details><summary>${t('chart.table')}</summary>${twin(frontier, cash)}</details>
      <p><small>${t('frontier.note')}</small></p>
    `;
  }

  chosen(problem) {
    if (this.split === null) {
      return html`<p class="notice" role="alert">${t('error.network')}</p>`;
    }
    if (!this.split || this.split.floor !== this.wanted) {
      return html`<p class="loading" role="status">${t('frontier.searching')}…</p>`;
    }
    if (!this.split.feasible) {
      return html`<p class="notice">${t('frontier.clash', { limits: this.split.clashing.join(', ') })}</p>`;
    }
    const { costPerContact, satisfaction, robustness, byLocation, shares } = this.split;
    const cash = (value) => inUnit(value, problem.currency);
    const rows = Object.entries(byLocation).filter(([, share]) => share > 0.0005).sort(([, one], [, other]) => other - one);
    return html`<div role="status" data-testid="split">
      <p class="said">${t('frontier.answer', { floor: percent(this.wanted) })}
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
          { label: t('frontier.languages'), cell: ([id]) => shares.filter(({ location, share }) => location === id && share > 0.0005).map(({ reason, share }) => `${language(reason)} ${percent(share, 0)}`).join(', ') },
        ],
      })}
    </div>`;
  }
}

/** The month as a problem for the service: customers' languages are what differs, vendors are where they may be served. */
function question(home) {
  const currency = home.data('cost-table')?.total?.currency;
  const voices = home.data('spoken')?.groups ?? [];
  const volumes = new Map();
  home.vendors.forEach(({ id }) =>
    (home.data('languages', id)?.groups ?? []).forEach(({ key, measures }) => {
      const answered = measures[0]?.value ?? 0;
      if (key && answered > 0) {
        volumes.set(key, (volumes.get(key) ?? 0) + answered);
      }
    }),
  );
  const locations = home.vendors.filter(({ id }) => measured(home.measure('cost-table', id, PER_CONTACT)));
  const cells = locations.flatMap(({ id }) =>
    [...volumes.keys()].flatMap((spoken) => {
      const csat = voices.find(({ by }) => by.vendorId === id && by.language === spoken)?.measures.find(({ definition }) => definition.startsWith('csat/'));
      return measured(csat)
        ? [{ reason: spoken, location: id, cost: home.measure('cost-table', id, PER_CONTACT).value, satisfaction: csat.value, ...deviation(csat) }]
        : [];
    }),
  );
  const served = new Set(cells.map(({ reason }) => reason));
  return {
    currency,
    reasons: [...volumes].filter(([spoken]) => served.has(spoken)).map(([id, contacts]) => ({ id, contacts })),
    locations: locations.filter(({ id }) => cells.some(({ location }) => location === id)).map(({ id, kind }) => ({ id, vendorId: id, country: home.data('sites', id)?.items?.[0]?.country ?? 'unknown', home: kind === 'IN_HOUSE' })),
    cells,
  };
}

/** The half width of a 95 % interval, said as a standard deviation, which is how the service takes uncertainty. */
function deviation({ interval }) {
  return interval ? { satisfactionDeviation: (interval.high - interval.low) / 2 / NORMAL_95 } : {};
}

function ends(frontier) {
  const all = frontier.map(({ satisfaction }) => satisfaction);
  return [Math.ceil(Math.min(...all) / STEP) * STEP, Math.floor(Math.max(...all) / STEP) * STEP];
}

/** Where on the drawn line a floor stands; the line is straight between the points at which its price changes. */
function least(frontier, floor) {
  const line = [...frontier].sort((one, other) => one.satisfaction - other.satisfaction);
  const after = line.findIndex(({ satisfaction }) => satisfaction >= floor);
  if (after <= 0) {
    return line[Math.max(after, 0)]?.costPerContact;
  }
  const [one, other] = [line[after - 1], line[after]];
  return one.costPerContact + ((floor - one.satisfaction) / (other.satisfaction - one.satisfaction)) * (other.costPerContact - one.costPerContact);
}

function drawn(problem, frontier, floor, cost, home) {
  const line = [...frontier].sort((one, other) => one.satisfaction - other.satisfaction);
  const today = problem.locations
    .map(({ id }) => ({ name: home.vendorName(id), cost: home.measure('cost-table', id, PER_CONTACT).value, csat: home.measure('satisfaction', id, 'csat/') }))
    .filter(({ csat }) => measured(csat));
  const points = [...line.map((point) => [point.satisfaction, point.costPerContact]), ...today.flatMap((each) => [[each.csat.interval.low, each.cost], [each.csat.interval.high, each.cost]])];
  const scale = (values, a, b) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const room = (high - low || 1) * 0.08;
    return (value) => a + ((value - low + room) / (high - low + 2 * room)) * (b - a);
  };
  const x = scale(points.map(([each]) => each), EDGE.left, WIDTH - EDGE.right);
  const y = scale(points.map(([, each]) => each), HEIGHT - EDGE.bottom, EDGE.top);
  const ticks = (values, n) => Array.from({ length: n }, (_, i) => Math.min(...values) + ((Math.max(...values) - Math.min(...values)) * i) / (n - 1));
  return html`<svg class="frontier" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${t('frontier.label')} data-testid="frontier">
    ${ticks(points.map(([each]) => each), 5).map((at) => svg`<line class="grid" x1=${x(at)} x2=${x(at)} y1=${EDGE.top} y2=${HEIGHT - EDGE.bottom}></line><text x=${x(at)} y=${HEIGHT - EDGE.bottom + 16} text-anchor="middle">${percent(at, 0)}</text>`)}
    ${ticks(points.map(([, each]) => each), 4).map((at) => svg`<line class="grid" x1=${EDGE.left} x2=${WIDTH - EDGE.right} y1=${y(at)} y2=${y(at)}></line><text x=${EDGE.left - 8} y=${y(at) + 4} text-anchor="end">${inUnit(at, problem.currency)}</text>`)}
    <text class="axis" x=${(WIDTH + EDGE.left) / 2} y=${HEIGHT - 6} text-anchor="middle">${t('frontier.x')}</text>
    <polyline points=${line.map((each) => `${x(each.satisfaction)},${y(each.costPerContact)}`).join(' ')}></polyline>
    ${line.map((each) => svg`<circle class="turn" cx=${x(each.satisfaction)} cy=${y(each.costPerContact)} r="2.5"></circle>`)}
    ${today.map(({ name, cost: price, csat }) => {
      const left = x(csat.value) > WIDTH * 0.75;
      return svg`<line class="whisker" x1=${x(csat.interval.low)} x2=${x(csat.interval.high)} y1=${y(price)} y2=${y(price)}></line>
        <rect class="place" x=${x(csat.value) - 4} y=${y(price) - 4} width="8" height="8" transform="rotate(45 ${x(csat.value)} ${y(price)})"></rect>
        <text class="name" x=${x(csat.value)} y=${y(price) - 9} text-anchor=${left ? 'end' : 'start'}>${name}</text>`;
    })}
    ${cost === undefined ? nothing : svg`<line class="at" x1=${x(floor)} x2=${x(floor)} y1=${EDGE.top} y2=${HEIGHT - EDGE.bottom}></line><circle class="here" cx=${x(floor)} cy=${y(cost)} r="6"></circle>`}
  </svg>`;
}

/** What the answer was made of: every pair that could be chosen, with its price, its satisfaction and its share. */
function made({ cells, currency }, home, shares) {
  return {
    rows: cells,
    columns: [
      { label: t('frontier.language'), cell: ({ reason }) => language(reason), csv: ({ reason }) => reason },
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

function language(tag) {
  return new Intl.DisplayNames([document.documentElement.lang], { type: 'language', fallback: 'code' }).of(tag);
}

customElements.define('sw-frontier', Frontier);
