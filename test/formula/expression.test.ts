import { describe, expect, it } from 'vitest';
import { type Expression, number, symbol } from '../../src/formula/expression';
import type { Unit } from '../../src/unit';

const of = (name: string, unit: Unit, title = name): Expression => symbol(name, { title, unit, description: '' });
const revenue = of('revenue', 'money');
const cost = of('cost', 'money');
const deals = of('deals', 'count');
const days = of('days', 'days');

describe('operations', () => {
  it.each<[string, () => Expression, object]>([
    ['plus', () => revenue.plus(cost), { money: 1 }],
    ['minus', () => revenue.minus(cost), { money: 1 }],
    ['min', () => revenue.min(cost), { money: 1 }],
    ['max', () => revenue.max(cost), { money: 1 }],
    ['abs', () => revenue.abs(), { money: 1 }],
    ['times', () => revenue.times(deals), { money: 1, count: 1 }],
    ['div', () => revenue.div(days), { money: 1, day: -1 }],
    ['div by itself', () => revenue.div(cost), {}],
    ['times a plain number', () => revenue.times(12), { money: 1 }],
    [
      'times a number with a unit',
      () => revenue.times(number(12, 'months per year')),
      { money: 1, month: 1, year: -1 },
    ],
    ['pow', () => revenue.div(cost).pow(2), {}],
    ['pow with a count', () => revenue.div(cost).pow(deals), {}],
    ['pow with one over a count', () => revenue.div(cost).pow(number(1).div(deals)), {}],
    ['plus zero', () => revenue.plus(0), { money: 1 }],
  ])('%s has the unit that follows', (_, formula, dimension) => {
    expect(formula().dimension).toEqual(dimension);
  });

  it.each<[string, () => unknown, string]>([
    ['plus', () => revenue.plus(deals), 'cannot add money and count'],
    ['plus a number', () => deals.plus(1), 'cannot add count and number'],
    ['minus', () => revenue.minus(days), 'cannot subtract money and day'],
    ['min', () => revenue.min(revenue.div(days)), 'cannot compare money and money per day'],
    ['max', () => deals.max(cost), 'cannot compare count and money'],
    ['a condition', () => deals.atMost(cost), 'cannot compare count and money'],
    ['pow of money', () => revenue.pow(2), 'a power needs numbers without a unit, not money'],
    ['pow of a count', () => deals.pow(2), 'a power needs numbers without a unit, not count'],
    ['pow with days', () => number(2).pow(days), 'a power needs numbers without a unit, not day'],
    ['a number that is none', () => number('1,5'), 'a number in a formula must be written in digits'],
  ])('%s refuses units that do not fit', (_, formula, message) => {
    expect(formula).toThrow(TypeError);
    expect(formula).toThrow(message);
  });

  it('builds the tree', () => {
    const { node } = revenue.div(deals);
    expect(node).toEqual({ kind: 'operation', operation: 'div', operands: [revenue, deals] });
  });
});

describe('conditions', () => {
  it.each([
    ['at most', revenue.atMost(cost)],
    ['at least', revenue.atLeast(cost)],
    ['more than', revenue.moreThan(cost)],
  ] as const)('%s', (relation, condition) => {
    expect(condition).toEqual({ left: revenue, relation, right: cost });
  });
});

describe('symbol', () => {
  it.each([
    ['Win rate', 'win rate'],
    ['won deals', 'won deals'],
    ['SaaS quick ratio', 'SaaS quick ratio'],
    ['MRR growth rate', 'MRR growth rate'],
    ['', ''],
  ])('%o stands as %o inside a formula', (title, inside) => {
    expect(of('x', 'share', title).node).toMatchObject({ title: inside });
  });
});

describe('number', () => {
  it.each([
    [number('0.5'), '0.5', undefined, {}],
    [number(-2.5), '-2.5', undefined, {}],
    [number(1, 'month'), '1', 'month', { month: 1 }],
    [number(12, 'months per year'), '12', undefined, { month: 1, year: -1 }],
    [number(10, 'count'), '10', undefined, { count: 1 }],
  ])('%#', (expression, value, duration, dimension) => {
    const { node } = expression;
    expect(node.kind === 'number' ? [node.value.toString(), node.duration] : []).toEqual([value, duration]);
    expect(expression.dimension).toEqual(dimension);
  });
});
