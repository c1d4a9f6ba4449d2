import { html, svg } from 'lit';
import { t } from '../lib/messages.js';

const WIDTH = 400;

/**
 * Bars of steps that add up to a total, each row on the same scale, with every step in words beneath.
 *
 * @param rows name, unit, total and steps (name, value)
 * @param say how a value is written in its unit
 */
export function bars(rows, say) {
  const most = Math.max(...rows.map(({ total }) => total));
  const names = [...new Set(rows.flatMap(({ steps }) => steps.map(({ name }) => name)))];
  return html`<ul class="bars">
    ${rows.map(({ name, unit, total, steps }) => {
      let from = 0;
      return html`<li>
        <span>${name}</span>
        <span class="drawn-bars">
          <svg viewBox="0 0 ${WIDTH} 14" preserveAspectRatio="none" aria-hidden="true">
            ${steps.map((step) => {
              const width = (Math.max(step.value, 0) / most) * WIDTH;
              const bar = svg`<rect class=${`step-${names.indexOf(step.name) % 6}`} x=${from} y="1" width=${Math.max(width - 1.5, 0.5)} height="12"></rect>`;
              from += width;
              return bar;
            })}
          </svg>
          <small>${steps.map((step) => html`<span class=${`key step-${names.indexOf(step.name) % 6}`}>${step.name} ${say(step.value, unit)}</span>`)}</small>
        </span>
        <b>${say(total, unit)}</b>
      </li>`;
    })}
  </ul>
  <p class="marks"><small>${t('bars.order')}</small></p>`;
}
