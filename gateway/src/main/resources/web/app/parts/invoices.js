import { html } from 'lit';
import { get } from '../lib/api.js';
import { count, monthName } from '../lib/format.js';
import { maybe, t } from '../lib/messages.js';
import { Asking } from './asking.js';
import { told } from './figure.js';
import { cash } from './invoice-check.js';
import { table } from './table.js';
import { nothingHere } from './tile.js';

const PARTS = ['invoices', 'invoices-received', 'invoices-disputed', 'invoices-accepted'];
const OPEN_FIRST = ['DISPUTED', 'RECEIVED', 'ACCEPTED', 'SETTLED'];

/** What an invoice asks for: its own total, or, where it states none, the sum of its lines. */
function asked({ total, sum }) {
  return total ?? sum;
}

/** What an invoice adds up. */
function lines({ lines: all = [] }) {
  return {
    rows: all,
    columns: [
      { label: t('invoice.service'), cell: ({ service, kind, description }) => html`${service ?? maybe(`category.${kind.toLowerCase()}`) ?? kind}<small>${description ?? ''}</small>` },
      { label: t('invoice.quantity'), number: true, cell: ({ quantity }) => (quantity === undefined || quantity === null ? '–' : count(quantity)), csv: ({ quantity }) => quantity },
      { label: t('invoice.total'), number: true, cell: ({ amount }) => cash(amount), csv: ({ amount }) => amount?.amount },
    ],
  };
}

/** What an invoice asks for; the list of invoices does not say it. */
class InvoiceTotal extends Asking {
  static properties = { ...Asking.properties, invoice: {}, number: {} };

  keys() {
    return ['invoice'];
  }

  fetch() {
    return get(`/v1/invoices/${encodeURIComponent(this.invoice)}`);
  }

  show(invoice) {
    return told(cash(asked(invoice)), { name: t('invoice.total'), subject: this.number, definition: 'invoice/total@1', meaning: t('meaning.invoice'), interval: t('evidence.noInterval'), rows: lines(invoice) });
  }
}

/** Invoices that are to be settled, of whatever month, and the others of this month; each with what was found in it. */
export function invoices(home, mayCheck = false) {
  const all = PARTS.flatMap((part) => home.items(part));
  const rows = [...new Map(all.map((each) => [each.id, each])).values()];
  rows.sort((one, other) => OPEN_FIRST.indexOf(one.state) - OPEN_FIRST.indexOf(other.state) || one.month.localeCompare(other.month));
  return rows.length
    ? html`${table({
        name: t('finance.invoices'),
        hidden: true,
        file: 'invoices',
        rows,
        attributes: ({ id, state }) => ({ testid: 'invoice', key: id, value: state }),
        columns: [
          { label: t('invoice.number'), cell: ({ number }) => number },
          { label: t('filter.vendor'), cell: ({ vendorId }) => home.vendorName(vendorId) },
          { label: t('filter.month'), cell: ({ month }) => monthName(month), csv: ({ month }) => month },
          { label: t('invoice.total'), number: true, cell: ({ id, number }) => html`<sw-invoice-total .invoice=${id} .number=${number}></sw-invoice-total>` },
          { label: t('statement.state'), cell: ({ state }) => t(`invoice.${state}`), csv: ({ state }) => state },
        ],
      })}
      ${rows.map(({ id, number }) => html`<sw-invoice-check .invoice=${id} .number=${number} .mayCheck=${mayCheck}></sw-invoice-check>`)}`
    : nothingHere(home.why('invoice.none', ...PARTS));
}

customElements.define('sw-invoice-total', InvoiceTotal);
