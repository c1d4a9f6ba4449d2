import { html, LitElement, nothing } from 'lit';
import { address, followLinks, go, href } from './lib/address.js';
import { get } from './lib/api.js';
import { LANGUAGES, language, speak, t } from './lib/messages.js';
import { monthFilter } from './parts/month-filter.js';
import { wordmark } from './parts/wordmark.js';
import './views/ranking.js';
import './views/scorecard.js';

/** The frame around every view: who is logged in, which month, which vendor. */
class Portal extends LitElement {
  static properties = { place: { state: true }, me: { state: true }, vendors: { state: true }, ready: { state: true } };

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('popstate', this.arrive);
    this.addEventListener('click', followLinks);
    this.arrive();
    get('/v1/me').then((me) => (this.me = me), () => {});
    get('/v1/vendors', { limit: 1000 }).then((page) => (this.vendors = page.items), () => {});
  }

  arrive = async () => {
    await speak();
    this.place = address();
    this.ready = true;
  };

  updated() {
    document.title = [this.place?.vendor, t('title')].filter(Boolean).join(' · ');
  }

  render() {
    if (!this.ready) {
      return nothing;
    }
    const { vendor, month } = this.place;
    return html`
      <a class="skip" href="#figures">${t('nav.skip')}</a>
      <header class="top">
        <a class="home" data-view href=${href({ vendor: null })}>${wordmark()}</a>
        <div class="filters">${vendor && this.vendors?.length > 1 ? this.vendorFilter(vendor) : nothing}${monthFilter()}</div>
        <nav class="person">
          ${this.languages()}
          ${this.me ? html`<span data-testid="me" title=${this.me.roles.join(', ')}>${this.me.name}</span>` : nothing}
          <a href="/logout" data-testid="logout">${t('nav.logout')}</a>
        </nav>
      </header>
      <main id="figures" tabindex="-1">
        ${vendor
          ? html`<sw-scorecard .vendor=${vendor} .month=${month}></sw-scorecard>`
          : html`<sw-ranking .month=${month}></sw-ranking>`}
      </main>
    `;
  }

  vendorFilter(chosen) {
    return html`<select
      aria-label=${t('filter.vendor')}
      data-testid="vendor-filter"
      @change=${(event) => go({ vendor: event.target.value })}
    >
      ${this.vendors.some(({ id }) => id === chosen) ? nothing : html`<option selected>${chosen}</option>`}
      ${this.vendors.map(({ id, name }) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`)}
    </select>`;
  }

  languages() {
    return html`<span class="languages" role="group" aria-label=${t('nav.language')}>
      ${Object.entries(LANGUAGES).map(
        ([tag, name]) =>
          html`<a data-view href=${href({ lang: tag })} lang=${tag} aria-label=${name} aria-current=${tag === language ? 'true' : nothing}>${tag}</a>`,
      )}
    </span>`;
  }
}

customElements.define('sw-portal', Portal);
