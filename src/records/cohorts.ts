import type { Decimal } from '../decimal';
import { CohortCounts } from './cohort-counts';
import type { CohortOptions } from './cohort-options';
import { type CohortPlan, planCohorts } from './cohort-plan';
import { type CohortCell, CohortTriangle, type CurvePoint } from './cohort-triangle';
import { countEntities } from './count-entities';
import { countLevels } from './count-levels';
import type { RecordIssue } from './invalid-records-error';
import { exactOf } from './level-changes';
import { keepRecords, keepRecordsAsync } from './make-tally';
import type { Period } from './report';
import { compareSegments, segmentValues } from './segments';
import type { SegmentValue } from './source';
import type { Tally } from './tally';

/** The customers whose first record of all, or first payment for a subscription, lies in one period. The values of `by` stand in it under their own names. */
export type Cohort<By extends string = string> = {
  /** The period in which they came. */
  readonly period: Period;
  /** How many they are. */
  readonly size: Decimal;
  /** What they do from then on, by age, as far as the periods have begun. */
  readonly cells: readonly CohortCell[];
} & Readonly<Record<By, SegmentValue>>;

/** The curve of a segment. */
export type SegmentCurve<By extends string = string> = {
  readonly points: readonly CurvePoint[];
} & Readonly<Record<By, SegmentValue>>;

/** Customers by the period of their first record, and what they do in each later one. */
export interface Cohorts<By extends string = string> {
  /** The columns that it is broken down by. */
  readonly by: readonly By[];
  /** The present, which decides what period is still running. */
  readonly asOf: Date;
  /**
   * A cohort for each segment in each period that has begun, also without customers. A customer belongs to the segment of
   * its first record, with all that it does later.
   */
  readonly rows: readonly Cohort<By>[];
  /** The cohorts over all segments. */
  readonly totals: readonly Cohort<never>[];
  /** By age, the average over the cohorts, weighted by their sizes. */
  readonly curve: readonly CurvePoint[];
  /** The same for each segment. */
  readonly segmentCurves: readonly SegmentCurve<By>[];
  /** The rows that were left out, with `onInvalid: 'skip'`. */
  readonly rejected: readonly RecordIssue[];
  /** How many records were taken in, by the name of their source. */
  readonly records: Readonly<Record<string, number>>;
}

/**
 * Groups customers by the period of their first record, and finds what they do in each later period: how many are there,
 * and what they bring in. Customers whose first record lies outside the periods are in no cohort, nor is what they do.
 *
 * @throws InvalidRecordsError if rows cannot be read and `onInvalid` is not `skip`
 * @throws TypeError if the options contradict each other or name what does not exist
 * @throws RangeError for more than 100,000 periods, or more than a million cells
 */
export function cohorts<const By extends string = never>(options: CohortOptions<By>): Cohorts<By> {
  const plan = planCohorts(options);
  return cohortsOf<By>(plan, keepRecords({ ...options, sources: [options.records] }, plan.keeping));
}

/** The same for rows that arrive over time, such as those of a stream. */
export async function cohortsAsync<const By extends string = never>(options: CohortOptions<By>): Promise<Cohorts<By>> {
  const plan = planCohorts(options);
  return cohortsOf<By>(plan, await keepRecordsAsync({ ...options, sources: [options.records] }, plan.keeping));
}

function cohortsOf<By extends string>(plan: CohortPlan, tally: Tally): Cohorts<By> {
  const { contents, frame } = tally;
  const { periods, now, content } = plan;
  const keys = contents.segments.values;
  const compare = (left: number, right: number): number => compareSegments(keys[left] as string, keys[right] as string);
  const levels = contents.levels.get(content.storage);
  const counts = new CohortCounts(periods.length, keys.length, levels && exactOf(levels.divisor));
  if (content.kind === 'records') countEntities(counts, tally, content, periods.length);
  else if (levels !== undefined) countLevels(counts, levels, periods, compare);

  const triangle = new CohortTriangle(counts, periods, plan.missing, now);
  const segments = [...keys.keys()].sort(compare);
  const columnsOf = (segment: number): Readonly<Record<string, SegmentValue>> =>
    Object.fromEntries(
      segmentValues(keys[segment] as string).map((value, index) => [frame.by[index] as string, value] as const),
    );
  const totals: Cohort<never>[] = periods.map((_, cohort) => triangle.cohort(keys.length, cohort));
  const curve = triangle.curve(keys.length);
  const isWhole = frame.by.length === 0;
  const rows = isWhole
    ? totals
    : periods.flatMap((_, cohort) =>
        segments.map((segment) => ({ ...triangle.cohort(segment, cohort), ...columnsOf(segment) })),
      );
  const segmentCurves = isWhole
    ? [{ points: curve }]
    : segments.map((segment) => ({ points: triangle.curve(segment), ...columnsOf(segment) }));
  return {
    by: frame.by as readonly By[],
    asOf: new Date(now),
    rows: rows as unknown as readonly Cohort<By>[],
    totals,
    curve,
    segmentCurves: segmentCurves as unknown as readonly SegmentCurve<By>[],
    rejected: tally.rejected,
    records: tally.records,
  };
}
