import { html, LitElement, nothing } from 'lit';
import { get, send } from '../lib/api.js';
import { count, money, moment } from '../lib/format.js';
import { maybe, t } from '../lib/messages.js';
import { loading } from './notices.js';
import { said, sentence } from './sentence.js';
import { table } from './table.js';

/** Reasons whose numbers stand in the service's explanation alone. */
const SAYS_MORE = ['PRICE', 'INDEXATION', 'CURRENCY', 'ARITHMETIC', 'TAX'];

/** An amount of money as services write it. */
export const cash = (amount) => (amount ? money(Number(amount.amount), amount.currency) : '–');

const quantity = (value) => (value === undefined || value === null ? '–' : count(value));

/** Why a line differs, in the reader's words, with the service's own where they say more or the reason is not known here. */
function reason({ reason: code, amount, explanation }, { parts, invoicedQuantity, acceptedQuantity }) {
  const words = maybe(`invoice.why.${code}`) && t(`invoice.why.${code}`, { invoiced: quantity(invoicedQuantity), accepted: quantity(acceptedQuantity) });
  return html`${words ? said(parts.length > 1 ? `${cash(amount)}: ${words}` : words) : nothing}${!words || SAYS_MORE.includes(code) ? sentence(explanation) : nothing}`;
}

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
      ${findings.length ? html`<ul>${findings.map((finding) => html`<li lang="en">${finding}</li>`)}</ul>` : nothing}
      ${table({
        name: t('invoice.lines'),
        hidden: true,
        file: 'invoice-lines',
        rows: lines,
        columns: [
          { label: t('invoice.service'), cell: ({ service, note, state }) => html`${maybe(`invoice.kind.${service}`) ?? service}${state === 'UNCHECKED' ? sentence(note) : nothing}`, csv: ({ service }) => service },
          { label: t('statement.state'), cell: ({ state }) => t(`invoice.line.${state}`), csv: ({ state }) => state },
          { label: t('invoice.invoiced'), number: true, cell: ({ invoiced: each }) => cash(each), csv: ({ invoiced: each }) => each?.amount },
          { label: t('invoice.expected'), number: true, cell: ({ expected: each }) => cash(each), csv: ({ expected: each }) => each?.amount },
          { label: t('invoice.difference'), number: true, cell: (line) => html`${cash(line.difference)} ${(line.parts ?? []).map((part) => reason(part, line))}`, csv: ({ difference: each }) => each?.amount },
        ],
      })}`;
  }
}

customElements.define('sw-invoice-check', InvoiceCheck);
