import { html, LitElement } from 'lit';
import { speak, t } from './lib/messages.js';
import { wordmark } from './parts/wordmark.js';

/** Where a person arrives after signing out, or instead of signing in: `why` is `out`, `refused` or `later`. */
class SignedOut extends LitElement {
  static properties = { why: {}, ready: { state: true } };

  why = 'out';

  createRenderRoot() {
    return this;
  }

  async connectedCallback() {
    super.connectedCallback();
    await speak();
    document.title = `${t(`signedOut.${this.why}.title`)} · ${t('title')}`;
    this.ready = true;
  }

  render() {
    return this.ready
      ? html`<main class="signed-out">
          <p class="home">${wordmark()}</p>
          <h1>${t(`signedOut.${this.why}.title`)}</h1>
          <p>${t(`signedOut.${this.why}.text`)}</p>
          <p><a class="button" href="/login">${t('signedOut.again')}</a></p>
        </main>`
      : html``;
  }
}

customElements.define('sw-signed-out', SignedOut);
