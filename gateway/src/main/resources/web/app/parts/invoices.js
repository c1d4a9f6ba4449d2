import { html } from 'lit';
import { money } from '../lib/format.js';
import { t } from '../lib/messages.js';
import { table } from './table.js';
import { nothingHere } from './tile.js';

const OPEN_FIRST = ['DISPUTED', 'RECEIVED', 'ACCEPTED', 'SETTLED'];

/** Invoices of the month, those to settle first. */
export function invoices(home) {
  const rows = [...home.items('invoices')].sort((one, other) => OPEN_FIRST.indexOf(one.state) - OPEN_FIRST.indexOf(other.state));
  return rows.length
    ? table({
        name: t('finance.invoices'),
        hidden: true,
        file: 'invoices',
        rows,
        attributes: ({ id, state }) => ({ testid: 'invoice', key: id, value: state }),
        columns: [
          { label: t('invoice.number'), cell: ({ id, number }) => html`<a href=${`/v1/invoices/${id}/check`}>${number}</a>` },
          { label: t('filter.vendor'), cell: ({ vendorId }) => home.vendorName(vendorId) },
          { label: t('invoice.total'), number: true, cell: ({ total }) => money(Number(total.amount), total.currency), csv: ({ total }) => total.amount },
          { label: t('statement.state'), cell: ({ state }) => t(`invoice.${state}`), csv: ({ state }) => state },
        ],
      })
    : nothingHere(home.why('invoice.none', 'invoices'));
}
