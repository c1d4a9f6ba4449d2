import { html, LitElement, nothing } from 'lit';
import { get } from '../lib/api.js';
import { inUnit, percent } from '../lib/format.js';
import { measured, nameOf, parametersOf, unitOf } from '../lib/measures.js';
import { maybe, t } from '../lib/messages.js';
import { table } from './table.js';
import { strip } from './strip.js';
import { parts, value } from './figures.js';

const SHOWN = 20;

/** Opens what stands behind a figure. */
export function explain(measure, about = {}) {
  dispatchEvent(new CustomEvent('explain', { detail: { measure, ...about } }));
}

/**
 * A figure that opens its definition, its parts, its interval and its records.
 *
 * @param about name of what is measured, of whom, and the level owed
 */
export function figure(measure, about = {}) {
  if (!measure || measure.absent) {
    return html`<span class="no-data">${measure ? t(`status.${measure.absent}`) : t('state.NOT_MEASURED')}</span>`;
  }
  const name = about.name ?? nameOf(measure.definition);
  const has = measured(measure);
  return html`<button
    type="button"
    class="figure"
    data-testid="figure"
    data-definition=${measure.definition}
    data-subject=${about.subject ?? nothing}
    data-value=${has ? measure.value : nothing}
    data-numerator=${measure.numerator ?? nothing}
    data-denominator=${measure.denominator ?? nothing}
    aria-haspopup="dialog"
    title=${t('evidence.open', { name })}
    @click=${() => explain(measure, about)}
  >${value(measure, about.target)}</button>`;
}

/** What stands behind the figure that was asked about. */
class Evidence extends LitElement {
  static properties = { about: { state: true }, records: { state: true }, problem: { state: true }, meaning: { state: true } };

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('explain', this.open);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('explain', this.open);
  }

  open = async ({ detail }) => {
    this.about = detail;
    this.records = undefined;
    this.problem = undefined;
    this.meaning = undefined;
    await this.updateComplete;
    this.querySelector('dialog').showModal();
    get('/v1/kpi-definitions').then((catalogue) => {
      this.meaning = catalogue.items.find(({ id, version }) => [id, `${id}@${version}`].includes(detail.measure.definition));
    }, () => {});
  };

  close = () => this.querySelector('dialog').close();

  fetch = async () => {
    this.problem = undefined;
    try {
      const link = this.about.measure.evidence;
      this.records = (await get(`${link}${link.includes('?') ? '&' : '?'}limit=${SHOWN}`)).items ?? [];
    } catch (problem) {
      this.problem = problem;
    }
  };

  render() {
    if (!this.about) {
      return nothing;
    }
    const { measure, name, subject, target } = this.about;
    return html`<dialog class="evidence" aria-labelledby="evidence-name" data-testid="evidence">
      <header>
        <h2 id="evidence-name">${name ?? nameOf(measure.definition)}${subject ? html` <span>${subject}</span>` : nothing}</h2>
        <button type="button" class="close" @click=${this.close} aria-label=${t('evidence.close')}>×</button>
      </header>
      <p class="big">${value(measure, target)}</p>
      ${measured(measure) ? strip(measure, target) : nothing}
      <dl>
        ${this.line('evidence.parts', parts(measure))}
        ${this.line('figure.interval', words(measure))}
        ${target === undefined ? nothing : this.line('evidence.target', percent(target, 0))}
        ${this.line('evidence.status', [t(`status.figure.${measure.status}`), measure.reason && (maybe(`reason.${measure.reason}`) ?? measure.reason)].filter(Boolean).join(': '))}
        ${this.line('evidence.parameters', parametersOf(measure))}
        ${this.line('figure.definition', html`<code data-testid="definition">${measure.definition}</code> ${this.meaning?.formula ?? ''}`)}
      </dl>
      ${measure.evidence ? this.list() : html`<p class="no-data">${t('evidence.none')}</p>`}
    </dialog>`;
  }

  line(key, text) {
    return text ? html`<dt>${t(key)}</dt><dd>${text}</dd>` : nothing;
  }

  list() {
    if (this.problem) {
      return html`<p class="notice" role="alert">${this.problem.status === 403 ? t('evidence.forbidden') : this.problem.message}</p>`;
    }
    if (!this.records) {
      return html`<button type="button" data-testid="records" @click=${this.fetch}>${t('evidence.records')}</button>`;
    }
    const columns = [...new Set(this.records.flatMap(Object.keys))].filter((key) => this.records.some((row) => typeof row[key] !== 'object'));
    return this.records.length
      ? table({
          name: t('evidence.first', { n: this.records.length }),
          columns: columns.map((key) => ({ label: key, cell: (row) => (typeof row[key] === 'object' ? '' : (row[key] ?? '')) })),
          rows: this.records,
          file: 'records',
        })
      : html`<p class="no-data">${t('evidence.noRecords')}</p>`;
  }
}

function words(measure) {
  const { interval } = measure;
  if (!measured(measure) || !interval) {
    return measured(measure) ? t('evidence.noInterval') : '';
  }
  const end = (each) => (each === undefined || each === null ? '…' : inUnit(each, unitOf(measure)));
  return t('figure.level', { level: percent(interval.level, 0), low: end(interval.low), high: end(interval.high), method: interval.method });
}

customElements.define('sw-evidence', Evidence);
