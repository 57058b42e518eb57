import { orders as placedOrders } from 'metricbook';
import { asMetrics, orders, report } from 'metricbook/records';
import type { ReportSettings } from 'metricbook/records';
import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';
import type { ReportConfig } from './config';

/** From the start of a period to the end of one. */
export interface Range<End extends Date | string = Date | string> {
  readonly from: End;
  readonly to: End;
}

type CalendarSettings = Pick<ReportSettings, 'every' | 'timeZone' | 'weekStartsOn' | 'yearStartsIn'>;

const [FIRST_DAY, LAST_DAY] = ['0001-01-01', '9999-12-31'];
const DAY_LENGTH = 10;
const MINUTE_LENGTH = 16;
// How many years around the first dates are made room for.
const MARGINS: Readonly<Record<string, number>> = { day: 5, week: 15 };
const MARGIN = 30;

/**
 * The first and the last of the dates that pass by. Days, and times without an offset, are compared as texts, because they
 * are all read in one time zone.
 */
export class DateRange {
  private first = '\uffff';
  private last = '';
  private firstInstant = Infinity;
  private lastInstant = -Infinity;

  see(value: unknown): void {
    if (typeof value === 'string') {
      if (value.length > DAY_LENGTH && hasOffset(value)) this.seeInstant(instantOf(value));
      else if (value < this.first || value > this.last) this.seeText(value);
    } else if (typeof value === 'number') this.seeInstant(value);
  }

  get isEmpty(): boolean {
    return this.last === '' && this.lastInstant === -Infinity;
  }

  /** The periods that all dates lie in. */
  periods({ every, timeZone, weekStartsOn, yearStartsIn }: CalendarSettings): Range<Date> {
    const { total } = report({
      metrics: asMetrics({ orders: placedOrders }),
      sources: [orders(this.ends.map((orderedAt) => ({ orderedAt })))],
      // Of a report without periods, the range is whole days.
      every: every ?? 'day',
      ...(timeZone !== undefined && { timeZone }),
      ...(weekStartsOn !== undefined && { weekStartsOn }),
      ...(yearStartsIn !== undefined && { yearStartsIn }),
    });
    // What is reported by periods has both.
    return { from: total.period.start as Date, to: total.period.end as Date };
  }

  /** Years around the dates: room for all that may still come. */
  room(every: ReportSettings['every']): Range {
    const years = this.ends.map((end) =>
      typeof end === 'string' ? Number(end.slice(0, 4)) : new Date(end).getUTCFullYear(),
    );
    const margin = MARGINS[every ?? ''] ?? MARGIN;
    return {
      from: startOfYear(Math.max(1, Math.min(...years) - margin)),
      to: startOfYear(Math.min(9999, Math.max(...years) + margin)),
    };
  }

  private get ends(): readonly (string | number)[] {
    return [
      ...(this.last === '' ? [] : [this.first, this.last]),
      ...(this.lastInstant === -Infinity ? [] : [this.firstInstant, this.lastInstant]),
    ];
  }

  private seeText(text: string): void {
    const day = text.slice(0, DAY_LENGTH);
    const instant = Date.parse(`${day}T00:00:00Z`);
    // What is no date is refused when the report reads it.
    if (!/^\d{4}-\d\d-\d\d(?:$|[T ](?:[01]\d|2[0-3]):[0-5]\d)/.test(text) || Number.isNaN(instant)) return;
    if (new Date(instant).toISOString().slice(0, DAY_LENGTH) !== day) return;
    // Seconds and what follows them decide about no period.
    const minute = text.slice(0, MINUTE_LENGTH);
    if (minute < this.first) this.first = minute;
    if (minute > this.last) this.last = minute;
  }

  private seeInstant(instant: number): void {
    if (instant < this.firstInstant) this.firstInstant = instant;
    if (instant > this.lastInstant) this.lastInstant = instant;
  }
}

/**
 * @param found the time of the records, if it is known
 * @throws TypeError if a date that is stated is none
 * @throws CommandError if the time ends before it starts, or no record can lie in it
 */
export function checkTime(config: ReportConfig, found?: Range<Date>): void {
  const { from, to } = config;
  const { start, end } = statedTime(config);
  if (from !== undefined && to !== undefined && start !== undefined && end !== undefined && start >= end) {
    throw new CommandError(`--to must lie after --from (received ${from} and ${to})`, exitCodes.usage);
  }
  if (found === undefined) return;
  if (start !== undefined && start >= found.to) throw outside(`--from ${from ?? ''} lies after the last of them`);
  if (end !== undefined && end <= found.from) throw outside(`--to ${to ?? ''} lies before the first of them`);
}

/**
 * The time that is stated, as far as it is.
 *
 * @throws TypeError if a date is none
 */
export function statedTime({ from, to, timeZone }: ReportConfig): { readonly start?: Date; readonly end?: Date } {
  const zone = timeZone === undefined ? {} : { timeZone };
  const nothing = { metrics: asMetrics({ orders: placedOrders }), sources: [orders([])], ...zone };
  const start = from === undefined ? undefined : report({ ...nothing, from, to: LAST_DAY }).total.period.start;
  const end = to === undefined ? undefined : report({ ...nothing, from: FIRST_DAY, to }).total.period.end;
  return { ...(start && { start }), ...(end && { end }) };
}

function outside(reason: string): CommandError {
  return new CommandError(`no record lies in the time asked for: ${reason}`, exitCodes.usage);
}

function startOfYear(year: number): string {
  return `${String(year).padStart(4, '0')}-01-01`;
}

function hasOffset(text: string): boolean {
  const { length } = text;
  return (
    text.endsWith('Z') ||
    isSign(text.charCodeAt(length - 6)) ||
    isSign(text.charCodeAt(length - 5)) ||
    isSign(text.charCodeAt(length - 3))
  );
}

const withOffset = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?:Z|([+-]\d\d)(?::?(\d\d))?)$/;

/** NaN, if it is none. */
function instantOf(text: string): number {
  const [, day = '', time = '', hours, minutes = '00'] = withOffset.exec(text) ?? [];
  return Date.parse(`${day}T${time}${hours === undefined ? 'Z' : `${hours}:${minutes}`}`);
}

function isSign(code: number): boolean {
  return code === 0x2b || code === 0x2d;
}
