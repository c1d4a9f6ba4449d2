import { html, nothing } from 'lit';
import { age } from '../lib/format.js';
import { maybe, t } from '../lib/messages.js';

/** Whether a part is from now, how old it is, or why it is missing. */
export function sectionStatus(section) {
  const why = section.reason ? maybe(`status.reason.${section.reason}`) : undefined;
  return html`<p
    class="section-status"
    data-testid="section-status"
    data-section=${section.name}
    data-status=${section.status}
    data-age-seconds=${section.ageSeconds ?? nothing}
  >
    ${t(`status.${section.status}`, { age: age(section.ageSeconds ?? 0) })}${why ? html`: ${why}` : nothing}
  </p>`;
}
