import type { MetricInfo } from 'metricbook';
import { type AnyRow, isTimed, segmentIn, valueIn } from '../report-lines';
import type { ReportView } from '../report-view';
import { isNumber, type Wording } from '../wording';
import { barChart, type ChartLine, type ChartPicture, lineChart } from './chart';

const MOST_BARS = 12;

export interface Chart {
  readonly id: string;
  readonly title: string;
  readonly picture: ChartPicture;
  /** The lines in it, where there is more than one. */
  readonly legend: readonly { readonly role: ChartLine['role']; readonly title: string }[];
  /** The same as a table. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What the picture does not show. */
  readonly note: string | undefined;
}

/** For each metric a chart over the periods and one of the segments, as far as the report has them. */
export function chartsOf(view: ReportView, wording: Wording): readonly Chart[] {
  return Object.entries(view.report.metrics).flatMap(([name, metric], index) => [
    ...overTime(view, wording, { name, metric, id: `chart-${String(index)}-time` }),
    ...bySegment(view, wording, { name, metric, id: `chart-${String(index)}-segments` }),
  ]);
}

interface Subject {
  /** The key of the metric in the report. */
  readonly name: string;
  readonly metric: MetricInfo;
  readonly id: string;
}

function overTime(view: ReportView, wording: Wording, { name, metric, id }: Subject): readonly Chart[] {
  const { report, compare, scorecard } = view;
  const { texts } = wording;
  const rows = report.periodTotals;
  if (!isTimed(view) || rows.length < 2) return [];
  const values = rows.map((row) => valueIn(row, name));
  if (values.every((value) => value === null)) return [];
  const before = rows.map((row) => row.compared?.[name]?.previous ?? null);
  const aims = rows.map((_, index) => {
    const target = scorecard?.periodTotals[index]?.kpis[name]?.target ?? null;
    return target !== null && isNumber(target) ? target : null;
  });
  const all = [
    { role: 'value', title: texts.value, values },
    ...(compare === undefined ? [] : [{ role: 'before', title: texts.before[compare], values: before } as const]),
    { role: 'aim', title: texts.target, values: aims },
  ] as const;
  const shown = all.filter((line) => line.role === 'value' || line.values.some((value) => value !== null));
  const labels = rows.map(({ period }) => wording.period(period));
  const picture = lineChart(
    id,
    labels,
    shown.map(({ role, values: decimals }) => ({ role, values: decimals.map((value) => value?.toNumber() ?? null) })),
    (value) => wording.shortValue(metric, value),
  );
  return [
    {
      id,
      title: texts.overTime(metric.title),
      picture,
      legend: shown.length > 1 ? shown : [],
      head: [texts.period, ...shown.map(({ title }) => title)],
      rows: labels.map((label, index) => [label, ...shown.map((line) => wording.value(metric, line.values[index]))]),
      note: undefined,
    },
  ];
}

function bySegment({ report }: ReportView, wording: Wording, { name, metric, id }: Subject): readonly Chart[] {
  const { texts } = wording;
  if (report.by.length === 0) return [];
  const labelOf = (row: AnyRow): string =>
    segmentIn(row, report.by)
      .map((value) => wording.segment(value))
      .join(' · ');
  const all = report.segmentTotals
    .flatMap((row) => {
      const value = valueIn(row, name);
      return value === null ? [] : [{ label: labelOf(row), value, text: wording.value(metric, value) }];
    })
    .sort((left, right) => right.value.comparedTo(left.value));
  if (all.length === 0) return [];
  const shown = all.slice(0, MOST_BARS);
  const rest = report.segmentTotals.length - shown.length;
  const column = report.by.join(', ');
  return [
    {
      id,
      title: texts.bySegment(metric.title, column),
      picture: barChart(
        id,
        shown.map(({ label, value }) => ({
          label,
          value: value.toNumber(),
          text: wording.shortValue(metric, value.toNumber()),
        })),
      ),
      legend: [],
      head: [column, texts.value],
      rows: shown.map(({ label, text }) => [label, text]),
      note: rest > 0 ? texts.notShown(wording.count(rest)) : undefined,
    },
  ];
}
