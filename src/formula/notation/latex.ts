import { type Notation, Precedence } from '../render';

/** Formulas as LaTeX, for the mathematics mode of LaTeX, KaTeX, MathJax and Temml. */
export const latex: Notation = {
  input: (_, title) => words(title),
  number: (digits, duration) => {
    const [value = '', exponent] = digits.split('e');
    const number = exponent === undefined ? value : `${value} \\times 10^{${exponent.replace('+', '')}}`;
    return duration === undefined ? number : `${number}\\,${words(duration)}`;
  },
  brackets: (inner) => `\\left(${inner}\\right)`,
  operations: {
    plus: { precedence: Precedence.sum, join: (left, right) => `${left} + ${right}` },
    minus: { precedence: Precedence.sum, join: (left, right) => `${left} - ${right}` },
    times: { precedence: Precedence.product, join: (left, right) => `${left} \\times ${right}` },
    div: { precedence: Precedence.fraction, join: (above, below) => `\\frac{${above}}{${below}}`, enclosed: 'both' },
    pow: { precedence: Precedence.power, join: (base, exponent) => `${base}^{${exponent}}`, enclosed: 'second' },
    min: {
      precedence: Precedence.atom,
      join: (left, right) => `\\min\\left(${left}, ${right}\\right)`,
      enclosed: 'both',
    },
    max: {
      precedence: Precedence.atom,
      join: (left, right) => `\\max\\left(${left}, ${right}\\right)`,
      enclosed: 'both',
    },
    abs: { precedence: Precedence.atom, join: (inner) => `\\left|${inner}\\right|`, enclosed: 'both' },
  },
};

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function words(text: string): string {
  return `\\text{${text.replace(/[\\~^&%$#_{}]/g, (special) => commands[special] ?? `\\${special}`)}}`;
}
