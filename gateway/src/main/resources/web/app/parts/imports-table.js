import { html, nothing } from 'lit';
import { href } from '../lib/address.js';
import { count, moment } from '../lib/format.js';
import { t } from '../lib/messages.js';
import { table } from './table.js';
import { nothingHere } from './tile.js';

/** Imports, newest first, each leading to its progress and its rejects. */
export function importsTable(jobs, home = undefined) {
  return jobs.length
    ? table({
        name: t('nav.imports'),
        hidden: true,
        file: 'imports',
        rows: jobs,
        attributes: ({ id, state }) => ({ testid: 'job', key: id, value: state }),
        columns: [
          { label: t('import.file'), cell: ({ id, fileName }) => html`<a data-view href=${href({ view: 'imports', object: id })}>${fileName || id}</a>` },
          { label: t('filter.vendor'), cell: ({ vendorId }) => home?.vendorName(vendorId) ?? vendorId },
          { label: t('import.state'), cell: ({ state, percent }) => html`${t(`job.${state}`)}${['RUNNING', 'QUEUED'].includes(state) ? html`<progress max="100" .value=${percent ?? 0} aria-label=${t('import.progress')}></progress><small>${t('import.percent', { n: count(percent ?? 0) })}</small>` : nothing}`, csv: ({ state }) => state },
          { label: t('import.read'), number: true, cell: ({ rows }) => count(rows?.read ?? 0), csv: ({ rows }) => rows?.read },
          {
            label: t('import.rejected'),
            number: true,
            cell: ({ id, rows }) => (rows?.rejected > 0 ? html`<a data-view href=${href({ view: 'imports', object: id })} data-testid="rejects">${count(rows.rejected)}</a>` : count(rows?.rejected ?? 0)),
            csv: ({ rows }) => rows?.rejected,
          },
          { label: t('import.sent'), cell: ({ submittedAt }) => (submittedAt ? moment(submittedAt) : nothing), csv: ({ submittedAt }) => submittedAt },
        ],
      })
    : nothingHere(home?.why?.('import.none', 'imports') ?? t('import.none'));
}
