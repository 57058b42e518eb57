import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/formula/evaluate';
import { type Expression, number, symbol } from '../../src/formula/expression';
import { text } from '../../src/formula/notation/text';
import { render } from '../../src/formula/render';
import { tidy } from '../../src/formula/tidy';

const of = (name: string): Expression => symbol(name, { title: name, unit: 'number', description: '' });
const [a, b] = [of('a'), of('b')] as const;
const [zero, one, two, five] = [0, 1, 2, 5].map((value) => tidy.constant(value)) as [
  Expression,
  Expression,
  Expression,
  Expression,
];
const minusTwo = tidy.constant(-2);
const minusA = tidy.negative(a);
const month = number(1, 'month');

describe('tidy', () => {
  it.each<[Expression, string]>([
    [tidy.plus(zero, a), 'a'],
    [tidy.plus(a, zero), 'a'],
    [tidy.plus(two, five), '7'],
    [tidy.plus(a, minusTwo), 'a − 2'],
    [tidy.plus(minusTwo, a), 'a − 2'],
    [tidy.plus(b, minusA), 'b − a'],
    [tidy.plus(minusA, b), 'b − a'],
    [tidy.plus(five, tidy.minus(a, two)), 'a + 3'],
    [tidy.minus(a, zero), 'a'],
    [tidy.minus(zero, a), '0 − a'],
    [tidy.minus(zero, minusA), 'a'],
    [tidy.minus(b, minusA), 'b + a'],
    [tidy.minus(minusA, b), '0 − (a + b)'],
    [tidy.minus(five, two), '3'],
    [tidy.minus(zero, tidy.minus(a, b)), 'b − a'],
    [tidy.minus(five, tidy.minus(a, two)), '7 − a'],
    [tidy.times(zero, a), '0'],
    [tidy.times(a, zero), '0'],
    [tidy.times(one, a), 'a'],
    [tidy.times(a, one), 'a'],
    [tidy.times(two, five), '10'],
    [tidy.times(minusA, b), '0 − a × b'],
    [tidy.times(minusA, minusTwo), 'a × 2'],
    [tidy.times(month, a), '1 month × a'],
    [tidy.div(zero, a), '0'],
    [tidy.div(a, one), 'a'],
    [tidy.div(minusA, minusTwo), 'a ÷ 2'],
    [tidy.div(a, minusTwo), '0 − a ÷ 2'],
    [tidy.div(a, tidy.div(b, five)), 'a × 5 ÷ b'],
    [tidy.div(minusA, tidy.minus(b, five)), 'a ÷ (5 − b)'],
    [tidy.div(a, month), 'a ÷ 1 month'],
    [tidy.pow(a, one), 'a'],
    [tidy.pow(a, two), 'a ^ 2'],
  ])('%# writes %s', (expression, written) => {
    expect(render(expression, text)).toBe(written);
  });

  it('never changes a value', () => {
    const calls = ['plus', 'minus', 'times', 'div'] as const;
    const leaf = fc.oneof(fc.constantFrom('a', 'b'), fc.integer({ min: -3, max: 3 }));
    type Tree = string | number | readonly [(typeof calls)[number], Tree, Tree];
    const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
      tree: fc.oneof({ maxDepth: 4 }, leaf, fc.tuple(fc.constantFrom(...calls), tie('tree'), tie('tree'))),
    }));
    const plain = (part: Tree): Expression => {
      if (typeof part === 'string') return of(part);
      if (typeof part === 'number') return number(part);
      return plain(part[1])[part[0]](plain(part[2]));
    };
    const tidied = (part: Tree): Expression => {
      if (typeof part === 'string') return of(part);
      if (typeof part === 'number') return tidy.constant(part);
      return tidy[part[0]](tidied(part[1]), tidied(part[2]));
    };
    const undefinedHere = (): never => {
      throw new RangeError();
    };
    const valueOf = (expression: Expression): string => {
      try {
        return String(compile(expression, ['a', 'b'], undefinedHere)([7, -11]));
      } catch {
        return 'undefined';
      }
    };
    let compared = 0;
    fc.assert(
      fc.property(tree, (part) => {
        const expected = valueOf(plain(part));
        fc.pre(expected !== 'undefined');
        expect(valueOf(tidied(part))).toBe(expected);
        compared += 1;
      }),
    );
    expect(compared).toBeGreaterThan(20);
  });
});
