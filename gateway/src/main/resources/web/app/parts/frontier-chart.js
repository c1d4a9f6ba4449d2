import { html, nothing, svg } from 'lit';
import { inUnit, percent } from '../lib/format.js';
import { measured, PER_CONTACT } from '../lib/measures.js';
import { t } from '../lib/messages.js';

const HEIGHT = 260;
const EDGE = { left: 64, right: 18, top: 14, bottom: 40 };

/** In the drawing's own units, which on a telephone are pixels, so that letters stay letters. */
function width() {
  return innerWidth < 736 ? Math.max(innerWidth - 60, 260) : 640;
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

/** The least cost for every floor, the floor that is set, and the vendors as they are with the interval of their satisfaction. */
export function drawn(problem, frontier, floor, home) {
  const WIDTH = width();
  const cost = least(frontier, floor);
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
      const left = x(csat.value) + name.length * 6.2 > WIDTH - EDGE.right;
      return svg`<line class="whisker" x1=${x(csat.interval.low)} x2=${x(csat.interval.high)} y1=${y(price)} y2=${y(price)}></line>
        <rect class="place" x=${x(csat.value) - 4} y=${y(price) - 4} width="8" height="8" transform="rotate(45 ${x(csat.value)} ${y(price)})"></rect>
        <text class="name" x=${x(csat.value)} y=${y(price) - 9} text-anchor=${left ? 'end' : 'start'}>${name}</text>`;
    })}
    ${cost === undefined ? nothing : svg`<line class="at" x1=${x(floor)} x2=${x(floor)} y1=${EDGE.top} y2=${HEIGHT - EDGE.bottom}></line><circle class="here" cx=${x(floor)} cy=${y(cost)} r="6"></circle>`}
  </svg>`;
}
