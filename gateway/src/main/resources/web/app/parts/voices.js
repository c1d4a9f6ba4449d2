import { html } from 'lit';
import { chance, dateName, number, percent } from '../lib/format.js';
import { measured } from '../lib/measures.js';
import { maybe, t } from '../lib/messages.js';
import { figure, told } from './figure.js';
import { parts } from './figures.js';
import { strip } from './strip.js';
import { table } from './table.js';
import { nothingHere } from './tile.js';

const MARKS = { BETTER: '▲', WORSE: '▼', NO_CLEAR_DIFFERENCE: '≈', NOT_ENOUGH_DATA: '–' };

/** Words for what a group is cut by. */
export function place(by) {
  return Object.values(by ?? {}).join(', ') || t('voices.all');
}

/** Whether a group moved, said for the customer. */
export function verdict(said) {
  return html`<span class="verdict" data-verdict=${said}><span aria-hidden="true">${MARKS[said]}</span> ${t(`verdict.${said}`)}</span>`;
}

/** A difference with its interval in percentage points or points. */
function difference({ difference: moved, measure, against, by }, name) {
  if (!moved) {
    return html`<span class="no-data">${t('state.NOT_MEASURED')}</span>`;
  }
  const scale = measure?.unit === '1' ? 100 : 1;
  const say = (value) => number(value * scale, { maximumFractionDigits: 1, minimumFractionDigits: 1, signDisplay: 'exceptZero' });
  const bounds = moved.interval ? `${say(moved.interval.low)} – ${say(moved.interval.high)}` : t('figure.noInterval');
  const about = {
    name: t('executive.change'),
    subject: name(by, measure),
    definition: measure.definition,
    meaning: t('meaning.change'),
    parts: `${parts(against)} → ${parts(measure)}`,
    interval: moved.interval ? `${bounds}, ${moved.interval.method}` : bounds,
    rows: tests(moved),
  };
  return html`${told(measure?.unit === '1' ? `${say(moved.value)} ${t('unit.points')}` : say(moved.value), about)} <small>${moved.interval ? `${say(moved.interval.low)} – ${say(moved.interval.high)}` : ''}</small>`;
}

function tests({ chance: alone, adjustedChance, test }) {
  return {
    rows: [
      [t('voices.test'), test],
      [t('training.chance'), chance(alone)],
      [t('voices.adjusted'), chance(adjustedChance)],
    ].filter(([, said]) => said !== undefined),
    columns: [
      { label: t('figure.name'), cell: ([what]) => what },
      { label: t('figure.value'), cell: ([, said]) => said },
    ],
  };
}

/** Groups against themselves a month before, the clear ones first. */
export function comparisons(file, title, data, name) {
  const order = ['WORSE', 'BETTER', 'NO_CLEAR_DIFFERENCE', 'NOT_ENOUGH_DATA'];
  const rows = [...(data?.comparisons ?? [])].sort((one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict));
  return rows.length
    ? table({
        name: title,
        hidden: true,
        file,
        rows,
        attributes: ({ by, verdict: said }) => ({ testid: file, key: place(by), value: said }),
        columns: [
          { label: t('voices.where'), cell: ({ by, measure }) => name(by, measure) },
          { label: t('executive.is'), cell: ({ measure, by }) => html`<div class="cell">${figure(measure, { subject: name(by, measure) })} ${strip(measured(measure) ? measure : undefined)}</div>`, csv: ({ measure }) => measure?.value },
          { label: t('executive.was'), number: true, cell: ({ against, by, measure }) => figure(against, { subject: name(by, measure) }), csv: ({ against }) => against?.value },
          { label: t('executive.change'), number: true, cell: (row) => difference(row, name), csv: ({ difference: moved }) => moved?.value },
          { label: t('voices.verdict'), cell: ({ verdict: said }) => verdict(said), csv: ({ verdict: said }) => said },
        ],
      })
    : nothingHere(t('voices.none'));
}

/** What goes with satisfaction, weightiest first; or why nothing can be said. */
export function drivers(data) {
  if (data?.status !== 'MEASURED') {
    return nothingHere(t('drivers.none', { why: maybe(`drivers.${data?.reason}`) ?? t('state.NOT_MEASURED'), n: number(data?.n ?? 0), needed: number(data?.needed ?? 0) }));
  }
  const most = Math.max(...data.drivers.map(({ interval, weight }) => interval?.high ?? weight));
  return html`${table({
      name: t('experience.drivers'),
      hidden: true,
      file: 'drivers',
      rows: data.drivers,
      attributes: ({ driver, weight }) => ({ testid: 'driver', key: driver, value: weight }),
      columns: [
        { label: t('drivers.what'), cell: ({ driver }) => maybe(`theme.${driver.replace(/^theme[:/]/, '')}`) ?? maybe(`driver.${driver}`) ?? driver },
        { label: t('drivers.share'), number: true, cell: (each) => weight(each, data), csv: ({ share }) => share },
        { label: t('figure.interval'), cell: ({ weight, interval }) => strip({ value: weight, interval, unit: 'weight' }, undefined, most), csv: ({ interval }) => (interval ? `${interval.low} - ${interval.high}` : '') },
        { label: t('drivers.direction'), cell: ({ clear, direction }) => (clear ? t(direction > 0 ? 'drivers.up' : 'drivers.down') : t('drivers.unclear')) },
      ],
    })}
    <p><small>${t('drivers.note', { r: percent(data.rSquared, 0), n: number(data.n) })} <code>${data.definition}</code></small></p>`;
}

/** A driver's share of what all of them explain. */
function weight({ driver, share, weight: value, interval, respondents }, { definition, n }) {
  const digits = (each) => number(each, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  return told(percent(share, 0), {
    name: maybe(`theme.${driver.replace(/^theme[:/]/, '')}`) ?? maybe(`driver.${driver}`) ?? driver,
    definition,
    meaning: t('meaning.driver'),
    parts: t('drivers.parts', { respondents: number(respondents ?? n), n: number(n) }),
    interval: interval ? t('drivers.interval', { weight: digits(value), low: digits(interval.low), high: digits(interval.high) }) : t('figure.noInterval'),
    drawn: { value, interval, unit: 'weight', status: 'MEASURED' },
  });
}

/** Since when a place is not as it was, the open ones first. */
export function alarms(data, name) {
  const rows = (data?.charts ?? []).flatMap((chart) => chart.alarms.map((alarm) => ({ ...alarm, by: chart.by, usual: chart.usual })));
  rows.sort((one, other) => Number(Boolean(one.ended)) - Number(Boolean(other.ended)) || String(other.noticed).localeCompare(String(one.noticed)));
  const watched = (data?.charts ?? []).filter(({ state }) => state !== 'NOT_ENOUGH_DATA').length;
  return html`${rows.length
      ? table({
          name: t('experience.alarms'),
          hidden: true,
          file: 'alarms',
          rows: rows.slice(0, 12),
          attributes: ({ by, began }) => ({ testid: 'alarm', key: `${place(by)} ${began}` }),
          columns: [
            { label: t('voices.where'), cell: ({ by }) => name(by) },
            { label: t('alarms.began'), cell: ({ began }) => dateName(began), csv: ({ began }) => began },
            { label: t('alarms.ended'), cell: ({ ended }) => (ended ? dateName(ended) : html`<b>${t('alarms.lasts')}</b>`), csv: ({ ended }) => ended ?? '' },
            { label: t('alarms.value'), number: true, cell: (each) => shifted(each, name), csv: ({ value }) => value },
            { label: t('alarms.usual'), number: true, cell: ({ usual }) => percent(usual), csv: ({ usual }) => usual },
            { label: t('alarms.meaning'), cell: ({ direction, meaning }) => (MARKS[meaning] ? verdict(meaning) : (maybe(`alarms.${direction}`) ?? meaning)), csv: ({ meaning }) => meaning },
          ],
        })
      : nothingHere(t('alarms.none'))}
    <p><small>${t('alarms.watched', { n: watched })}</small></p>`;
}

function quote(words, themes) {
  return html`<blockquote>${words}<footer>${themes.map((theme) => maybe(`theme.${theme}`) ?? theme).join(', ')}</footer></blockquote>`;
}

/** The share during a shift, against what was usual. */
function shifted({ by, value, usual, began, ended, charts, numerator, denominator, interval }, name) {
  const points = (each) => number(each * 100, { maximumFractionDigits: 1, minimumFractionDigits: 1, signDisplay: 'exceptZero' });
  const counted = denominator === undefined ? '' : `${t('figure.of', { numerator: number(numerator), denominator: number(denominator) })} · `;
  return told(percent(value), {
    name: t('alarms.value'),
    subject: name(by),
    definition: charts?.length ? charts.join(', ') : 'chart/laney-p-prime@1',
    meaning: t('meaning.chart'),
    parts: `${counted}${t('alarms.parts', { usual: percent(usual), from: dateName(began), to: ended ? dateName(ended) : t('alarms.lasts') })}`,
    interval: interval ? t('alarms.apart', { low: points(interval.low), high: points(interval.high), method: interval.method }) : t('alarms.interval'),
  });
}

/** Who stands out, in customers' own redacted words. */
export function quotes(data, name) {
  const groups = (data?.groups ?? []).filter((group) => group.quotes.length);
  return groups.length
    ? html`<ul class="quotes">${groups.map(
        ({ standing, quotes: said }) => html`<li>
          <p><b>${name(standing.by)}</b> ${figure(standing.measure, { subject: name(standing.by) })} ${verdict(standing.verdict)}</p>
          ${said.slice(0, 2).map(({ words, themes }) => quote(words, themes))}
        </li>`,
      )}</ul>`
    : (data?.quotes ?? []).length
      ? html`<ul class="quotes">${data.quotes.slice(0, 4).map(({ words, themes }) => html`<li>${quote(words, themes)}</li>`)}</ul>`
      : nothingHere(t('quotes.none'));
}

