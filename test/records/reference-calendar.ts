/**
 * Periods for the tests: local days found with Intl one by one, and grouped. Slow, and independent of the library's
 * calendar. Good for years in which every zone changes its clocks on a full hour.
 */
const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

export interface Cut {
  readonly every: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'span';
  readonly weekStartsOn: (typeof weekdays)[number];
  readonly yearStartsIn: number;
}

/** `[start, end)`, also as the clocks show it. Unbounded if the start is minus infinity. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly startWall: number;
  readonly endWall: number;
  readonly unit: Cut['every'];
  readonly clipped: boolean;
}

export class LocalTime {
  private static readonly known = new Map<string, LocalTime>();
  private readonly format: Intl.DateTimeFormat;
  private readonly walls = new Map<number, number>();
  private readonly instants = new Map<number, number>();

  private constructor(readonly zone: string) {
    this.format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  }

  static of(zone: string): LocalTime {
    const time = LocalTime.known.get(zone) ?? new LocalTime(zone);
    LocalTime.known.set(zone, time);
    return time;
  }

  /** What the clocks show, as if it were UTC. */
  wallOf(instant: number): number {
    const hour = Math.floor(instant / HOUR) * HOUR;
    let wall = this.walls.get(hour);
    if (wall === undefined) {
      wall = Date.parse(`${this.format.format(hour).replace(' ', 'T')}Z`);
      this.walls.set(hour, wall);
    }
    return wall + (instant - hour);
  }

  /** The first instant at which the clocks show this or more. */
  instantOf(wall: number): number {
    let instant = this.instants.get(wall);
    if (instant === undefined) {
      instant = this.search(wall);
      this.instants.set(wall, instant);
    }
    return instant;
  }

  private search(wall: number): number {
    // No clock is 15 hours ahead of UTC.
    for (let hour = Math.floor(wall / HOUR) * HOUR - 15 * HOUR; ; hour += HOUR) {
      const shown = this.wallOf(hour);
      if (shown >= wall) return hour;
      if (shown + HOUR > wall) return hour + (wall - shown);
    }
  }

  /** Days since 1970-01-01 on the local calendar. */
  dayOf(instant: number): number {
    return Math.floor(this.wallOf(instant) / DAY);
  }

  startOf(day: number): number {
    return this.instantOf(day * DAY);
  }

  /** As {@link wallOf}, but the first instant of a day is its midnight, even where that is skipped. */
  boundaryWallOf(instant: number): number {
    const day = this.dayOf(instant);
    return this.startOf(day) === instant ? day * DAY : this.wallOf(instant);
  }
}

/** A number that all days of one period share, and no others. */
function periodOf(day: number, { every, weekStartsOn, yearStartsIn }: Cut): number {
  if (every === 'day' || every === 'span') return day;
  // 1970-01-01 was a Thursday.
  if (every === 'week') return Math.floor((day + 4 - weekdays.indexOf(weekStartsOn)) / 7);
  const date = new Date(day * DAY);
  const month = 12 * date.getUTCFullYear() + date.getUTCMonth();
  return Math.floor((month - (yearStartsIn - 1)) / { month: 1, quarter: 3, year: 12 }[every]);
}

export function periodsIn(from: number, to: number, time: LocalTime, cut: Cut): Stretch[] {
  const [fromWall, toWall] = [time.boundaryWallOf(from), time.boundaryWallOf(to)];
  if (cut.every === 'span') {
    return [forwards({ start: from, end: to, startWall: fromWall, endWall: toWall, unit: 'span', clipped: false })];
  }
  const periods: Stretch[] = [];
  let day = time.dayOf(from);
  while (periodOf(day - 1, cut) === periodOf(day, cut)) day -= 1;
  while (time.startOf(day) < to) {
    const first = day;
    while (periodOf(day, cut) === periodOf(first, cut)) day += 1;
    const [start, end] = [time.startOf(first), time.startOf(day)];
    if (end <= from || end === start) continue;
    periods.push(
      forwards({
        start: Math.max(start, from),
        end: Math.min(end, to),
        startWall: start < from ? fromWall : first * DAY,
        endWall: end > to ? toWall : day * DAY,
        unit: cut.every,
        clipped: start < from || end > to,
      }),
    );
  }
  return periods;
}

/** The clocks may show less at the end, where they are set back in between; then the time that passes counts. */
function forwards(span: Stretch): Stretch {
  return span.endWall > span.startWall ? span : { ...span, endWall: span.startWall + (span.end - span.start) };
}

/** From the start of the period of the first instant to the end of that of the last. */
export function wholePeriods(first: number, last: number, time: LocalTime, cut: Cut): readonly [number, number] {
  let [from, to] = [time.dayOf(first), time.dayOf(last)];
  while (periodOf(from - 1, cut) === periodOf(from, cut)) from -= 1;
  const period = periodOf(to, cut);
  while (periodOf(to, cut) === period) to += 1;
  return [time.startOf(from), time.startOf(to)];
}

/** The same time of the same day of another month, or of its last day. */
function plusMonths(wall: number, months: number): number {
  const date = new Date(wall);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const timeOfDay = wall - Math.floor(wall / DAY) * DAY;
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastDay)) + timeOfDay;
}

export function isMonthsLong({ startWall, endWall }: Stretch, months: number): boolean {
  return plusMonths(startWall, months) === endWall;
}

type Back = 'period' | 'month' | 'quarter' | 'year';

/** The same stretch a period, a month, a quarter or a year earlier. In a report by weeks, a year is 52 of them. */
export function moveBack(span: Stretch, by: Back, time: LocalTime, every: Cut['every']): Stretch {
  const move = mover(span, by, every);
  const startWall = move(span.startWall);
  const moved = move(span.endWall);
  const endWall = moved > startWall ? moved : (Math.floor(startWall / DAY) + 1) * DAY;
  return { ...span, startWall, endWall, start: time.instantOf(startWall), end: time.instantOf(endWall) };
}

function mover({ startWall, endWall, unit }: Stretch, by: Back, every: Cut['every']) {
  const months = { month: 1, quarter: 3, year: 12 };
  const days = (count: number) => (wall: number) => wall - count * DAY;
  if (by !== 'period') {
    return by === 'year' && every === 'week' ? days(364) : (wall: number) => plusMonths(wall, -months[by]);
  }
  if (unit === 'day') return days(1);
  if (unit === 'week') return days(7);
  if (unit !== 'span') return (wall: number) => plusMonths(wall, -months[unit]);
  for (let count = 1; count < 1000; count += 1) {
    const isWhole = plusMonths(startWall, count) === endWall && plusMonths(endWall, -count) === startWall;
    if (isWhole) return (wall: number) => plusMonths(wall, -count);
  }
  return (wall: number) => wall - (endWall - startWall);
}

/** Days of the calendar that a stretch of whole days has begun by an instant, with those that the clocks skip. */
export function daysBegunIn({ startWall, endWall }: Stretch, asOf: number, time: LocalTime): number {
  let days = 0;
  for (let day = startWall / DAY; day * DAY < endWall; day += 1) if (time.startOf(day) < asOf) days += 1;
  return days;
}
