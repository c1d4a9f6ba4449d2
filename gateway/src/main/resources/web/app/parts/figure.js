import { html, nothing } from 'lit';
import { measured, nameOf } from '../lib/measures.js';
import { t } from '../lib/messages.js';
import { value } from './figures.js';

/** Opens what stands behind a figure; the portal's one dialog listens. */
function explain(about) {
  dispatchEvent(new CustomEvent('explain', { detail: about }));
}

/**
 * A figure that opens its definition, its parts, its interval and its records.
 *
 * @param about name of what is measured, of whom, and the level owed
 */
export function figure(measure, about = {}) {
  if (!measure || measure.absent) {
    return html`<span class="no-data">${measure ? t(`status.${measure.absent}`) : t('state.NOT_MEASURED')}</span>`;
  }
  const name = about.name ?? nameOf(measure.definition);
  const has = measured(measure);
  return html`<button
    type="button"
    class="figure"
    data-testid="figure"
    data-definition=${measure.definition}
    data-subject=${about.subject ?? nothing}
    data-status=${measure.status ?? nothing}
    data-value=${has ? measure.value : nothing}
    data-numerator=${measure.numerator ?? nothing}
    data-denominator=${measure.denominator ?? nothing}
    data-low=${measure.interval?.low ?? nothing}
    data-high=${measure.interval?.high ?? nothing}
    aria-haspopup="dialog"
    title=${t('evidence.open', { name })}
    @click=${() => explain({ measure, ...about })}
  >${value(measure, about.target)}</button>`;
}

/**
 * A figure that a service gives in a shape of its own, such as a sum or a projection. It opens like any other.
 *
 * @param content how it is said
 * @param about name, subject, definition (its id, or the method's), meaning in words, parts and interval in words, drawn (a measure
 *     for the strip), rows (what it was made of: columns and rows, as tables take them, or a function that asks for them; `none`
 *     is said where there are none) or evidence (a link to records)
 */
export function told(content, about) {
  return html`<button
    type="button"
    class="figure"
    data-testid="figure"
    data-definition=${about.definition}
    data-subject=${about.subject ?? nothing}
    aria-haspopup="dialog"
    title=${t('evidence.open', { name: about.name })}
    @click=${() => explain({ content, ...about })}
  >${content}</button>`;
}
