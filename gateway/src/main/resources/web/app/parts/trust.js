import { html, nothing } from 'lit';
import { href } from '../lib/address.js';
import { count, monthName, number } from '../lib/format.js';
import { t } from '../lib/messages.js';
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
    ? html`<b class="grade" data-testid="grade">${given.grade}</b> <small>${monthName(given.month)}</small>
        ${given.reasons.length ? html`<details><summary>${t('trust.why')}</summary><ul>${given.reasons.map((reason) => html`<li>${reason}</li>`)}</ul></details>` : nothing}`
    : html`<span class="no-data">${home.part('trust', id)?.data ? t('trust.none') : home.why('trust.none', 'trust')}</span>`;
}

function score(home, id) {
  const mean = home.data('scores', id)?.mean;
  return mean?.value === undefined || mean.value === null
    ? html`<span class="no-data">${home.part('scores', id)?.data ? t('state.NOT_MEASURED') : home.why('state.NOT_MEASURED', 'scores')}</span>`
    : html`<b title=${mean.definition}>${digits(mean.value)}</b> <small>${mean.low === undefined ? '' : `${digits(mean.low)} – ${digits(mean.high)} · ${mean.method}`}</small>`;
}

function digits(value) {
  return number(value, { maximumFractionDigits: 1 });
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
      { label: t('trust.score'), cell: ({ id }) => score(home, id), csv: ({ id }) => home.data('scores', id)?.mean?.value },
      { label: t('trust.reviews'), number: true, cell: ({ id }) => (home.data('scores', id) ? count(home.data('scores', id).reviews ?? 0) : '–') },
    ],
  });
}
