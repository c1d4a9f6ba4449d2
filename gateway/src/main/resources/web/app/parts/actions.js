import { dateName } from '../lib/format.js';
import { t } from '../lib/messages.js';
import { table } from './table.js';
import { nothingHere } from './tile.js';

const ORDER = ['OVERDUE', 'OPEN', 'DONE_LATE', 'DONE'];

/** What both sides promised each other to do. */
export function actions(home) {
  const rows = home.all('actions').flatMap(({ data }) => data?.items ?? []);
  rows.sort((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));
  return rows.length
    ? table({
        name: t('vendor.actions'),
        hidden: true,
        file: 'actions',
        rows,
        attributes: ({ action, state }) => ({ testid: 'action', key: action.id, value: state }),
        columns: [
          { label: t('action.title'), cell: ({ action }) => action.body.title },
          { label: t('action.side'), cell: ({ action }) => t(`side.${action.body.side}`) },
          { label: t('cases.owner'), cell: ({ action }) => action.body.owner },
          { label: t('cases.due'), cell: ({ action }) => dateName(action.body.dueOn), csv: ({ action }) => action.body.dueOn },
          { label: t('statement.state'), cell: ({ state }) => t(`action.${state}`), csv: ({ state }) => state },
        ],
      })
    : nothingHere(home.why('vendor.noActions', 'actions'));
}
