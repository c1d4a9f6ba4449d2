import { html } from 'lit';
import { href } from '../lib/address.js';
import { measureIn } from '../lib/home.js';
import { measured, nameOf } from '../lib/measures.js';
import { t } from '../lib/messages.js';
import { agreement, chooseVendor, reviewedVendor } from '../parts/agreement.js';
import { marks, since } from '../parts/change.js';
import '../parts/disputed-reviews.js';
import { discrepancies, disputes } from '../parts/disputes.js';
import { figure } from '../parts/figure.js';
import { resolution } from '../parts/resolution.js';
import { strip } from '../parts/strip.js';
import { table } from '../parts/table.js';
import { nothingHere, section } from '../parts/tile.js';
import { courses, needs } from '../parts/training.js';
import { trust } from '../parts/trust.js';
import { HomeView } from './home.js';

const SIGNS = ['aht/talk-hold-wrap', 'transfer/', 'escalation/', 'reopen/', 'fcr/agent-flag'];

/** Is the work good, and is speed bought with it? */
class Quality extends HomeView {
  persona = 'quality';

  body(home) {
    const vendor = reviewedVendor(home, this.filters);
    return html`
      ${section('signs', t('quality.signs'), t('quality.signsWhy'), signs(home))}
      ${section('trust', t('quality.trust'), t('quality.trustWhy'), trust(home))}
      ${section('settled', t('quality.settled'), t('quality.settledWhy'), resolution(home))}
      ${section('needs', t('training.needs'), t('training.needsWhy'), needs(home))}
      ${section('courses', t('training.courses'), t('training.coursesWhy'), courses(home))}
      ${section('reviews', t('quality.reviews', { vendor: vendor?.name ?? '' }), t('quality.agreementWhy'), vendor ? html`${chooseVendor(home, vendor)}
        <h3>${t('quality.agreement')}</h3>${agreement(home, vendor, this.filters)}
        <h3>${t('reviews.disputed')}</h3><sw-disputed-reviews .vendor=${vendor.id}></sw-disputed-reviews>` : nothingHere(t('ranking.none')))}
      ${section('discrepancies', t('quality.discrepancies'), t('quality.discrepanciesWhy'), discrepancies(home))}
      ${section('disputes', t('quality.disputes'), t('quality.disputesWhy'), disputes(home))}
    `;
  }
}

function signs(home) {
  const has = SIGNS.filter((family) => home.vendors.some(({ id }) => measureIn(home.data('kpis', id), family)));
  const most = (family) => Math.max(...home.vendors.map(({ id }) => home.measure('kpis', id, family)).filter(measured).map(({ value, interval }) => Math.max(value, interval?.high ?? 0)));
  const cell = (measure, before, name, scale) => html`<div class="cell">${figure(measure, { subject: name })} ${strip(measured(measure) ? measure : undefined, undefined, scale)} ${since(measure, before)}</div>`;
  return table({
    name: t('quality.signs'),
    hidden: true,
    file: 'quality',
    note: marks(),
    rows: home.vendors,
    attributes: ({ id }) => ({ testid: 'vendor-row', key: id }),
    columns: [
      { label: t('filter.vendor'), cell: ({ id, name }) => html`<a data-view href=${href({ view: 'vendors', object: id })}>${name}</a>` },
      ...has.map((family) => {
        const any = home.vendors.map(({ id }) => measureIn(home.data('kpis', id), family)).find(Boolean);
        return {
          label: nameOf(any.definition),
          cell: ({ id, name }) => cell(home.measure('kpis', id, family), home.measure('kpis-before', id, family), name, most(family)),
          csv: ({ id }) => home.measure('kpis', id, family)?.value,
        };
      }),
      {
        label: t('ranking.customers'),
        cell: ({ id, name }) => cell(home.measure('satisfaction', id, 'csat/'), undefined, name),
        csv: ({ id }) => home.measure('satisfaction', id, 'csat/')?.value,
      },
    ],
  });
}

customElements.define('sw-quality', Quality);

export function page({ month, filters }, me) {
  return html`<sw-quality .month=${month} .filters=${filters} .me=${me}></sw-quality>`;
}
