import { Decimal, type Metric } from '../../src/index';
import type { Comparison, Report, ReportRow, TotalRow } from '../../src/records/index';
import { Fraction } from '../fraction';
import type { Cell, Question, Reference, Segment } from './reference';

/** A report as plain data: what the library and the reference are compared in. */
interface PlainRow {
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly clipped: boolean;
  readonly running: boolean;
  readonly segment: readonly (Segment | undefined)[] | undefined;
  readonly values: Readonly<Record<string, string | null>>;
  /** Those that have no value. */
  readonly reasons: readonly string[];
  readonly compared: Readonly<Record<string, Readonly<Record<keyof Comparison, string | null>>>> | undefined;
}

export type PlainReport = Readonly<Record<'rows' | 'periodTotals' | 'segmentTotals' | 'total', readonly PlainRow[]>>;

type Metrics = Readonly<Record<string, Metric>>;

/** The report of the library. */
export function plain(report: Report<Metrics>, names: readonly string[], by: readonly string[]): PlainReport {
  const rowOf = (row: ReportRow<Metrics> | TotalRow<Metrics>, isOfSegment: boolean): PlainRow => {
    const { period } = row;
    const compared = row.compared as Readonly<Record<string, Comparison>> | undefined;
    return {
      start: period.start?.getTime(),
      end: period.end?.getTime(),
      clipped: period.clipped,
      running: period.running,
      segment: isOfSegment
        ? by.map((name) => (row as unknown as Record<string, Segment | undefined>)[name])
        : undefined,
      values: Object.fromEntries(names.map((name) => [name, textOf(row[name] as Decimal | null)])),
      reasons: Object.keys(row.reasons).sort(),
      compared:
        compared &&
        Object.fromEntries(
          Object.entries(compared).map(([name, { previous, change, growth }]) => [
            name,
            { previous: textOf(previous), change: textOf(change), growth: textOf(growth) },
          ]),
        ),
    };
  };
  const list = (rows: readonly (ReportRow<Metrics> | TotalRow<Metrics>)[], isOfSegment: boolean): PlainRow[] =>
    rows.map((row) => rowOf(row, isOfSegment && by.length > 0));
  return {
    rows: list(report.rows, true),
    periodTotals: list(report.periodTotals, false),
    segmentTotals: list(report.segmentTotals, true),
    total: list([report.total], false),
  };
}

/** The report that follows from quantities. */
export function expected(
  reference: Pick<Reference, 'cells' | 'quantity'>,
  metrics: Metrics,
  { compare, asOf }: Question,
): PlainReport {
  const known = new Map<string, Fraction | null>();
  const quantity = (name: string, span: Cell['span'], segment: Cell['segment']): Fraction | null => {
    const key = JSON.stringify([name, span, segment ?? 'all']);
    let value = known.get(key);
    if (value === undefined) {
      const exact = reference.quantity(name, span, segment);
      value = exact && rounded(exact);
      known.set(key, value);
    }
    return value;
  };
  const valueOf = (metric: Metric, span: Cell['span'], segment: Cell['segment']): string | null => {
    const input: Record<string, Decimal> = {};
    for (const [name, given] of Object.entries(metric.inputs)) {
      const value =
        given.kind === 'metric' ? valueOf(given as Metric, span, segment) : decimalOf(quantity(name, span, segment));
      if (value === null) return null;
      input[name] = new Decimal(value);
    }
    const result = metric.safe(input);
    return result.success ? textOf(result.data) : null;
  };
  const rowOf = ({ span, segment, previous }: Cell): PlainRow => {
    const values = Object.fromEntries(
      Object.entries(metrics).map(([name, metric]) => [name, valueOf(metric, span, segment)]),
    );
    const isBounded = span.start > -Infinity;
    return {
      start: isBounded ? span.start : undefined,
      end: isBounded ? span.end : undefined,
      clipped: span.clipped,
      running: isBounded && span.end > asOf,
      segment,
      values,
      reasons: Object.keys(values)
        .filter((name) => values[name] === null)
        .sort(),
      compared:
        compare &&
        previous &&
        Object.fromEntries(
          Object.entries(metrics).map(([name, metric]) => [
            name,
            comparison(values[name] ?? null, valueOf(metric, previous, segment)),
          ]),
        ),
    };
  };
  const { rows, periodTotals, segmentTotals, total } = reference.cells();
  return {
    rows: rows.map(rowOf),
    periodTotals: periodTotals.map(rowOf),
    segmentTotals: segmentTotals.map(rowOf),
    total: total.map(rowOf),
  };
}

function comparison(value: string | null, previous: string | null): Record<keyof Comparison, string | null> {
  if (value === null || previous === null) return { previous, change: null, growth: null };
  const before = Fraction.parse(previous);
  const change = Fraction.parse(value).minus(before);
  const hasGrowth = before.compare(new Fraction(0n)) > 0;
  return { previous, change: decimalOf(change), growth: hasGrowth ? decimalOf(change.div(before)) : null };
}

function rounded(value: Fraction): Fraction {
  return Fraction.parse(value.rounded());
}

function decimalOf(value: Fraction | null): string | null {
  return value && String(new Decimal(value.rounded()));
}

function textOf(value: Decimal | null): string | null {
  return value === null ? null : String(value);
}
