import { html } from 'lit';
import { address, go, href, isMonth, monthAfter } from '../lib/address.js';
import { t } from '../lib/messages.js';

function choose(event) {
  const month = event.target.value.trim();
  event.target.setCustomValidity(isMonth(month) ? '' : t('filter.monthWrong'));
  if (event.target.reportValidity()) {
    go({ month });
  }
}

/** The month of the view, with its neighbours one click away. */
export function monthFilter() {
  const { month } = address();
  return html`<div class="filter" role="group" aria-label=${t('filter.month')}>
    <a class="step" data-view href=${href({ month: monthAfter(month, -1) })} aria-label=${t('filter.previous')}>‹</a>
    <input
      type="month"
      pattern="[0-9]{4}-[0-9]{2}"
      aria-label=${t('filter.month')}
      data-testid="month"
      .value=${month}
      @change=${choose}
    />
    <a class="step" data-view href=${href({ month: monthAfter(month, 1) })} aria-label=${t('filter.next')}>›</a>
  </div>`;
}
