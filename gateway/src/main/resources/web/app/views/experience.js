import { html, nothing } from 'lit';
import { go, href } from '../lib/address.js';
import { count, percent } from '../lib/format.js';
import { measureIn } from '../lib/home.js';
import { maybe, t } from '../lib/messages.js';
import { cases } from '../parts/cases.js';
import { marks, since } from '../parts/change.js';
import { figure, told } from '../parts/figure.js';
import { strip } from '../parts/strip.js';
import { table } from '../parts/table.js';
import { nothingHere, section, tile, tiles } from '../parts/tile.js';
import { alarms, comparisons, drivers, place, quotes } from '../parts/voices.js';
import { HomeView } from './home.js';

const MEASURES = [
  ['satisfaction', 'csat/'],
  ['satisfaction', 'nps/'],
  ['satisfaction', 'ces/'],
  ['voice', 'sentiment/mean-score'],
  ['voice', 'sentiment/share-negative'],
];

/** What customers say and feel, why, and whether it is getting better. */
class Experience extends HomeView {
  persona = 'experience';

  body(home) {
    const heard = home.vendors.filter(({ id }) => home.data('voice', id)?.groups?.[0]?.comments > 0);
    const chosen = heard.find(({ id }) => id === this.filters.vendor) ?? [...heard].sort((one, other) => negative(home, other.id) - negative(home, one.id))[0];
    return html`
      ${answered(home, 'overall') ? tiles(...OVERALL.map((family) => overall(home, family))) : nothing}
      ${section('voices', t('experience.vendors'), t('experience.vendorsWhy'), vendors(home))}
      ${section('themes', t('experience.themes'), chosen ? chosen.name : '', chosen ? themes(home, chosen, heard) : nothingHere(home.why('experience.noComments', 'voice')))}
      ${part(home, 'changes', t('experience.changes'), t('experience.changesWhy'), (data) => comparisons('changes', t('experience.changes'), data, where))}
      ${part(home, 'alarms', t('experience.alarms'), t('experience.alarmsWhy'), (data) => alarms(data, where))}
      ${part(home, 'rising-themes', t('experience.rising'), t('experience.risingWhy'), (data) => comparisons('rising', t('experience.rising'), data, theme))}
      ${part(home, 'drivers', t('experience.drivers'), t('experience.driversWhy'), drivers)}
      <div class="pair">
        ${part(home, 'attention', t('experience.attention'), '', (data) => quotes(data, where))}
        ${part(home, 'excellence', t('experience.excellence'), '', (data) => quotes(data, where))}
      </div>
      ${section('cases', t('experience.cases'), t('experience.casesWhy'), cases(home))}
    `;
  }
}

const OVERALL = ['csat/', 'nps/', 'ces/', 'sentiment/mean-score'];

function answered(home, name) {
  return home.part(name)?.data;
}

/** A figure of all customers together. */
function overall(home, family) {
  const measure = measureIn(answered(home, 'overall'), family);
  return tile(
    maybe(`short.${family}`) ?? family,
    figure(measure, { subject: t('voices.all') }),
    html`${measure?.status === 'NOT_MEASURED' || measure?.value === undefined ? nothing : strip(measure)} ${since(measure, measureIn(answered(home, 'overall-before'), family))}`,
  );
}

/** A part that one answer fills, or why it is empty. */
function part(home, name, title, why, show) {
  const asked = home.part(name);
  return section(name, title, why, asked?.data ? show(asked.data) : nothingHere(t(`status.${asked?.status ?? 'UNAVAILABLE'}`)));
}

function where(by) {
  const said = place(by);
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function theme(by, measure) {
  const id = measure?.params?.theme;
  return id ? (maybe(`theme.${id}`) ?? id) : place(by);
}

function negative(home, id) {
  return home.measure('voice', id, 'sentiment/share-negative')?.value ?? -1;
}

function vendors(home) {
  const has = MEASURES.filter(([part, family]) => home.vendors.some(({ id }) => home.measure(part, id, family)));
  const rows = [...home.vendors].sort((one, other) => csat(home, one) - csat(home, other));
  return table({
    name: t('experience.vendors'),
    hidden: true,
    file: 'experience',
    note: marks(),
    rows,
    attributes: ({ id }) => ({ testid: 'vendor-row', key: id }),
    columns: [
      { label: t('filter.vendor'), cell: ({ id, name }) => html`<a data-view href=${href({ view: 'vendors', object: id })}>${name}</a>` },
      ...has.map(([part, family]) => ({
        label: maybe(`short.${family}`) ?? family,
        cell: ({ id, name }) => {
          const measure = home.measure(part, id, family);
          return html`<div class="cell">
            ${figure(measure, { subject: name })} ${strip(measure?.value === undefined || measure.status === 'NOT_MEASURED' ? undefined : measure)}
            ${since(measure, home.measure(`${part}-before`, id, family))}
          </div>`;
        },
        csv: ({ id }) => home.measure(part, id, family)?.value,
      })),
      {
        label: t('experience.answers'),
        number: true,
        cell: ({ id, name }) => {
          const csat = home.measure('satisfaction', id, 'csat/');
          return csat && !csat.absent ? told(count(csat.n ?? 0), { name: t('experience.answers'), subject: name, definition: csat.definition, meaning: t('meaning.answers'), interval: t('evidence.noInterval'), evidence: csat.evidence }) : '–';
        },
        csv: ({ id }) => home.measure('satisfaction', id, 'csat/')?.n,
      },
    ],
  });
}

function csat(home, { id }) {
  return home.measure('satisfaction', id, 'csat/')?.value ?? 2;
}

function themes(home, chosen, heard) {
  const group = home.data('voice', chosen.id).groups[0];
  const before = new Map((home.data('voice-before', chosen.id)?.groups?.[0]?.themes ?? []).map((theme) => [theme.theme, theme]));
  const of = (theme, family) => theme?.measures.find(({ definition }) => definition.startsWith(family));
  return html`
    <p class="choose">
      <label>${t('filter.vendor')}
        <select data-testid="voice-of" @change=${(event) => go({ filters: { vendor: event.target.value } })}>
          ${heard.map(({ id, name }) => html`<option value=${id} ?selected=${id === chosen.id}>${name}</option>`)}
        </select></label>
      <small>${t('experience.comments', { n: count(group.comments), unread: count(group.unread) })}</small>
    </p>
    ${table({
      name: t('experience.themes'),
      hidden: true,
      file: `themes-${chosen.id}`,
      rows: group.themes,
      attributes: ({ theme }) => ({ testid: 'theme', key: theme }),
      columns: [
        { label: t('experience.theme'), cell: ({ theme }) => maybe(`theme.${theme}`) ?? theme },
        ...[['theme/share-of-comments', 'experience.share'], ['sentiment/share-negative', 'experience.negative']].map(([family, label]) => ({
          label: t(label),
          cell: (theme) => html`<div class="cell">${figure(of(theme, family), { subject: maybe(`theme.${theme.theme}`) ?? theme.theme })} ${strip(of(theme, family))} ${since(of(theme, family), of(before.get(theme.theme), family))}</div>`,
          csv: (theme) => of(theme, family)?.value,
        })),
      ],
    })}
    <p><small>${t('experience.themesWhy', { level: percent(0.95, 0) })}</small></p>`;
}

customElements.define('sw-experience', Experience);

export function page({ month, filters }, me) {
  return html`<sw-experience .month=${month} .filters=${filters} .me=${me}></sw-experience>`;
}
