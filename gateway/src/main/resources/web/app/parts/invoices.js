import { html, LitElement, nothing } from 'lit';
import { get, send } from '../lib/api.js';
import { count, money, moment, monthName } from '../lib/format.js';
import { t } from '../lib/messages.js';
import { Asking } from './asking.js';
import { told } from './figure.js';
import { loading } from './notices.js';
import { table } from './table.js';
import { nothingHere } from './tile.js';

const PARTS = ['invoices', 'invoices-received', 'invoices-disputed', 'invoices-accepted'];
const OPEN_FIRST = ['DISPUTED', 'RECEIVED', 'ACCEPTED', 'SETTLED'];

const cash = (amount) => (amount ? money(Number(amount.amount), amount.currency) : '–');

/** What was found in an invoice, once somebody asks. */
class InvoiceCheck extends LitElement {
  static properties = { invoice: {}, number: {}, mayCheck: {}, check: { state: true }, problem: { state: true } };

  createRenderRoot() {
    return this;
  }

  ask = async ({ target }) => {
    if (!target.open || this.check) {
      return;
    }
    this.problem = undefined;
    try {
      this.check = await get(`/v1/invoices/${encodeURIComponent(this.invoice)}/check`);
    } catch (problem) {
      this.problem = problem;
    }
  };

  /** Holds the invoice against rate card, accepted volumes and credits. */
  make = async () => {
    try {
      await send('POST', `/v1/invoices/${encodeURIComponent(this.invoice)}/checks`);
      this.check = await get(`/v1/invoices/${encodeURIComponent(this.invoice)}/check`);
      this.problem = undefined;
    } catch (problem) {
      this.problem = problem;
    }
  };

  render() {
    return html`<details @toggle=${this.ask} data-testid="invoice-check">
      <summary>${t('invoice.found', { number: this.number })}</summary>
      ${this.problem?.status === 404 ? html`<p class="no-data">${t('invoice.unchecked')}</p>${this.mayCheck ? html`<button type="button" data-testid="check-invoice" @click=${this.make}>${t('invoice.check')}</button>` : nothing}` : this.problem ? html`<p class="no-data" role="alert">${this.problem.status ? this.problem.message : t('error.network')}</p>` : this.check ? this.shown() : loading()}
    </details>`;
  }

  shown() {
    const { invoiced, expected, difference, clean, lines, findings, checkedAt } = this.check;
    return html`
      <p><b>${clean ? t('invoice.clean') : t('invoice.differs', { difference: cash(difference) })}</b> ${t('invoice.against', { invoiced: cash(invoiced), expected: cash(expected) })} <small>${moment(checkedAt)}</small></p>
      ${findings.length ? html`<ul>${findings.map((finding) => html`<li>${finding}</li>`)}</ul>` : nothing}
      ${table({
        name: t('invoice.lines'),
        hidden: true,
        file: 'invoice-lines',
        rows: lines,
        columns: [
          { label: t('invoice.service'), cell: ({ service }) => service },
          { label: t('statement.state'), cell: ({ state }) => t(`invoice.line.${state}`), csv: ({ state }) => state },
          { label: t('invoice.invoiced'), number: true, cell: ({ invoiced: each }) => cash(each), csv: ({ invoiced: each }) => each?.amount },
          { label: t('invoice.expected'), number: true, cell: ({ expected: each }) => cash(each), csv: ({ expected: each }) => each?.amount },
          { label: t('invoice.difference'), number: true, cell: ({ difference: each, parts }) => html`${cash(each)} ${(parts ?? []).map(({ explanation }) => html`<small>${explanation}</small>`)}`, csv: ({ difference: each }) => each?.amount },
        ],
      })}`;
  }
}

/** What an invoice asks for: its own total, or, where it states none, the sum of its lines. */
function asked({ total, sum }) {
  return total ?? sum;
}

/** What an invoice adds up. */
function lines({ lines: all = [] }) {
  return {
    rows: all,
    columns: [
      { label: t('invoice.service'), cell: ({ service, kind, description }) => html`${service ?? kind}<small>${description ?? ''}</small>` },
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

customElements.define('sw-invoice-check', InvoiceCheck);
customElements.define('sw-invoice-total', InvoiceTotal);
