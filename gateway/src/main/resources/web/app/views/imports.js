import { html } from 'lit';
import { get } from '../lib/api.js';
import { maySend } from '../lib/personas.js';
import { t } from '../lib/messages.js';
import { importsTable } from '../parts/imports-table.js';
import { section } from '../parts/tile.js';
import './import-job.js';
import './new-import.js';
import { View } from './view.js';

/** Imports so far, and a new one for those who may send. */
class Imports extends View {
  static properties = { ...View.properties, filters: {}, me: {} };

  async fetch() {
    const [jobs, vendors] = await Promise.all([get('/v1/contact-imports', { limit: 50 }), get('/v1/vendors', { limit: 1000 })]);
    return { jobs: jobs.items, vendors: vendors.items };
  }

  show({ jobs, vendors }) {
    return html`
      <header class="page">
        <h1>${t('nav.imports')}</h1>
        <p>${t('import.why')}</p>
      </header>
      ${maySend(this.me)
        ? html`<sw-new-import .vendors=${vendors} .filters=${this.filters}></sw-new-import>`
        : html`<p class="notice">${t('import.notYours')}</p>`}
      ${section('jobs', t('import.sofar'), '', importsTable(jobs, { vendorName: (id) => vendors.find((vendor) => vendor.id === id)?.name ?? id }))}
    `;
  }
}

customElements.define('sw-imports', Imports);

export function page({ object, month, filters }, me) {
  return object
    ? html`<sw-import-job .job=${object} .me=${me}></sw-import-job>`
    : html`<sw-imports .month=${month} .filters=${filters} .me=${me}></sw-imports>`;
}
