import { orders as placedOrders } from 'metricbook';
import { asMetrics, orders, type Report, report, type ValueDetail } from 'metricbook/records';
import { readDate } from '../../records/read-date';
import { timeZone } from '../../records/time-zone';
import type { ReportConfig } from './config';
import { type DateRange, statedTime } from './date-range';

/** Finds out whether a record lies in the time that a report is asked for. */
export class TimeAsked {
  private isMet = false;
  private readonly zone;
  private readonly start: number;
  private readonly end: number;

  constructor(private readonly config: ReportConfig) {
    const { start, end } = statedTime(config);
    this.zone = timeZone(config.timeZone ?? 'UTC');
    this.start = start?.getTime() ?? -Infinity;
    this.end = end?.getTime() ?? Infinity;
  }

  /** @param value a date that places a record in time */
  see(value: unknown): void {
    if (this.isMet) return;
    const instant = readDate(value, this.zone);
    this.isMet = typeof instant === 'number' && instant >= this.start && instant < this.end;
  }

  /**
   * What is to be told where no record lies in the time.
   *
   * @param lasting the quantities for which a record also counts in the time after its date
   * @param range of the dates of all records
   */
  emptiness(result: Report, lasting: ReadonlySet<string>, range: DateRange): string | undefined {
    const { metrics, total } = result;
    if (this.isMet || Object.keys(metrics).some((name) => isInForce(result.detail(total, name), lasting)))
      return undefined;
    const stated = (['from', 'to'] as const).flatMap((name) => {
      const date = this.config[name];
      return date === undefined ? [] : [`--${name} ${date}`];
    });
    const asked = `no record lies in the time asked for (${stated.join(' ')})`;
    return range.isEmpty ? asked : `${asked}; the records lie in ${daysOf(range, this.config)}`;
  }
}

/** Whether one of the quantities behind a value is more than nothing. */
function isInForce({ inputs }: ValueDetail, quantities: ReadonlySet<string>): boolean {
  return inputs.some(({ name, value, detail }) =>
    detail === undefined ? quantities.has(name) && value?.isZero() === false : isInForce(detail, quantities),
  );
}

function daysOf(range: DateRange, { timeZone }: ReportConfig): string {
  const zone = timeZone === undefined ? {} : { timeZone };
  const { from, to } = range.periods(zone);
  const nothing = { metrics: asMetrics({ orders: placedOrders }), sources: [orders([])] };
  return report({ ...nothing, ...zone, from, to }).total.period.label;
}
