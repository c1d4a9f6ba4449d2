import { html, LitElement } from 'lit';
import { speak, t } from './lib/messages.js';
import { wordmark } from './parts/wordmark.js';

/** Where a person arrives after signing out. */
class SignedOut extends LitElement {
  static properties = { ready: { state: true } };

  createRenderRoot() {
    return this;
  }

  async connectedCallback() {
    super.connectedCallback();
    await speak();
    this.ready = true;
  }

  render() {
    return this.ready
      ? html`<main class="signed-out">
          <p class="home">${wordmark()}</p>
          <h1>${t('signedOut.title')}</h1>
          <p>${t('signedOut.text')}</p>
          <p><a class="button" href="/login">${t('signedOut.again')}</a></p>
        </main>`
      : html``;
  }
}

customElements.define('sw-signed-out', SignedOut);
