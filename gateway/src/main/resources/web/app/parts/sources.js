import { html } from 'lit';
import { age } from '../lib/format.js';
import { maybe, t } from '../lib/messages.js';

const WORST = ['UNAVAILABLE', 'STALE', 'WITHHELD', 'LIVE'];

/** Where a view's figures come from and how old they are, part by part. */
export function sources(home) {
  const names = [...new Set(home.parts.map(({ name }) => name.replace(/-before$/, '')))];
  return html`<details class="sources" data-testid="sources">
    <summary>${t('sources.title')}</summary>
    <ul>
      ${names.map((name) => {
        const parts = home.parts.filter((part) => part.name.replace(/-before$/, '') === name);
        const status = WORST.find((each) => parts.some((part) => part.status === each));
        const oldest = Math.max(...parts.map(({ ageSeconds }) => ageSeconds ?? 0));
        const why = parts.find((part) => part.status === status)?.reason;
        return html`<li>
          <span>${maybe(`part.${name}`) ?? name}</span>
          <span class="section-status" data-testid="part-status" data-part=${name} data-status=${status}
            >${t(`status.${status}`, { age: age(oldest) })}${why ? html`: ${maybe(`status.reason.${why}`) ?? why}` : ''}</span
          >
        </li>`;
      })}
    </ul>
  </details>`;
}
