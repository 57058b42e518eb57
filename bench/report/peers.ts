import { averageDealSize, salesCycleLength, winRate } from 'metricbook';
import { deals, report, type Report, reportAsync } from 'metricbook/records';
import { type Cell, cell } from './answer';
import { type Deal, FROM, type Instant, MONTHS, TO } from './deals';

const DAY = 86_400_000;
const metrics = { winRate, averageDealSize, salesCycleLength };
const settings = { metrics, every: 'month', by: ['region'], from: FROM, to: TO } as const;

type DealReport = Report<typeof metrics, 'region'>;

export function metricbook(rows: Iterable<Deal>): DealReport {
  return report({ ...settings, sources: [deals(rows)] });
}

export function metricbookAsync(rows: AsyncIterable<Deal>): Promise<DealReport> {
  return reportAsync({ ...settings, sources: [deals(rows)] });
}

/** The numbers of a report; how the counts and sums behind the metrics are found out is not timed. */
export function cellsOf({ rows, detail }: DealReport): Cell[] {
  return rows.map((row) => {
    const inputs = [...detail(row, 'winRate').inputs, ...detail(row, 'averageDealSize').inputs];
    const input = (name: string): number => Number(inputs.find((other) => other.name === name)?.value);
    const start = row.period.start as Date;
    return {
      region: row.region as string,
      month: 12 * (start.getUTCFullYear() - new Date(FROM).getUTCFullYear()) + start.getUTCMonth(),
      won: input('wonDeals'),
      lost: input('lostDeals'),
      value: input('wonValue'),
      cycleDays: Number(detail(row, 'salesCycleLength').inputs[0]?.value),
      winRate: Number(row.winRate),
      averageDealSize: Number(row.averageDealSize),
      salesCycleLength: Number(row.salesCycleLength),
    };
  });
}

const instantOf: Readonly<Record<string, (date: never) => number>> = {
  Date: (date: Date) => date.getTime(),
  epoch: (date: number) => date,
  ISO: (date: string) => Date.parse(date),
};

const amountOf: Readonly<Record<string, (value: never) => number>> = {
  number: (value: number) => value,
  string: (value: string) => Number(value),
};

const MAX_REGIONS = 64;

/**
 * What a programmer who knows the engine would write for these rows alone: one pass, typed arrays, and a table from days
 * to months. Nothing is checked, and the sums are floats. A process runs it for one form of dates and amounts only, so
 * that the two functions are inlined.
 */
export function byHand(dates: string, amounts: string): (rows: readonly Deal[]) => Cell[] {
  const instant = instantOf[dates] as (date: Instant) => number;
  const amount = amountOf[amounts] as (value: number | string) => number;
  const monthOfDay = new Uint8Array((TO - FROM) / DAY);
  for (let day = 0; day < monthOfDay.length; day += 1) monthOfDay[day] = monthOf(new Date(FROM + day * DAY));
  return (rows) => {
    const regions = new Map<string, number>();
    const won = new Float64Array(MAX_REGIONS * MONTHS);
    const lost = new Float64Array(MAX_REGIONS * MONTHS);
    const value = new Float64Array(MAX_REGIONS * MONTHS);
    const cycle = new Float64Array(MAX_REGIONS * MONTHS);
    for (const row of rows) {
      if (row.outcome === 'open') continue;
      let region = regions.get(row.region);
      if (region === undefined) {
        region = regions.size;
        regions.set(row.region, region);
      }
      const closed = instant(row.closedAt as Instant);
      const at = region * MONTHS + (monthOfDay[((closed - FROM) / DAY) | 0] as number);
      if (row.outcome === 'won') {
        won[at] = (won[at] as number) + 1;
        value[at] = (value[at] as number) + amount(row.value);
        cycle[at] = (cycle[at] as number) + (closed - instant(row.createdAt));
      } else {
        lost[at] = (lost[at] as number) + 1;
      }
    }
    const cells: Cell[] = [];
    for (const [name, region] of regions) {
      for (let month = 0; month < MONTHS; month += 1) {
        const at = region * MONTHS + month;
        cells.push(
          cell(name, month, {
            won: won[at] as number,
            lost: lost[at] as number,
            value: value[at] as number,
            cycleDays: (cycle[at] as number) / DAY,
          }),
        );
      }
    }
    return cells;
  };
}

interface Sums {
  won: number;
  lost: number;
  value: number;
  cycleDays: number;
}

/** What most would write first: an object for each region and month, found by a text. */
export function idiomatic(rows: readonly Deal[]): Cell[] {
  const groups = new Map<string, Sums>();
  for (const { outcome, region, createdAt, closedAt, value } of rows) {
    if (outcome === 'open' || closedAt === null) continue;
    const closed = new Date(closedAt);
    const key = `${region}|${closed.toISOString().slice(0, 7)}`;
    const sums = groups.get(key) ?? { won: 0, lost: 0, value: 0, cycleDays: 0 };
    groups.set(key, sums);
    if (outcome === 'won') {
      sums.won += 1;
      sums.value += Number(value);
      sums.cycleDays += (closed.getTime() - new Date(createdAt).getTime()) / DAY;
    } else {
      sums.lost += 1;
    }
  }
  return [...groups].map(([key, sums]) => {
    const [region, month] = key.split('|') as [string, string];
    return cell(region, monthOf(new Date(month)), sums);
  });
}

export function monthOf(date: Date): number {
  return 12 * (date.getUTCFullYear() - 2022) + date.getUTCMonth();
}
