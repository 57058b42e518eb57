import fc from 'fast-check';
import { HyperFormula } from 'hyperformula';
import { describe, expect, it } from 'vitest';
import { type Expression, number, symbol } from '../../src/formula/expression';
import { Formula } from '../../src/formula/formula';

const of = (name: string): Expression => symbol(name, { title: `the ${name}`, unit: 'ratio', description: '' });
const [a, b, c] = [of('a'), of('b'), of('c')] as const;

// Each row: a tree, and how it reads in text, LaTeX and Excel.
it.each<[Expression, string, string, string]>([
  [a.plus(b), 'the a + the b', '\\text{the a} + \\text{the b}', '=a+b'],
  [
    a.minus(b.minus(c)),
    'the a − (the b − the c)',
    '\\text{the a} - \\left(\\text{the b} - \\text{the c}\\right)',
    '=a-(b-c)',
  ],
  [a.minus(b).minus(c), 'the a − the b − the c', '\\text{the a} - \\text{the b} - \\text{the c}', '=a-b-c'],
  [a.plus(b.plus(c)), 'the a + the b + the c', '\\text{the a} + \\text{the b} + \\text{the c}', '=a+b+c'],
  [a.plus(b.minus(c)), 'the a + the b − the c', '\\text{the a} + \\text{the b} - \\text{the c}', '=a+b-c'],
  [
    a.minus(b.plus(c)),
    'the a − (the b + the c)',
    '\\text{the a} - \\left(\\text{the b} + \\text{the c}\\right)',
    '=a-(b+c)',
  ],
  [
    a.plus(b).times(c),
    '(the a + the b) × the c',
    '\\left(\\text{the a} + \\text{the b}\\right) \\times \\text{the c}',
    '=(a+b)*c',
  ],
  [
    a.times(b.plus(c)),
    'the a × (the b + the c)',
    '\\text{the a} \\times \\left(\\text{the b} + \\text{the c}\\right)',
    '=a*(b+c)',
  ],
  [a.plus(b.times(c)), 'the a + the b × the c', '\\text{the a} + \\text{the b} \\times \\text{the c}', '=a+b*c'],
  [a.div(b).times(c), 'the a ÷ the b × the c', '\\frac{\\text{the a}}{\\text{the b}} \\times \\text{the c}', '=a/b*c'],
  [
    a.div(b.times(c)),
    'the a ÷ (the b × the c)',
    '\\frac{\\text{the a}}{\\text{the b} \\times \\text{the c}}',
    '=a/(b*c)',
  ],
  [
    a.times(b.div(c)),
    'the a × (the b ÷ the c)',
    '\\text{the a} \\times \\frac{\\text{the b}}{\\text{the c}}',
    '=a*(b/c)',
  ],
  [
    a.div(b.div(c)),
    'the a ÷ (the b ÷ the c)',
    '\\frac{\\text{the a}}{\\frac{\\text{the b}}{\\text{the c}}}',
    '=a/(b/c)',
  ],
  [
    a.div(b).pow(c),
    '(the a ÷ the b) ^ the c',
    '\\left(\\frac{\\text{the a}}{\\text{the b}}\\right)^{\\text{the c}}',
    '=(a/b)^c',
  ],
  [a.pow(b.div(c)), 'the a ^ (the b ÷ the c)', '\\text{the a}^{\\frac{\\text{the b}}{\\text{the c}}}', '=a^(b/c)'],
  [
    a.pow(b).pow(c),
    '(the a ^ the b) ^ the c',
    '\\left(\\text{the a}^{\\text{the b}}\\right)^{\\text{the c}}',
    '=(a^b)^c',
  ],
  [a.pow(b.pow(c)), 'the a ^ (the b ^ the c)', '\\text{the a}^{\\text{the b}^{\\text{the c}}}', '=a^(b^c)'],
  [a.minus(b).abs(), '|the a − the b|', '\\left|\\text{the a} - \\text{the b}\\right|', '=ABS(a-b)'],
  [
    a.min(b.plus(c)),
    'min(the a, the b + the c)',
    '\\min\\left(\\text{the a}, \\text{the b} + \\text{the c}\\right)',
    '=MIN(a,b+c)',
  ],
  [
    a.max(b).div(c),
    'max(the a, the b) ÷ the c',
    '\\frac{\\max\\left(\\text{the a}, \\text{the b}\\right)}{\\text{the c}}',
    '=MAX(a,b)/c',
  ],
  [a.plus(-2), 'the a + (-2)', '\\text{the a} + \\left(-2\\right)', '=a+(-2)'],
  [number(-2).plus(a), '(-2) + the a', '\\left(-2\\right) + \\text{the a}', '=(-2)+a'],
  [number(-2).abs(), '|-2|', '\\left|-2\\right|', '=ABS(-2)'],
  [a.pow(-2), 'the a ^ (-2)', '\\text{the a}^{-2}', '=a^(-2)'],
  [number(-2).pow(2), '(-2) ^ 2', '\\left(-2\\right)^{2}', '=(-2)^2'],
  [a.times('0.0000001'), 'the a × 0.0000001', '\\text{the a} \\times 0.0000001', '=a*0.0000001'],
  [a.times('1e50'), 'the a × 1e+50', '\\text{the a} \\times 1 \\times 10^{50}', '=a*1E+50'],
  [a.times('1e40'), `the a × 1${'0'.repeat(40)}`, `\\text{the a} \\times 1${'0'.repeat(40)}`, `=a*1${'0'.repeat(40)}`],
  [a.times('1e-50'), 'the a × 1e-50', '\\text{the a} \\times 1 \\times 10^{-50}', '=a*1E-50'],
  [number(1, 'month').div(a), '1 month ÷ the a', '\\frac{1\\,\\text{month}}{\\text{the a}}', '=1/a'],
  [number(3, 'days'), '3 days', '3\\,\\text{days}', '=3'],
  [number(10, 'count'), '10', '10', '=10'],
  [number(5, 'money'), '5', '5', '=5'],
  [a.times(number(12, 'months per year')), 'the a × 12', '\\text{the a} \\times 12', '=a*12'],
])('%#', (expression, text, latex, excel) => {
  const formula = new Formula(expression);
  expect(formula.text).toBe(text);
  expect(String(formula)).toBe(text);
  expect(formula.latex).toBe(latex);
  expect(formula.excel()).toBe(excel);
});

describe('LaTeX', () => {
  it('escapes what LaTeX would take for commands', () => {
    const odd = symbol('x', { title: 'R&D_cost {100%} #1 $ ~^\\', unit: 'money', description: '' });
    expect(new Formula(odd).latex).toBe(
      '\\text{R\\&D\\_cost \\{100\\%\\} \\#1 \\$ \\textasciitilde{}\\textasciicircum{}\\textbackslash{}}',
    );
  });
});

describe('Excel', () => {
  it('takes cells and names for the inputs, and keeps the names of those left out', () => {
    expect(new Formula<'a' | 'b'>(a.div(b)).excel({ a: 'Sales!B2' })).toBe('=Sales!B2/b');
  });

  it('computes what the tree says, whatever its shape', () => {
    const sheet = HyperFormula.buildEmpty({ licenseKey: 'gpl-v3' });
    sheet.addSheet('s');
    const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.integer({ min: -9, max: 9 }),
        fc.tuple(fc.constantFrom('plus', 'minus', 'times', 'div', 'min', 'max'), tie('tree'), tie('tree')),
      ),
    }));
    fc.assert(
      fc.property(tree, (shape) => {
        const expected = valueOf(shape);
        if (!Number.isFinite(expected) || Math.abs(expected) > 1e9) return;
        const computed = sheet.calculateFormula(new Formula(expressionOf(shape)).excel(), 0);
        expect(computed).toBeCloseTo(expected, 4);
      }),
      { numRuns: 500 },
    );
  });
});

type Operator = 'plus' | 'minus' | 'times' | 'div' | 'min' | 'max';
type Tree = number | [Operator, Tree, Tree];

function valueOf(tree: Tree): number {
  if (typeof tree === 'number') return tree;
  const [left, right] = [valueOf(tree[1]), valueOf(tree[2])];
  return {
    plus: left + right,
    minus: left - right,
    times: left * right,
    div: right === 0 ? NaN : left / right,
    min: Math.min(left, right),
    max: Math.max(left, right),
  }[tree[0]];
}

function expressionOf(tree: Tree): Expression {
  return typeof tree === 'number' ? number(tree) : expressionOf(tree[1])[tree[0]](expressionOf(tree[2]));
}
