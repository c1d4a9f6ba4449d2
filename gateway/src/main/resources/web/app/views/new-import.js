import { html, LitElement, nothing } from 'lit';
import { go } from '../lib/address.js';
import { get, send } from '../lib/api.js';
import { count } from '../lib/format.js';
import { t } from '../lib/messages.js';
import { rejectedRows } from '../parts/rejects.js';
import { sentence } from '../parts/sentence.js';
import { table } from '../parts/table.js';

const SAMPLE = 64 * 1024;
const ROWS = 101;
const WAIT = 400;
const TYPES = { CSV: 'text/csv', TSV: 'text/tab-separated-values', NDJSON: 'application/x-ndjson', XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };

/** A file from the desk to the records: choose, see a proposed profile, try 100 rows, fix, run. */
class NewImport extends LitElement {
  static properties = {
    vendors: {},
    filters: {},
    vendor: { state: true },
    sites: { state: true },
    site: { state: true },
    profiles: { state: true },
    profile: { state: true },
    file: { state: true },
    proposal: { state: true },
    text: { state: true },
    tried: { state: true },
    busy: { state: true },
    problem: { state: true },
    over: { state: true },
  };

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    if (changed.has('vendors') && !this.vendor && this.vendors?.length) {
      this.choose(this.vendors.find(({ id }) => id === this.filters?.vendor)?.id ?? this.vendors[0].id);
    }
  }

  async choose(vendor) {
    this.vendor = vendor;
    const [sites, profiles] = await Promise.all([get(`/v1/vendors/${vendor}/sites`, { limit: 200 }), get(`/v1/contact-profiles/${vendor}`)]);
    this.sites = sites.items;
    this.site = this.sites[0]?.id;
    this.profiles = profiles.items;
    this.take(this.profiles.find(({ id }) => id === this.filters?.profile)?.id ?? this.profiles[0]?.id ?? '');
  }

  take(id) {
    this.profile = id;
    const known = this.profiles.find((each) => each.id === id);
    this.text = known ? pretty(known.profile) : this.text;
    this.tried = undefined;
  }

  /** Does one thing at a time and says what went wrong. */
  async doing(what) {
    this.busy = true;
    this.problem = undefined;
    try {
      await what();
    } catch (problem) {
      this.problem = problem;
    } finally {
      this.busy = false;
    }
  }

  drop = (event) => {
    event.preventDefault();
    this.over = false;
    const [file] = event.dataTransfer?.files ?? event.target.files;
    this.file = file;
    this.tried = undefined;
    this.proposal = undefined;
  };

  propose = () =>
    this.doing(async () => {
      const sample = await firstRows(this.file);
      this.proposal = await send('POST', `/v1/contact-profiles/${this.vendor}/proposals`, sample, { 'Content-Type': 'text/csv' });
      this.profile = '';
      this.text = pretty(this.proposal.profile);
      this.tried = undefined;
    });

  keep = () =>
    this.doing(async () => {
      const id = this.querySelector('[name=profile-id]').value.trim();
      await send('PUT', `/v1/contact-profiles/${this.vendor}/${encodeURIComponent(id)}`, JSON.parse(this.text));
      this.profiles = (await get(`/v1/contact-profiles/${this.vendor}`)).items;
      this.take(id);
    });

  /** The first hundred rows, checked and not kept. */
  tryRows = () =>
    this.doing(async () => {
      let job = await this.submit(await firstRows(this.file), 'validate');
      while (!job.finishedAt) {
        await new Promise((done) => setTimeout(done, WAIT));
        job = await get(job.links.self);
      }
      const rejects = job.rows.rejected > 0 ? (await get(job.links.rejects, { limit: 50 })).items : [];
      this.tried = { job, rejects };
    });

  run = () =>
    this.doing(async () => {
      const job = await this.submit(this.file, this.querySelector('[name=mode]').value);
      go({ view: 'imports', object: job.id });
    });

  submit(body, mode) {
    const type = TYPES[this.profiles.find(({ id }) => id === this.profile)?.profile.format.type] ?? 'text/csv';
    const query = new URLSearchParams({ vendorId: this.vendor, siteId: this.site, profileId: this.profile, mode, fileName: this.file.name });
    return send('POST', `/v1/contact-imports?${query}`, new Blob([body]), { 'Content-Type': type });
  }

  render() {
    return html`<section class="part steps" aria-labelledby="new-import" data-testid="new-import">
      <header><h2 id="new-import">${t('import.new')}</h2></header>
      ${this.problem ? this.refused() : nothing}
      <ol>
        <li>
          <h3>${t('import.step.file')}</h3>
          <div class="row">
            ${this.select('vendor', t('filter.vendor'), this.vendors ?? [], this.vendor, (id) => this.choose(id))}
            ${this.select('site', t('admin.site'), this.sites ?? [], this.site, (id) => (this.site = id))}
          </div>
          <label class="drop" data-over=${this.over ?? nothing} @dragover=${(event) => (event.preventDefault(), (this.over = true))} @dragleave=${() => (this.over = false)} @drop=${this.drop}>
            <span>${this.file ? t('import.chosen', { file: this.file.name, size: count(Math.ceil(this.file.size / 1024)) }) : t('import.drop')}</span>
            <input type="file" data-testid="file" @change=${this.drop} />
          </label>
        </li>
        <li>
          <h3>${t('import.step.profile')}</h3>
          <div class="row">
            ${this.select('profile', t('import.profile'), [{ id: '', name: t('import.noProfile') }, ...(this.profiles ?? []).map(({ id, version }) => ({ id, name: `${id} (${version})` }))], this.profile, (id) => this.take(id))}
            <button type="button" data-testid="propose" ?disabled=${!this.file || !isText(this.file) || this.busy} @click=${this.propose}>${t('import.propose')}</button>
            ${this.file && !isText(this.file) ? html`<small>${t('import.proposeText')}</small>` : nothing}
          </div>
          ${this.proposal ? this.proposed() : nothing}
          <details ?open=${Boolean(this.proposal)}>
            <summary>${t('import.edit')}</summary>
            <label class="stack">${t('import.text')}<textarea rows="14" spellcheck="false" data-testid="profile-text" .value=${this.text ?? ''} @input=${(event) => (this.text = event.target.value)}></textarea></label>
            <div class="row">
              <label class="stack">${t('import.profileId')}<input name="profile-id" pattern="[a-z0-9][a-z0-9-]{1,39}" .value=${this.profile || 'my-calls'} /></label>
              <button type="button" data-testid="keep-profile" ?disabled=${!this.text || this.busy} @click=${this.keep}>${t('import.keep')}</button>
            </div>
          </details>
        </li>
        <li>
          <h3>${t('import.step.try')}</h3>
          <button type="button" data-testid="try" ?disabled=${!this.ready || this.busy} @click=${this.tryRows}>${t('import.tryRows')}</button>
          ${this.tried ? this.outcome() : nothing}
        </li>
        <li>
          <h3>${t('import.step.run')}</h3>
          <div class="row">
            <label class="stack">${t('import.mode')}<select name="mode">${['partial', 'all-or-nothing', 'validate'].map((mode) => html`<option value=${mode}>${t(`mode.${mode}`)}</option>`)}</select></label>
            <button type="button" class="main" data-testid="run" ?disabled=${!this.ready || this.busy} @click=${this.run}>${t('import.run')}</button>
          </div>
        </li>
      </ol>
      <p role="status">${this.busy ? t('loading') : ''}</p>
    </section>`;
  }

  get ready() {
    return this.file && this.profile && this.site;
  }

  select(name, label, options, chosen, then) {
    return html`<label class="stack">${label}
      <select data-testid=${`choose-${name}`} @change=${(event) => then(event.target.value)}>
        ${options.map(({ id, name: shown }) => html`<option value=${id} ?selected=${id === chosen}>${shown}</option>`)}
      </select></label>`;
  }

  refused() {
    const { problem } = this;
    return html`<div class="notice" role="alert" data-testid="refused">
      <p>${problem instanceof SyntaxError ? t('import.notJson') : problem.status === 0 ? t('error.network') : problem.message}</p>
      ${problem.invalidParams?.length ? html`<ul>${problem.invalidParams.map(({ name, reason }) => html`<li><code>${name}</code> ${reason}</li>`)}</ul>` : nothing}
    </div>`;
  }

  proposed() {
    const { columns, missing } = this.proposal;
    return html`
      <div data-testid="proposal">
        ${missing.length ? html`<p class="notice">${t('import.missing', { fields: missing.join(', ') })}</p>` : nothing}
        ${table({
          name: t('import.proposed'),
          file: 'proposal',
          rows: columns,
          columns: [
            { label: t('reject.column'), cell: ({ column }) => column },
            { label: t('import.field'), cell: ({ column, field }) => this.role(column, field) },
            { label: t('reject.reason'), cell: ({ reason }) => sentence(reason) },
          ],
        })}
      </div>`;
  }

  /** What a column is used for: a field, what names the record, or nothing. */
  role(column, field) {
    const names = this.proposal.profile.identity?.includes(column);
    return field || names ? html`<code>${[field, names && t('import.identity')].filter(Boolean).join(', ')}</code>` : html`<span class="no-data">${t('import.unused')}</span>`;
  }

  outcome() {
    const { job, rejects } = this.tried;
    return html`<div data-testid="tried" data-state=${job.state}>
      <p>${job.failure ? (job.failure.detail ?? job.failure.code) : t('import.tried', { read: count(job.rows.read), good: count(job.rows.accepted + job.rows.unchanged + job.rows.restated), bad: count(job.rows.rejected) })}</p>
      ${rejects.length
        ? rejectedRows(rejects, 'tried')
        : nothing}
    </div>`;
  }
}

function pretty(profile) {
  return JSON.stringify(profile, (key, value) => (Array.isArray(value) && !value.length ? undefined : value), 2);
}

/** Whether a file can be read as text, by its name. */
function isText(file) {
  return !/\.(xlsx|gz)$/i.test(file.name);
}

/** The first lines of a file that is text; a file of another kind as it is. */
async function firstRows(file) {
  if (!isText(file)) {
    return file;
  }
  const text = await file.slice(0, SAMPLE).text();
  const lines = text.split(/\r?\n/);
  return lines.slice(0, file.size > SAMPLE ? Math.min(ROWS, lines.length - 1) : ROWS).join('\n');
}

customElements.define('sw-new-import', NewImport);
