import type { MetricInfo } from 'metricbook';
import plot from 'simple-ascii-chart';
import stringWidth from 'string-width';
import { printable } from './printable';
import { type AnyRow, isTimed, segmentIn, valueIn } from './report-lines';
import type { ReportView } from './report-view';
import type { Wording } from './wording';

const LINE_HEIGHT = 8;
const LONGEST_BAR = 40;
const MOST_BARS = 30;
const EIGHTHS = '▏▎▍▌▋▊▉';

interface Bar {
  readonly label: string;
  readonly value: number | null;
  readonly text: string;
}

/** A chart of each metric over the periods, and bars of the segments. */
export function terminalCharts(
  view: ReportView,
  wording: Wording,
  { kind, width }: { readonly kind: 'bar' | 'line'; readonly width: number },
): readonly string[] {
  const { report } = view;
  const { texts } = wording;
  return Object.entries(report.metrics).flatMap(([name, metric]) => {
    const barsOf = (rows: readonly AnyRow[], label: (row: AnyRow) => string): readonly Bar[] =>
      rows.map((row) => {
        const value = valueIn(row, name);
        return { label: printable(label(row)), value: value?.toNumber() ?? null, text: wording.value(metric, value) };
      });
    const periods = isTimed(view) ? barsOf(report.periodTotals, ({ period }) => wording.period(period)) : [];
    const segmentName = (row: AnyRow): string =>
      segmentIn(row, report.by)
        .map((value) => wording.segment(value))
        .join(' · ');
    const segments = report.by.length > 0 ? barsOf(report.segmentTotals, segmentName) : [];
    return [
      periods.length === 0
        ? ''
        : `${texts.overTime(metric.title)}\n\n${
            kind === 'line' ? drawLine(metric, periods, wording, width) : drawBars(periods, wording, width)
          }`,
      segments.length === 0
        ? ''
        : `${texts.bySegment(metric.title, report.by.join(', '))}\n\n${drawBars(segments, wording, width)}`,
    ];
  });
}

function drawLine(metric: MetricInfo, bars: readonly Bar[], wording: Wording, width: number): string {
  const points = bars.flatMap(({ value }, index): [number, number][] => (value === null ? [] : [[index, value]]));
  if (points.length < 2) return drawBars(bars, wording, width);
  const labels = bars.map(({ label }) => label);
  const chart = plot(points, {
    height: LINE_HEIGHT,
    width: Math.max(10, Math.min(width - 14, 4 * bars.length)),
    hideXAxisTicks: true,
    formatter: (value, { axis }) => (axis === 'y' ? wording.shortValue(metric, value) : ''),
  });
  const lines = chart.split('\n').map((line) => line.trimEnd());
  return `${lines.filter(Boolean).join('\n')}\n${[labels[0], labels.at(-1)].join(' – ')}`;
}

/** Lying bars from a common zero; those below it are marked by their sign. */
function drawBars(all: readonly Bar[], wording: Wording, width: number): string {
  const bars = all.slice(0, MOST_BARS);
  const labelWidth = Math.min(Math.max(...bars.map(({ label }) => stringWidth(label))), Math.floor(width / 3));
  const textWidth = Math.max(...bars.map(({ text }) => stringWidth(text)));
  const room = Math.max(1, Math.min(LONGEST_BAR, width - labelWidth - textWidth - 4));
  const longest = Math.max(...bars.map(({ value }) => Math.abs(value ?? 0)));
  const lines = bars.map(({ label, value, text }) => {
    const eighths = longest === 0 || value === null ? 0 : Math.round((Math.abs(value) / longest) * room * 8);
    const bar = '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS.charAt((eighths % 8) - 1);
    return `${padEnd(shortened(label, labelWidth), labelWidth)}  ${text.padStart(textWidth)}  ${bar}`.trimEnd();
  });
  const rest = all.length - bars.length;
  return [...lines, ...(rest > 0 ? [wording.texts.notShown(wording.count(rest))] : [])].join('\n');
}

function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

function shortened(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let result = '';
  for (const letter of text) {
    if (stringWidth(result + letter) > width - 1) break;
    result += letter;
  }
  return `${result}…`;
}
