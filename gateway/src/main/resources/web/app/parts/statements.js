import { html, nothing } from 'lit';
import { monthName, moment } from '../lib/format.js';
import { maybe, t } from '../lib/messages.js';
import { table } from './table.js';
import { nothingHere } from './tile.js';

/**
 * Statements of both sides, newest month first.
 *
 * @param act what can be done with one, if anything
 */
export function statements(home, act = undefined) {
  const rows = [...home.items('statements')].sort((one, other) => other.month.localeCompare(one.month) || one.vendorId.localeCompare(other.vendorId)).slice(0, 24);
  if (!rows.length) {
    return nothingHere(home.why('statement.none', 'statements'));
  }
  return table({
    name: t('service.statements'),
    hidden: true,
    file: 'statements',
    rows,
    attributes: ({ id, state }) => ({ testid: 'statement', key: id, value: state }),
    columns: [
      { label: t('filter.month'), cell: ({ month, document }) => html`<a href=${document}>${monthName(month)}</a>`, csv: ({ month }) => month },
      { label: t('filter.vendor'), cell: ({ vendorId }) => home.vendorName(vendorId) },
      { label: t('statement.agreement'), cell: ({ agreementId }) => home.items('agreements').find(({ id }) => id === agreementId)?.name ?? agreementId, csv: ({ agreementId }) => agreementId },
      { label: t('statement.revision'), number: true, cell: ({ revision }) => revision },
      { label: t('statement.state'), cell: ({ state }) => maybe(`statement.${state}`) ?? state, csv: ({ state }) => state },
      { label: t('statement.changed'), cell: ({ changedAt }) => moment(changedAt), csv: ({ changedAt }) => changedAt },
      ...(act ? [{ label: t('statement.act'), cell: (row) => act(row) ?? nothing, csv: () => '' }] : []),
    ],
  });
}
