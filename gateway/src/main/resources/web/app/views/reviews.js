import { html, nothing } from 'lit';
import { href } from '../lib/address.js';
import { get } from '../lib/api.js';
import { moment, monthsName } from '../lib/format.js';
import { t } from '../lib/messages.js';
import { partial } from '../parts/notices.js';
import { table } from '../parts/table.js';
import { nothingHere, section } from '../parts/tile.js';
import './review.js';
import { View } from './view.js';

/** The strategic reviews of every vendor that the reader may see, the newest first. */
class Reviews extends View {
  async fetch() {
    const { items: vendors } = await get('/v1/vendors', { limit: 1000 });
    const answers = await Promise.allSettled(vendors.map(({ id }) => get(`/v1/strategic-reviews/${encodeURIComponent(id)}`)));
    const failed = answers.filter(({ status }) => status === 'rejected');
    if (failed.length && failed.length === vendors.length) {
      throw failed[0].reason;
    }
    const names = new Map(vendors.map(({ id, name }) => [id, name]));
    const all = answers.flatMap(({ value }) => value?.items ?? []).map((each) => ({ ...each, vendor: names.get(each.review.vendorId) }));
    all.sort((one, other) => other.review.body.pack.gatheredAt.localeCompare(one.review.body.pack.gatheredAt));
    return { all, partial: failed.length > 0 };
  }

  show({ all, partial: lacks }) {
    return html`
      <header class="page">
        <h1 data-testid="reviews-title">${t('strategic.title')}</h1>
        <p>${t('strategic.why')}</p>
      </header>
      ${lacks ? partial(this.again) : nothing}
      ${section('reviews', t('strategic.all'), '', all.length ? listed(all) : nothingHere(t('strategic.none')))}
    `;
  }
}

function listed(rows) {
  return table({
    name: t('strategic.all'),
    hidden: true,
    file: 'reviews',
    rows,
    attributes: ({ review, state }) => ({ testid: 'review', key: review.id, value: state }),
    columns: [
      { label: t('review.title'), cell: ({ review: { id, vendorId, body } }) => html`<a data-view href=${href({ view: 'reviews', object: vendorId, filters: { review: id } })}>${body.title}</a>` },
      { label: t('filter.vendor'), cell: ({ vendor }) => vendor },
      { label: t('scenario.months'), cell: ({ review }) => monthsName(review.body.pack.period) },
      { label: t('statement.state'), cell: ({ state }) => t(`review.${state}`), csv: ({ state }) => state },
      { label: t('review.prepared'), cell: ({ review }) => moment(review.body.pack.gatheredAt), csv: ({ review }) => review.body.pack.gatheredAt },
    ],
  });
}

customElements.define('sw-reviews', Reviews);

export function page({ object, month, filters }) {
  return object && filters.review
    ? html`<sw-review .vendor=${object} .review=${filters.review}></sw-review>`
    : html`<sw-reviews .month=${month}></sw-reviews>`;
}
