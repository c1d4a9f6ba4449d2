import { html, nothing } from 'lit';
import { href } from '../lib/address.js';
import { Problem, send } from '../lib/api.js';
import { monthName } from '../lib/format.js';
import { measured, nameOf, SERVICE_LEVEL } from '../lib/measures.js';
import { maybe, t } from '../lib/messages.js';
import { actions } from '../parts/actions.js';
import { since } from '../parts/change.js';
import '../parts/disputed-reviews.js';
import { discrepancies, disputes } from '../parts/disputes.js';
import { figure } from '../parts/figure.js';
import { importsTable } from '../parts/imports-table.js';
import { invoices } from '../parts/invoices.js';
import { levels } from '../parts/levels.js';
import { statements } from '../parts/statements.js';
import { strip } from '../parts/strip.js';
import { tasks } from '../parts/tasks.js';
import { nothingHere, section, tile, tiles } from '../parts/tile.js';
import { trust } from '../parts/trust.js';
import { ahead, whyNoLevels } from './service.js';
import { HomeView } from './home.js';

const OWED = 0.8;

/** What is asked of a vendor's people, and how they stand. */
class Vendor extends HomeView {
  static properties = { ...HomeView.properties, said: { state: true } };

  persona = 'vendor';

  body(home) {
    const [own] = home.vendors;
    if (!own) {
      return nothingHere(t('ranking.none'));
    }
    const shown = (part, family, target) => {
      const measure = home.measure(part, own.id, family);
      return tile(
        maybe(`short.${family}`) ?? nameOf(family),
        figure(measure, { subject: own.name, target }),
        html`${strip(measured(measure) ? measure : undefined, target)} ${since(measure, home.measure(`${part}-before`, own.id, family))}`,
      );
    };
    const all = ahead(home);
    return html`
      ${section('tasks', t('vendor.tasks'), own.name, tasks(home, all, (row) => this.open(home, row)))}
      ${tiles(
        shown('kpis', SERVICE_LEVEL, OWED),
        shown('kpis', 'abandonment/over-offered'),
        shown('satisfaction', 'csat/'),
        shown('satisfaction', 'nps/'),
      )}
      ${section('trust', t('vendor.trust'), t('quality.trustWhy'), trust(home))}
      <p class="more"><a data-view href=${href({ view: 'vendors', object: own.id })}>${t('vendor.all')}</a></p>
      ${section('levels', t('service.levels'), t('service.levelsWhy'), all.length ? levels(all) : nothingHere(whyNoLevels(home)))}
      ${section('statements', t('service.statements'), '', html`${this.said ? html`<p class="notice" role="status">${this.said}</p>` : nothing}${statements(home, (row) => this.act(home, row))}`)}
      ${section('invoices', t('finance.invoices'), '', invoices(home))}
      ${section('imports', t('nav.imports'), '', importsTable(home.items('imports'), home))}
      ${section('discrepancies', t('quality.discrepancies'), t('quality.discrepanciesWhy'), discrepancies(home))}
      ${section('reviews', t('reviews.disputed'), '', html`<sw-disputed-reviews .vendor=${own.id}></sw-disputed-reviews>`)}
      ${section('disputes', t('quality.disputes'), '', disputes(home))}
      ${section('actions', t('vendor.actions'), t('vendor.actionsWhy'), actions(home))}
    `;
  }

  /** A statement that both sides may sign and this one has not. */
  open(home, { id, state, hash }) {
    const signed = home
      .all('acceptances')
      .flatMap(({ data }) => data?.items ?? (Array.isArray(data) ? data : []))
      .some(({ body }) => body?.statementId === id && body?.hash === hash);
    return state === 'REVIEW' && !signed;
  }

  act(home, row) {
    return this.open(home, row)
      ? html`<button type="button" data-testid="accept" @click=${() => this.accept(row)}>${t('statement.accept')}</button>`
      : nothing;
  }

  async accept({ id, hash, month }) {
    if (!confirm(t('statement.confirm', { month: monthName(month) }))) {
      return;
    }
    try {
      await send('POST', '/v1/statement-acceptances', { statementId: id, hash, signatory: this.me.name });
      this.said = t('statement.accepted', { month: monthName(month) });
    } catch (problem) {
      this.said = problem instanceof Problem && problem.status ? problem.message : t('error.network');
    }
    this.load();
  }
}

customElements.define('sw-vendor-home', Vendor);

export function page({ month }, me) {
  return html`<sw-vendor-home .month=${month} .me=${me}></sw-vendor-home>`;
}
