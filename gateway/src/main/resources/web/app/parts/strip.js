import { nothing, svg } from 'lit';
import { unitOf } from '../lib/measures.js';

const WIDTH = 160;
const HEIGHT = 18;
const MIDDLE = HEIGHT / 2;

function domain(measure, common) {
  switch (unitOf(measure)) {
    case '1':
      return [0, 1];
    case 'of 100':
      return [0, 100];
    case 'score':
      return [-1, 1];
    case 'points':
      return [-100, 100];
  }
  const ends = [measure.value, measure.interval?.low ?? 0, measure.interval?.high ?? 0];
  const most = (common ?? Math.max(...ends.map(Math.abs))) * 1.2 || 1;
  return [Math.min(...ends) < 0 ? -most : 0, most];
}

/**
 * A value on its scale with its interval and, if given, the level owed. Without a value the strip is hatched: no data
 * looks like no data.
 *
 * @param most the largest value that this scale must hold, where several strips share one
 */
export function strip(measure, target, most) {
  if (!measure) {
    return svg`<svg class="strip none" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="xMinYMid" aria-hidden="true">
      <line x1="0" x2=${WIDTH} y1=${MIDDLE} y2=${MIDDLE} class="gap"></line></svg>`;
  }
  const [from, to] = domain(measure, most);
  const at = (value) => Math.round(((Math.min(Math.max(value, from), to) - from) / (to - from)) * (WIDTH - 2) * 10) / 10 + 1;
  const { interval } = measure;
  const low = at(interval?.low ?? measure.value);
  const high = at(interval?.high ?? measure.value);
  return svg`<svg class="strip" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="xMinYMid" aria-hidden="true">
    <rect class="track" x="0" y=${MIDDLE - 1} width=${WIDTH} height="2"></rect>
    ${from < 0 ? svg`<line class="zero" x1=${at(0)} x2=${at(0)} y1="4" y2=${HEIGHT - 4}></line>` : nothing}
    ${interval ? svg`<rect class="interval" x=${low} y=${MIDDLE - 4} width=${Math.max(high - low, 1)} height="8" rx="2"></rect>` : nothing}
    ${target === undefined ? nothing : svg`<line class="target" x1=${at(target)} x2=${at(target)} y1="0" y2=${HEIGHT}></line>`}
    <rect class="value" x=${at(measure.value) - 1.25} y=${MIDDLE - 6} width="2.5" height="12" rx="1"></rect>
  </svg>`;
}
