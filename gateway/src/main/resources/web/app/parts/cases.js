import { html, LitElement, nothing } from 'lit';
import { get } from '../lib/api.js';
import { moment, number, percent } from '../lib/format.js';
import { nameOf } from '../lib/measures.js';
import { t } from '../lib/messages.js';
import { told } from './figure.js';
import { loading } from './notices.js';
import { strip } from './strip.js';
import { table } from './table.js';
import { nothingHere } from './tile.js';
import { verdict } from './voices.js';

const SHOWN = 30;
const ORDER = ['OPEN', 'IN_PROGRESS', 'CLOSED'];

/** Customers who were let down and what is done about it: overdue first, then open, then what was learnt from closed ones. */
export function cases(home) {
  const all = [...home.items('cases')].sort(
    (one, other) => Number(other.duty.overdue) - Number(one.duty.overdue) || ORDER.indexOf(one.state) - ORDER.indexOf(other.state) || one.duty.dueAt.localeCompare(other.duty.dueAt),
  );
  const open = all.filter(({ state }) => state !== 'CLOSED');
  return all.length
    ? html`<p>${t('cases.said', { open: open.length, overdue: open.filter(({ duty }) => duty.overdue).length, closed: all.length - open.length })}</p>
        ${table({
          name: t('experience.cases'),
          hidden: true,
          file: 'cases',
          rows: all.slice(0, SHOWN),
          attributes: ({ id, state }) => ({ testid: 'case', key: id, value: state }),
          columns: [
            { label: t('filter.vendor'), cell: ({ vendorId }) => home.vendorName(vendorId) },
            { label: t('statement.state'), cell: ({ state, duty }) => html`${t(`cases.${state}`)}${duty.overdue ? html`<small class="alarm" data-urgent="true"><span aria-hidden="true">▲</span> ${t('cases.overdue')}</small>` : nothing}`, csv: ({ state, duty }) => (duty.overdue ? `${state} OVERDUE` : state) },
            { label: t('cases.owner'), cell: ({ duty }) => html`${duty.owner}${duty.escalatedAt ? html`<small>${t('cases.escalated', { to: duty.escalateTo ?? '' })}</small>` : nothing}` },
            { label: t('cases.due'), cell: ({ duty }) => moment(duty.dueAt), csv: ({ duty }) => duty.dueAt },
            { label: t('cases.cause'), cell: ({ rootCause, explanation }) => (rootCause ? html`${t(`cause.${rootCause}`)}<small>${explanation ?? ''}</small>` : html`<span class="no-data">${t('cases.notYet')}</span>`), csv: ({ rootCause }) => rootCause ?? '' },
            { label: t('cases.action'), cell: ({ action }) => action ?? html`<span class="no-data">${t('cases.notYet')}</span>` },
            { label: t('cases.effect'), cell: ({ id, state }) => (state === 'CLOSED' ? html`<sw-case-effect .id=${id}></sw-case-effect>` : nothing), csv: () => '' },
          ],
        })}`
    : nothingHere(home.why('cases.none', 'cases'));
}

/** What a case's deed changed, beside what changed elsewhere meanwhile; asked for when somebody looks. */
class CaseEffect extends LitElement {
  static properties = { id: {}, effect: { state: true }, problem: { state: true } };

  createRenderRoot() {
    return this;
  }

  ask = async ({ target }) => {
    if (!target.open || this.effect) {
      return;
    }
    this.problem = undefined;
    try {
      this.effect = await get(`/v1/cases/${encodeURIComponent(this.id)}/effect`);
    } catch (problem) {
      this.problem = problem;
    }
  };

  render() {
    return html`<details @toggle=${this.ask}>
      <summary>${t('cases.look')}</summary>
      ${this.problem ? html`<p class="no-data" role="alert">${this.problem.status ? this.problem.message : t('error.network')}</p>` : this.effect ? html`${this.side('here')} ${this.side('elsewhere')}` : loading()}
    </details>`;
  }

  side(name) {
    const side = this.effect[name];
    const points = (value) => number(value * 100, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
    const share = ({ value, n }) => (value === undefined || value === null ? t('state.NOT_MEASURED') : `${percent(value)} (n = ${n})`);
    return html`<p><small>${t(`cases.${name}`)}: ${share(side.before)} → ${share(side.after)}</small>
      ${side.difference === undefined || side.difference === null
        ? nothing
        : html`${told(`${points(side.difference)} ${t('unit.points')}`, { name: nameOf(this.effect.definition), subject: t(`cases.${name}`), definition: this.effect.definition, parts: `${share(side.before)} → ${share(side.after)}`, interval: side.interval ? `${points(side.interval.low)} – ${points(side.interval.high)}, ${side.interval.method}` : t('figure.noInterval') })}
          ${strip({ value: side.difference, interval: side.interval, unit: 'difference' })}`}
      ${verdict(side.verdict)}</p>`;
  }
}

customElements.define('sw-case-effect', CaseEffect);
