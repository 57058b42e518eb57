import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { startOfDay } from 'date-fns/startOfDay';
import { startOfMonth } from 'date-fns/startOfMonth';
import { startOfWeek } from 'date-fns/startOfWeek';
import type { TimeZone } from './time-zone';

/** The length of the periods of a report. A `span` is all of its time in one. */
export type Every = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'span';

export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

/** How time is cut into periods. */
export interface CalendarOptions {
  readonly every: Every;
  readonly timeZone: TimeZone;
  readonly weekStartsOn: Weekday;
  /** The month in which the year begins, 1 to 12. The quarters are counted from it. */
  readonly yearStartsIn: number;
}

/** A stretch of time `[start, end)`. */
export interface Span {
  /** The first instant, in milliseconds since 1970. */
  readonly start: number;
  /** The first instant after it. */
  readonly end: number;
  /** What the clocks show at the start, as if it were UTC. The start of a day is its midnight, even if it is skipped. */
  readonly startWall: number;
  /** What the clocks show at the end. Always above `startWall`. */
  readonly endWall: number;
}

/** A period of a report. */
export interface PeriodSpan extends Span {
  /** Such as `2024-03-05`, `2024-W10`, `2024-03`, `2024-Q1`, `2024` or `2024/25`: unique among the periods of a report. */
  readonly label: string;
  readonly unit: Every;
  /** Whether the report begins or ends within the period, so that it is shorter than its unit. */
  readonly clipped: boolean;
}

/** A number as a fraction of whole numbers in lowest terms. */
export interface WholeFraction {
  readonly dividend: number;
  readonly divisor: number;
}

const DAY = 86_400_000;
const MAX_PERIODS = 100_000;
// Without the texts of dates, whose formats take as long to load as all the rest.
const UTC = { in: (date: Date | number | string) => new UTCDateMini(+new Date(date)) };

const weekdays = { sunday: 0, monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6 } as const;

const monthsOf = { month: 1, quarter: 3, year: 12 } as const;

/**
 * The periods between two instants, in order and without gaps. The first and the last are clipped where they would
 * reach beyond. A day that the clocks of the zone skip as a whole is left out.
 *
 * @param from - the first instant, in milliseconds since 1970
 * @param to - the first instant after the periods
 * @throws RangeError if `to` is not after `from`, or for more than 100,000 periods
 */
export function periodsBetween(from: number, to: number, options: CalendarOptions): PeriodSpan[] {
  if (!(from < to)) throw new RangeError('the end must be after the start');
  const { every: unit, timeZone } = options;
  const fromWall = wallOf(from, timeZone);
  const toWall = wallOf(to, timeZone);
  if (unit === 'span') {
    const span = spanOf(from, to, fromWall, toWall);
    return [{ ...span, label: labelOfSpan(span, timeZone), unit, clipped: false }];
  }
  const first = firstWall(fromWall, unit, options);
  const periods: PeriodSpan[] = [];
  let [startWall, start] = [first, timeZone.instantOf(first)];
  for (let count = 1; start < to; count += 1) {
    const endWall = moved(first, unit, count);
    const end = timeZone.instantOf(endWall);
    if (end > start && end > from) {
      if (periods.length === MAX_PERIODS) {
        throw new RangeError(`there must be at most ${MAX_PERIODS.toLocaleString('en-US')} periods`);
      }
      const [startsBefore, endsAfter] = [start < from, end > to];
      const span = spanOf(
        startsBefore ? from : start,
        endsAfter ? to : end,
        startsBefore ? fromWall : startWall,
        endsAfter ? toWall : endWall,
      );
      periods.push({ ...span, label: labelOf(startWall, unit, options), unit, clipped: startsBefore || endsAfter });
    }
    [startWall, start] = [endWall, end];
  }
  return periods;
}

/** From the start of the period that the first instant lies in to the end of the one that the last lies in. */
export function wholePeriods(
  first: number,
  last: number,
  options: CalendarOptions,
): readonly [from: number, to: number] {
  const { every, timeZone } = options;
  const unit = every === 'span' ? 'day' : every;
  const [from, to] = [first, last].map((instant) => firstWall(wallOf(instant, timeZone), unit, options));
  return [timeZone.instantOf(from as number), timeZone.instantOf(moved(to as number, unit, 1))];
}

/**
 * The same stretch of the calendar earlier. Both ends are moved on the wall clock, and a day that the month does not
 * have becomes its last: a year before `[2024-02-29, 2024-03-01)` is `[2023-02-28, 2023-03-01)`.
 *
 * A `period` is the unit of the span. That of a `span` is its number of months if it is made of whole months, otherwise
 * its length, so that the stretch ends where the span starts. A year before a week is 52 weeks before, with the same
 * weekdays. An end that would no longer be after the start is the end of the day of the start: a month before
 * `[2023-03-30, 2023-03-31)` is `[2023-02-28, 2023-03-01)`. The stretch is empty, with `start` equal to `end`, only where
 * the clocks skipped all of it.
 */
export function earlier(
  span: PeriodSpan,
  by: 'period' | 'month' | 'quarter' | 'year',
  { timeZone }: Pick<CalendarOptions, 'timeZone'>,
): Span {
  const move = moveBack(span, by);
  const startWall = move(span.startWall);
  const movedEnd = move(span.endWall);
  const endWall = movedEnd > startWall ? movedEnd : startOfDay(startWall, UTC).getTime() + DAY;
  return { start: timeZone.instantOf(startWall), end: timeZone.instantOf(endWall), startWall, endWall };
}

/** Calendar days in a span, by the wall clock: a day of 23 or 25 hours is one day. */
export function daysIn({ startWall, endWall }: Span): WholeFraction {
  return fraction(endWall - startWall, DAY);
}

/**
 * Months in a span, by the wall clock: the whole months from its start, then the rest as a part of the month that
 * begins there. From 2024-01-15 to 2024-03-01 are 1 15/29 months.
 */
export function monthsIn({ startWall, endWall }: Span): WholeFraction {
  const atMost = monthNumber(endWall) - monthNumber(startWall);
  const months = plusMonths(startWall, atMost) > endWall ? atMost - 1 : atMost;
  const monthStart = plusMonths(startWall, months);
  const length = plusMonths(startWall, months + 1) - monthStart;
  return fraction(months * length + endWall - monthStart, length);
}

/** What the clocks show at an instant; at the first instant of a day its midnight, even if the clocks skip it. */
function wallOf(instant: number, timeZone: TimeZone): number {
  const wall = instant + timeZone.offsetAt(instant);
  const midnight = startOfDay(wall, UTC).getTime();
  return timeZone.instantOf(midnight) === instant ? midnight : wall;
}

function spanOf(start: number, end: number, startWall: number, endWall: number): Span {
  // The clocks may show less at the end than at the start, when they are set back in between.
  return { start, end, startWall, endWall: endWall > startWall ? endWall : startWall + (end - start) };
}

type Unit = Exclude<Every, 'span'>;

/** The start of the period that a time lies in. */
function firstWall(wall: number, unit: Unit, { weekStartsOn, yearStartsIn }: CalendarOptions): number {
  if (unit === 'day') return startOfDay(wall, UTC).getTime();
  if (unit === 'week') return startOfWeek(wall, { ...UTC, weekStartsOn: weekdays[weekStartsOn] }).getTime();
  const monthOfYear = (monthNumber(wall) + 13 - yearStartsIn) % 12;
  return plusMonths(startOfMonth(wall, UTC).getTime(), -(monthOfYear % monthsOf[unit]));
}

function moved(wall: number, unit: Unit, count: number): number {
  if (unit === 'day') return plusDays(wall, count);
  if (unit === 'week') return plusDays(wall, 7 * count);
  return plusMonths(wall, monthsOf[unit] * count);
}

function moveBack({ startWall, endWall, unit }: PeriodSpan, by: 'period' | 'month' | 'quarter' | 'year') {
  if (by === 'year' && unit === 'week') return (wall: number): number => plusDays(wall, -364);
  if (by !== 'period') return (wall: number): number => moved(wall, by, -1);
  if (unit !== 'span') return (wall: number): number => moved(wall, unit, -1);
  const months = monthNumber(endWall) - monthNumber(startWall);
  if (plusMonths(startWall, months) === endWall && plusMonths(endWall, -months) === startWall) {
    return (wall: number): number => plusMonths(wall, -months);
  }
  return (wall: number): number => wall - (endWall - startWall);
}

function labelOf(wall: number, unit: Unit, { weekStartsOn, yearStartsIn }: CalendarOptions): string {
  if (unit === 'day') return dateText(wall);
  if (unit === 'month') return dateText(wall).slice(0, -3);
  if (unit === 'week') {
    if (weekStartsOn !== 'monday') return `week of ${dateText(wall)}`;
    return `${padded(getISOWeekYear(wall, UTC), 4)}-W${padded(getISOWeek(wall, UTC), 2)}`;
  }
  const monthsFromStart = monthNumber(wall) + 1 - yearStartsIn;
  const year = Math.floor(monthsFromStart / 12);
  const yearText = padded(year, 4) + (yearStartsIn === 1 ? '' : `/${padded((year + 1) % 100, 2)}`);
  if (unit === 'year') return yearText;
  return `${yearText}-Q${String((monthsFromStart - 12 * year) / 3 + 1)}`;
}

function labelOfSpan({ end, startWall, endWall }: Span, timeZone: TimeZone): string {
  const first = startWall % DAY === 0 ? dateText(startWall) : timeText(startWall);
  // Of the last instant, as the day before the end may be one that the clocks skipped.
  const last = endWall % DAY === 0 ? dateText(end - 1 + timeZone.offsetAt(end - 1)) : timeText(endWall);
  return `${first} – ${last}`;
}

function dateText(wall: number): string {
  const date = new Date(wall);
  return [padded(date.getUTCFullYear(), 4), padded(date.getUTCMonth() + 1, 2), padded(date.getUTCDate(), 2)].join('-');
}

function timeText(wall: number): string {
  const date = new Date(wall);
  return `${dateText(wall)} ${padded(date.getUTCHours(), 2)}:${padded(date.getUTCMinutes(), 2)}`;
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function plusDays(wall: number, days: number): number {
  return addDays(wall, days, UTC).getTime();
}

function plusMonths(wall: number, months: number): number {
  return addMonths(wall, months, UTC).getTime();
}

/** Months since January of the year 0. */
function monthNumber(wall: number): number {
  const date = new Date(wall);
  return 12 * date.getUTCFullYear() + date.getUTCMonth();
}

function fraction(dividend: number, divisor: number): WholeFraction {
  let [factor, rest] = [divisor, dividend % divisor];
  while (rest !== 0) [factor, rest] = [rest, factor % rest];
  return { dividend: dividend / factor, divisor: divisor / factor };
}
