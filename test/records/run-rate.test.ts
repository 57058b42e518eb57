import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageOrderValue, grossProfit, monthlyRecurringRevenue, totalRevenue, winRate } from '../../src/index';
import {
  deals,
  orders,
  report,
  type ReportOptions,
  revenueEntries,
  runRate,
  type RunRateRow,
} from '../../src/records/index';
import { targetsReport } from '../../examples/targets';
import { errorOf, text } from './outcomes';

type Entry = readonly [recognisedAt: string, amount: number | string, region?: string];

function revenue(
  entries: readonly Entry[],
  settings: Partial<ReportOptions<{ totalRevenue: typeof totalRevenue }, 'region'>>,
) {
  const rows = entries.map(([recognisedAt, amount, region = 'North']) => ({ recognisedAt, amount, region }));
  return report({
    metrics: { totalRevenue },
    sources: [revenueEntries(rows)],
    every: 'month',
    from: '2024-01-01',
    to: '2024-04-01',
    ...settings,
  });
}

const shown = ({ period, value, elapsedDays, days, projection, reason }: RunRateRow) => [
  period.label,
  text(value),
  text(elapsedDays),
  text(days),
  text(projection) ?? reason,
];

const entries: readonly Entry[] = [
  ['2024-01-10', 310],
  ['2024-02-05', 100, 'South'],
  ['2024-02-10', 45],
];

describe('a run rate', () => {
  it('is the value so far by the days of the calendar', () => {
    const { periodTotals, total, rows } = runRate(revenue(entries, { asOf: '2024-02-11' }), 'totalRevenue');
    expect(periodTotals.map(shown)).toEqual([
      ['2024-01', '310', '31', '31', '310'],
      // 145 ÷ 10 × 29.
      ['2024-02', '145', '10', '29', '420.5'],
      ['2024-03', '0', '0', '31', 'nothing of the period is over'],
    ]);
    expect(rows).toEqual(periodTotals);
    // 455 ÷ 41 × 91 = 41405 ÷ 41.
    expect(shown(total)).toEqual(['2024-01-01 – 2024-03-31', '455', '41', '91', '1009.878048780487804878048780487805']);
  });

  it('has the segments of the report', () => {
    const { rows, segmentTotals, metric } = runRate(
      revenue(entries, { by: ['region'], asOf: '2024-02-11' }),
      'totalRevenue',
    );
    expect(metric.name).toBe('totalRevenue');
    expect(rows.map((row) => [row.segment.region, row.period.label, text(row.projection)])).toEqual([
      ['North', '2024-01', '310'],
      ['South', '2024-01', '0'],
      ['North', '2024-02', '130.5'],
      ['South', '2024-02', '290'],
      ['North', '2024-03', null],
      ['South', '2024-03', null],
    ]);
    expect(segmentTotals.map((row) => [row.segment.region, text(row.elapsedDays), text(row.value)])).toEqual([
      ['North', '41', '355'],
      ['South', '41', '100'],
    ]);
  });

  it('counts parts of a day', () => {
    const of = (asOf: string) =>
      shown(
        runRate(
          revenue([['2024-02-01', 3]], { every: 'span', from: '2024-02-01', to: '2024-03-01', asOf }),
          'totalRevenue',
        ).total,
      ).slice(2);
    expect(of('2024-02-02T12:00Z')).toEqual(['1.5', '29', '58']);
    expect(of('2024-02-01T00:00Z')).toEqual(['0', '29', 'nothing of the period is over']);
    expect(of('2024-01-01')).toEqual(['0', '29', 'nothing of the period is over']);
    // The last millisecond is still to come.
    expect(of('2024-02-29T23:59:59.999Z')[2]).toBe('3.000000001197318008140692053057428');
    expect(of('2024-03-01')).toEqual(['29', '29', '3']);
    // Six hours of eighteen.
    const settings = { every: 'span', from: '2024-02-01T06:00Z', to: '2024-02-02', asOf: '2024-02-01T12:00Z' } as const;
    const { total } = runRate(revenue([['2024-02-01T07:00Z', 5]], settings), 'totalRevenue');
    expect(shown(total).slice(2)).toEqual(['0.25', '0.75', '15']);
  });

  // Summer time begins on 31 March 2024 and ends on 27 October.
  it.each([
    ['a day of 23 hours', '2024-03-31', '2024-04-01', '2024-03-31T12:00:00+02:00', ['0.5', '1', '2']],
    ['the days around it', '2024-03-30', '2024-04-02', '2024-04-01', ['2', '3', '1.5']],
    ['the month', '2024-03-01', '2024-04-01', '2024-03-31', ['30', '31', '1.033333333333333333333333333333333']],
    ['a day of 25 hours', '2024-10-27', '2024-10-28', '2024-10-27T12:00:00+01:00', ['0.5', '1', '2']],
    ['the hour that comes twice', '2024-10-27', '2024-10-28', '2024-10-27T02:00:00+01:00', ['0.0833', '1', '12']],
    ['two days with it', '2024-10-26', '2024-10-28', '2024-10-27', ['1', '2', '2']],
  ])('%s', (_, from, to, asOf, [elapsed, days, projection]) => {
    const entry: Entry = [from, 1];
    const settings = { every: 'span', from, to, asOf, timeZone: 'Europe/Warsaw' } as const;
    const { total } = runRate(revenue([entry], settings), 'totalRevenue');
    expect(text(total.elapsedDays)?.slice(0, 6)).toBe(elapsed);
    expect([text(total.days), text(total.projection)]).toEqual([days, projection]);
  });

  it('has whole days where a day begins at one', () => {
    // On 4 November 2018, the clocks of São Paulo skipped the first hour.
    const settings = { every: 'day', from: '2018-11-03', to: '2018-11-06', timeZone: 'America/Sao_Paulo' } as const;
    const result = revenue([['2018-11-04', 5]], { ...settings, asOf: '2018-11-04T12:00:00-02:00' });
    const { periodTotals, total } = runRate(result, 'totalRevenue');
    expect(periodTotals.map(({ days }) => text(days))).toEqual(['1', '1', '1']);
    expect(shown(periodTotals[1] as RunRateRow).slice(2)).toEqual(['0.5', '1', '10']);
    expect(shown(total).slice(2)).toEqual(['1.5', '3', '10']);
  });

  it('of all time is the value, as it has no days', () => {
    const result = report({
      metrics: { totalRevenue },
      sources: [revenueEntries([{ recognisedAt: '2024-01-01', amount: 5 }])],
    });
    expect(shown(runRate(result, 'totalRevenue').total)).toEqual(['all', '5', null, null, '5']);
  });

  it('of a finished period is the value, below zero too', () => {
    const result = revenue(
      [
        ['2024-01-02', -62],
        ['2024-02-02', -10],
      ],
      { asOf: '2024-02-11' },
    );
    expect(runRate(result, 'totalRevenue').periodTotals.map(({ projection }) => text(projection))).toEqual([
      '-62',
      '-29',
      null,
    ]);
  });

  it('has none of numbers that are given for whole periods, but for zero', () => {
    const of = (costOfGoodsSold: number | Record<string, number>) => {
      const result = report({
        metrics: { grossProfit },
        sources: [revenueEntries([{ recognisedAt: '2024-02-02', amount: 100, region: 'North' }])],
        given: { costOfGoodsSold },
        every: 'month',
        from: '2024-01-01',
        to: '2024-03-01',
        by: ['region'],
        asOf: '2024-02-11',
      });
      const rate = runRate(result, 'grossProfit');
      return [...rate.periodTotals, ...rate.rows].map(({ projection, reason }) => text(projection) ?? reason);
    };
    const alone = 'cost of goods sold is given for all segments together';
    expect(of(20)).toEqual(['-20', 'cost of goods sold is given for whole periods', alone, alone]);
    expect(of(0)).toEqual(['0', '290', '0', '290']);
    expect(of({ '2024-01': 5 })).toEqual(['-5', 'cost of goods sold is not given for 2024-02', alone, alone]);
    expect(of({ '2024-01': 5, '2024-02': 0 })).toEqual(['-5', '290', alone, alone]);
  });

  it('is for flows alone', () => {
    const result = report({
      metrics: { winRate, average: averageOrderValue, mrr: monthlyRecurringRevenue },
      sources: [
        deals([{ outcome: 'won', createdAt: '2024-01-01', closedAt: '2024-01-02' }]),
        orders([{ orderedAt: '2024-01-01', revenue: 5 }]),
      ],
      given: { mrrAtEnd: 5 },
    });
    for (const name of ['winRate', 'average', 'mrr'] as const) {
      expect(errorOf(() => runRate(result, name))).toEqual(
        new TypeError(`${name} is no flow: only sums of flows, each times a constant, grow with the days`),
      );
    }
    // @ts-expect-error The report has no such metric.
    expect(errorOf(() => runRate(result, 'winRat'))).toEqual(
      new TypeError('the report has no metric "winRat"; did you mean "winRate"?'),
    );
    // @ts-expect-error The report has no such metric.
    expect(errorOf(() => runRate(result, 'toString'))).toEqual(new TypeError('the report has no metric "toString"'));
  });

  it('is of the metric that takes the place of another', () => {
    const result = report({
      metrics: { grossProfit },
      use: { costOfGoodsSold: averageOrderValue },
      sources: [
        revenueEntries([{ recognisedAt: '2024-02-02', amount: 100 }]),
        orders([{ orderedAt: '2024-02-01', revenue: 5 }], {}, { only: ['orderRevenue', 'orders'] }),
      ],
    });
    expect(text(result.total.grossProfit)).toBe('95');
    expect(() => runRate(result, 'grossProfit')).toThrow('grossProfit is no flow');
  });

  it('is in proportion to the days and to the value', () => {
    const day = fc.integer({ min: 1, max: 90 });
    const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(day, cents, fc.integer({ min: 1, max: 9 }), (elapsed, value, factor) => {
        const of = (amount: number) => {
          const asOf = new Date(Date.UTC(2024, 0, 1 + elapsed));
          const result = revenue([['2024-01-01', (amount / 100).toFixed(2)]], { every: 'span', asOf });
          return runRate(result, 'totalRevenue').total;
        };
        const [once, more] = [of(value), of(value * factor)];
        // 91 days. What is rounded in the 34th digit comes back in the tenth.
        expect(once.projection?.times(elapsed).div(91).times(100).toFixed(10)).toBe(
          value === 0 ? '0.0000000000' : `${String(value)}.0000000000`,
        );
        expect(once.projection?.times(factor).toFixed(10)).toBe(more.projection?.toFixed(10));
      }),
      { numRuns: 50 },
    );
  });

  it('projects the orders of Northwind', () => {
    const { periodTotals, rows } = runRate(targetsReport(), 'orderRevenue');
    const [last, before] = [periodTotals[3], periodTotals[2]];
    expect([text(last?.elapsedDays ?? null), text(last?.days ?? null)]).toEqual(['36', '91']);
    expect(last?.projection?.toFixed(4)).toBe(last?.value?.times(91).div(36).toFixed(4));
    expect(text(before?.projection)).toBe(text(before?.value));
    const sum = rows
      .filter(({ period }) => period.running)
      .reduce((left, { projection }) => left + (projection?.toNumber() ?? NaN), 0);
    expect(sum).toBeCloseTo(last?.projection?.toNumber() ?? NaN, 4);
  });
});
