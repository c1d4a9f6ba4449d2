import { html, nothing } from 'lit';
import { money, monthName, number } from '../lib/format.js';
import { t } from '../lib/messages.js';
import { told } from './figure.js';
import { sentence } from './sentence.js';
import { table } from './table.js';
import { nothingHere } from './tile.js';

function signed(amount, currency) {
  return number(amount, { style: 'currency', currency, signDisplay: 'exceptZero' });
}

/** By how much a month cost more or less than planned; it opens what made it so. */
function difference({ code, figures, about: { month, currency }, method }) {
  const over = code === 'over-budget';
  return html`${told(signed(figures.difference, currency), {
      name: t('review.difference'),
      subject: monthName(month),
      definition: method,
      parts: t('review.parts', { actual: money(figures.actual, currency), planned: money(figures.planned, currency) }),
      interval: t('evidence.noInterval'),
      rows: {
        rows: ['spending', 'currency'].map((part) => [part, figures[part]]),
        columns: [
          { label: t('review.part'), cell: ([part]) => t(`review.${part}`) },
          { label: t('review.amount'), number: true, cell: ([, amount]) => signed(amount, currency), csv: ([, amount]) => amount },
        ],
      },
    })}<small class="alarm" data-urgent=${over ? 'true' : nothing}>${over ? html`<span aria-hidden="true">▲</span> ` : nothing}${t(`review.${code}`)}</small>`;
}

/**
 * Cost against budget in the months of a strategic review, as finance knows it now.
 *
 * @param section `cost-variance` of the pack, as somebody reads it who may read costs; undefined where the pack has none
 * @param again asks once more
 */
export function reviewCosts(section, again) {
  const findings = section?.findings ?? [];
  if (section?.state === 'NOTHING_FOUND') {
    return nothingHere(t('review.noBudget'));
  }
  if (section?.state !== 'FILLED') {
    return findings.some(({ code }) => code === 'not-told')
      ? html`<p class="notice" role="status" data-testid="costs-not-told">${t('review.notTold')} <button type="button" @click=${again}>${t('again')}</button></p>`
      : nothingHere(t('status.WITHHELD'));
  }
  const amount = (name) => ({
    label: t(`review.${name}`),
    number: true,
    cell: ({ figures, about }) => money(figures[name], about.currency),
    csv: ({ figures }) => figures[name],
  });
  const known = findings.filter(({ about }) => about?.month && about.currency);
  return html`${known.length
      ? table({
          name: t('review.costs'),
          hidden: true,
          file: 'review-costs',
          rows: known,
          attributes: ({ code, about }) => ({ testid: 'review-cost', key: about.month, value: code }),
          columns: [
            { label: t('filter.month'), cell: ({ about }) => monthName(about.month), csv: ({ about }) => about.month },
            amount('planned'),
            amount('actual'),
            { label: t('review.difference'), number: true, cell: difference, csv: ({ figures }) => figures.difference },
          ],
        })
      : nothing}
    ${findings.filter((each) => !known.includes(each)).map((each) => sentence(each.sentence))}`;
}
