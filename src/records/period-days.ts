import { type ExactNumber, multiply, subtract } from '../exact';
import { daysIn, periodsBetween, type WholeFraction } from './calendar';
import type { Period, Report } from './report';
import { timeZone } from './time-zone';

/** The days of a period by the wall clock: one of 23 or 25 hours is one day. */
interface Days {
  readonly all: WholeFraction;
  /** Those that are over. */
  readonly elapsed: WholeFraction;
  /** Those that are to come. */
  readonly remaining: { readonly dividend: ExactNumber; readonly divisor: ExactNumber };
}

/** Counts the days of the periods of a report. */
export class PeriodDays {
  private readonly known = new Map<string, Days>();

  constructor(private readonly result: Pick<Report, 'asOf' | 'timeZone'>) {}

  /** @returns undefined for all of time, which has no start and no end */
  of({ start, end }: Period): Days | undefined {
    if (start === undefined || end === undefined) return undefined;
    const key = `${String(start.getTime())} ${String(end.getTime())}`;
    let days = this.known.get(key);
    if (days === undefined) {
      const all = this.between(start, end);
      const elapsed = this.between(start, this.result.asOf < end ? this.result.asOf : end);
      days = { all, elapsed, remaining: minus(all, elapsed) };
      this.known.set(key, days);
    }
    return days;
  }

  private between(start: Date, end: Date): WholeFraction {
    if (end <= start) return { dividend: 0, divisor: 1 };
    const calendar = { weekStartsOn: 'monday', yearStartsIn: 1, timeZone: timeZone(this.result.timeZone) } as const;
    const [span] = periodsBetween(start.getTime(), end.getTime(), { ...calendar, every: 'span' });
    return span === undefined ? { dividend: 0, divisor: 1 } : daysIn(span);
  }
}

function minus(left: WholeFraction, right: WholeFraction): Days['remaining'] {
  return {
    dividend: subtract(multiply(left.dividend, right.divisor), multiply(right.dividend, left.divisor)),
    divisor: multiply(left.divisor, right.divisor),
  };
}
