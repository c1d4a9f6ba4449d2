import { html, nothing } from 'lit';
import { get } from '../lib/api.js';
import { href } from '../lib/address.js';
import { age, monthName, percent } from '../lib/format.js';
import { CSAT, measureOf, measured, section, SERVICE_LEVEL, UNIT_COST } from '../lib/measures.js';
import { t } from '../lib/messages.js';
import { figure } from '../parts/figure.js';
import { interval, parts, range } from '../parts/figures.js';
import { partial } from '../parts/notices.js';
import { state } from '../parts/state.js';
import { strip } from '../parts/strip.js';
import { View } from './view.js';

/** All vendors of the person, worst first; those that cannot be compared apart from them. */
class Ranking extends View {
  fetch() {
    return get('/v1/scorecards', { month: this.month });
  }

  show(ranking) {
    const ranked = ranking.scorecards.filter((card) => card.rank);
    const rest = ranking.scorecards.filter((card) => !card.rank);
    const target = ranking.scorecards[0]?.standing.target ?? 0.8;
    return html`
      <header class="page">
        <h1>${t('ranking.title')}</h1>
        <p>${t('ranking.order', { month: monthName(ranking.month), target: percent(target, 0) })} <code>${SERVICE_LEVEL}</code></p>
        <p><a data-view data-testid="compare" href=${href({ view: 'compare' })}>${t('compare.title')}</a></p>
      </header>
      ${ranking.partial ? partial(this.again) : nothing}
      ${ranking.scorecards.length ? nothing : html`<p class="notice" data-testid="no-vendors">${t('ranking.none')}</p>`}
      ${ranking.scorecards.length && !ranked.length ? html`<p class="notice">${t('ranking.noneMeasured')}</p>` : nothing}
      ${ranked.length ? html`<ol class="ranking" data-testid="ranking">${ranked.map(row)}</ol>` : nothing}
      ${rest.length
        ? html`<section class="unranked" aria-labelledby="unranked">
            <h2 id="unranked">${t('ranking.unranked')}</h2>
            <p>${t('ranking.unrankedWhy')}</p>
            <ul class="ranking" data-testid="unranked">${rest.map(row)}</ul>
          </section>`
        : nothing}
    `;
  }
}

function row(card) {
  const vendor = section(card, 'vendor').data;
  const level = measureOf(section(card, 'contract').data, SERVICE_LEVEL);
  const { target } = card.standing;
  return html`<li
    data-testid="vendor"
    data-vendor=${card.vendorId}
    data-rank=${card.rank ?? nothing}
    data-value=${card.standing.value ?? nothing}
    data-numerator=${card.standing.numerator ?? nothing}
    data-denominator=${card.standing.denominator ?? nothing}
  >
    <span class="rank" aria-label=${t('ranking.rank')}>${card.rank ?? '–'}</span>
    <div class="who">
      <a data-view href=${href({ view: 'vendors', object: card.vendorId })}>${vendor?.name ?? card.vendorId}</a>
      <small>${vendor?.kind ? t(`kind.${vendor.kind}`) : card.vendorId}</small>
    </div>
    ${state(card.standing)}
    <div class="level">
      <b>${measured(level) ? figure(level, { subject: vendor?.name, target }) : html`<span class="no-data">–</span>`}</b>
      ${strip(measured(level) ? level : undefined, target)}
      <small title=${interval(level)}>${parts(level)}${range(level)}</small>
    </div>
    ${aside(t('ranking.customers'), section(card, 'customers'), CSAT, vendor?.name)}
    ${aside(t('ranking.money'), section(card, 'money'), UNIT_COST, vendor?.name)}
  </li>`;
}

function aside(label, part, definition, subject) {
  const measure = measureOf(part.data, definition);
  return html`<div class="aside" data-status=${part.status}>
    <small>${label}</small>
    <span title=${interval(measure)}>${part.data ? figure(measure, { subject }) : html`<span class="no-data">${t(`status.${part.status}`)}</span>`}</span>
    ${measured(measure) ? html`<small>${parts(measure)}</small>` : nothing}
    ${part.status === 'STALE' ? html`<small>${t('status.STALE', { age: age(part.ageSeconds) })}</small>` : nothing}
  </div>`;
}

customElements.define('sw-ranking', Ranking);
