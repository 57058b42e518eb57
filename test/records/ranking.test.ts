import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  averageDealSize,
  averageOrderValue,
  customers,
  Decimal,
  deploymentFrequency,
  defineMetric,
  lossRate,
  openDeals,
  purchasesPerCustomer,
  quantity,
  revenuePerCustomer,
  totalRevenue,
  winRate,
  wonCycleDays,
} from '../../src/index';
import {
  asMetrics,
  deals,
  deployments,
  orders,
  ranking,
  type RankingOptions,
  report,
  revenueEntries,
  type TierSummary,
} from '../../src/records/index';
import { targetsReport } from '../../examples/targets';
import { addsUp } from '../../src/records/adds-up';
import { errorOf, text } from './outcomes';

/** Revenue by region: A, B, C and so on. */
function revenueOf(amounts: readonly (number | string)[]) {
  const rows = amounts.map((amount, index) => ({
    recognisedAt: index % 2 === 0 ? '2024-01-05' : '2024-02-05',
    amount,
    region: String.fromCharCode(65 + index),
  }));
  return report({
    metrics: { totalRevenue },
    sources: [revenueEntries(rows)],
    every: 'month',
    from: '2024-01-01',
    to: '2024-03-01',
    by: ['region'],
  });
}

const shown = (amounts: readonly (number | string)[], options?: RankingOptions) =>
  ranking(revenueOf(amounts), 'totalRevenue', options).entries.map(({ segment, rank, share, runningShare, tier }) =>
    [segment.region, rank, text(share), text(runningShare), tier].map(String).join(' '),
  );

const tierText = ({ name, count, sum, share, value, reason }: TierSummary) => [
  name,
  count,
  text(sum),
  text(share),
  text(value) ?? reason,
];

describe('a ranking', () => {
  it('has the best first, and what they have together', () => {
    expect(shown([10, 50, 15, 25])).toEqual([
      'B 1 0.5 0.5 top',
      'D 2 0.25 0.75 top',
      'C 3 0.15 0.9 middle',
      'A 4 0.1 1 bottom',
    ]);
  });

  it('has the lowest first, if it is asked for', () => {
    expect(shown([10, 50, 15, 25], { first: 'lowest' })).toEqual([
      'A 1 0.1 0.1 top',
      'C 2 0.15 0.25 top',
      'D 3 0.25 0.5 middle',
      'B 4 0.5 1 bottom',
    ]);
  });

  it('has the same rank for the same value, and skips as many', () => {
    expect(shown([20, 40, '20.00', 20])).toEqual([
      'B 1 0.4 0.4 top',
      'A 2 0.2 0.6 top',
      'C 2 0.2 0.8 top',
      'D 2 0.2 1 top',
    ]);
    expect(shown([30, 30, 25, 15])).toEqual([
      'A 1 0.3 0.3 top',
      'B 1 0.3 0.6 top',
      'C 3 0.25 0.85 middle',
      'D 4 0.15 1 bottom',
    ]);
  });

  it('is of one period, if it is asked for', () => {
    const result = ranking(revenueOf([10, 50, 30]), 'totalRevenue', { period: '2024-01' });
    expect(result.entries.map(({ segment, rank, share }) => [segment.region, rank, text(share)])).toEqual([
      ['C', 1, '0.75'],
      ['A', 2, '0.25'],
      ['B', 3, '0'],
    ]);
    expect([result.period.label, text(result.total), result.metric]).toEqual(['2024-01', '40', totalRevenue]);
    const all = ranking(revenueOf([10, 50, 30]), 'totalRevenue');
    expect([all.period.label, text(all.total)]).toEqual(['2024-01-01 – 2024-02-29', '90']);
  });

  it('has no shares where something is below zero, or everything is zero', () => {
    const negative = ranking(revenueOf([10, -5, 30]), 'totalRevenue');
    expect(negative.shareReason).toBe('a segment is below zero');
    expect(negative.entries.map(({ rank, share, runningShare }) => [rank, share, runningShare])).toEqual([
      [1, null, null],
      [2, null, null],
      [3, null, null],
    ]);
    expect(negative.tiers.map(tierText)).toEqual([
      ['top', 1, '30', null, '30'],
      ['middle', 1, '10', null, '10'],
      ['bottom', 1, '-5', null, '-5'],
    ]);
    expect(ranking(revenueOf([0, 0]), 'totalRevenue').shareReason).toBe('the total is zero');
    expect(ranking(revenueOf([1]), 'totalRevenue')).not.toHaveProperty('shareReason');
  });

  const closed = (region: string | null, outcome: string, count: number, value = 1) =>
    Array.from({ length: count }, () => ({ outcome, region, value, createdAt: '2024-01-01', closedAt: '2024-01-05' }));

  it('has the lowest of what is better lower first, and what has no value last and without a rank', () => {
    const rows = [
      ...closed('A', 'won', 1),
      ...closed('A', 'lost', 1),
      ...closed('B', 'won', 3),
      ...closed('B', 'lost', 1),
      ...closed('C', 'open', 2),
      ...closed('D', 'lost', 2),
      ...closed('E', 'open', 1),
      ...closed(null, 'won', 1),
    ];
    const result = report({ metrics: { winRate, lossRate }, sources: [deals(rows)], by: ['region'] });
    const entries = ranking(result, 'lossRate').entries;
    expect(entries.map(({ segment, rank, value, tier }) => [segment.region, rank, text(value), tier])).toEqual([
      [null, 1, '0', 'top'],
      ['B', 2, '0.25', 'top'],
      ['A', 3, '0.5', 'middle'],
      ['D', 4, '1', 'bottom'],
      ['C', null, null, null],
      ['E', null, null, null],
    ]);
    expect(entries[4]).toEqual({
      segment: { region: 'C' },
      value: null,
      reason: 'won deals + lost deals is zero',
      rank: null,
      share: null,
      runningShare: null,
      tier: null,
    });
    const won = ranking(result, 'winRate');
    expect(won.entries.map(({ segment }) => segment.region)).toEqual([null, 'B', 'A', 'D', 'C', 'E']);
    expect(won.shareReason).toBe('Win rate is no amount, of which every segment has a part');
    // 1 + 3 of 1 + 4 deals; not the average of 1 and 0.75.
    expect(won.tiers.map(tierText)).toEqual([
      ['top', 2, null, null, '0.8'],
      ['middle', 1, null, null, '0.5'],
      ['bottom', 1, null, null, '0'],
    ]);
  });

  it('has no share of an average, though there is one segment only', () => {
    const result = report({ metrics: { averageDealSize }, sources: [deals(closed('A', 'won', 2, 7))], by: ['region'] });
    const { entries, shareReason, tiers } = ranking(result, 'averageDealSize');
    expect([text(entries[0]?.value ?? null), entries[0]?.share]).toEqual(['7', null]);
    expect(shareReason).toBe('Average deal size is no amount, of which every segment has a part');
    expect(tiers.map(tierText)).toEqual([
      ['top', 1, null, null, '7'],
      ['middle', 0, null, null, 'it has no segment'],
      ['bottom', 0, null, null, 'it has no segment'],
    ]);
  });

  it('has shares of balances, and of sums that are rounded', () => {
    const rows = ['A', 'A', 'B'].map((region, index) => ({
      region,
      outcome: index === 0 ? 'open' : 'won',
      createdAt: '2024-01-01T00:00Z',
      closedAt: index === 0 ? null : `2024-01-0${String(index + 2)}T00:00:00.00${String(index)}Z`,
    }));
    const result = report({
      metrics: asMetrics({ openDeals, wonCycleDays }),
      sources: [deals(rows)],
      by: ['region'],
    });
    const open = ranking(result, 'openDeals');
    expect(open.entries.map(({ segment, share }) => [segment.region, text(share)])).toEqual([
      ['A', '1'],
      ['B', '0'],
    ]);
    // Each is some milliseconds beyond whole days, which as days have no end of digits.
    const cycle = ranking(result, 'wonCycleDays');
    expect(cycle.shareReason).toBeUndefined();
    expect(cycle.entries.map(({ share }) => share?.toFixed(6))).toEqual(['0.600000', '0.400000']);
  });

  const bought = (customer: string, region: string, revenue: number) => ({
    customer,
    region,
    revenue,
    orderedAt: '2024-01-05',
  });
  const shop = (rows: readonly ReturnType<typeof bought>[]) =>
    report({
      metrics: { ...asMetrics({ customers }), purchasesPerCustomer, revenuePerCustomer, averageOrderValue },
      sources: [orders(rows)],
      by: ['region'],
    });

  it('adds up distinct customers only where no segment has one of another', () => {
    const apart = shop([bought('a', 'A', 6), bought('a', 'A', 1), bought('b', 'B', 5), bought('c', 'C', 4)]);
    expect(ranking(apart, 'customers').entries.map(({ share }) => share?.toFixed(2))).toEqual(['0.33', '0.33', '0.33']);
    expect(ranking(apart, 'revenuePerCustomer', { tiers: ['upper', 'lower'] }).tiers.map(tierText)).toEqual([
      ['upper', 2, null, null, '6'],
      ['lower', 1, null, null, '4'],
    ]);
    const shared = shop([bought('a', 'A', 6), bought('b', 'B', 5), bought('a', 'B', 4)]);
    expect(ranking(shared, 'customers').shareReason).toBe('the segments do not add up to the total');
    expect(ranking(shared, 'customers').tiers.map(tierText)[0]).toEqual([
      'top',
      1,
      null,
      null,
      'customers of the segments do not add up to those of all',
    ]);
    // The orders add up, whoever they are from.
    expect(ranking(shared, 'averageOrderValue').tiers.map(tierText)[0]).toEqual(['top', 1, null, null, '6']);
  });

  it('computes tiers through the metrics that a metric is made of', () => {
    const doubled = defineMetric({
      name: 'doubled',
      title: 'Doubled',
      description: 'Twice the win rate.',
      unit: 'ratio',
      better: 'neutral',
      inputs: { winRate },
      formula: ({ winRate: rate }) => rate.times(2),
      example: { input: { winRate: 1 }, result: '2' },
    });
    const rows = [
      ...closed('A', 'won', 1),
      ...closed('A', 'lost', 1),
      ...closed('B', 'won', 3),
      ...closed('C', 'lost', 4),
    ];
    const result = report({ metrics: { doubled }, sources: [deals(rows)], by: ['region'] });
    const { entries, tiers } = ranking(result, 'doubled', { tiers: ['all'] });
    // Neither way is better, so the highest are first.
    expect(entries.map(({ value }) => text(value))).toEqual(['2', '1', '0']);
    expect(tiers.map(tierText)).toEqual([['all', 3, null, null, text(result.total.doubled)]]);
    const upper = ranking(result, 'doubled', { tiers: ['upper', 'lower'] }).tiers;
    // 4 of 5, twice.
    expect(upper.map(tierText)[0]).toEqual(['upper', 2, null, null, '1.6']);
  });
});

describe('parts', () => {
  const parts = (...dividends: number[]) => dividends.map((dividend) => new Decimal(dividend).div(3));

  it('come to the total but for their last digits', () => {
    expect(addsUp(parts(1, 1, 1), new Decimal(1))).toBe(true);
    expect(addsUp(parts(2, -1, -1), new Decimal(0))).toBe(true);
    expect(addsUp(parts(1, 1, 1), new Decimal('1.00000000000000000000000000001'))).toBe(false);
    expect(addsUp([], new Decimal(0))).toBe(true);
    expect(addsUp([], new Decimal('1e-30'))).toBe(false);
  });
});

describe('a tier', () => {
  it('has what is given for all, and the reason of what it is made of', () => {
    const made = defineMetric({
      name: 'made',
      title: 'Made',
      description: 'A part of what each customer brings.',
      unit: 'money',
      better: 'higher',
      inputs: {
        revenuePerCustomer,
        part: quantity({ title: 'part', unit: 'share', description: 'A part that is given.', timing: 'period' }),
      },
      formula: ({ revenuePerCustomer: each, part }) => each.times(part),
      example: { input: { revenuePerCustomer: 10, part: 0.5 }, result: '5' },
    });
    const of = (customersOfB: readonly string[]) => {
      const rows = [
        { customer: 'a', region: 'A', revenue: 60, orderedAt: '2024-01-05' },
        ...customersOfB.map((customer) => ({ customer, region: 'B', revenue: 15, orderedAt: '2024-01-05' })),
      ];
      const result = report({ metrics: { made }, sources: [orders(rows)], given: { part: '0.5' }, by: ['region'] });
      return ranking(result, 'made', { tiers: ['all'] })
        .tiers.map(tierText)[0]
        ?.at(-1);
    };
    // (60 + 15 + 15) ÷ 3 customers × 0.5.
    expect(of(['b', 'c'])).toBe('15');
    expect(of(['a', 'b'])).toBe(
      'Revenue per customer is undefined: customers of the segments do not add up to those of all',
    );
  });
});

describe('tiers', () => {
  const counts = (count: number, tiers?: RankingOptions['tiers']) => {
    const amounts = Array.from({ length: count }, (_, index) => 100 - index);
    const result = ranking(revenueOf(amounts), 'totalRevenue', tiers && { tiers });
    return result.tiers.map(({ count: members }) => members).join(' ');
  };

  it.each([
    [1, '1 0 0'],
    [2, '1 1 0'],
    [3, '1 1 1'],
    [4, '2 1 1'],
    [5, '2 2 1'],
    [10, '4 3 3'],
    [11, '4 4 3'],
    [21, '7 7 7'],
  ])('cut %s segments in thirds of %s', (count, expected) => {
    expect(counts(count)).toBe(expected);
  });

  it('have the share that is asked for', () => {
    const pareto = [
      { name: 'vital', share: 0.2 },
      { name: 'many', share: '0.8' },
    ];
    expect([2, 5, 6, 10, 20].map((count) => counts(count, pareto))).toEqual(['1 1', '1 4', '2 4', '2 8', '4 16']);
    const tenths = Array.from({ length: 10 }, (_, index) => ({ name: String(index), share: 0.1 }));
    expect(counts(10, tenths)).toBe('1 1 1 1 1 1 1 1 1 1');
    expect(counts(4, ['a', 'b', 'c', 'd'])).toBe('1 1 1 1');
    const whole = [
      { name: 'none', share: 0 },
      { name: 'all', share: 1 },
    ];
    expect(counts(3, whole)).toBe('0 3');
  });

  it('show whether a few bring the most', () => {
    const { tiers } = ranking(revenueOf([70, 10, 5, 5, 10]), 'totalRevenue', {
      tiers: [
        { name: 'vital', share: 0.2 },
        { name: 'many', share: 0.8 },
      ],
    });
    expect(tiers.map(tierText)).toEqual([
      ['vital', 1, '70', '0.7', '70'],
      ['many', 4, '30', '0.3', '30'],
    ]);
  });

  it('tear no tie apart', () => {
    const tiersOf = (amounts: readonly number[]) =>
      ranking(revenueOf(amounts), 'totalRevenue')
        .entries.map(({ tier }) => tier?.[0])
        .join('');
    expect(tiersOf([5, 5, 5, 5, 5, 5])).toBe('tttttt');
    expect(tiersOf([9, 5, 5, 5, 5, 1])).toBe('tttttb');
    expect(tiersOf([9, 8, 5, 5, 5, 1])).toBe('ttmmmb');
    expect(tiersOf([9, 8, 5, 4, 4, 4])).toBe('ttmmmm');
  });

  it('are parts of a whole, each in its place', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 5 }), (values, parts) => {
        const names = Array.from({ length: parts }, (_, index) => `tier ${String(index)}`);
        const { entries, tiers, total, shareReason } = ranking(revenueOf(values), 'totalRevenue', { tiers: names });
        const sum = values.reduce((left, right) => left + right);
        expect(text(total)).toBe(String(sum));
        expect(tiers.reduce((left, { count }) => left + count, 0)).toBe(values.length);
        expect(tiers.reduce((left, tier) => left + (tier.sum?.toNumber() ?? NaN), 0)).toBe(sum);
        expect(shareReason).toBe(sum === 0 ? 'the total is zero' : undefined);
        expect(text(entries.at(-1)?.runningShare)).toBe(sum === 0 ? null : '1');
        for (const [index, entry] of entries.entries()) {
          const value = entry.value?.toNumber() ?? NaN;
          expect(entry.rank).toBe(1 + values.filter((other) => other > value).length);
          expect(entry.rank).toBeLessThanOrEqual(index + 1);
          const before = entries[index - 1];
          expect(names.indexOf(entry.tier ?? '')).toBeGreaterThanOrEqual(names.indexOf(before?.tier ?? names[0] ?? ''));
          if (before?.rank === entry.rank) expect(before.tier).toBe(entry.tier);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('an amount for each day', () => {
  it('adds up, as the days are those of all', () => {
    const rows = ['A', 'A', 'A', 'B'].map((region) => ({ region, deployedAt: '2024-01-02' }));
    const settings = { every: 'span', from: '2024-01-01', to: '2024-01-08', asOf: '2024-02-01' } as const;
    const result = report({
      metrics: { deploymentFrequency },
      sources: [deployments(rows)],
      by: ['region'],
      ...settings,
    });
    const { entries, tiers } = ranking(result, 'deploymentFrequency', { tiers: ['all'] });
    expect(entries.map(({ share }) => share?.toFixed(10))).toEqual(['0.7500000000', '0.2500000000']);
    expect(tiers[0]?.value?.times(7).toFixed(10)).toBe('4.0000000000');
  });
});

describe('a ranking that cannot be made', () => {
  const result = revenueOf([1, 2]);

  it.each<[string, RankingOptions]>([
    ['"2024-03" is no period of the report; did you mean "2024-01"?', { period: '2024-03' }],
    ['first must be one of highest, lowest (received "best")', { first: 'best' as 'highest' }],
    ['tiers names none', { tiers: [] }],
    ['tiers names "top" twice', { tiers: ['top', 'top'] }],
    [
      'the shares of the tiers must add up to 1, and not to 0.9',
      {
        tiers: [
          { name: 'top', share: 0.2 },
          { name: 'rest', share: 0.7 },
        ],
      },
    ],
    [
      'the share of the tier "top" must not be above 1 (received 20); a share is a fraction, 0.3 for 30 %',
      { tiers: [{ name: 'top', share: 20 }] },
    ],
  ])('%s', (message, options) => {
    expect(errorOf(() => ranking(result, 'totalRevenue', options))).toEqual(new TypeError(message));
  });

  it('names the metric that is not there', () => {
    // @ts-expect-error The report has no such metric.
    expect(errorOf(() => ranking(result, 'totalRevenu'))).toEqual(
      new TypeError('the report has no metric "totalRevenu"; did you mean "totalRevenue"?'),
    );
  });

  it('needs segments', () => {
    const whole = report({ metrics: { totalRevenue }, sources: [revenueEntries([{ recognisedAt: 0, amount: 1 }])] });
    expect(errorOf(() => ranking(whole, 'totalRevenue'))).toEqual(
      new TypeError('a ranking needs a report that is broken down `by` something'),
    );
  });

  it('has nothing to add up where a number is given for all segments together', () => {
    const given = report({
      metrics: { totalRevenue },
      sources: [deals([{ outcome: 'open', createdAt: '2024-01-01', closedAt: null, region: 'A' }])],
      given: { revenue: 5 },
      by: ['region'],
    });
    const { entries, shareReason, tiers } = ranking(given, 'totalRevenue');
    expect(entries.map(({ rank, reason }) => [rank, reason])).toEqual([
      [null, 'revenue is given for all segments together'],
    ]);
    expect(shareReason).toBe('there is no value for some segments or for all together');
    expect(tiers.map(({ count }) => count)).toEqual([0, 0, 0]);
  });
});

describe('a ranking of Northwind', () => {
  it('adds up', () => {
    const result = targetsReport();
    const { entries, total, tiers } = ranking(result, 'orderRevenue');
    expect(entries.map(({ rank }) => rank)).toEqual(Array.from({ length: 21 }, (_, index) => index + 1));
    expect(entries.slice(0, 3).map(({ segment }) => segment.country)).toEqual(['USA', 'Germany', 'Austria']);
    expect(text(entries.at(-1)?.runningShare)).toBe('1');
    const sum = tiers.map((tier) => tier.sum).reduce((left, right) => left && right && left.plus(right));
    expect(text(sum)).toBe(text(total));
  });

  it('has the average order of each third from its orders', () => {
    const result = targetsReport();
    const { tiers, entries } = ranking(result, 'averageOrderValue');
    for (const { name, value } of tiers) {
      const countries = entries.filter(({ tier }) => tier === name).map(({ segment }) => segment.country);
      const inputs = result.segmentTotals
        .filter(({ country }) => countries.includes(country))
        .map((row) => result.detail(row, 'averageOrderValue').inputs.map((input) => input.value?.toNumber() ?? NaN));
      const [money, count] = [0, 1].map((index) => inputs.reduce((sum, numbers) => sum + (numbers[index] ?? NaN), 0));
      expect(value?.toNumber()).toBeCloseTo((money ?? NaN) / (count ?? NaN), 6);
    }
  });
});
