import { html } from 'lit';
import { href } from '../lib/address.js';
import { PER_SETTLED } from '../lib/measures.js';
import { t } from '../lib/messages.js';
import { extreme, madeOf, total, unitCosts } from '../parts/costs.js';
import '../parts/frontier.js';
import { invoices } from '../parts/invoices.js';
import '../parts/scenarios.js';
import { statements } from '../parts/statements.js';
import { nothingHere, section, tile, tiles } from '../parts/tile.js';
import '../parts/true-prices.js';
import { HomeView } from './home.js';

/** What a contact and a settled matter cost, what they would cost elsewhere, and what is to be paid. */
class Finance extends HomeView {
  persona = 'finance';

  body(home) {
    const costs = home.data('cost-table')?.cells.length;
    const noCosts = () => nothingHere(home.why('finance.noCosts', 'cost-table'));
    return html`
      ${tiles(
        tile(t('finance.total'), total(home), html`<small>${t('finance.totalWhy')}</small>`),
        tile(t('finance.dearest'), extreme(home, PER_SETTLED, 1)),
        tile(t('finance.cheapest'), extreme(home, PER_SETTLED, -1)),
        tile(t('finance.closed'), closed(home)),
      )}
      ${section('true-price', t('finance.truePrice'), t('finance.truePriceWhy'), costs ? html`<sw-true-prices .month=${home.month} .vendors=${home.vendors.slice(0, 20)}></sw-true-prices>` : noCosts())}
      ${section('unit-costs', t('finance.unitCosts'), t('finance.unitCostsWhy'), costs ? unitCosts(home) : noCosts())}
      ${section('made-of', t('finance.madeOf'), t('finance.madeOfWhy'), costs ? madeOf(home) : noCosts())}
      ${section('scenarios', t('finance.scenarios'), t('finance.scenariosWhy'), home.items('scenarios').length ? html`<sw-scenarios .month=${home.month} .ids=${home.items('scenarios').slice(0, 6).map(({ id }) => id).join(' ')} .me=${this.me}></sw-scenarios>` : nothingHere(home.why('finance.noScenarios', 'scenarios')))}
      ${section('frontier', t('finance.frontier'), t('finance.frontierWhy'), costs ? html`<sw-frontier .month=${home.month} .home=${home} .floor=${this.filters.floor}></sw-frontier>` : noCosts())}
      ${section('invoices', t('finance.invoices'), t('finance.invoicesWhy'), invoices(home, this.me?.roles.includes('finance')))}
      ${section('statements', t('service.statements'), t('finance.statementsWhy'), statements(home))}
      ${section('reviews', t('strategic.title'), t('finance.reviewsWhy'), html`<p><a class="button" data-view data-testid="way-reviews" href=${href({ view: 'reviews' })}>${t('finance.reviews')}</a></p>`)}
    `;
  }
}

function closed(home) {
  const periods = home.data('closed-periods');
  if (!periods) {
    return html`<span class="no-data">${home.why('state.NOT_MEASURED', 'closed-periods')}</span>`;
  }
  const all = Array.isArray(periods) ? periods : (periods.items ?? []);
  return all.some((each) => (each.period ?? each.month) === home.month)
    ? t('finance.isClosed')
    : html`${t('finance.isOpen')} <small class="beside">${t('finance.closedSoFar', { n: all.length })}</small>`;
}

customElements.define('sw-finance', Finance);

export function page({ month, filters }, me) {
  return html`<sw-finance .month=${month} .filters=${filters} .me=${me}></sw-finance>`;
}
