import { describe, expect, it } from 'vitest';
import { averageDealSize, totalRevenue, winRate } from '../../src/index';
import { type Comparison, deals, report, type ReportSettings, revenueEntries } from '../../src/records/index';
import { text } from './outcomes';

const entry = (recognisedAt: string, amount: number, region = 'North') => ({ recognisedAt, amount, region });

function revenue(rows: ReturnType<typeof entry>[], settings: Omit<ReportSettings, 'metrics'>) {
  return report({ metrics: { totalRevenue }, sources: [revenueEntries(rows)], ...settings });
}

const previous = ({ compared }: { compared?: { totalRevenue: Comparison } }): string | null =>
  text(compared?.totalRevenue.previous);
const written = (comparison: Comparison | undefined): readonly (string | null)[] => [
  text(comparison?.previous),
  text(comparison?.change),
  text(comparison?.growth),
];

describe('the period before', () => {
  it('is the month before, and of the total as many months before', () => {
    const rows = [
      entry('2023-11-30', 1),
      entry('2023-12-01', 2),
      entry('2023-12-31', 3),
      entry('2024-01-31', 40),
      entry('2024-02-29', 50),
      entry('2024-03-01', 600),
    ];
    const { rows: values, total } = revenue(rows, {
      every: 'month',
      from: '2024-01-01',
      to: '2024-03-01',
      compare: 'previous-period',
    });
    expect(values.map(({ compared }) => written(compared?.totalRevenue))).toEqual([
      ['5', '35', '7'],
      ['40', '10', '0.25'],
    ]);
    // 90 after 6.
    expect(written(total.compared?.totalRevenue)).toEqual(['6', '84', '14']);
  });

  it('is one unit before, whatever the unit', () => {
    const rows = [entry('2023-06-30', 1), entry('2023-12-28', 20), entry('2024-01-07', 300), entry('2024-01-08', 4000)];
    const range = { from: '2024-01-08', to: '2024-01-09', compare: 'previous-period' } as const;
    const before = (every: 'day' | 'week' | 'quarter' | 'year' | 'span') =>
      revenue(rows, { ...range, every }).rows.map(previous);
    expect(before('day')).toEqual(['300']);
    expect(before('span')).toEqual(['300']);
    // These are cut to the one day, and so is the stretch that they are compared with.
    expect(before('week')).toEqual(['0']);
    expect([before('quarter'), before('year')]).toEqual([['0'], ['0']]);
    expect(
      revenue(rows, { from: '2024-01-01', to: '2024-01-15', compare: 'previous-period' }).rows.map(previous),
    ).toEqual(['20']);
  });

  it('of a clipped month is clipped at the same day', () => {
    const rows = [
      entry('2024-01-14', 1),
      entry('2024-01-15', 20),
      entry('2024-01-31', 300),
      entry('2024-02-09', 4000),
      entry('2024-02-10', 50_000),
    ];
    const { rows: values } = revenue(rows, {
      every: 'month',
      from: '2024-02-15',
      to: '2024-03-10',
      compare: 'previous-period',
    });
    expect(values.map(({ period }) => [period.label, period.clipped])).toEqual([
      ['2024-02', true],
      ['2024-03', true],
    ]);
    // From 15 January to the end of the month, and from 1 to 9 February.
    expect(values.map(previous)).toEqual(['320', '4000']);
  });
});

describe('the year before', () => {
  const compare = 'previous-year';

  it('has the same months, whatever their lengths', () => {
    const rows = [entry('2023-02-28', 10), entry('2023-03-01', 20), entry('2024-02-29', 15), entry('2024-03-31', 5)];
    const { rows: values, total } = revenue(rows, { every: 'month', from: '2024-02-01', to: '2024-04-01', compare });
    expect(values.map(({ compared }) => written(compared?.totalRevenue))).toEqual([
      ['10', '5', '0.5'],
      ['20', '-15', '-0.75'],
    ]);
    expect(written(total.compared?.totalRevenue)).toEqual(['30', '-10', text(total.compared?.totalRevenue.growth)]);
    expect(total.compared?.totalRevenue.growth?.toFixed(4)).toBe('-0.3333');
  });

  it('has 28 February for 29 February', () => {
    const rows = [entry('2023-02-27', 1), entry('2023-02-28', 20), entry('2023-03-01', 300)];
    const { rows: values } = revenue(rows, { every: 'day', from: '2024-02-27', to: '2024-03-02', compare });
    expect(values.map(({ period }) => period.label)).toEqual(['2024-02-27', '2024-02-28', '2024-02-29', '2024-03-01']);
    expect(values.map(previous)).toEqual(['1', '20', '20', '300']);
  });

  it('has the same weekdays for a week', () => {
    // 2024-W10 begins on Monday 4 March; 52 weeks before is Monday 6 March 2023.
    const rows = [entry('2023-03-05', 1), entry('2023-03-06', 20), entry('2023-03-12', 300), entry('2023-03-13', 4000)];
    const { rows: values } = revenue(rows, { every: 'week', from: '2024-03-04', to: '2024-03-11', compare });
    expect(values.map(({ period }) => period.label)).toEqual(['2024-W10']);
    expect(values.map(previous)).toEqual(['320']);
  });

  // The total of one week is that week, and is compared with the same days.
  it('has the same weekdays for a total of weeks', () => {
    const rows = [entry('2023-03-05', 1), entry('2023-03-06', 20), entry('2023-03-12', 300), entry('2023-03-13', 4000)];
    const { total } = revenue(rows, { every: 'week', from: '2024-03-04', to: '2024-03-11', compare });
    expect(previous(total)).toBe('320');
  });

  it('is a fiscal one', () => {
    const rows = [entry('2023-04-01', 1), entry('2024-03-31', 2), entry('2024-04-01', 9)];
    const { rows: values } = revenue(rows, {
      every: 'year',
      yearStartsIn: 4,
      from: '2024-04-01',
      to: '2025-04-01',
      compare,
    });
    expect(values.map(({ period, compared }) => [period.label, ...written(compared?.totalRevenue)])).toEqual([
      ['2024/25', '3', '6', '2'],
    ]);
  });

  it('begins and ends by the clocks of the time zone', () => {
    // Summer time began on 26 March in 2023, and on 31 March in 2024.
    const settings = {
      every: 'day',
      from: '2024-03-31',
      to: '2024-04-01',
      compare,
      timeZone: 'Europe/Warsaw',
    } as const;
    const rows = [
      entry('2023-03-30T21:59:59Z', 1),
      entry('2023-03-30T22:00:00Z', 20),
      entry('2023-03-31T21:59:59Z', 300),
      entry('2023-03-31T22:00:00Z', 4000),
    ];
    expect(revenue(rows, settings).rows.map(previous)).toEqual(['320']);
  });

  it('is that of the segment', () => {
    const rows = [
      entry('2023-01-05', 1),
      entry('2023-01-05', 2, 'South'),
      entry('2024-01-05', 5),
      entry('2023-01-05', 8, 'East'),
    ];
    const settings = { every: 'month', from: '2024-01-01', to: '2024-02-01', by: ['region'], compare } as const;
    const { rows: values, periodTotals, segmentTotals } = revenue(rows, settings);
    // Segments by their names, also where there was something only in the year before.
    expect(
      values.map((row) => [(row as unknown as { region: string }).region, text(row.totalRevenue), previous(row)]),
    ).toEqual([
      ['East', '0', '8'],
      ['North', '5', '1'],
      ['South', '0', '2'],
    ]);
    expect(segmentTotals.map(previous)).toEqual(['8', '1', '2']);
    expect(periodTotals.map(previous)).toEqual(['11']);
  });
});

describe('a comparison', () => {
  const settings = { every: 'month', from: '2024-02-01', to: '2024-03-01', compare: 'previous-period' } as const;

  it('has no growth from zero or from below', () => {
    expect(written(revenue([entry('2024-02-01', 5)], settings).total.compared?.totalRevenue)).toEqual(['0', '5', null]);
    const loss = [entry('2024-01-01', -5), entry('2024-02-01', 5)];
    expect(written(revenue(loss, settings).total.compared?.totalRevenue)).toEqual(['-5', '10', null]);
  });

  it('has nothing where one of the values is none', () => {
    const won = (closedAt: string) => ({ outcome: 'won', createdAt: '2023-01-01', closedAt, value: 6 });
    const of = (closedAt: string) =>
      report({ metrics: { winRate, size: averageDealSize }, sources: [deals([won(closedAt)])], ...settings }).total;
    const now = of('2024-02-10').compared;
    expect([written(now?.winRate), written(now?.size)]).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
    const then = of('2024-01-10');
    expect(then.size).toBeNull();
    expect([written(then.compared?.winRate), written(then.compared?.size)]).toEqual([
      ['1', null, null],
      ['6', null, null],
    ]);
  });

  it('is there only if it is asked for', () => {
    const { rows, total } = revenue([entry('2024-02-01', 5)], { every: 'month' });
    expect(rows[0]).not.toHaveProperty('compared');
    expect(total).not.toHaveProperty('compared');
    const found = revenue([entry('2024-02-01', 5), entry('2024-03-01', 6)], {
      every: 'month',
      compare: 'previous-period',
    });
    expect(found.rows.map(previous)).toEqual(['0', '5']);
  });
});
