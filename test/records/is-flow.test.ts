import { describe, expect, it } from 'vitest';
import {
  annualRecurringRevenue,
  averageOrderValue,
  defineMetric,
  elapsedDays,
  type Expression,
  grossProfit,
  type MetricInfo,
  monthlyRecurringRevenue,
  netNewMrr,
  number,
  quantity,
  throughput,
  totalRevenue,
  winRate,
} from '../../src/index';
import { isAmount } from '../../src/records/is-amount';
import { isFlow } from '../../src/records/is-flow';
import { replacing } from '../../src/records/needs';

const amount = (title: string, timing: 'flow' | 'start' | 'end') =>
  quantity({ title, unit: 'number', description: title, timing });
const inputs = {
  sales: amount('sales', 'flow'),
  refunds: amount('refunds', 'flow'),
  stock: amount('stock', 'end'),
  opening: amount('opening', 'start'),
  share: quantity({ title: 'share', unit: 'share', description: 'A share.', timing: 'period' }),
  visitors: quantity({ title: 'visitors', unit: 'amount', description: 'Visitors.', timing: 'period' }),
  elapsedDays,
};

type Symbols = Readonly<Record<keyof typeof inputs, Expression>>;

function made(formula: (symbols: Symbols) => Expression, unit: 'number' | 'amount' = 'number'): MetricInfo {
  return defineMetric({
    name: 'made',
    title: 'Made',
    description: 'A metric.',
    unit,
    better: 'higher',
    inputs,
    formula: formula,
    example: { input: {} as never, result: '0' },
  });
}

const ofNone = (metric: MetricInfo) => replacing({ metric }, {});

describe('a flow', () => {
  it.each<[string, boolean, (symbols: Symbols) => Expression]>([
    ['a flow', true, ({ sales }) => sales],
    ['a sum of flows', true, ({ sales, refunds }) => sales.plus(refunds)],
    ['a difference of flows', true, ({ sales, refunds }) => sales.minus(refunds)],
    ['a flow times a constant', true, ({ sales }) => sales.times(3)],
    ['a constant times a flow', true, ({ sales }) => number(3).times(sales)],
    ['a flow over a constant', true, ({ sales }) => sales.div(number(3).plus(1))],
    ['a sum of such', true, ({ sales, refunds }) => sales.times(2).minus(refunds.div(7)).times('0.5')],
    ['a constant', false, () => number(3)],
    ['a sum with a constant', false, ({ sales }) => sales.plus(1)],
    ['a constant less a flow', false, ({ sales }) => number(1).minus(sales)],
    ['a product of flows', false, ({ sales, refunds }) => sales.times(refunds)],
    ['a quotient of flows', false, ({ sales, refunds }) => sales.div(refunds)],
    ['a constant over a flow', false, ({ sales }) => number(3).div(sales)],
    ['a share of a flow', false, ({ sales, share }) => sales.times(share)],
    ['a flow per day', false, ({ sales, elapsedDays: days }) => sales.div(days).times(number(1, 'day'))],
    ['a balance', false, ({ stock }) => stock],
    ['a balance at the start', false, ({ opening }) => opening],
    ['a flow with a balance', false, ({ sales, stock }) => sales.plus(stock)],
    ['a square', false, ({ sales }) => sales.pow(2)],
    ['an absolute value', false, ({ sales }) => sales.abs()],
    ['the larger one', false, ({ sales, refunds }) => sales.max(refunds)],
    ['the smaller one', false, ({ sales, refunds }) => sales.min(refunds)],
    ['a flow at least zero', false, ({ sales }) => sales.max(0)],
    ['a flow times a power of constants', true, ({ sales }) => sales.times(number(2).pow(3))],
  ])('%s: %s', (_, expected, formula) => {
    const metric = made(formula);
    expect(isFlow(metric, ofNone(metric))).toBe(expected);
  });

  it.each<[string, MetricInfo, boolean]>([
    ['totalRevenue', totalRevenue, true],
    ['grossProfit', grossProfit, true],
    ['netNewMrr', netNewMrr, true],
    ['winRate', winRate, false],
    ['averageOrderValue', averageOrderValue, false],
    ['monthlyRecurringRevenue', monthlyRecurringRevenue, false],
    ['throughput', throughput, false],
  ])('%s: %s', (_, metric, expected) => {
    expect(isFlow(metric, ofNone(metric))).toBe(expected);
  });

  it('is found through the metrics that it is made of, and through those that take their place', () => {
    const outer = defineMetric({
      name: 'outer',
      title: 'Outer',
      description: 'Twice another metric.',
      unit: 'money',
      better: 'higher',
      inputs: { totalRevenue },
      formula: ({ totalRevenue: revenue }) => revenue.times(2),
      example: { input: { totalRevenue: 1 }, result: '2' },
    });
    expect(isFlow(outer, ofNone(outer))).toBe(true);
    expect(isFlow(outer, replacing({ outer }, { totalRevenue: averageOrderValue }))).toBe(false);
    expect(isFlow(outer, replacing({ outer }, { totalRevenue: grossProfit }))).toBe(true);
  });
});

describe('an amount', () => {
  it.each<[string, boolean, (symbols: Symbols) => Expression]>([
    ['a flow', true, ({ sales }) => sales],
    ['a balance', true, ({ stock }) => stock],
    ['a flow with a balance', true, ({ sales, opening }) => sales.plus(opening)],
    ['a flow per day', true, ({ sales, elapsedDays: days }) => sales.div(days).times(number(1, 'day'))],
    ['a share', false, ({ share }) => share],
    ['a share of a flow', false, ({ sales, share }) => sales.times(share)],
    ['a quotient', false, ({ sales, stock }) => sales.div(stock)],
  ])('%s: %s', (_, expected, formula) => {
    const metric = made(formula);
    expect(isAmount(metric, ofNone(metric))).toBe(expected);
  });

  it('may be a number of distinct things, which are in one segment or in several', () => {
    const metric = made(({ visitors }) => visitors, 'amount');
    expect(isAmount(metric, ofNone(metric))).toBe(true);
    expect(isAmount(metric, ofNone(metric), ['flow', 'start', 'end'])).toBe(false);
  });

  it.each<[string, MetricInfo, boolean]>([
    ['annualRecurringRevenue', annualRecurringRevenue, true],
    ['throughput', throughput, true],
    ['winRate', winRate, false],
  ])('%s: %s', (_, metric, expected) => {
    expect(isAmount(metric, ofNone(metric))).toBe(expected);
  });
});
