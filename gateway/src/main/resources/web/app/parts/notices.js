import { html, nothing } from 'lit';
import { href } from '../lib/address.js';
import { t } from '../lib/messages.js';

export function loading() {
  return html`<p class="loading" role="status" data-testid="loading">${t('loading')}…</p>`;
}

/** Why, for a person: 404 and 403 in their language, other refusals in the service's words, and what never came as what it is. */
export function why({ status, message }) {
  switch (status) {
    case 0:
      return t('error.network');
    case 403:
      return t('error.forbidden');
    case 404:
      return t('error.unknown');
    default:
      return status === undefined ? t('error.page') : status < 500 ? message : t('error.server');
  }
}

/** What went wrong and what to do. */
export function failure(problem, again) {
  return html`<div class="notice" role="alert" data-testid="failure" data-status=${problem.status ?? nothing}>
    <h2>${t('error.title')}</h2>
    <p>${why(problem)}</p>
    ${problem.requestId ? html`<p><small>${t('error.request', { id: problem.requestId })}</small></p>` : nothing}
    <p><button type="button" @click=${again}>${t('again')}</button> <a class="button" data-view href=${href({ view: '' })}>${t('error.home')}</a></p>
  </div>`;
}

export function partial(again) {
  return html`<p class="notice partial" role="status" data-testid="partial">
    ${t('partial')} <button type="button" @click=${again}>${t('again')}</button>
  </p>`;
}
