import { html, nothing } from 'lit';
import { t } from '../lib/messages.js';

/** A cell that a spreadsheet could take for a formula is kept a text. */
function safe(text) {
  const plain = /^[=+@\t\r]|^-(?![\d.,]+$)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

function words(cell) {
  return (cell.dataset.csv ?? cell.textContent).replace(/\s+/g, ' ').trim();
}

/** Hands the table beside the button to the person as a file: what is shown, as text; numbers as the service gave them. */
function download(event) {
  const frame = event.currentTarget.closest('.table');
  const lines = [...frame.querySelectorAll('tr')].map((row) => [...row.cells].map((cell) => safe(words(cell))).join(','));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`\uFEFF${lines.join('\r\n')}\r\n`], { type: 'text/csv' }));
  link.download = `shorewise-${frame.dataset.file}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/**
 * A table with a name, which scrolls on its own and can be taken away as a file.
 *
 * @param note what is said beneath it
 * @param columns label, cell(row) and, where the text is not the raw value, csv(row); number: true for right-aligned ones
 */
export function table({ name, columns, rows, file, hidden = false, note = nothing, attributes = () => ({}) }) {
  return html`<div class="table" data-file=${file} data-testid=${`table-${file}`}>
    <div class="scroll" tabindex="0" role="group" aria-label=${name}>
      <table>
        <caption class=${hidden ? 'hidden' : nothing}>${name}</caption>
        <thead>
          <tr>${columns.map(({ label, number }) => html`<th scope="col" class=${number ? 'number' : nothing}>${label}</th>`)}</tr>
        </thead>
        <tbody>
          ${rows.map((row) => {
            const said = attributes(row);
            return html`<tr data-testid=${said.testid ?? nothing} data-key=${said.key ?? nothing} data-value=${said.value ?? nothing}>
              ${columns.map(({ label, number, cell, csv }, at) =>
                at === 0
                  ? html`<th scope="row" data-label=${label} data-csv=${csv ? String(csv(row) ?? '') : nothing}>${cell(row)}</th>`
                  : html`<td class=${number ? 'number' : nothing} data-label=${label} data-csv=${csv ? String(csv(row) ?? '') : nothing}>${cell(row)}</td>`,
              )}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    ${note}
    <button type="button" class="export" data-testid=${`export-${file}`} @click=${download}>${t('table.export')}</button>
  </div>`;
}
