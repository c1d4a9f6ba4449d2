import { html } from 'lit';
import { get } from '../lib/api.js';
import { moment, monthName, number } from '../lib/format.js';
import { maybe, t } from '../lib/messages.js';
import { Asking } from './asking.js';
import { table } from './table.js';
import { nothingHere } from './tile.js';

const ORDER = ['DISPUTED', 'PARTLY_ACCEPTED', 'ACCEPTED', 'REJECTED'];

/** Reviews of a vendor's contacts that the vendor disputed: those without an answer first, then what became of the others. */
class DisputedReviews extends Asking {
  static properties = { ...Asking.properties, vendor: {} };

  keys() {
    return ['vendor'];
  }

  fetch() {
    return get('/v1/quality-reviews', { vendorId: this.vendor });
  }

  show({ items }) {
    const rows = items.filter(({ state }) => ORDER.includes(state)).sort((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));
    return rows.length
      ? table({
          name: t('reviews.disputed'),
          hidden: true,
          file: 'disputed-reviews',
          rows,
          attributes: ({ id, state }) => ({ testid: 'disputed-review', key: id, value: state }),
          columns: [
            { label: t('reviews.contact'), cell: ({ body }) => html`<code>${body.subject.contactId}</code>` },
            { label: t('filter.month'), cell: ({ body }) => monthName(body.subject.month), csv: ({ body }) => body.subject.month },
            { label: t('trust.score'), number: true, cell: ({ body }) => number(body.score.points, { maximumFractionDigits: 1 }), csv: ({ body }) => body.score.points },
            { label: t('statement.state'), cell: ({ state }) => maybe(`dispute.${state}`) ?? state, csv: ({ state }) => state },
            { label: t('dispute.last'), cell: ({ history }) => html`${history?.at(-1)?.note ?? ''}<small>${history?.length ? moment(history.at(-1).at) : ''}</small>` },
          ],
        })
      : nothingHere(t('reviews.none'));
  }
}

customElements.define('sw-disputed-reviews', DisputedReviews);
