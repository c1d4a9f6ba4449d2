import { measured } from './measures.js';

/**
 * The difference of a measure to an earlier one. Its interval comes from the two intervals by the square-and-add method
 * (Zou and Donner 2008; for two Wilson intervals it is Newcombe's method 10); the change is clear if zero lies outside.
 */
export function change(measure, before) {
  if (!measured(measure) || !measured(before) || measure.unit !== before.unit) {
    return undefined;
  }
  const difference = measure.value - before.value;
  const now = measure.interval;
  const then = before.interval;
  if (!bounded(now) || !bounded(then)) {
    return { difference };
  }
  const low = difference - Math.hypot(measure.value - now.low, then.high - before.value);
  const high = difference + Math.hypot(now.high - measure.value, before.value - then.low);
  return { difference, low, high, clear: low > 0 || high < 0 };
}

function bounded(interval) {
  return interval && Number.isFinite(interval.low) && Number.isFinite(interval.high);
}
