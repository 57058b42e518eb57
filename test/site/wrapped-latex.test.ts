import { number, quantity } from 'metricbook';
import { describe, expect, it } from 'vitest';
import { type Expression, symbol } from '../../src/formula/expression';
import { render } from '../../src/formula/render';
import { wrappedLatex } from '../../src/site/pages/wrapped-latex';

const amount = (title: string): Expression =>
  symbol('any', quantity({ title, unit: 'amount', description: 'Anything.', timing: 'flow' }));
const short = amount('won');
const long = amount('deals that customers signed');
const write = (expression: Expression): string => render(expression, wrappedLatex);

describe('wrappedLatex', () => {
  it('leaves what fits in a line as it is', () => {
    expect(write(short.plus(short))).toBe('\\text{won} + \\text{won}');
  });

  it('goes on in a new line before the sign where a sum is longer than a line', () => {
    expect(write(long.plus(long).minus(short))).toBe(
      '\\begin{gathered}\\text{deals that customers signed} \\\\ {} + \\text{deals that customers signed} - \\text{won}\\end{gathered}',
    );
  });

  it('does the same with products, and with each side of a fraction by itself', () => {
    expect(write(long.times(long).div(short.plus(short)))).toBe(
      '\\frac{\\begin{gathered}\\text{deals that customers signed} \\\\ {} \\times \\text{deals that customers signed}\\end{gathered}}{\\text{won} + \\text{won}}',
    );
  });

  it('takes a fraction to be as wide as the wider of its sides', () => {
    const fraction = long.div(short);
    expect(write(number(1).minus(fraction))).toBe('1 - \\frac{\\text{deals that customers signed}}{\\text{won}}');
    expect(write(fraction.plus(fraction))).toContain('\\\\ {} +');
  });
});
