import { describe, expect, it } from 'vitest';
import { defineMetric, number, quantity } from '../../src/index';
import { winRate } from '../../src/metrics/deals/win-rate';

describe('explain', () => {
  it('gives the formula, the numbers put in, every step and the result', () => {
    const explanation = winRate.explain({ wonDeals: 30, lostDeals: '70' });
    expect(explanation).toMatchObject({
      metric: 'winRate',
      title: 'Win rate',
      formula: 'won deals ÷ (won deals + lost deals)',
      numbers: '30 ÷ (30 + 70)',
      steps: [
        { formula: 'won deals + lost deals', numbers: '30 + 70', operation: 'plus' },
        { formula: 'won deals ÷ (won deals + lost deals)', numbers: '30 ÷ 100', operation: 'div' },
      ],
    });
    expect(explanation.steps.map((step) => step.operands.map(String))).toEqual([
      ['30', '70'],
      ['30', '100'],
    ]);
    expect(explanation.steps.map((step) => String(step.result))).toEqual(['100', '0.3']);
    expect(String(explanation.result)).toBe('0.3');
  });

  it('lays it out in lines', () => {
    expect(String(winRate.explain({ wonDeals: 30, lostDeals: 70 }))).toBe(
      ['Win rate = won deals ÷ (won deals + lost deals)', '  = 30 ÷ (30 + 70)', '  = 30 ÷ 100', '  = 0.3'].join('\n'),
    );
  });

  it('marks what it has shortened, and keeps every digit of the values', () => {
    const explanation = winRate.explain({ wonDeals: 1, lostDeals: 2 });
    expect(String(explanation).split('\n').slice(-2)).toEqual(['  = 1 ÷ 3', '  ≈ 0.333333333333']);
    expect(String(explanation.result)).toBe('0.3333333333333333333333333333333333');
  });

  const growth = quantity({ title: 'growth', unit: 'ratio', description: '', timing: 'period' });
  const base = {
    title: 'Test',
    description: '',
    unit: 'ratio',
    better: 'higher',
    inputs: { growth },
    example: { input: { growth: 1 }, result: '' },
  } as const;

  it('puts negative numbers in brackets', () => {
    const metric = defineMetric({ ...base, name: 'x', formula: ({ growth: g }) => number(1).minus(g.abs().times(g)) });
    expect(String(metric.explain({ growth: -2 }))).toBe(
      ['Test = 1 − |growth| × growth', '  = 1 − |-2| × (-2)', '  = 1 − 2 × (-2)', '  = 1 − (-4)', '  = 5'].join('\n'),
    );
  });

  it('computes a part that stands twice once', () => {
    const metric = defineMetric({
      ...base,
      name: 'x',
      formula: ({ growth: g }) => {
        const twice = g.plus(g);
        return twice.times(twice);
      },
    });
    expect(metric.explain({ growth: 3 }).steps.map((step) => step.numbers)).toEqual(['3 + 3', '6 × 6']);
  });

  it('of a formula that is its input has no step', () => {
    const metric = defineMetric({ ...base, name: 'x', formula: ({ growth: g }) => g });
    const explanation = metric.explain({ growth: '0.25' });
    expect(explanation.steps).toEqual([]);
    expect(String(explanation)).toBe('Test = growth\n  = 0.25');
  });

  it('leaves the units of numbers out where numbers stand for everything', () => {
    const metric = defineMetric({
      ...base,
      unit: 'months',
      name: 'x',
      formula: ({ growth: g }) => number(1, 'month').div(g),
    });
    expect(String(metric.explain({ growth: '0.5' }))).toBe('Test = 1 month ÷ growth\n  = 1 ÷ 0.5\n  = 2');
  });

  it('throws what the metric throws', () => {
    expect(() => winRate.explain({ wonDeals: 0, lostDeals: 0 })).toThrow('won deals + lost deals is zero');
    expect(() => winRate.explain({ wonDeals: -1, lostDeals: 0 })).toThrow('wonDeals must not be below 0');
  });
});
