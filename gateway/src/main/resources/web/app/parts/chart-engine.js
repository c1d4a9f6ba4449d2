import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { count, dayName, percent } from '../lib/format.js';
import { t } from '../lib/messages.js';

use([
  AriaComponent,
  BarChart,
  CanvasRenderer,
  CustomChart,
  GridComponent,
  LegendComponent,
  LineChart,
  MarkLineComponent,
  TooltipComponent,
]);

const LEVELS = 0;
const VOLUMES = 1;

/** Draws the days into an element: volume as bars, service level as a line over the whiskers of its interval. */
export function chartIn(element, days, target) {
  const chart = init(element, null, { renderer: 'canvas' });
  const styles = getComputedStyle(element);
  const colour = (name) => styles.getPropertyValue(`--${name}`).trim();
  const text = { color: colour('quiet'), fontFamily: styles.fontFamily, fontSize: parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.8 };
  const axis = { axisLine: { show: false }, axisTick: { show: false }, axisLabel: text, nameTextStyle: text };
  chart.setOption({
    animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    animationDuration: 250,
    aria: { enabled: false },
    grid: { left: 0, right: 0, top: element.clientWidth < 30 * text.fontSize ? 64 : 44, bottom: 0, containLabel: true },
    legend: { top: 0, left: 0, textStyle: text, itemWidth: 14, itemHeight: 9, itemGap: 18, icon: 'roundRect', selectedMode: false },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      backgroundColor: colour('surface'),
      borderColor: colour('line'),
      textStyle: { ...text, color: colour('ink') },
      formatter: ([{ dataIndex }]) => describe(days[dataIndex]),
    },
    xAxis: { type: 'category', data: days.map(({ day }) => String(Number(day.slice(8)))), ...axis },
    yAxis: [
      { type: 'value', min: 0, max: 1, ...axis, axisLabel: { ...text, formatter: (v) => percent(v, 0) }, splitLine: { lineStyle: { color: colour('line') } } },
      { type: 'value', min: 0, ...axis, axisLabel: { ...text, formatter: count }, splitLine: { show: false } },
    ],
    series: [
      {
        name: t('chart.offered'),
        type: 'bar',
        yAxisIndex: VOLUMES,
        barMaxWidth: 22,
        itemStyle: { color: colour('volume'), borderRadius: [2, 2, 0, 0] },
        data: days.map(({ offered }) => offered || null),
      },
      {
        name: t('chart.interval'),
        type: 'custom',
        yAxisIndex: LEVELS,
        renderItem: whisker(colour('interval')),
        itemStyle: { color: colour('interval') },
        encode: { x: 0, y: [1, 2] },
        data: days.flatMap(({ interval }, at) => (interval ? [[at, interval.low, interval.high]] : [])),
        z: 3,
      },
      {
        name: t('chart.level'),
        type: 'line',
        yAxisIndex: LEVELS,
        connectNulls: false,
        symbol: 'circle',
        symbolSize: 6,
        lineStyle: { color: colour('accent'), width: 1.75 },
        itemStyle: { color: colour('accent') },
        data: days.map(({ value }) => value ?? null),
        markLine: {
          silent: true,
          symbol: 'none',
          label: { ...text, formatter: percent(target, 0), color: colour('ink'), position: 'insideEndTop' },
          lineStyle: { color: colour('ink'), type: [4, 3], width: 1 },
          data: [{ yAxis: target }],
        },
        z: 4,
      },
    ],
  });
  return chart;
}

/** From the low to the high end of a day's interval. */
function whisker(fill) {
  return (_, api) => {
    const [x, top] = api.coord([api.value(0), api.value(2)]);
    const [, bottom] = api.coord([api.value(0), api.value(1)]);
    const width = Math.min(9, Math.max(4, api.size([1, 0])[0] * 0.3));
    return {
      type: 'rect',
      shape: { x: x - width / 2, y: top, width, height: Math.max(bottom - top, 1), r: 2 },
      style: { fill },
    };
  };
}

function describe({ day, offered, inTime, value, interval }) {
  const lines = [dayName(day), `${t('chart.offered')}: ${count(offered)}`];
  if (value !== undefined) {
    lines.push(`${t('chart.level')}: ${percent(value)} (${t('figure.of', { numerator: count(inTime), denominator: count(offered) })})`);
  }
  if (interval) {
    lines.push(`${t('chart.interval')}: ${percent(interval.low)} – ${percent(interval.high)}`);
  }
  return lines.join('\n');
}
