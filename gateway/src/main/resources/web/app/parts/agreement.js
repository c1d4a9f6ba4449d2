import { html, nothing } from 'lit';
import { go } from '../lib/address.js';
import { get } from '../lib/api.js';
import { count, number, percent } from '../lib/format.js';
import { t } from '../lib/messages.js';
import { Asking } from './asking.js';
import { told } from './figure.js';
import { agreed, beside, means } from './findings.js';
import { strip } from './strip.js';
import { table } from './table.js';
import { nothingHere } from './tile.js';

const digits = (value) => number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** The newest version of each scorecard. */
function newest(templates) {
  return [...new Map([...templates].sort((one, other) => one.version - other.version).map((each) => [each.id, each])).values()];
}

/** Whose reviews are looked at: the vendor of the address, else the first that was reviewed. */
export function reviewedVendor(home, filters) {
  return home.vendors.find(({ id }) => id === filters.vendor) ?? home.vendors.find(({ id }) => home.data('scores', id)?.reviews > 0) ?? home.vendors[0];
}

function choice(name, label, all, chosen, say) {
  return html`<label class="stack">${label}
    <select data-testid=${`choose-${name}`} @change=${({ target }) => go({ filters: { [name]: target.value } })}>
      ${all.map((each) => html`<option value=${each.id} ?selected=${each === chosen}>${say(each)}</option>`)}
    </select></label>`;
}

/** A vendor to choose in the address. */
export function chooseVendor(home, vendor) {
  return html`<div class="row">${choice('vendor', t('filter.vendor'), home.vendors, vendor, ({ name }) => name)}</div>`;
}

/** How far reviewers of a vendor's contacts agree; the scorecard is chosen in the address. */
export function agreement(home, vendor, filters) {
  const templates = newest(home.items('scorecards'));
  if (!templates.length || !vendor) {
    return nothingHere(home.why('agreement.noScorecard', 'scorecards'));
  }
  const template = templates.find(({ id }) => id === filters.scorecard) ?? templates[0];
  return html`<div class="row">${choice('scorecard', t('agreement.scorecard'), templates, template, ({ scorecard, version }) => `${scorecard.name} (${version})`)}</div>
    <sw-agreement .vendor=${vendor.id} .subject=${vendor.name} .template=${template.id} .version=${template.version}></sw-agreement>`;
}

class Agreement extends Asking {
  static properties = { ...Asking.properties, vendor: {}, subject: {}, template: {}, version: {} };

  keys() {
    return ['vendor', 'template', 'version'];
  }

  fetch() {
    return get('/v1/quality-agreement', { vendorId: this.vendor, templateId: this.template, version: this.version });
  }

  show({ agreement: { criteria, score, reviewers }, meanings }) {
    const rows = [...criteria, ...(score ? [{ ...score, criterion: t('agreement.score') }] : [])];
    return html`
      ${rows.length
        ? table({
            name: t('quality.agreement'),
            hidden: true,
            file: 'agreement',
            rows,
            attributes: ({ criterion, alpha }) => ({ testid: 'agreed', key: criterion, value: alpha }),
            columns: [
              { label: t('training.criterion'), cell: ({ criterion }) => criterion },
              { label: t('agreement.alpha'), cell: (each) => this.alpha(each), csv: ({ alpha }) => alpha },
              { label: t('agreement.contacts'), number: true, cell: ({ contacts }) => count(contacts), csv: ({ contacts }) => contacts },
              { label: t('agreement.use'), cell: ({ use }) => t(`agreement.${use}`), csv: ({ use }) => use },
              { label: t('training.finding'), cell: agreed },
            ],
          })
        : nothingHere(t('agreement.none'))}
      ${reviewers?.length
        ? table({
            name: t('agreement.reviewers'),
            file: 'reviewers',
            rows: reviewers,
            columns: [
              { label: t('agreement.reviewer'), cell: ({ reviewer }) => reviewer },
              { label: t('agreement.gap'), cell: ({ gap, low, high, method, reviewer }) => html`<div class="cell">${told(number(gap, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' }), { name: t('agreement.gap'), subject: reviewer, definition: method, interval: `${digits(low)} – ${digits(high)}` })} ${strip({ value: gap, interval: { low, high }, unit: 'difference' })}</div>`, csv: ({ gap }) => gap },
              { label: t('training.finding'), cell: beside },
            ],
          })
        : nothing}
      ${meanings?.length && meanings.every(({ pairs }) => !pairs)
        ? html`<h3>${t('agreement.meanings')}</h3>${nothingHere(t('finding.goes.unknown'))}`
        : meanings?.length
        ? table({
            name: t('agreement.meanings'),
            file: 'meanings',
            rows: meanings,
            columns: [
              { label: t('training.criterion'), cell: ({ criterion }) => criterion },
              { label: t('agreement.outcome'), cell: ({ outcome }) => t(`agreement.outcome.${outcome}`) },
              { label: t('agreement.correlation'), cell: ({ correlation, low, high, method, pairs, criterion }) => (correlation === undefined || correlation === null ? html`<span class="no-data">${t('state.NOT_MEASURED')}</span>` : html`<div class="cell">${told(digits(correlation), { name: t('agreement.correlation'), subject: criterion, definition: method, parts: t('figure.n', { n: pairs }), interval: `${digits(low)} – ${digits(high)}` })} ${strip({ value: correlation, interval: { low, high }, unit: 'score' })}</div>`), csv: ({ correlation }) => correlation },
              { label: t('training.finding'), cell: means },
            ],
          })
        : nothing}
    `;
  }

  alpha({ alpha, interval, method, contacts, criterion }) {
    if (alpha === undefined || alpha === null) {
      return html`<span class="no-data">${t('state.NOT_MEASURED')}</span>`;
    }
    const said = interval ? t('agreement.bounds', { level: percent(0.95, 0), low: digits(interval.low), high: digits(interval.high), seed: interval.seed }) : t('figure.noInterval');
    return html`<div class="cell">${told(digits(alpha), { name: t('agreement.alpha'), subject: `${this.subject} · ${criterion}`, definition: method, meaning: t('meaning.alpha'), parts: t('figure.n', { n: contacts }), interval: said, drawn: interval && { value: alpha, interval, unit: 'score', status: 'MEASURED' } })}
      ${strip({ value: alpha, interval, unit: 'score' })}</div>`;
  }
}

customElements.define('sw-agreement', Agreement);
