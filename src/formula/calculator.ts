import type { Decimal } from '../decimal';
import { Exact, type ExactNumber, toExact, withDigits } from '../exact';
import { compile, type Fail, type Values } from './evaluate';
import { Expression } from './expression';
import type { Fraction } from './fraction';
import { fractionOf } from './fraction-of';
import { text } from './notation/text';
import { type Notation, render } from './render';

/** The natural logarithm of a part, as an input that the calculator knows to any number of digits. */
interface Logarithm {
  readonly of: Expression;
  readonly value: Fraction;
}

// Digits of a logarithm: first those of a result and some more, then ever more until the result is certain.
const EXTRA_DIGITS = [0, 16, 80, 336, 850];
const USUAL_DIGITS = 46;
const MAX_DIGITS = 900;
const SHOWN_DIGITS = 12;

/** Computes and writes parts of formulas at the numbers of one call. Results are exact and rounded once. */
export class Calculator {
  private readonly names: readonly string[];
  private readonly logarithms: Logarithm[] = [];

  constructor(
    private readonly known: ReadonlyMap<string, ExactNumber>,
    private readonly fail: Fail,
  ) {
    this.names = [...known.keys()];
  }

  evaluate(part: Expression): Decimal {
    const names = [...this.names, ...this.logarithms.map((_, index) => nameOf(index))];
    const calculate = compile(part, names, this.fail);
    const valueWith = (extraDigits: number, direction: -1 | 0 | 1): Decimal =>
      calculate(this.values(extraDigits, direction));
    let result = valueWith(0, 0);
    if (this.logarithms.length === 0) return result;
    // A logarithm has endless digits. There are enough of them once its error does not show in the rounded result.
    for (const extraDigits of EXTRA_DIGITS) {
      result = valueWith(extraDigits, 1);
      if (valueWith(extraDigits, -1).eq(result)) break;
    }
    return result;
  }

  /**
   * The natural logarithm of a part that is above zero.
   *
   * @returns nothing where the part has no exact value to take it of
   */
  logarithm(of: Expression): Expression | undefined {
    const value = fractionOf(of, (input) => this.known.get(input));
    if (value === undefined) return undefined;
    this.logarithms.push({ of, value });
    const name = nameOf(this.logarithms.length - 1);
    return new Expression({ kind: 'input', name, title: name }, {});
  }

  /** The part in words, or with its numbers put in. */
  write(part: Expression, withNumbers = false): string {
    const notation: Notation = {
      ...text,
      input: (name, title) => {
        const logarithm = this.logarithms.find((_, index) => nameOf(index) === name);
        return logarithm === undefined ? title : `ln(${this.write(logarithm.of, withNumbers)})`;
      },
    };
    return render(part, notation, ({ node }) => {
      const value = withNumbers && node.kind === 'input' ? this.known.get(node.name) : undefined;
      return value === undefined ? undefined : toExact(value).toSignificantDigits(SHOWN_DIGITS);
    });
  }

  private values(extraDigits: number, direction: -1 | 0 | 1): Values {
    // They come in pairs, of which one is divided by the other: the quotient is widest where their errors are opposed.
    const logarithms = this.logarithms.map(({ value }, index) =>
      takeLogarithm(value, extraDigits, index % 2 === 0 ? direction : -direction),
    );
    return [...this.known.values(), ...logarithms];
  }
}

// No input of a metric has a name with a space in it.
function nameOf(index: number): string {
  return `logarithm ${String(index)}`;
}

function takeLogarithm({ dividend, divisor }: Fraction, extraDigits: number, direction: number): Exact {
  const [above, below] = [toExact(dividend), toExact(divisor)];
  // Next to 1, a logarithm loses as many digits as there are zeros behind the point.
  const closeness = above.eq(below) ? 0 : Math.max(0, below.e - above.minus(below).e);
  const digits = Math.min(USUAL_DIGITS + closeness + extraDigits, MAX_DIGITS);
  const error = new Exact(`1e${String(closeness + 2 - digits)}`);
  return withDigits(digits, () => above.div(below).ln()).times(error.times(direction).plus(1));
}
