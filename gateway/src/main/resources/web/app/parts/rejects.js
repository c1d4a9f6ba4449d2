import { html } from 'lit';
import { maybe, t } from '../lib/messages.js';
import { sentence } from './sentence.js';
import { table } from './table.js';

/** Rows that were not taken: where, and why in the reader's words above the service's own. */
export function rejectedRows(rows, file) {
  return table({
    name: t('import.rejects'),
    hidden: true,
    file,
    rows,
    columns: [
      { label: t('reject.line'), cell: ({ line }) => line },
      { label: t('reject.column'), cell: ({ column }) => column ?? '–' },
      { label: t('reject.reason'), cell: ({ code, reason }) => html`${maybe(`reject.${code}`) ?? ''}${sentence(reason)}`, csv: ({ reason }) => reason },
      { label: t('reject.code'), cell: ({ code }) => html`<code>${code}</code>` },
    ],
  });
}
