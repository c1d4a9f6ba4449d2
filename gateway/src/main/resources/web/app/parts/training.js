import { html, nothing } from 'lit';
import { get } from '../lib/api.js';
import { definitionOf } from '../lib/catalogue.js';
import { chance, count, dateName, inUnit, money, percent, percentPoints } from '../lib/format.js';
import { measured, nameOf } from '../lib/measures.js';
import { t } from '../lib/messages.js';
import { Asking } from './asking.js';
import { figure, told } from './figure.js';
import { brought, taught } from './findings.js';
import { strip } from './strip.js';
import { table } from './table.js';
import { nothingHere } from './tile.js';

/** What should be taught, by the failures that could be avoided. */
export function needs(home) {
  const rows = home.all('training-needs').flatMap(({ data, subject }) => (data?.items ?? []).map((need) => ({ ...need, vendor: subject })));
  rows.sort((one, other) => other.avoidable - one.avoidable);
  return rows.length
    ? table({
        name: t('training.needs'),
        hidden: true,
        file: 'training-needs',
        rows,
        attributes: ({ vendor, criterion, avoidable }) => ({ testid: 'need', key: `${vendor} ${criterion}`, value: avoidable }),
        columns: [
          { label: t('training.criterion'), cell: ({ criterion }) => criterion },
          { label: t('filter.vendor'), cell: ({ vendor }) => home.vendorName(vendor) },
          { label: t('training.rate'), cell: ({ rate, vendor }) => html`<div class="cell">${figure(rate, { subject: home.vendorName(vendor), name: t('training.rate') })} ${strip(measured(rate) ? rate : undefined)}</div>`, csv: ({ rate }) => rate?.value },
          {
            label: t('training.avoidable'),
            number: true,
            cell: ({ avoidable, gainers, finding, vendor }) => told(count(avoidable), { name: t('training.avoidable'), subject: home.vendorName(vendor), definition: finding.method, meaning: t('meaning.avoidable'), interval: t('training.agentsInterval'), rows: agents(gainers) }),
            csv: ({ avoidable }) => avoidable,
          },
          { label: t('training.whom'), number: true, cell: ({ gainers }) => t('training.certain', { n: gainers.filter(({ certain }) => certain).length, all: gainers.length }) },
          { label: t('training.finding'), cell: taught },
        ],
      })
    : nothingHere(home.why('training.noNeeds', 'training-needs'));
}

function agents(gainers) {
  return {
    rows: gainers,
    columns: [
      { label: t('training.agent'), cell: ({ agent }) => html`<code>${agent}</code>` },
      { label: t('training.failed'), number: true, cell: ({ failed, reviews }) => t('figure.of', { numerator: failed, denominator: reviews }) },
      { label: t('training.estimate'), number: true, cell: ({ estimate, low, high }) => html`${percent(estimate)} <small>${percent(low)} – ${percent(high)}</small>`, csv: ({ estimate }) => estimate },
      { label: t('training.avoidable'), number: true, cell: ({ avoidable }) => count(avoidable), csv: ({ avoidable }) => avoidable },
    ],
  };
}

/** Courses, how far they are, and what each brought. */
export function courses(home) {
  const rows = home.all('courses').flatMap(({ data }) => data?.items ?? []);
  return rows.length
    ? table({
        name: t('training.courses'),
        hidden: true,
        file: 'courses',
        rows,
        attributes: ({ course }) => ({ testid: 'course', key: course.id }),
        columns: [
          { label: t('training.course'), cell: ({ course }) => html`${course.body.title}<small>${home.vendorName(course.vendorId)}</small>` },
          { label: t('training.improves'), cell: ({ course }) => nameOf(course.body.improves) },
          { label: t('training.progress'), number: true, cell: ({ progress }) => html`${t('figure.of', { numerator: progress.completed, denominator: progress.assigned })}${progress.overdue ? html`<small>${t('training.overdue', { n: progress.overdue })}</small>` : nothing}` },
          { label: t('finance.cost'), number: true, cell: ({ course, progress }) => (progress.cost > 0 ? money(progress.cost, course.body.currency) : '–'), csv: ({ progress }) => progress.cost },
          { label: t('training.effect'), cell: ({ course }) => html`<sw-training-effect .vendor=${course.vendorId} .course=${course.id} .title=${course.body.title} .currency=${course.body.currency}></sw-training-effect>` },
        ],
      })
    : nothingHere(home.why('training.noCourses', 'courses'));
}

/** What a course brought, against comparable people to whom it was not assigned. */
class TrainingEffect extends Asking {
  static properties = { ...Asking.properties, vendor: {}, course: {}, title: {}, currency: {} };

  keys() {
    return ['vendor', 'course'];
  }

  async fetch() {
    const effect = await get(`/v1/training-effects/${encodeURIComponent(this.vendor)}/${encodeURIComponent(this.course)}`);
    // What quality assurance tallies is not in the catalogue, and is a share.
    return { ...effect, unit: (await definitionOf(effect.measure))?.unit ?? '1' };
  }

  show({ difference, finding, window: weeks, taught: those, others, measure, unit: of }) {
    const signed = (value) => (of === '1' ? percentPoints(value) : `${value > 0 ? '+' : ''}${inUnit(value, of)}`);
    return html`<div class="cell" data-testid="effect" data-code=${finding.code}>
      ${difference
        ? html`${told(signed(difference.value), {
            name: t('training.effect'),
            subject: this.title,
            definition: finding.method,
            meaning: t('meaning.did'),
            parts: t('training.sides', { taught: those, others }),
            interval: t('figure.level', { level: percent(difference.interval.level, 0), low: signed(difference.interval.low), high: signed(difference.interval.high), method: difference.interval.method }),
            drawn: asMeasure(difference),
            rows: windows(weeks, measure, difference),
          })} ${strip(asMeasure(difference))}`
        : html`<span class="no-data">${t('state.NOT_MEASURED')}</span>`}
      ${brought(finding, of, this.currency)}
    </div>`;
  }
}

function asMeasure({ value, interval }) {
  return { value, interval, unit: 'difference', status: 'MEASURED' };
}

function windows({ before, begins, ends, after }, measure, { permutation }) {
  return {
    rows: [
      [t('training.measure'), nameOf(measure)],
      [t('training.before'), `${dateName(before)} – ${dateName(begins)}`],
      [t('training.after'), `${dateName(ends)} – ${dateName(after)}`],
      ...(permutation ? [[t('training.chance'), chance(permutation.chance)]] : []),
    ],
    columns: [
      { label: t('figure.name'), cell: ([name]) => name },
      { label: t('figure.value'), cell: ([, said]) => said },
    ],
  };
}

customElements.define('sw-training-effect', TrainingEffect);
