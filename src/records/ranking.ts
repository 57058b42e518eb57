import type { Decimal } from '../decimal';
import { divide, Exact } from '../exact';
import type { MetricInfo } from '../metric';
import { addsUp } from './adds-up';
import { didYouMean } from './did-you-mean';
import { isAmount } from './is-amount';
import { jointValue } from './joint-value';
import { metricOf } from './metric-of';
import { replacing } from './needs';
import type { Metrics } from './options';
import { checkChoice } from './plan';
import type { Period, Report, ReportRow, TotalRow } from './report';
import { type Segment, segmentOf } from './segment-of';
import { type Tier, Tiers } from './tiers';

export interface RankingOptions {
  /** The label of the period to rank the segments in. All periods together, if it is left out. */
  readonly period?: string;
  /** Which values come first. The better ones, if it is left out; the highest of a metric where neither is better. */
  readonly first?: 'highest' | 'lowest';
  /**
   * The names of equal parts of the ranked segments, or parts of other sizes. `['top', 'middle', 'bottom']`, if it is
   * left out.
   */
  readonly tiers?: readonly string[] | readonly Tier[];
}

/** A segment in its place. */
export interface RankingEntry<By extends string = string> {
  readonly segment: Segment<By>;
  readonly value: Decimal | null;
  /** Why there is no value. */
  readonly reason?: string;
  /** From 1. Equal values share a rank, and the next one is as many further. Null without a value. */
  readonly rank: number | null;
  /** The part of the total that it has. */
  readonly share: Decimal | null;
  /** The part of the total that it has with all entries before it. */
  readonly runningShare: Decimal | null;
  /** The name of its tier. */
  readonly tier: string | null;
}

/** A tier as a whole. */
export interface TierSummary {
  readonly name: string;
  /** How many segments are in it. */
  readonly count: number;
  /** Null where the metric does not add up over segments. */
  readonly sum: Decimal | null;
  readonly share: Decimal | null;
  /** The metric of its segments together, computed again from what it is made of. */
  readonly value: Decimal | null;
  /** Why the metric has no value. */
  readonly reason?: string;
}

export interface Ranking<By extends string = string> {
  readonly metric: MetricInfo;
  readonly period: Period;
  /** In the order of their ranks, and of the report where they share one. */
  readonly entries: readonly RankingEntry<By>[];
  /** The metric over all segments. */
  readonly total: Decimal | null;
  /** Why there are no shares. */
  readonly shareReason?: string;
  readonly tiers: readonly TierSummary[];
}

/**
 * Ranks the segments of a report by a metric, and shows how much of the total the first ones have.
 *
 * There are shares only where the values of the segments are amounts above zero that come to the total.
 *
 * @throws TypeError if the report has no segments, no such metric or no such period, or the tiers are no parts of a whole
 */
export function ranking<M extends Metrics, By extends string>(
  result: Report<M, By>,
  metric: keyof M & string,
  options: RankingOptions = {},
): Ranking<By> {
  const { by } = result;
  const info = metricOf(result.metrics, metric);
  if (by.length === 0) throw new TypeError('a ranking needs a report that is broken down `by` something');
  const { first = info.better === 'lower' ? 'lowest' : 'highest' } = options;
  checkChoice('first', first, ['highest', 'lowest']);
  const tiers = new Tiers(options.tiers ?? ['top', 'middle', 'bottom']);
  const { rows, total } = rowsOf(result, options.period);
  const totalValue: Decimal | null = total[metric];

  const sign = first === 'highest' ? -1 : 1;
  const ranked = rows
    .flatMap((row) => {
      const value: Decimal | null = row[metric];
      return value === null ? [] : [{ row, value, exact: new Exact(value) }];
    })
    .sort((left, right) => sign * left.exact.comparedTo(right.exact));
  const values = ranked.map(({ value }) => value);
  const noSum = isAmount(info, replacing(result.metrics, result.use))
    ? whyNoSum(values, rows.length, totalValue)
    : `${info.title} is no amount, of which every segment has a part`;
  const noShare = noSum ?? whyNoShare(values, totalValue);
  const shareOf = (part: Exact): Decimal | null =>
    noShare === undefined && totalValue !== null ? divide(part, totalValue) : null;

  let [rank, running] = [1, new Exact(0)];
  const placed = ranked.map((entry, index) => {
    if (!ranked[index - 1]?.exact.eq(entry.exact)) rank = index + 1;
    running = running.plus(entry.exact);
    return { ...entry, rank, running, tier: tiers.of(rank, ranked.length) };
  });
  const unranked = rows.filter((row) => row[metric] === null);

  // Only where a sum does not do: with every number behind each value, this takes the longest.
  const isEach = noSum !== undefined;
  const details = new Map(isEach ? rows.map((row) => [row, result.detail(row, metric)]) : []);
  const summaryOf = (name: string, tier: number): TierSummary => {
    const members = placed.filter((entry) => entry.tier === tier);
    const exact = members.reduce((left, right) => left.plus(right.exact), new Exact(0));
    const sum = isEach ? null : divide(exact, 1);
    const shared = { name, count: members.length, sum, share: shareOf(exact) };
    if (members.length === 0) return { ...shared, value: null, reason: 'it has no segment' };
    if (sum !== null) return { ...shared, value: sum };
    const own = members.flatMap(({ row }) => details.get(row) ?? []);
    const { value = null, reason } = jointValue(own, [...details.values()], result.detail(total, metric));
    return { ...shared, value, ...(reason !== undefined && { reason }) };
  };
  return {
    metric: info,
    period: total.period,
    entries: [
      ...placed.map((entry) => ({
        segment: segmentOf(entry.row, by),
        value: entry.value,
        rank: entry.rank,
        share: shareOf(entry.exact),
        runningShare: shareOf(entry.running),
        tier: tiers.names[entry.tier] ?? null,
      })),
      ...unranked.map((row) => ({
        segment: segmentOf(row, by),
        value: null,
        reason: row.reasons[metric] ?? '',
        rank: null,
        share: null,
        runningShare: null,
        tier: null,
      })),
    ],
    total: totalValue,
    ...(noShare !== undefined && { shareReason: noShare }),
    tiers: tiers.names.map(summaryOf),
  };
}

/** The rows to rank, and the one of all segments together. */
function rowsOf<M extends Metrics, By extends string>(
  { rows, periodTotals, segmentTotals, total }: Report<M, By>,
  label: string | undefined,
): { readonly rows: readonly ReportRow<M, By>[]; readonly total: TotalRow<M> } {
  if (label === undefined) return { rows: segmentTotals, total };
  const periodTotal = periodTotals.find(({ period }) => period.label === label);
  if (periodTotal !== undefined)
    return { rows: rows.filter(({ period }) => period.label === label), total: periodTotal };
  const labels = periodTotals.map(({ period }) => period.label);
  throw new TypeError(`"${label}" is no period of the report${didYouMean(label, labels)}`);
}

/** Why the values of the segments do not come to the total; undefined if they do. */
function whyNoSum(values: readonly Decimal[], segments: number, total: Decimal | null): string | undefined {
  if (total === null || values.length < segments) return 'there is no value for some segments or for all together';
  return addsUp(values, total) ? undefined : 'the segments do not add up to the total';
}

/** Why values that add up have no share of the total; undefined if they have. */
function whyNoShare(values: readonly Decimal[], total: Decimal | null): string | undefined {
  if (values.some((value) => value.isNegative())) return 'a segment is below zero';
  return total?.isZero() ? 'the total is zero' : undefined;
}
