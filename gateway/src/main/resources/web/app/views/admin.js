import { html, nothing } from 'lit';
import { href } from '../lib/address.js';
import { count, countryName, dateName, languageName, moment } from '../lib/format.js';
import { t } from '../lib/messages.js';
import { importsTable } from '../parts/imports-table.js';
import { roles } from '../parts/roles.js';
import { table } from '../parts/table.js';
import { nothingHere, section } from '../parts/tile.js';
import { HomeView } from './home.js';

/** What is set up: vendors and their sites, profiles, agreements, surveys, who may do what; and what runs. */
class Admin extends HomeView {
  persona = 'admin';

  body(home) {
    const sites = home.all('sites').flatMap(({ data }) => data?.items ?? []);
    const profiles = home.all('profiles').flatMap(({ data, subject }) => (data?.items ?? []).map((each) => ({ ...each, vendorId: subject })));
    const deadlines = home.items('deadlines');
    return html`
      ${section('vendors', t('nav.vendors'), '', listed('vendors', home.vendors, [
        { label: t('filter.vendor'), cell: ({ id, name }) => html`<a data-view href=${href({ view: 'vendors', object: id })}>${name}</a>` },
        { label: t('admin.id'), cell: ({ id }) => html`<code>${id}</code>` },
        { label: t('admin.kind'), cell: ({ kind }) => t(`kind.${kind}`), csv: ({ kind }) => kind },
        { label: t('admin.stage'), cell: ({ stage }) => (stage ? t(`stage.${stage}`) : '–'), csv: ({ stage }) => stage },
        { label: t('admin.sites'), number: true, cell: ({ id }) => count(sites.filter(({ vendorId }) => vendorId === id).length) },
        { label: t('admin.profiles'), number: true, cell: ({ id }) => count(profiles.filter(({ vendorId }) => vendorId === id).length) },
        { label: t('admin.agreements'), number: true, cell: ({ id }) => count(home.items('agreements').filter(({ vendorId }) => vendorId === id).length) },
      ], home))}
      ${section('sites', t('admin.sites'), '', listed('sites', sites, [
        { label: t('admin.site'), cell: ({ name }) => name },
        { label: t('filter.vendor'), cell: ({ vendorId }) => home.vendorName(vendorId) },
        { label: t('admin.country'), cell: ({ country }) => countryName(country), csv: ({ country }) => country },
        { label: t('admin.zone'), cell: ({ timeZone }) => timeZone },
        { label: t('admin.model'), cell: ({ deliveryModel }) => t(`model.${deliveryModel}`), csv: ({ deliveryModel }) => deliveryModel },
        { label: t('admin.languages'), cell: ({ languages }) => languages.map(languageName).join(', '), csv: ({ languages }) => languages.join(' ') },
      ], home))}
      ${section('profiles', t('admin.profiles'), t('admin.profilesWhy'), html`
        ${listed('profiles', profiles, [
          { label: t('import.profile'), cell: ({ id }) => html`<code>${id}</code>` },
          { label: t('filter.vendor'), cell: ({ vendorId }) => home.vendorName(vendorId) },
          { label: t('admin.version'), number: true, cell: ({ version }) => version },
          { label: t('admin.format'), cell: ({ profile }) => profile.format.type },
          { label: t('admin.fields'), number: true, cell: ({ profile }) => count(Object.keys(profile.fields).length) },
          { label: t('import.try'), cell: ({ vendorId, id }) => html`<a data-view href=${href({ view: 'imports', filters: { vendor: vendorId, profile: id } })}>${t('admin.tryRows')}</a>`, csv: () => '' },
        ], home)}
        <p><a class="button" data-view data-testid="new-import" href=${href({ view: 'imports' })}>${t('admin.newProfile')}</a></p>`)}
      ${section('agreements', t('admin.agreements'), '', listed('agreements', home.items('agreements'), [
        { label: t('level.name'), cell: ({ name }) => name },
        { label: t('filter.vendor'), cell: ({ vendorId }) => home.vendorName(vendorId) },
        { label: t('admin.id'), cell: ({ id }) => html`<code>${id}</code>` },
        { label: t('admin.currency'), cell: ({ currency }) => currency },
        { label: t('admin.zone'), cell: ({ timeZone }) => timeZone },
      ], home))}
      ${section('surveys', t('admin.surveys'), '', listed('surveys', home.items('surveys'), [
        { label: t('admin.survey'), cell: ({ title }) => title },
        { label: t('admin.version'), number: true, cell: ({ version }) => version },
        { label: t('admin.questions'), number: true, cell: ({ questions }) => count(questions.length) },
        { label: t('admin.published'), cell: ({ publishedAt }) => (publishedAt ? moment(publishedAt) : '–'), csv: ({ publishedAt }) => publishedAt },
      ], home))}
      ${section('deadlines', t('admin.deadlines'), '', deadlines.length
        ? listed('deadlines', deadlines, [
            { label: t('admin.deadline'), cell: ({ deadline: { what, title } }) => html`${t(`deadline.${what}`)}<small>${title}</small>` },
            { label: t('filter.vendor'), cell: ({ vendorId }) => home.vendorName(vendorId) },
            { label: t('admin.on'), cell: ({ deadline: { on, passed } }) => html`${dateName(on)}${passed ? html`<small class="alarm" data-urgent="true"><span aria-hidden="true">▲</span> ${t('admin.passed')}</small>` : nothing}`, csv: ({ deadline }) => deadline.on },
          ], home)
        : nothingHere(home.why('admin.noDeadlines', 'deadlines')))}
      ${section('imports', t('nav.imports'), '', importsTable(home.items('imports'), home))}
      ${section('roles', t('admin.roles'), '', roles(this.me?.issuer))}
    `;
  }
}

function listed(file, rows, columns, home) {
  return rows.length ? table({ name: t(`admin.${file === 'vendors' ? 'vendor' : file}`), hidden: true, file, rows, columns }) : nothingHere(home.why('admin.none', file));
}

customElements.define('sw-admin', Admin);

export function page({ month }, me) {
  return html`<sw-admin .month=${month} .me=${me}></sw-admin>`;
}
