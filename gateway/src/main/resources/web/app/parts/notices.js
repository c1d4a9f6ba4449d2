import { html, nothing } from 'lit';
import { t } from '../lib/messages.js';

export function loading() {
  return html`<p class="loading" role="status" data-testid="loading">${t('loading')}…</p>`;
}

/** What went wrong and what to do. */
export function failure(problem, again) {
  const why = problem.status === 404 ? t('error.unknown') : problem.status ? problem.message : t('error.network');
  return html`<div class="notice" role="alert" data-testid="failure" data-status=${problem.status}>
    <h2>${t('error.title')}</h2>
    <p>${why}</p>
    ${problem.requestId ? html`<p><small>${t('error.request', { id: problem.requestId })}</small></p>` : nothing}
    <button type="button" @click=${again}>${t('again')}</button>
  </div>`;
}

export function partial(again) {
  return html`<p class="notice partial" role="status" data-testid="partial">
    ${t('partial')} <button type="button" @click=${again}>${t('again')}</button>
  </p>`;
}
