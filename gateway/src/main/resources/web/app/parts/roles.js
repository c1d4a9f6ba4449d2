import { html, nothing } from 'lit';
import RIGHTS from '../lib/rights.json';
import { t } from '../lib/messages.js';
import { table } from './table.js';

/** The page of a Keycloak realm on which roles are given; of another provider nothing is known. */
function providersPage(issuer) {
  const [, base, realm] = /^(https?:\/\/.+)\/realms\/([\w-]+)$/.exec(issuer ?? '') ?? [];
  return base ? `${base}/admin/${realm}/console/#/${realm}/users` : undefined;
}

/** One right in words: `R W own` is "reads, changes; only the own vendor's". */
function words(right) {
  return right.split(' ').map((letter) => t(`right.${letter}`)).join(' ');
}

/** Who may do what, as the services enforce it, and where people are given their roles. */
export function roles(issuer) {
  const where = providersPage(issuer);
  return html`
    <dl class="roles">
      ${RIGHTS.roles.map((role) => html`<dt><code>${role}</code></dt><dd>${t(`role.${role}`)}</dd>`)}
    </dl>
    <p>${t('admin.rolesWhere')} ${where ? html`<a data-testid="grant-roles" href=${where}>${t('admin.grant')}</a>` : nothing}</p>
    <details data-testid="rights">
      <summary>${t('admin.rights')}</summary>
      <p class="legend">${t('admin.rightsLegend')}</p>
      ${rights()}
    </details>
  `;
}

function rights() {
  return table({
    name: t('admin.rights'),
    hidden: true,
    file: 'rights',
    rows: Object.entries(RIGHTS.rights),
    columns: [
      { label: t('admin.resource'), cell: ([resource]) => resource },
      ...RIGHTS.roles.map((role, at) => ({
        label: role,
        cell: ([, granted]) => html`<span class=${granted[at] === '-' ? 'none' : nothing} title=${words(granted[at])}>${granted[at] === '-' ? '–' : granted[at]}</span>`,
        csv: ([, granted]) => (granted[at] === '-' ? '' : granted[at]),
      })),
    ],
  });
}
