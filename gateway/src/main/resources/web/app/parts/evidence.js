import { html, LitElement, nothing } from 'lit';
import { get } from '../lib/api.js';
import { definitionOf } from '../lib/catalogue.js';
import { inUnit, monthName, percent } from '../lib/format.js';
import { measured, nameOf, parametersOf, unitOf } from '../lib/measures.js';
import { maybe, t } from '../lib/messages.js';
import { asTable } from '../lib/records.js';
import { loading } from './notices.js';
import { table } from './table.js';
import { strip } from './strip.js';
import { parts, value } from './figures.js';

const SHOWN = 20;

/** What stands behind the figure that was asked about. */
class Evidence extends LitElement {
  static properties = { about: { state: true }, records: { state: true }, problem: { state: true }, known: { state: true }, rows: { state: true } };

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
    this.known = undefined;
    const asked = typeof detail.rows === 'function';
    this.rows = asked ? undefined : detail.rows;
    await this.updateComplete;
    this.querySelector('dialog').showModal();
    const [known, rows] = await Promise.all([definitionOf(detail.definition ?? detail.measure.definition), asked ? detail.rows() : detail.rows]);
    if (this.about === detail) {
      this.known = known;
      this.rows = rows;
    }
  };

  /** A click beside the dialog closes it. */
  beside = ({ target, currentTarget: dialog, clientX: x, clientY: y }) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    if (target === dialog && (x < left || x > right || y < top || y > bottom)) {
      this.close();
    }
  };

  close = () => this.querySelector('dialog').close();

  fetch = async () => {
    this.problem = undefined;
    try {
      const link = this.about.evidence ?? this.about.measure.evidence;
      this.records = (await get(`${link}${link.includes('?') ? '&' : '?'}limit=${SHOWN}`)).items ?? [];
    } catch (problem) {
      this.problem = problem;
    }
  };

  render() {
    if (!this.about) {
      return nothing;
    }
    const { measure, subject, target, content } = this.about;
    const definition = this.about.definition ?? measure.definition;
    const [plain] = definition.split('@');
    const name = this.about.name ?? nameOf(definition);
    const { known } = this;
    const drawn = this.about.drawn ?? measure;
    return html`<dialog class="evidence" aria-labelledby="evidence-name" data-testid="evidence" @click=${this.beside}>
      <header>
        <h2 id="evidence-name">${name}${subject ? html` <span>${subject}</span>` : nothing}</h2>
        <button type="button" class="close" @click=${this.close} aria-label=${t('evidence.close')}>×</button>
      </header>
      <p class="big">${content ?? value(measure, target)}</p>
      ${measured(drawn) ? strip(drawn, target) : nothing}
      <dl>
        ${this.line('evidence.parts', this.about.parts ?? parts(measure))}
        ${known ? [this.line('evidence.numerator', maybe(`counted.${plain}`) ?? english(known.numerator)), known.denominator === '1' ? nothing : this.line('evidence.denominator', maybe(`outOf.${plain}`) ?? english(known.denominator))] : nothing}
        ${this.line('figure.interval', this.about.interval ?? words(measure))}
        ${target === undefined ? nothing : this.line('evidence.target', percent(target, 0))}
        ${measure?.status ? this.line('evidence.status', [t(`status.figure.${measure.status}`), measure.reason && (maybe(`reason.${measure.reason}`) ?? measure.reason)].filter(Boolean).join(': ')) : nothing}
        ${measure?.grade ? this.line('trust.grade', `${measure.grade.grade} (${monthName(measure.grade.month)})`) : nothing}
        ${measure ? this.line('evidence.parameters', parametersOf(measure)) : nothing}
        ${this.line('figure.definition', html`<code data-testid="definition">${definition}</code> ${this.about.meaning ?? maybe(`meaning.${plain}`) ?? english(known?.formula)}`)}
      </dl>
      ${this.about.rows ? this.made() : (this.about.evidence ?? measure?.evidence) ? this.list() : html`<p class="no-data">${t('evidence.none')}</p>`}
    </dialog>`;
  }

  line(key, text) {
    return text ? html`<dt>${t(key)}</dt><dd>${text}</dd>` : nothing;
  }

  /** What the figure was made of; where that is asked for, it comes a moment later. */
  made() {
    if (!this.rows) {
      return loading();
    }
    return this.rows.rows.length ? table({ name: t('evidence.madeOf'), file: 'made-of', ...this.rows }) : html`<p class="no-data">${this.about.none ?? t('evidence.none')}</p>`;
  }

  list() {
    if (this.problem) {
      return html`<p class="notice" role="alert">${this.problem.status === 403 ? t('evidence.forbidden') : this.problem.status ? this.problem.message : t('error.network')}</p>`;
    }
    if (!this.records) {
      return html`<button type="button" data-testid="records" @click=${this.fetch}>${t('evidence.records')}</button>`;
    }
    return this.records.length
      ? table({
          name: t('evidence.first', { n: this.records.length }),
          file: 'records',
          ...asTable(this.records),
        })
      : html`<p class="no-data">${t('evidence.noRecords')}</p>`;
  }
}

/** The catalogue's own words. */
function english(text) {
  return text ? html`<span lang="en">${text}</span>` : nothing;
}

function words(measure) {
  const { interval } = measure ?? {};
  if (!measured(measure) || !interval) {
    return measured(measure) ? t(/^(count|[A-Z]{3})$/.test(measure.unit) ? 'evidence.noInterval' : 'figure.noInterval') : '';
  }
  const end = (each) => (each === undefined || each === null ? '…' : inUnit(each, unitOf(measure)));
  return t('figure.level', { level: percent(interval.level, 0), low: end(interval.low), high: end(interval.high), method: interval.method });
}

customElements.define('sw-evidence', Evidence);
