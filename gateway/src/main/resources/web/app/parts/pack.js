import { html, nothing } from 'lit';
import { maybe, t } from '../lib/messages.js';
import { nothingHere, section } from './tile.js';

const COSTS = 'cost-variance';

function named({ name }) {
  return maybe(`pack.${name}`) ?? name;
}

/** What a strategic review's pack found, subject by subject in its order; then what it looked for and did not find. */
export function pack({ sections }) {
  const others = sections.filter(({ name }) => name !== COSTS);
  const empty = others.filter(({ state }) => state === 'NOTHING_FOUND');
  return html`
    ${others
      .filter((each) => !empty.includes(each))
      .map((each) => section(each.name, named(each), '', each.state === 'FILLED' ? found(each) : nothingHere(t('pack.elsewhere'))))}
    ${empty.length ? section('nothing-found', t('pack.nothingFound'), t('pack.nothingFoundWhy'), html`<p>${empty.map(named).join(' · ')}</p>`) : nothing}
  `;
}

function found({ findings }) {
  return html`<ul class="found">${findings.map(({ sentence }) => html`<li lang="en">${sentence}</li>`)}</ul>`;
}

/** The costs of the pack's months. */
export function costsOf({ sections }) {
  return sections.find(({ name }) => name === COSTS);
}
