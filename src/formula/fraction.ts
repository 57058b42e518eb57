import type { Decimal } from '../decimal';
import { add, compare, divide, type ExactNumber, multiply, signOf, subtract, toExact } from '../exact';

/** An exact number, kept as a quotient until the end so that it is rounded once. */
export class Fraction {
  private constructor(
    readonly dividend: ExactNumber,
    readonly divisor: ExactNumber,
  ) {}

  static readonly one = new Fraction(1, 1);

  /**
   * A plain number with up to six decimals becomes a quotient of integers, which need no decimal.js until the end: where
   * the quotient is the number again and the integer has at most 15 digits, it is that decimal and no other.
   */
  static of(value: ExactNumber): Fraction {
    if (typeof value === 'number' && !Number.isInteger(value)) {
      for (let divisor = 10; divisor <= 1e6; divisor *= 10) {
        const dividend = Math.round(value * divisor);
        if (dividend / divisor === value && Math.abs(dividend) < 1e15) return new Fraction(dividend, divisor);
      }
    }
    return new Fraction(value, 1);
  }

  /** -1, 0 or 1. */
  get sign(): number {
    return signOf(this.dividend) * signOf(this.divisor);
  }

  plus(other: Fraction): Fraction {
    return this.combine(add, other);
  }

  minus(other: Fraction): Fraction {
    return this.combine(subtract, other);
  }

  times(other: Fraction): Fraction {
    return new Fraction(multiply(this.dividend, other.dividend), multiply(this.divisor, other.divisor));
  }

  /** The other must not be zero. */
  over(other: Fraction): Fraction {
    if (this.divisor === other.divisor) return new Fraction(this.dividend, other.dividend);
    return new Fraction(multiply(this.dividend, other.divisor), multiply(this.divisor, other.dividend));
  }

  abs(): Fraction {
    return this.sign < 0 ? new Fraction(multiply(this.dividend, -1), this.divisor) : this;
  }

  /** The sign of this minus the other. */
  compare(other: Fraction): number {
    if (this.divisor === 1 && other.divisor === 1) return compare(this.dividend, other.dividend);
    return this.minus(other).sign;
  }

  /** The value as a plain number, if it is a whole one of ordinary size. */
  get whole(): number | undefined {
    const quotient = toExact(this.dividend).divToInt(this.divisor);
    const number = quotient.toNumber();
    return Number.isSafeInteger(number) && quotient.times(this.divisor).eq(this.dividend) ? number : undefined;
  }

  /** How many digits it is written with, above and below the line. */
  get digits(): number {
    return toExact(this.dividend).precision() + toExact(this.divisor).precision();
  }

  /** This to the power of a whole number that is not zero. */
  raise(exponent: number): Fraction {
    const above = toExact(this.dividend).pow(Math.abs(exponent));
    const below = toExact(this.divisor).pow(Math.abs(exponent));
    return exponent > 0 ? new Fraction(above, below) : new Fraction(below, above);
  }

  round(): Decimal {
    return divide(this.dividend, this.divisor);
  }

  private combine(operation: typeof add, other: Fraction): Fraction {
    if (this.divisor === other.divisor) return new Fraction(operation(this.dividend, other.dividend), this.divisor);
    const left = multiply(this.dividend, other.divisor);
    const right = multiply(other.dividend, this.divisor);
    return new Fraction(operation(left, right), multiply(this.divisor, other.divisor));
  }
}
