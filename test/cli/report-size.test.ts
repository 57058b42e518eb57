import { describe, expect, it } from 'vitest';
import { DateRange } from '../../src/cli/report/date-range';
import type { ReportConfig } from '../../src/cli/report/config';
import { ReportSize } from '../../src/cli/report/report-size';

const config: ReportConfig = { sources: [{ file: 'orders.csv' }], every: 'day', by: ['customer'] };

function sizeOf(segments: number, days: readonly string[], own: Partial<ReportConfig> = {}, metrics = 1): ReportSize {
  const range = new DateRange();
  for (const day of days) range.see(day);
  const size = new ReportSize({ ...config, ...own }, metrics, range);
  for (let segment = 0; segment < segments; segment += 1) size.see(segment);
  return size;
}

const leapYear = ['2024-01-01', '2024-12-31'];

describe('the size of a report', () => {
  it('is told of, and what to do, where it is too large', () => {
    // 366 × 2000.
    expect(() => {
      sizeOf(2000, leapYear).check();
    }).toThrow(
      'the report would have 732,000 rows or more (2,000 segments in 366 periods) with 1 metric each; what helps is ' +
        'a longer --every, fewer columns of --by, or fewer records by --where',
    );
  });

  it.each<[string, number, Partial<ReportConfig>, number]>([
    ['fewer segments', 1000, {}, 1],
    ['longer periods', 2000, { every: 'month' }, 1],
    ['no periods', 100_000, { every: undefined }, 4],
    ['the whole time in one', 100_000, { every: 'span' }, 4],
    ['part of the time', 2000, { from: '2024-03-01', to: '2024-03-11' }, 1],
    ['the same segment again', 0, {}, 1],
  ])('may be that of %s', (_, segments, own, metrics) => {
    const size = sizeOf(segments, leapYear, own, metrics);
    for (let time = 0; time < 3000; time += 1) size.see('a');
    expect(() => {
      size.check();
    }).not.toThrow();
  });

  it('counts metrics', () => {
    expect(() => {
      sizeOf(1000, leapYear, {}, 2).check();
    }).toThrow('with 2 metrics each');
  });

  it('is that of the periods that may still come, too', () => {
    expect(() => {
      sizeOf(10_000, ['2024-01-05']).check();
    }).toThrow('10,000 segments or more are too many to find the periods by the dates: state --from and --to');
    expect(() => {
      sizeOf(10_000, ['2024-01-05'], { from: '2024-01-01', to: '2024-01-11' }).check();
    }).not.toThrow();
  });

  it('is not known without dates', () => {
    expect(() => {
      sizeOf(1_000_000, []).check();
    }).not.toThrow();
  });
});
