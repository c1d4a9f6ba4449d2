import { html, nothing } from 'lit';
import { href } from '../lib/address.js';
import { get } from '../lib/api.js';
import { moment, monthsName } from '../lib/format.js';
import { t } from '../lib/messages.js';
import { costsOf, pack } from '../parts/pack.js';
import { reviewCosts } from '../parts/review-costs.js';
import { section } from '../parts/tile.js';
import { View } from './view.js';

/** One strategic review: what its months cost, its pack as it was gathered, and its minutes. */
class Review extends View {
  static properties = { ...View.properties, vendor: {}, review: {} };

  keys() {
    return ['vendor', 'review'];
  }

  async fetch() {
    const [told, vendors] = await Promise.all([
      get(`/v1/strategic-reviews/${encodeURIComponent(this.vendor)}/${encodeURIComponent(this.review)}`),
      get('/v1/vendors', { limit: 1000 }).catch(() => ({ items: [] })),
    ]);
    return { ...told, name: vendors.items.find(({ id }) => id === this.vendor)?.name ?? this.vendor };
  }

  show({ review: { body }, state, name }) {
    return html`
      <header class="page">
        <p class="crumb"><a data-view href=${href({ view: 'reviews' })}>‹ ${t('strategic.title')}</a></p>
        <h1 data-testid="review-title">${body.title}</h1>
        <p>${name} · ${monthsName(body.pack.period)} · ${t(`review.${state}`)} · ${t('review.gathered', { moment: moment(body.pack.gatheredAt) })}</p>
      </header>
      ${section('costs', t('review.costs'), t('review.costsWhy'), reviewCosts(costsOf(body.pack), this.again))}
      ${pack(body.pack)}
      ${body.minutes ? section('minutes', t('review.minutes'), accepted(body), html`<p class="minutes">${body.minutes}</p>`) : nothing}
    `;
  }
}

function accepted({ accepted: words }) {
  return words.length ? t('review.accepted', { by: words.map(({ side, by }) => `${by} (${t(`side.${side}`)})`).join(', ') }) : t('review.notAccepted');
}

customElements.define('sw-review', Review);
