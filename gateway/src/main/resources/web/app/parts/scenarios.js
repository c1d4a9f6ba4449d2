import { html } from 'lit';
import { count, money, number, percent } from '../lib/format.js';
import { t } from '../lib/messages.js';
import { loading } from './notices.js';
import { table } from './table.js';
import { nothingHere } from './tile.js';

/** Scenarios side by side; undefined while they are asked for, null if they could not be had. */
export function scenarios(comparison) {
  if (comparison === undefined) {
    return loading();
  }
  if (comparison === null) {
    return nothingHere(t('status.UNAVAILABLE'));
  }
  const amount = (value) => (value ? money(Number(value.amount), value.currency) : '–');
  const years = (value) => (value === undefined || value === null ? '–' : number(value, { maximumFractionDigits: 1 }));
  const share = (value) => (value === undefined || value === null ? '–' : percent(value));
  const lines = [
    [t('scenario.months'), ({ months }) => count(months)],
    [t('scenario.baseline'), ({ baseline }) => amount(baseline.total)],
    [t('scenario.option'), ({ option }) => amount(option.total)],
    [t('scenario.saving'), ({ worth }) => html`${amount(worth.saving)} <small>${share(worth.savingShare)}</small>`],
    [t('scenario.npv'), ({ worth, currency }) => (worth.netPresentValue?.amount ? amount(worth.netPresentValue) : money(Number(worth.netPresentValue), currency))],
    [t('scenario.roi'), ({ worth }) => share(worth.returnOnInvestment)],
    [t('scenario.payback'), ({ worth }) => years(worth.paybackYears)],
    [t('scenario.perResolvedNow'), ({ baseline, currency }) => money(baseline.costPerResolvedIssue, currency)],
    [t('scenario.perResolvedThen'), ({ option, currency }) => money(option.costPerResolvedIssue, currency)],
  ];
  const outcomes = comparison.outcomes.filter(({ baseline }) => baseline);
  return html`
    ${comparison.comparable ? '' : html`<p class="notice">${t('scenario.notComparable')}</p>`}
    ${table({
      name: t('finance.scenarios'),
      hidden: true,
      file: 'scenarios',
      rows: lines,
      columns: [{ label: t('figure.name'), cell: ([name]) => name }, ...outcomes.map((outcome) => ({ label: outcome.name, number: true, cell: ([, say]) => say(outcome) }))],
    })}`;
}
