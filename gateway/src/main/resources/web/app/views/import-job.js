import { html, nothing } from 'lit';
import { href } from '../lib/address.js';
import { get, send } from '../lib/api.js';
import { count, moment } from '../lib/format.js';
import { t } from '../lib/messages.js';
import { maySend } from '../lib/personas.js';
import { rejectedRows } from '../parts/rejects.js';
import { section } from '../parts/tile.js';
import { View } from './view.js';

const SHOWN = 50;

/** One import: its progress as it happens, what became of its rows, and the rejects to take away and correct. */
class ImportJob extends View {
  static properties = { ...View.properties, job: {}, me: {}, rejects: { state: true } };

  #events;

  keys() {
    return ['job'];
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#events?.close();
  }

  async fetch() {
    const path = `/v1/contact-imports/${encodeURIComponent(this.job)}`;
    const job = await get(path);
    this.rejects = undefined;
    this.#events?.close();
    if (!job.finishedAt) {
      this.watch(path);
    }
    if (job.rows?.rejected > 0) {
      this.rejects = (await get(`${path}/rejects`, { limit: SHOWN })).items;
    }
    return job;
  }

  watch(path) {
    const events = new EventSource(`${path}/events`);
    this.#events = events;
    events.addEventListener('progress', ({ data }) => (this.content = JSON.parse(data)));
    events.addEventListener('end', () => {
      events.close();
      this.load();
    });
    events.onerror = () => {
      events.close();
      setTimeout(() => this.isConnected && this.load(), 1500);
    };
  }

  async cancel() {
    await send('POST', this.content.links.cancel);
    this.load();
  }

  show(job) {
    const running = !job.finishedAt;
    return html`
      <header class="page">
        <p class="crumb"><a data-view href=${href({ view: 'imports' })}>‹ ${t('nav.imports')}</a></p>
        <h1>${job.fileName || job.id}</h1>
        <p>${job.vendorId} · ${t('import.profile')} <code>${job.profile?.id}@${job.profile?.version}</code> · ${t(`mode.${job.mode}`)} · ${moment(job.submittedAt)}</p>
      </header>
      <section class="part" aria-live="polite" data-testid="job-state" data-state=${job.state}>
        <h2>${t(`job.${job.state}`)}</h2>
        <progress max="100" .value=${job.percent ?? 0} aria-label=${t('import.progress')}></progress>
        <p>${t('import.percent', { n: count(job.percent ?? 0) })}${job.rowsPerSecond ? html` · ${t('import.speed', { n: count(job.rowsPerSecond) })}` : nothing}${running && job.secondsLeft ? html` · ${t('import.left', { n: count(job.secondsLeft) })}` : nothing}</p>
        ${job.failure ? html`<p class="notice" role="alert">${job.failure.detail ?? job.failure.code}</p>` : nothing}
        ${running && maySend(this.me) ? html`<button type="button" data-testid="cancel" @click=${() => this.cancel()}>${t('import.cancel')}</button>` : nothing}
      </section>
      ${section('rows', t('import.rows'), t('import.rowsWhy'), html`<dl class="counts">
        ${['read', 'accepted', 'unchanged', 'restated', 'rejected', 'skipped'].map((each) => html`<div><dt>${t(`rows.${each}`)}</dt><dd data-testid=${`rows-${each}`}>${count(job.rows?.[each] ?? 0)}</dd></div>`)}
      </dl>`)}
      ${job.rows?.rejected > 0 ? section('rejects', t('import.rejects'), t('import.rejectsWhy'), this.rejected(job)) : nothing}
    `;
  }

  rejected(job) {
    return html`
      <p><button type="button" data-testid="download-rejects" @click=${() => download(job)}>${t('import.download')}</button></p>
      ${this.rejects?.length
        ? rejectedRows(this.rejects, 'rejects')
        : nothing}`;
  }
}

/** The rejected rows as they came, with line, column and reason, to be corrected and sent again. */
async function download(job) {
  const answer = await fetch(job.links.rejects, { headers: { Accept: 'text/csv' } });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = `${(job.fileName || job.id).replace(/\.\w+$/, '')}-rejects.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}

customElements.define('sw-import-job', ImportJob);
