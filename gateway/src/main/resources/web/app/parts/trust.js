import { html } from 'lit';
import { href } from '../lib/address.js';
import { count, monthName } from '../lib/format.js';
import { t } from '../lib/messages.js';
import { figure, told } from './figure.js';
import { reasons } from './looks.js';
import { strip } from './strip.js';
import { table } from './table.js';

/** The newest grade of a vendor's feed up to the month of the view. */
export function gradeOf(home, id) {
  return (home.data('trust', id)?.items ?? []).find(({ month }) => month <= home.month);
}

/** How many vendors have which grade, best first. */
export function grades(home) {
  const letters = home.vendors.map(({ id }) => gradeOf(home, id)?.grade).filter(Boolean).sort();
  return [...new Set(letters)].map((letter) => `${letter} × ${count(letters.filter((each) => each === letter).length)}`).join(', ');
}

function shown(home, id) {
  const given = gradeOf(home, id);
  return given
    ? html`<span data-testid="grade">${told(html`<span class="grade">${given.grade}</span>`, {
          name: t('trust.grade'),
          subject: home.vendorName(id),
          definition: 'trust/feed-grade@1',
          meaning: t('meaning.grade'),
          parts: monthName(given.month),
          interval: t('trust.noInterval'),
          none: t('trust.noReasons'),
          rows: () => reasons(given),
        })}</span> <small>${monthName(given.month)}</small>`
    : html`<span class="no-data">${home.part('trust', id)?.data ? t('trust.none') : home.why('trust.none', 'trust')}</span>`;
}

/** A month's mean of reviews as a measure; undefined where nothing was reviewed. */
export function reviewed(home, id) {
  const { mean, reviews } = home.data('scores', id) ?? {};
  return mean?.value === undefined || mean.value === null
    ? undefined
    : {
        definition: mean.definition,
        value: mean.value,
        numerator: mean.sum,
        denominator: reviews,
        n: reviews,
        unit: 'of 100',
        status: 'MEASURED',
        interval: mean.low === undefined || mean.low === null ? undefined : { low: mean.low, high: mean.high, level: 0.95, method: mean.method },
      };
}

function score(home, { id, name }) {
  const mean = reviewed(home, id);
  return mean
    ? html`<div class="cell">${figure(mean, { subject: name })} ${strip(mean)}</div>`
    : html`<span class="no-data">${home.part('scores', id)?.data ? t('state.NOT_MEASURED') : home.why('state.NOT_MEASURED', 'scores')}</span>`;
}

/** How far each vendor's feed can be relied on, and what reviewers found. */
export function trust(home) {
  return table({
    name: t('quality.trust'),
    hidden: true,
    file: 'trust',
    rows: home.vendors,
    attributes: ({ id }) => ({ testid: 'trusted', key: id, value: gradeOf(home, id)?.grade }),
    columns: [
      { label: t('filter.vendor'), cell: ({ id, name }) => html`<a data-view href=${href({ view: 'vendors', object: id })}>${name}</a>` },
      { label: t('trust.grade'), cell: ({ id }) => shown(home, id), csv: ({ id }) => gradeOf(home, id)?.grade },
      { label: t('trust.score'), cell: (vendor) => score(home, vendor), csv: ({ id }) => home.data('scores', id)?.mean?.value },
      { label: t('trust.reviews'), number: true, cell: ({ id, name }) => (home.data('scores', id) ? told(count(home.data('scores', id).reviews ?? 0), { name: t('trust.reviews'), subject: name, definition: home.data('scores', id).mean?.definition ?? 'quality/mean-review@1', meaning: t('meaning.reviews'), interval: t('evidence.noInterval'), evidence: `/v1/quality-reviews?vendorId=${encodeURIComponent(id)}` }) : '–'), csv: ({ id }) => home.data('scores', id)?.reviews },
    ],
  });
}
