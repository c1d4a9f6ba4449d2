import { html, LitElement, nothing } from 'lit';
import { address, followLinks, href } from './lib/address.js';
import { begin, get } from './lib/api.js';
import { momentThere } from './lib/format.js';
import { LANGUAGES, language, speak, t } from './lib/messages.js';
import { HOMES, homesOf, mayReadImports } from './lib/personas.js';
import { monthFilter } from './parts/month-filter.js';
import { failure, loading } from './parts/notices.js';
import { wordmark } from './parts/wordmark.js';
import './parts/common.js';
import './parts/evidence.js';

/** Every view comes when it is first looked at. */
const VIEWS = {
  service: () => import('./views/service.js'),
  experience: () => import('./views/experience.js'),
  quality: () => import('./views/quality.js'),
  finance: () => import('./views/finance.js'),
  executive: () => import('./views/executive.js'),
  vendor: () => import('./views/vendor.js'),
  admin: () => import('./views/admin.js'),
  vendors: () => import('./views/vendors.js'),
  compare: () => import('./views/compare.js'),
  imports: () => import('./views/imports.js'),
  reviews: () => import('./views/reviews.js'),
  api: () => import('./views/api.js'),
};

/** Views that have no way of their own, and the one that leads to them. */
const BENEATH = { compare: 'vendors', reviews: 'finance' };

/** A view's code, which comes while its figures are on their way, unless the page shows them already. */
function expect({ view, month }, shown) {
  if (HOMES.includes(view) && (shown?.view !== view || shown.month !== month)) {
    begin(`/v1/homes/${view}`, { month });
  }
  return VIEWS[view]();
}

/** What stands at an address that is no page's. */
function nowhere() {
  return html`<header class="page" data-testid="lost"><h1>${t('lost.title')}</h1><p>${t('lost.text')}</p></header>`;
}

/** The frame around every view: who is logged in, where they can go, which month. */
class Portal extends LitElement {
  static properties = { lost: { type: Boolean }, place: { state: true }, me: { state: true }, view: { state: true }, problem: { state: true }, printed: { state: true } };

  /** What the server said of the address that the page was loaded from holds for no other. */
  #first = location.pathname;

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('popstate', this.arrive);
    addEventListener('beforeprint', () => this.print());
    this.addEventListener('click', followLinks);
    this.arrive();
  }

  arrive = async () => {
    try {
      const place = address();
      const from = this.place;
      const about = Promise.all([this.me ?? get('/v1/me'), speak()]);
      const lost = this.lost && location.pathname === this.#first;
      const early = place.view && !lost && expect(place, from);
      const [me] = await about;
      this.me = me;
      place.view = place.view || homesOf(me)[0] || 'vendors';
      const view = lost ? { page: nowhere } : await (early || expect(place, from));
      this.place = lost ? { ...place, view: 'lost', object: null } : place;
      this.view = view.page;
      this.problem = undefined;
      if (from && (from.view !== place.view || from.object !== place.object)) {
        await this.updateComplete;
        this.querySelector('main').focus({ preventScroll: true });
      }
    } catch (problem) {
      this.problem = problem;
    }
  };

  /** Paper says when it was printed, and opens what a reader cannot click. */
  print() {
    this.printed = new Date();
    this.performUpdate();
    this.querySelectorAll('main details:not(.sources)').forEach((each) => each.querySelector('table') && (each.open = true));
  }

  updated() {
    if (this.place) {
      document.title = [this.place.object, this.place.view === 'lost' ? t('lost.title') : t(`nav.${this.place.view}`), t('title')].filter(Boolean).join(' · ');
    }
  }

  render() {
    if (this.problem && !this.view) {
      return html`<main>${failure(this.problem, this.arrive)}</main>`;
    }
    if (!this.view) {
      return html`<main>${loading()}</main>`;
    }
    return html`
      <a class="skip" href="#figures">${t('nav.skip')}</a>
      <header class="top">
        <a class="home" data-view href=${href({ view: '' })}>${wordmark()}</a>
        ${this.ways()}
        <div class="filters">${['imports', 'reviews', 'api', 'lost'].includes(this.place.view) ? nothing : monthFilter()}</div>
        <nav class="person" aria-label=${t('nav.person')}>
          ${this.languages()}
          ${this.me ? html`<span data-testid="me" title=${this.me.roles.join(', ')}>${this.me.name}</span>` : nothing}
          <a data-view data-testid="way-api" href=${href({ view: 'api' })}>${t('nav.api')}</a>
          <a href="/logout" data-testid="logout">${t('nav.logout')}</a>
        </nav>
      </header>
      <main id="figures" tabindex="-1">${this.problem ? failure(this.problem, this.arrive) : this.view(this.place, this.me)}</main>
      <p class="printed" aria-hidden="true" data-testid="printed">${t('printed', { moment: momentThere(this.printed ?? new Date()), name: this.me?.name ?? '' })} · ${location.href}</p>
      <sw-evidence></sw-evidence>
    `;
  }

  ways() {
    const homes = homesOf(this.me);
    const views = [...homes, 'vendors', ...(mayReadImports(this.me) ? ['imports'] : [])];
    return html`<nav class="ways" aria-label=${t('nav.views')}>
      ${views.map(
        (view) => html`<a
          data-view
          data-testid=${`way-${view}`}
          href=${href({ view })}
          aria-current=${this.here(view) ? 'page' : nothing}
          >${t(`nav.${view}`)}</a
        >`,
      )}
    </nav>`;
  }

  here(view) {
    return view === (BENEATH[this.place.view] ?? this.place.view);
  }

  languages() {
    return html`<span class="languages" role="group" aria-label=${t('nav.language')}>
      ${Object.entries(LANGUAGES).map(
        ([tag, name]) =>
          html`<a data-view href=${href({ lang: tag })} lang=${tag} title=${name} aria-current=${tag === language ? 'true' : nothing}>${tag}</a>`,
      )}
    </span>`;
  }
}

customElements.define('sw-portal', Portal);

