import { html } from 'lit';
import { t } from '../lib/messages.js';
import { View } from '../views/view.js';
import { loading } from './notices.js';
import { nothingHere } from './tile.js';

/** A part of a page that asks a question of its own, after the page stands; what goes wrong here takes nothing else away. */
export class Asking extends View {
  render() {
    if (this.problem && !this.content) {
      const { status, message } = this.problem;
      return status === 403
        ? nothingHere(t('status.WITHHELD'))
        : html`<p class="notice" role="alert" data-testid="part-failure">${status === 0 ? t('error.network') : status < 500 ? message : t('error.later')} <button type="button" @click=${this.again}>${t('again')}</button></p>`;
    }
    return this.content ? this.show(this.content) : this.waiting();
  }

  /** What stands there until the answer comes; as large as the answer, so that nothing jumps. */
  waiting() {
    return loading();
  }
}
