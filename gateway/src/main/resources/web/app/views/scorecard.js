import { html, nothing } from 'lit';
import { get } from '../lib/api.js';
import { href } from '../lib/address.js';
import { monthName, percent } from '../lib/format.js';
import { measured, measureOf, measuresOf, section, SERVICE_LEVEL } from '../lib/measures.js';
import { t } from '../lib/messages.js';
import { figure } from '../parts/figure.js';
import { interval, parts } from '../parts/figures.js';
import { measuresTable } from '../parts/measures-table.js';
import { partial } from '../parts/notices.js';
import { sectionStatus } from '../parts/section-status.js';
import { state } from '../parts/state.js';
import { strip } from '../parts/strip.js';
import '../parts/daily-chart.js';
import { View } from './view.js';

/** A vendor's month: the three answers, and how it went day by day. */
class Scorecard extends View {
  static properties = { ...View.properties, vendor: {} };

  keys() {
    return ['month', 'vendor'];
  }

  fetch() {
    return get(`/v1/scorecards/${encodeURIComponent(this.vendor)}`, { month: this.month });
  }

  show(card) {
    const vendor = section(card, 'vendor').data;
    const contract = section(card, 'contract');
    const level = measureOf(contract.data, SERVICE_LEVEL);
    const { target } = card.standing;
    return html`
      <header class="page">
        <p class="crumb"><a data-view href=${href({ view: 'vendors' })}>‹ ${t('card.back')}</a></p>
        <h1 data-testid="vendor-name">${vendor?.name ?? card.vendorId}</h1>
        <p>${monthName(card.month)}${vendor?.kind ? html` · ${t(`kind.${vendor.kind}`)}` : nothing}</p>
      </header>
      ${card.partial ? partial(this.again) : nothing}
      <section class="headline" data-testid="headline" data-value=${card.standing.value ?? nothing}>
        <div>
          <h2>${t('ranking.level')}</h2>
          ${measured(level) ? html`<p class="big">${figure(level, { subject: vendor?.name, target })}</p>` : nothing}
          ${state(card.standing)}
        </div>
        <div class="explained">
          ${strip(measured(level) ? level : undefined, target)}
          <p>${parts(level)} · ${t('figure.target', { target: percent(target, 0) })}</p>
          <p><small>${interval(level)}</small></p>
          <p><small><code>${card.standing.definition}</code></small></p>
        </div>
      </section>
      <sw-daily-chart .vendor=${card.vendorId} .month=${card.month} .target=${target}></sw-daily-chart>
      ${['contract', 'customers', 'money'].map((name) => part(section(card, name), { subject: vendor?.name ?? card.vendorId, targets: { [SERVICE_LEVEL]: target } }))}
    `;
  }
}

function part(each, about) {
  const measures = measuresOf(each.data);
  return html`<section class="part" aria-labelledby=${`part-${each.name}`} data-testid=${`section-${each.name}`}>
    <header>
      <h2 id=${`part-${each.name}`}>${t(`section.${each.name}`)} <span>${t(`section.${each.name}.asks`)}</span></h2>
      ${sectionStatus(each)}
    </header>
    ${measures.length ? measuresTable(measures, each.name, about) : each.data ? html`<p class="no-data">${t('section.none')}</p>` : nothing}
  </section>`;
}

customElements.define('sw-scorecard', Scorecard);
