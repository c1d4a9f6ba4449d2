import { count, inUnit, money, number, percent, percentPoints } from '../lib/format.js';
import { t } from '../lib/messages.js';
import { said, sentence } from './sentence.js';

/** From this chance on nothing is claimed of a criterion (docs/quality.md). */
const CLAIMED = 0.05;

const two = (value) => number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const one = (value) => number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A difference without its sign, where the words say which way. */
function apart(value, unit) {
  return (unit === '1' ? percentPoints(Math.abs(value)) : inUnit(Math.abs(value), unit)).replace(/^\+/, '');
}

/** What a course brought. */
export function brought({ code, figures, sentence: own }, unit, currency) {
  const { effect, low, high, taught, others, chance, cost } = figures;
  if (code === 'not-enough-agents') {
    return said(t('finding.not-enough-taught', { taught: count(taught), others: count(others) }));
  }
  if (!code.startsWith('training-')) {
    return sentence(own);
  }
  const [from, to] = effect < 0 ? [-high, -low] : [low, high];
  const bound = (value) => (value < 0 ? `−${apart(value, unit)}` : apart(value, unit));
  const words = t(`finding.${code}`, { by: apart(effect, unit), low: bound(from), high: bound(to), taught: count(taught), others: count(others), chance: two(chance ?? 1), way: t(effect < 0 ? 'finding.less' : 'finding.more') });
  const paid = cost > 0 && ['training-rose', 'training-fell'].includes(code);
  const each = cost / (Math.abs(effect) * (unit === '1' ? 100 : 1));
  return said(paid ? `${words} ${t(unit === 's' ? 'finding.price.second' : 'finding.price.point', { cost: money(cost, currency), each: money(each, currency) })}` : words);
}

/** What should be taught. */
export function taught({ rate, finding: { code, figures, sentence: own } }) {
  const { agents, certain, avoidable } = figures;
  switch (code) {
    case 'training-need':
    case 'no-need-shown':
      return said(t(`finding.${code}`, { rate: percent(figures.rate), reviews: count(rate.denominator), failed: count(rate.numerator), agents: count(agents), certain: count(certain), avoidable: one(avoidable) }));
    case 'not-enough-agents':
      return said(t('finding.not-enough-reviewed', { agents: count(agents) }));
    default:
      return sentence(own);
  }
}

/** How far reviewers agree on a criterion. */
export function agreed({ use }) {
  return said(t(`finding.agreed.${use}`));
}

/** Whether a reviewer is stricter or more lenient than others. */
export function beside({ reviewer, gap, standsOut }) {
  return said(standsOut ? t(gap > 0 ? 'finding.reviewer.higher' : 'finding.reviewer.lower', { reviewer, gap: one(Math.abs(gap)) }) : t('finding.reviewer.alike', { reviewer }));
}

/** Whether a criterion goes with what customers say or do. */
export function means({ outcome, state, correlation, low, high, chance, pairs }) {
  if (state !== 'MEASURED') {
    return said(t(pairs ? 'finding.goes.tooFew' : 'finding.goes.unknown', { pairs: count(pairs) }));
  }
  const claimed = chance <= CLAIMED && (low > 0 || high < 0);
  return said(`${t(claimed ? `finding.goes.${correlation > 0 ? 'with' : 'against'}.${outcome}` : 'finding.goes.nowhere')} ${t('finding.noCause')}`);
}

/** What a reported figure comes to when it is held against another source. */
export function held({ sources: { basis, reported, other }, outcome, credits }, unit) {
  const value = ({ numerator, denominator }) => (denominator ? inUnit(numerator / denominator, unit, 2) : undefined);
  const [told, found] = [value(reported), value(other)];
  const known = told !== undefined && found !== undefined && outcome.difference !== undefined && outcome.difference !== null;
  if (!known) {
    return sentence(outcome.sentence);
  }
  const words = t(`finding.${basis}`, { told, found, n: count(other.denominator) });
  const verdict = outcome.verdict === 'DISCREPANT' ? t(outcome.difference > 0 ? 'finding.tooHigh' : 'finding.tooLow', { by: apart(outcome.difference, unit) }) : t(`finding.${outcome.verdict}`);
  const paid = credits ? t('finding.credits', { found: money(Number(credits.underOther), credits.currency), told: money(Number(credits.underReported), credits.currency) }) : '';
  return said(`${words} ${verdict} ${paid}`);
}
