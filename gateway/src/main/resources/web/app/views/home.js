import { html, nothing } from 'lit';
import { get } from '../lib/api.js';
import { monthName } from '../lib/format.js';
import { Home } from '../lib/home.js';
import { t } from '../lib/messages.js';
import { partial } from '../parts/notices.js';
import { sources } from '../parts/sources.js';
import { View } from './view.js';

/** The first view of a kind of person: one answer of the gateway, parts of which may be old or missing. */
export class HomeView extends View {
  static properties = { ...View.properties, filters: {}, me: {} };

  connectedCallback() {
    super.connectedCallback();
    this.classList.add('home-view');
  }

  /** Which home it is. */
  persona = '';

  fetch() {
    return get(`/v1/homes/${this.persona}`, { month: this.month });
  }

  show(answer) {
    const home = new Home(answer);
    return html`
      <header class="page">
        <h1 data-testid="home-title">${t(`home.${this.persona}.title`)}</h1>
        <p>${monthName(home.month)} · ${t(`home.${this.persona}.asks`)}</p>
      </header>
      ${home.partial ? partial(this.again) : nothing}
      ${this.body(home)}
      ${sources(home)}
    `;
  }
}
