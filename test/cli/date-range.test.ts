import { describe, expect, it } from 'vitest';
import { DateRange } from '../../src/cli/report/date-range';

function daysOf(dates: readonly unknown[], timeZone?: string): readonly (string | undefined)[] {
  const range = new DateRange();
  for (const date of dates) range.see(date);
  if (range.isEmpty) return [];
  const { from, to } = range.periods({ every: 'day', ...(timeZone !== undefined && { timeZone }) });
  return [from.toISOString(), to.toISOString()];
}

const march = ['2024-03-05T00:00:00.000Z', '2024-03-07T00:00:00.000Z'];

describe('the periods that dates lie in', () => {
  it.each<[string, readonly unknown[]]>([
    ['days', ['2024-03-06', '2024-03-05']],
    ['times', ['2024-03-05T23:59', '2024-03-06 00:00']],
    ['times with seconds', ['2024-03-05T00:00:00', '2024-03-06T23:59:59.999']],
    ['times with offsets', ['2024-03-05T23:30:00+23:00', '2024-03-06T20:00-03']],
    ['times with offsets without a colon', ['2024-03-05T01:00+0030', '2024-03-06T20:00:00-0330']],
    ['times of UTC', ['2024-03-05T00:00Z', '2024-03-06T23:59:59Z']],
    ['milliseconds', [Date.UTC(2024, 2, 5), Date.UTC(2024, 2, 6, 23)]],
    ['several kinds', ['2024-03-06', Date.UTC(2024, 2, 5)]],
    ['what is no date beside them', ['2024-03-05', 'soon', '2023-02-30', '2025-03-05T25:00', '', null, '2024-03-06']],
  ])('are those of %s', (_, dates) => {
    expect(daysOf(dates)).toEqual(march);
  });

  it('are those of the time zone', () => {
    // 23:30 of March 5 in UTC is March 6 in Warsaw, where days begin at 23:00.
    expect(daysOf(['2024-03-05T23:30Z', '2024-03-06T22:30:00+00:00'], 'Europe/Warsaw')).toEqual([
      '2024-03-05T23:00:00.000Z',
      '2024-03-06T23:00:00.000Z',
    ]);
    expect(daysOf(['2024-03-06T00:30', '2024-03-06'], 'Europe/Warsaw')).toEqual([
      '2024-03-05T23:00:00.000Z',
      '2024-03-06T23:00:00.000Z',
    ]);
  });

  it('are none without dates', () => {
    expect(daysOf(['soon', '2024-13-01', NaN, undefined])).toEqual([]);
  });
});
