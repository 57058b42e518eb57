import { add, type ExactNumber, signOf } from '../exact';
import type { PeriodSpan } from './calendar';
import type { CohortCounts } from './cohort-counts';
import type { LevelChanges } from './level-changes';

/**
 * Tells which cohorts customers belong to and when they are kept, by what they pay: a customer joins with the first
 * instant at which it pays more than nothing, and is kept in a period at whose end it does. Its revenue there is what it
 * pays a month at the end of the period, times the divisor of the changes. Who joins outside the periods is in no cohort.
 *
 * @param compareSegments decides between segments in which a customer begins at the same instant
 */
export function countLevels(
  counts: CohortCounts,
  changes: LevelChanges,
  periods: readonly PeriodSpan[],
  compareSegments: (left: number, right: number) => number,
): void {
  const { customers, instants } = changes;
  const order = inOrder(changes);
  const keptIn = new Int32Array(periods.length);
  let end = 0;
  for (let start = 0; start < order.length; start = end) {
    const customer = customers[order[start] as number];
    while (end < order.length && customers[order[end] as number] === customer) end += 1;
    const own = order
      .subarray(start, end)
      .sort((left, right) => (instants[left] as number) - (instants[right] as number));
    const joined = firstPaid(changes, own);
    if (joined === undefined) continue;
    const { instant, levels } = joined;
    const cohort = periods.findIndex((period) => period.start <= instant && instant < period.end);
    if (cohort === -1) continue;
    const paid = [...levels].filter(([, amount]) => signOf(amount) > 0).map(([segment]) => segment);
    const segment = paid.sort(compareSegments)[0] as number;

    let [next, count] = [0, 0];
    let level: ExactNumber = 0;
    for (let period = cohort; period < periods.length; period += 1) {
      const { end: until } = periods[period] as PeriodSpan;
      for (; next < own.length && (instants[own[next] as number] as number) < until; next += 1) {
        level = add(level, changes.amountAt(own[next] as number));
      }
      if (signOf(level) <= 0) continue;
      keptIn[count] = period;
      count += 1;
      counts.addRevenue(segment, cohort, period, level);
    }
    counts.addCustomer(segment, cohort, keptIn, count);
  }
}

/** The first instant at which a customer pays, and what in each segment. */
function firstPaid(changes: LevelChanges, own: Int32Array) {
  const { segments, instants } = changes;
  const levels = new Map<number, ExactNumber>();
  let level: ExactNumber = 0;
  for (const [index, change] of own.entries()) {
    const amount = changes.amountAt(change);
    const segment = segments[change] as number;
    level = add(level, amount);
    levels.set(segment, add(levels.get(segment) ?? 0, amount));
    const instant = instants[change] as number;
    const isLast = index + 1 === own.length || (instants[own[index + 1] as number] as number) > instant;
    if (isLast && signOf(level) > 0) return { instant, levels };
  }
  return undefined;
}

/** The changes of one customer after those of another. */
function inOrder({ count, customers }: LevelChanges): Int32Array {
  const starts = new Int32Array(customers.subarray(0, count).reduce((most, one) => Math.max(most, one), -1) + 2);
  for (let change = 0; change < count; change += 1) {
    const next = (customers[change] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let customer = 1; customer < starts.length; customer += 1) {
    starts[customer] = (starts[customer] as number) + (starts[customer - 1] as number);
  }
  const order = new Int32Array(count);
  for (let change = 0; change < count; change += 1) {
    const customer = customers[change] as number;
    const place = starts[customer] as number;
    order[place] = change;
    starts[customer] = place + 1;
  }
  return order;
}
