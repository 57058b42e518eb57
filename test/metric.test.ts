import * as z from 'zod';
import * as mini from 'zod/mini';
import { beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import {
  Decimal,
  type DecimalInput,
  defineMetric,
  InvalidInputError,
  MetricError,
  number,
  quantity,
  type SafeResult,
  UndefinedMetricError,
} from '../src/index';
import { netCustomerLifetimeValue } from '../src/metrics/unit-economics/net-customer-lifetime-value';
import { salesVelocity } from '../src/metrics/deals/sales-velocity';
import { winRate } from '../src/metrics/deals/win-rate';

const visits = quantity({ title: 'visits', unit: 'count', description: 'Visits.', timing: 'flow' });
const bounces = quantity({ title: 'bounces', unit: 'count', description: 'Bounces.', timing: 'flow' });
const spend = quantity({ title: 'spend', unit: 'money', description: 'Spend.', timing: 'flow', nonNegative: true });

const base = {
  name: 'test',
  title: 'Test',
  description: 'A metric for this test.',
  unit: 'ratio',
  better: 'higher',
  example: { input: {}, result: '' },
} as const;

function messageOf(call: () => unknown): string | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

// Made anew for each test, because a metric prepares its parts when they are first used.
const defineBounceShare = () =>
  defineMetric({
    ...base,
    inputs: { visits, bounces },
    formula: (of) => of.bounces.div(of.visits),
    conditions: (of) => [of.bounces.atMost(of.visits), of.visits.minus(of.bounces).atMost(number(1000, 'count'))],
    definedWhen: (of) => [of.visits.moreThan(number(10, 'count'))],
    example: { input: { visits: 100, bounces: 50 }, result: '0.5' },
  });
let bounceShare = defineBounceShare();
beforeEach(() => {
  bounceShare = defineBounceShare();
});

describe('a metric', () => {
  it('computes', () => {
    const result = winRate({ wonDeals: 30, lostDeals: 70 });
    expect(result).toBeInstanceOf(Decimal);
    expect(result.toString()).toBe('0.3');
  });

  it('has the name it was given', () => {
    expect(winRate.name).toBe('winRate');
    expect(Object.keys(winRate)).toContain('name');
  });

  it('keeps its metadata, and empty lists for what was left out', () => {
    expect({ ...bounceShare }).toMatchObject({
      kind: 'metric',
      name: 'test',
      title: 'Test',
      description: 'A metric for this test.',
      unit: 'ratio',
      better: 'higher',
      aliases: [],
      notes: [],
      sources: [],
      related: [],
      inputs: { visits, bounces },
      example: { input: { visits: 100, bounces: 50 }, result: '0.5' },
    });
    expect(bounceShare.conditions).toHaveLength(2);
    expect(bounceShare.definedWhen).toHaveLength(1);
    expect(winRate.conditions).toEqual([]);
    expect(winRate.definedWhen).toEqual([]);
  });

  it('cannot be changed', () => {
    const { aliases, inputs, conditions, definedWhen, notes, related, sources, example } = bounceShare;
    const parts = [
      bounceShare,
      aliases,
      inputs,
      conditions,
      definedWhen,
      notes,
      related,
      sources,
      example,
      example.input,
    ];
    expect(parts.filter((part) => !Object.isFrozen(part))).toEqual([]);
    expect(() => Object.assign(winRate, { title: 'Loss rate' })).toThrow(TypeError);
    expect(() => (winRate.aliases as string[]).push('x')).toThrow(TypeError);
    expect(() => Object.assign(winRate.sources[0] ?? {}, { title: 'x' })).toThrow(TypeError);
    expect(() => Object.assign(visits, { title: 'x' })).toThrow(TypeError);
  });
});

describe('input', () => {
  it.each<[unknown, string]>([
    [undefined, 'test: takes one object { visits, bounces }'],
    [null, 'test: takes one object { visits, bounces }'],
    [5, 'test: takes one object { visits, bounces }'],
    ['visits', 'test: takes one object { visits, bounces }'],
    [{}, 'test: visits is missing; bounces is missing'],
    [[], 'test: takes one object { visits, bounces }'],
    [{ visits: 20 }, 'test: bounces is missing'],
    [{ visits: 20, bounces: undefined }, 'test: bounces is missing'],
    [
      { visits: -1, bounces: 0.5 },
      'test: visits must not be below 0 (received -1); bounces must be a whole number (received 0.5)',
    ],
    [{ visits: 20, bounces: 1, bounce: 1 }, 'test: has no input "bounce"; did you mean "bounces"?'],
    [
      { visits: 20, bounces: 1, zebra: 1, visit: 2 },
      'test: has no input "zebra"; has no input "visit"; did you mean "visits"?',
    ],
    [{ visits: 20, bounces: 21 }, 'test: bounces must be at most visits (received 21 and 20)'],
    [{ visits: 1500, bounces: 100 }, 'test: visits − bounces must be at most 1000 (received 1500 − 100 and 1000)'],
    // A field of the wrong kind is told before the conditions are looked at.
    [
      { visits: 20, bounces: '21,5' },
      'test: bounces must be written in digits with a decimal point, such as "1234.56" (received "21,5")',
    ],
  ])('%o is refused: %s', (input, message) => {
    const call = (): unknown => bounceShare(input as never);
    expect(call).toThrow(InvalidInputError);
    expect(messageOf(call)).toBe(message);
    const { success, error } = bounceShare.safe(input as never);
    expect(success).toBe(false);
    expect(error?.message).toBe(message);
    expect(messageOf(() => bounceShare.explain(input as never))).toBe(message);
    expect(bounceShare.schema.safeParse(input).success).toBe(false);
  });

  it('reports every fault as zod does, with its path', () => {
    const { error } = bounceShare.safe({ visits: -1, bounces: 0.5, bounce: 1 } as never);
    expect((error as InvalidInputError).issues.map(({ path, code }) => [path, code])).toEqual([
      [['visits'], 'custom'],
      [['bounces'], 'custom'],
      [[], 'unrecognized_keys'],
    ]);
    const { error: contradiction } = bounceShare.safe({ visits: 20, bounces: 21 });
    expect((contradiction as InvalidInputError).issues.map(({ path }) => path)).toEqual([['bounces']]);
  });

  it('is read from any object, with the fields that it inherits', () => {
    class Week {
      visits = 20;
      bounces = 5;
    }
    expect(bounceShare(new Week()).toString()).toBe('0.25');
    expect(bounceShare(Object.create({ visits: 20, bounces: 5 }) as Week).toString()).toBe('0.25');
    const inherited = Object.create({ visits: 20, bounces: 5, other: 1 }) as Week;
    expect(bounceShare.safe(inherited).error?.message).toBe('test: has no input "other"');
  });

  it('of nonnegative money is not below zero', () => {
    const cost = defineMetric({
      ...base,
      unit: 'money',
      inputs: { spend },
      formula: (of) => of.spend,
      example: { input: { spend: 1 }, result: '1' },
    });
    expect(cost({ spend: 0 }).toString()).toBe('0');
    expect(() => cost({ spend: -1 })).toThrow('spend must not be below 0 (received -1)');
  });

  it('of a nonnegative metric is not below zero', () => {
    const example = { input: { spend: 1 }, result: '1' };
    const cost = defineMetric({
      ...base,
      unit: 'money',
      nonNegative: true,
      inputs: { spend },
      formula: (of) => of.spend,
      example,
    });
    const twice = defineMetric({
      ...base,
      unit: 'money',
      inputs: { cost },
      formula: (of) => of.cost.times(2),
      example: { input: { cost: 1 }, result: '2' },
    });
    expect(cost.nonNegative).toBe(true);
    expect(twice).not.toHaveProperty('nonNegative');
    expect(twice({ cost: 0 }).toString()).toBe('0');
    expect(() => twice({ cost: -1 })).toThrow('cost must not be below 0 (received -1)');
  });

  it('of a metric is in the unit of that metric', () => {
    const input = { openDeals: 10, averageDealSize: 100, winRate: 30, salesCycleLength: 20 };
    expect(() => salesVelocity(input)).toThrow('salesVelocity: winRate must not be above 1 (received 30)');
  });
});

describe('no answer', () => {
  it('where a divisor is zero', () => {
    const call = (): unknown => winRate({ wonDeals: 0, lostDeals: 0 });
    expect(call).toThrow(UndefinedMetricError);
    expect(messageOf(call)).toBe('winRate: undefined, because won deals + lost deals is zero');
    const { error } = winRate.safe({ wonDeals: 0, lostDeals: 0 });
    expect(error).toMatchObject({
      metric: 'winRate',
      reason: 'won deals + lost deals is zero',
      name: 'UndefinedMetricError',
    });
  });

  it('where the metric is not defined', () => {
    expect(bounceShare({ visits: 11, bounces: 11 }).toString()).toBe('1');
    expect(bounceShare.safe({ visits: 10, bounces: 5 }).error?.message).toBe(
      'test: undefined, because visits is not more than 10',
    );
  });

  it('is told after what is wrong with the input', () => {
    expect(bounceShare.safe({ visits: 10, bounces: 11 }).error).toBeInstanceOf(InvalidInputError);
  });
});

describe('errors', () => {
  it('are of one family and name the metric', () => {
    const { error } = bounceShare.safe({} as never);
    expect(error).toBeInstanceOf(MetricError);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ metric: 'test', name: 'InvalidInputError' });
    expect(new MetricError('m', 'x')).toMatchObject({ metric: 'm', name: 'MetricError', message: 'm: x' });
  });

  it('other than those of metrics are not swallowed', () => {
    const broken = {
      get wonDeals(): number {
        throw new RangeError('not mine');
      },
      lostDeals: 1,
    };
    expect(() => winRate.safe(broken)).toThrow(new RangeError('not mine'));
  });
});

describe('definition', () => {
  it('refuses a formula whose unit is not the one declared, and names both', () => {
    const define = (): unknown =>
      defineMetric({
        ...base,
        unit: 'money',
        inputs: { spend, visits },
        formula: (of) => of.visits.div(1),
        example: { input: { spend: 1, visits: 1 }, result: '1' },
      });
    expect(define).toThrow(new TypeError('test is declared as money, but its formula yields count'));
  });

  it('refuses a formula or condition that mixes units', () => {
    const example = { input: { spend: 1, visits: 1 }, result: '1' };
    const inputs = { spend, visits };
    expect(() => defineMetric({ ...base, inputs, formula: (of) => of.spend.plus(of.visits), example })).toThrow(
      'cannot add money and count',
    );
    expect(() =>
      defineMetric({
        ...base,
        unit: 'count',
        inputs,
        formula: (of) => of.visits,
        conditions: (of) => [of.visits.atMost(of.spend)],
        example,
      }),
    ).toThrow('cannot compare count and money');
  });

  it('runs the formula once', () => {
    let runs = 0;
    const metric = defineMetric({
      ...base,
      unit: 'count',
      inputs: { visits },
      formula: (of) => {
        runs += 1;
        return of.visits;
      },
      example: { input: { visits: 1 }, result: '1' },
    });
    metric({ visits: 1 });
    metric.explain({ visits: 1 });
    expect(metric.formula.text).toBe('visits');
    expect(runs).toBe(1);
  });
});

describe('expanded', () => {
  it('goes down to quantities', () => {
    expect(salesVelocity.expanded.text).toBe(
      'open deals × (value of won deals ÷ won deals) × (won deals ÷ (won deals + lost deals)) ÷ (days to close of won deals ÷ won deals)',
    );
    expect(netCustomerLifetimeValue.formula.text).toBe('customer lifetime value − customer acquisition cost');
    expect(netCustomerLifetimeValue.expanded.text).toContain('order revenue ÷ orders × (orders ÷ customers)');
  });

  it('of a metric of quantities is its formula', () => {
    expect(bounceShare.expanded.text).toBe('bounces ÷ visits');
    expect(winRate.expanded.text).toBe(winRate.formula.text);
  });
});

describe('schema', () => {
  it('reads input into Decimals of the public class', () => {
    const data = winRate.schema.parse({ wonDeals: '30', lostDeals: 70n });
    expect(data.wonDeals).toBeInstanceOf(Decimal);
    expect(data.wonDeals.constructor).toBe(Decimal);
    expect([data.wonDeals, data.lostDeals].map(String)).toEqual(['30', '70']);
  });

  it('is a part of larger schemas, of zod and of zod/mini', () => {
    const input = { deals: { wonDeals: 1, lostDeals: 2 } };
    expect(String(z.object({ deals: winRate.schema }).parse(input).deals.lostDeals)).toBe('2');
    expect(String(mini.object({ deals: winRate.schema }).parse(input).deals.lostDeals)).toBe('2');
  });

  it('becomes JSON Schema with the bounds of each field', () => {
    const profit = quantity({ title: 'profit', unit: 'money', description: 'Profit.', timing: 'flow' });
    const rate = quantity({ title: 'rate', unit: 'share', description: 'A rate.', timing: 'period' });
    const metric = defineMetric({
      ...base,
      unit: 'money',
      inputs: { visits, profit, spend, rate },
      formula: (of) => of.profit.minus(of.spend).times(of.rate).times(of.visits),
      example: { input: { visits: 1, profit: 1, spend: 1, rate: 1 }, result: '0' },
    });
    const pattern = expect.any(String) as string;
    expect(z.toJSONSchema(metric.schema, { io: 'input' })).toEqual({
      $schema: expect.any(String) as string,
      type: 'object',
      required: ['visits', 'profit', 'spend', 'rate'],
      additionalProperties: false,
      properties: {
        visits: { title: 'visits', description: 'Visits.', type: ['integer', 'string'], pattern, minimum: 0 },
        profit: { title: 'profit', description: 'Profit.', type: ['number', 'string'], pattern },
        spend: { title: 'spend', description: 'Spend.', type: ['number', 'string'], pattern, minimum: 0 },
        rate: { title: 'rate', description: 'A rate.', type: ['number', 'string'], pattern, minimum: 0, maximum: 1 },
      },
    });
  });

  it('has a pattern for numbers as text', () => {
    const { properties = {} } = z.toJSONSchema(bounceShare.schema, { io: 'input' });
    const { pattern = '' } = properties['visits'] as { pattern?: string };
    expect(['0.3', '-1e-3', '.55'].every((text) => new RegExp(pattern).test(text))).toBe(true);
    expect(['', '1,5', '0x1', '1 '].some((text) => new RegExp(pattern).test(text))).toBe(false);
  });
});

describe('types', () => {
  it('of the input follow from the definition', () => {
    expectTypeOf(winRate)
      .parameter(0)
      .toEqualTypeOf<{ readonly wonDeals: DecimalInput; readonly lostDeals: DecimalInput }>();
    expectTypeOf(winRate).returns.toEqualTypeOf<Decimal>();
    expectTypeOf(winRate.safe).returns.toEqualTypeOf<SafeResult>();
    expectTypeOf(winRate.inputs).toHaveProperty('wonDeals');
    expectTypeOf<Parameters<(typeof winRate)['formula']['excel']>[0]>().toEqualTypeOf<
      Readonly<Partial<Record<'wonDeals' | 'lostDeals', string>>> | undefined
    >();
    expectTypeOf<z.output<typeof winRate.schema>>().toEqualTypeOf<{ wonDeals: Decimal; lostDeals: Decimal }>();
  });

  it('refuse unknown, missing and mistyped fields', () => {
    const calls = (): void => {
      // @ts-expect-error unknown field
      winRate({ wonDeals: 1, lostDeals: 2, openDeals: 3 });
      // @ts-expect-error missing field
      winRate({ wonDeals: 1 });
      // @ts-expect-error a boolean is no number
      winRate({ wonDeals: true, lostDeals: 2 });
      // @ts-expect-error no such input
      winRate.formula.excel({ openDeals: 'A1' });
      const definition = { ...base, inputs: { visits }, example: { input: { visits: 1 }, result: '' } };
      // @ts-expect-error no such symbol
      defineMetric({ ...definition, formula: ({ visits: known, spend: _ }) => known });
      // @ts-expect-error the example lacks an input
      defineMetric({ ...definition, formula: (of) => of.visits, example: { input: {}, result: '' } });
      // @ts-expect-error no unit of a metric
      quantity({ title: '', unit: 'bananas', description: '', timing: 'flow' });
    };
    expect(calls).toBeTypeOf('function');
  });

  it('tell success from failure', () => {
    const outcome = winRate.safe({ wonDeals: 1, lostDeals: 1 });
    if (outcome.success) expectTypeOf(outcome.data).toEqualTypeOf<Decimal>();
    else expectTypeOf(outcome.error).toEqualTypeOf<MetricError>();
    expect(outcome.success).toBe(true);
  });
});

describe('quantity', () => {
  it('is frozen data', () => {
    expect(visits).toEqual({
      kind: 'quantity',
      title: 'visits',
      unit: 'count',
      description: 'Visits.',
      timing: 'flow',
    });
    expect(Object.isFrozen(visits)).toBe(true);
  });
});

describe('numbers with a unit', () => {
  it('make the unit come out', () => {
    const months = defineMetric({
      ...base,
      unit: 'months',
      inputs: { visits },
      formula: (of) => number(1, 'month').times(of.visits),
      example: { input: { visits: 1 }, result: '1' },
    });
    expect(months({ visits: 3 }).toString()).toBe('3');
  });
});
