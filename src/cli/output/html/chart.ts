import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, GridComponent, SVGRenderer]);

/** Narrow enough for letters to stay readable where it is shown on a phone. */
const WIDTH = 400;
const LINE_HEIGHT = 210;
const BAR_HEIGHT = 22;
const FONT_SIZE = 13;

const quiet = 'var(--quiet)';
const axisLabel = { color: quiet, fontSize: FONT_SIZE };

export interface ChartPicture {
  /** What stands inside of the `svg` element. */
  readonly content: string;
  readonly width: number;
  readonly height: number;
}

/** A line of a chart: a value for each place, null where there is none. */
export interface ChartLine {
  readonly role: 'value' | 'before' | 'aim';
  readonly values: readonly (number | null)[];
}

const looks = {
  value: { color: 'var(--accent)', width: 2.5, type: 'solid' },
  before: { color: 'var(--before)', width: 1.5, type: 'dashed' },
  aim: { color: 'var(--aim)', width: 1.5, type: 'dotted' },
} as const;

/** Lines over periods. */
export function lineChart(
  id: string,
  labels: readonly string[],
  lines: readonly ChartLine[],
  formatValue: (value: number) => string,
): ChartPicture {
  return draw(id, LINE_HEIGHT, {
    grid: { left: 4, right: 14, top: 12, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      type: 'category',
      data: labels,
      axisLabel: { ...axisLabel, hideOverlap: true },
      axisLine: { lineStyle: { color: quiet } },
      axisTick: { show: false },
    },
    yAxis: valueAxis(formatValue),
    series: lines.map(({ role, values }) => {
      const { color, width, type } = looks[role];
      return {
        type: 'line',
        data: values,
        silent: true,
        symbol: 'circle',
        symbolSize: 6,
        showSymbol: role === 'value',
        showAllSymbol: labels.length <= 40,
        lineStyle: { color, width, type },
        itemStyle: { color },
        z: role === 'value' ? 3 : 2,
      };
    }),
  });
}

/** Lying bars, the first one at the top, each with its value. */
export function barChart(
  id: string,
  bars: readonly { readonly label: string; readonly value: number; readonly text: string }[],
): ChartPicture {
  return draw(id, BAR_HEIGHT * bars.length + 12, {
    grid: { left: 4, right: 70, top: 4, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: { type: 'value', show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({ label }) => label),
      axisLabel: { ...axisLabel, width: 110, overflow: 'truncate', interval: 0 },
      axisLine: { show: false },
      axisTick: { show: false },
    },
    series: [
      {
        type: 'bar',
        silent: true,
        barWidth: '62%',
        itemStyle: { color: 'var(--accent)' },
        data: bars.map(({ value, text }) => ({
          value,
          label: { position: value < 0 ? 'insideLeft' : 'right', formatter: () => text },
        })),
        label: { show: true, color: 'var(--text)', fontSize: FONT_SIZE },
      },
    ],
  });
}

function valueAxis(formatValue: (value: number) => string): object {
  return {
    type: 'value',
    splitNumber: 4,
    axisLabel: { ...axisLabel, formatter: formatValue },
    splitLine: { lineStyle: { color: 'var(--line)' } },
  };
}

function draw(id: string, height: number, option: EChartsCoreOption): ChartPicture {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  try {
    chart.setOption({ animation: false, ...option });
    return { content: contentOf(chart.renderToSVGString(), id), width: WIDTH, height };
  } finally {
    // Without it, the process waits for the next frame of an animation.
    chart.dispose();
  }
}

/**
 * The picture without what a page that allows no inline styles would refuse or that only a script would use, and with ids
 * of its own: those that are given count on from chart to chart of the process. Quotes in texts are escaped, so that no
 * text is taken for an attribute.
 */
function contentOf(svg: string, id: string): string {
  return svg
    .replace(/^<svg[^>]*>|<\/svg>\s*$/g, '')
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ style="([^"]*)"/g, (_, declarations: string) => attributesOf(declarations))
    .replace(/ (?:class|pointer-events|xml:space|ecmeta_\w+)="[^"]*"/g, '')
    .replace(/zr\d+-(c\d+)/g, `${id}-$1`)
    .replace(/<rect [^>]*fill="none"><\/rect>/, '')
    .trim();
}

function attributesOf(declarations: string): string {
  return declarations
    .split(';')
    .map((declaration) => declaration.split(':'))
    .filter(([name]) => name === 'font-size' || name === 'font-weight')
    .map(([name = '', value = '']) => ` ${name}="${value}"`)
    .join('');
}
