import { html, nothing } from 'lit';
import { href } from '../lib/address.js';
import { count, percent } from '../lib/format.js';
import { change } from '../lib/change.js';
import { measured, nameOf, PER_CONTACT, PER_SETTLED, SERVICE_LEVEL } from '../lib/measures.js';
import { t } from '../lib/messages.js';
import { marks, since } from '../parts/change.js';
import { total } from '../parts/costs.js';
import { figure } from '../parts/figure.js';
import { flattered } from '../parts/resolution.js';
import { strip } from '../parts/strip.js';
import { table } from '../parts/table.js';
import { grades, reviewed, trust } from '../parts/trust.js';
import { nothingHere, section } from '../parts/tile.js';
import { HomeView } from './home.js';

const OWED = 0.8;
const WATCHED = [
  ['kpis', SERVICE_LEVEL, 1],
  ['kpis', 'abandonment/over-offered', -1],
  ['satisfaction', 'csat/', 1],
  ['satisfaction', 'nps/', 1],
  ['cost-table', PER_CONTACT, -1],
  ['cost-table', PER_SETTLED, -1],
];

/** Five questions, five answers, and what changed since last month. */
class Executive extends HomeView {
  persona = 'executive';

  body(home) {
    return html`
      <ol class="answers" data-testid="answers">
        ${this.contract(home)} ${this.customers(home)} ${this.truth(home)} ${this.people(home)} ${this.money(home)}
      </ol>
      ${section('trust', t('executive.trust'), t('quality.trustWhy'), trust(home))}
      ${section('changed', t('executive.changed'), t('executive.changedWhy'), changed(home))}
    `;
  }

  contract(home) {
    const found = of(home, 'kpis', SERVICE_LEVEL);
    const missed = found.filter(({ now }) => now.numerator < OWED * now.denominator);
    return answer('contract', 'service', found.length ? t('executive.contract', { missed: missed.length, all: found.length, target: percent(OWED, 0) }) : undefined, worst(found, 1), home.why('executive.nothing', 'kpis'), OWED);
  }

  customers(home) {
    const found = of(home, 'satisfaction', 'csat/');
    const better = found.filter(({ now, before }) => change(now, before)?.clear && now.value > before.value).length;
    const worse = found.filter(({ now, before }) => change(now, before)?.clear && now.value < before.value).length;
    return answer('customers', 'experience', found.length ? t('executive.customers', { better, worse, same: found.length - better - worse }) : undefined, worst(found, 1), home.why('executive.nothing', 'satisfaction'));
  }

  truth(home) {
    const flags = of(home, 'kpis', 'fcr/agent-flag');
    const graded = grades(home);
    const judged = home.vendors.map(({ id }) => flattered(home, id)).filter((each) => each !== undefined);
    return answer('truth', 'quality', judged.length || graded ? [judged.length && t('executive.truth', { n: judged.filter(Boolean).length, all: judged.length }), graded && t('executive.grades', { grades: graded })].filter(Boolean).join(' ') : undefined, worst(flags.filter(({ vendor }) => flattered(home, vendor.id)), -1), home.why('executive.nothing', 'resolution', 'kpis'));
  }

  people(home) {
    const scored = home.vendors.map((vendor) => ({ vendor, now: reviewed(home, vendor.id) })).filter(({ now }) => now);
    const handle = of(home, 'kpis', 'aht/talk-hold-wrap');
    const said = scored.length
      ? t('executive.reviews', { vendors: scored.length, all: home.vendors.length, reviews: count(scored.reduce((sum, { now }) => sum + now.n, 0)) })
      : handle.length
        ? t('executive.people')
        : undefined;
    return scored.length
      ? answer('people', 'quality', said, worst(scored, 1), '')
      : answer('people', 'quality', said, worst(handle, -1), home.why('executive.nothing', 'kpis', 'scores'), undefined, 'executive.highest');
  }

  money(home) {
    const found = of(home, 'cost-table', PER_SETTLED);
    const said = found.length ? html`${t('executive.moneyIs')} ${total(home)}` : undefined;
    return answer('money', 'finance', said, worst(found, -1), home.why('executive.nothing', 'cost-table'), undefined, 'executive.highest');
  }
}

/** A measure of every vendor that has it, with the month before. */
function of(home, part, family) {
  return home.vendors
    .map((vendor) => ({ vendor, now: home.measure(part, vendor.id, family), before: home.measure(`${part}-before`, vendor.id, family) }))
    .filter(({ now }) => measured(now));
}

function worst(found, better) {
  return [...found].sort((one, other) => (one.now.value - other.now.value) * better)[0];
}

function answer(question, view, said, example, nothingSaid, target = undefined, phrase = 'executive.worst') {
  return html`<li data-testid=${`answer-${question}`}>
    <h2>${t(`section.${question}`)} <span>${t(`section.${question}.asks`)}</span></h2>
    ${said ? html`<p class="said">${said}</p>` : html`<p class="said no-data">${nothingSaid}</p>`}
    ${example
      ? html`<p class="example">
          <span>${t(phrase, { name: nameOf(example.now.definition), vendor: example.vendor.name })}</span>
          <b>${figure(example.now, { subject: example.vendor.name, target })}</b> ${strip(example.now, target)} ${example.now.grade ? html`<small>${t('trust.records', { grade: example.now.grade.grade })}</small>` : nothing} ${since(example.now, example.before)}
        </p>`
      : nothing}
    <a data-view href=${href({ view })}>${t('executive.more')}</a>
  </li>`;
}

/** Every watched figure that moved by more than chance, the largest movement against its interval first. */
function changed(home) {
  const rows = WATCHED.flatMap(([part, family, better]) =>
    of(home, part, family).map(({ vendor, now, before }) => ({ vendor, now, before, better, moved: change(now, before) })),
  )
    .filter(({ moved }) => moved && (moved.clear || (moved.clear === undefined && moved.difference !== 0)))
    .sort((one, other) => size(other) - size(one));
  return rows.length
    ? table({
        name: t('executive.changed'),
        hidden: true,
        file: 'changes',
        note: marks(),
        rows,
        attributes: ({ vendor, now }) => ({ testid: 'changed', key: `${vendor.id} ${now.definition}` }),
        columns: [
          { label: t('filter.vendor'), cell: ({ vendor }) => html`<a data-view href=${href({ view: 'vendors', object: vendor.id })}>${vendor.name}</a>` },
          { label: t('figure.name'), cell: ({ now }) => nameOf(now.definition) },
          { label: t('executive.was'), number: true, cell: ({ vendor, before }) => figure(before, { subject: vendor.name }), csv: ({ before }) => before.value },
          { label: t('executive.is'), number: true, cell: ({ vendor, now }) => figure(now, { subject: vendor.name }), csv: ({ now }) => now.value },
          {
            label: t('executive.change'),
            cell: ({ now, before, better, moved }) =>
              html`<span class="direction" data-good=${moved.difference * better > 0}>${moved.difference * better > 0 ? t('executive.better') : t('executive.worse')}</span> ${since(now, before)}`,
            csv: ({ moved }) => moved.difference,
          },
        ],
      })
    : nothingHere(home.all('kpis').some(({ data }) => data) ? t('executive.unchanged', { n: count(WATCHED.length) }) : home.why('executive.nothing', 'kpis'));
}

function size({ moved }) {
  return moved.low === undefined ? 0 : Math.abs(moved.difference) / (moved.high - moved.low);
}

customElements.define('sw-executive', Executive);

export function page({ month }, me) {
  return html`<sw-executive .month=${month} .me=${me}></sw-executive>`;
}
