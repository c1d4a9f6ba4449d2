import { html, LitElement } from 'lit';
import { get } from '../lib/api.js';
import { count, dayName, monthName, percent } from '../lib/format.js';
import { measured, SERVICE_LEVEL } from '../lib/measures.js';
import { t } from '../lib/messages.js';

/** Volume and service level per day. The chart library comes only when there is something to draw. */
class DailyChart extends LitElement {
  static properties = { vendor: {}, month: {}, target: {}, days: { state: true }, failed: { state: true } };

  #chart;
  #watch = new ResizeObserver(() => this.#chart?.resize());
  #scheme = matchMedia('(prefers-color-scheme: dark)');

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#scheme.addEventListener('change', this.draw);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#scheme.removeEventListener('change', this.draw);
    this.#watch.disconnect();
    this.#chart?.dispose();
    this.#chart = undefined;
  }

  willUpdate(changed) {
    if (changed.has('vendor') || changed.has('month')) {
      this.load();
    }
  }

  updated(changed) {
    if (changed.has('days') || changed.has('target')) {
      this.draw();
    }
  }

  async load() {
    this.failed = false;
    const asked = `${this.vendor} ${this.month}`;
    try {
      const answer = await get('/v1/kpis', {
        vendorId: this.vendor,
        month: this.month,
        groupBy: 'day',
        definitions: SERVICE_LEVEL,
      });
      if (asked === `${this.vendor} ${this.month}`) {
        this.days = daysOf(this.month, answer.groups ?? []);
      }
    } catch {
      this.failed = true;
    }
  }

  draw = async () => {
    const place = this.querySelector('.canvas');
    if (!place) {
      this.#chart?.dispose();
      this.#chart = undefined;
      return;
    }
    const { chartIn } = await import('./chart-engine.js');
    if (!this.isConnected || !place.isConnected) {
      return;
    }
    this.#chart?.dispose();
    this.#chart = chartIn(place, this.days, this.target);
    this.#watch.observe(place);
    place.dataset.drawn = 'true';
  };

  render() {
    const any = this.days?.some((day) => day.offered > 0);
    return html`<section class="part" aria-labelledby="by-day" data-testid="daily">
      <header>
        <h2 id="by-day">${t('chart.title')} <span>${t('chart.subtitle')}</span></h2>
      </header>
      ${this.failed ? html`<p class="no-data">${t('chart.failed')}</p>` : ''}
      ${this.days && !any ? html`<p class="no-data">${t('chart.none')}</p>` : ''}
      ${any ? this.drawn() : ''}
    </section>`;
  }

  drawn() {
    return html`
      <div class="canvas" role="img" data-testid="chart" aria-label=${t('chart.label', { month: monthName(this.month) })}></div>
      <details>
        <summary>${t('chart.table')}</summary>
        <div class="scroll"><table class="days">
          <thead>
            <tr>
              <th scope="col">${t('chart.day')}</th>
              <th scope="col" class="number">${t('chart.offered')}</th>
              <th scope="col" class="number">${t('chart.level')}</th>
              <th scope="col" class="number">${t('chart.interval')}</th>
            </tr>
          </thead>
          <tbody>${this.days.map(row)}</tbody>
        </table></div>
      </details>`;
  }
}

/** Every day of the month, also those on which nothing happened. */
function daysOf(month, groups) {
  const byKey = new Map(groups.map((group) => [group.key, group.measures[0]]));
  const [year, number] = month.split('-').map(Number);
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length }, (_, at) => {
    const day = `${month}-${String(at + 1).padStart(2, '0')}`;
    const measure = byKey.get(day);
    return {
      day,
      offered: measure?.denominator ?? 0,
      inTime: measure?.numerator ?? 0,
      value: measured(measure) ? measure.value : undefined,
      interval: measured(measure) ? measure.interval : undefined,
    };
  });
}

function row({ day, offered, inTime, value, interval }) {
  return html`<tr data-testid="day" data-day=${day} data-offered=${offered} data-in-time=${inTime} data-value=${value ?? ''}>
    <th scope="row">${dayName(day)}</th>
    <td class="number">${count(offered)}</td>
    <td class="number">${value === undefined ? html`<span class="no-data">${t('state.NOT_MEASURED')}</span>` : percent(value)}</td>
    <td class="number">${interval ? `${percent(interval.low)} – ${percent(interval.high)}` : ''}</td>
  </tr>`;
}

customElements.define('sw-daily-chart', DailyChart);
