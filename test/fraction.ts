/**
 * Exact rational arithmetic on BigInt, written for the tests and independent of decimal.js: what the library's results
 * are compared with.
 */
export class Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;

  constructor(numerator: bigint, denominator = 1n) {
    if (denominator === 0n) throw new RangeError('division by zero');
    const sign = denominator < 0n ? -1n : 1n;
    this.numerator = numerator * sign;
    this.denominator = denominator * sign;
  }

  /** Reads "12.5", "-1e3" or "2/3". */
  static parse(text: string): Fraction {
    const slash = text.lastIndexOf('/');
    if (slash >= 0) return Fraction.parse(text.slice(0, slash)).div(Fraction.parse(text.slice(slash + 1)));
    const match = /^([+-]?)(?=\.?\d)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text.trim());
    if (!match) throw new SyntaxError(`not a number: ${text}`);
    const [, sign = '', whole = '', decimals = '', exponent = '0'] = match;
    const digits = BigInt(`${whole}${decimals}`) * (sign === '-' ? -1n : 1n);
    const shift = Number(exponent) - decimals.length;
    return shift >= 0 ? new Fraction(digits * 10n ** BigInt(shift)) : new Fraction(digits, 10n ** BigInt(-shift));
  }

  plus(other: Fraction): Fraction {
    return new Fraction(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Fraction): Fraction {
    return this.plus(new Fraction(-other.numerator, other.denominator));
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  div(other: Fraction): Fraction {
    return new Fraction(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  pow(exponent: bigint): Fraction {
    if (exponent < 0n) return new Fraction(1n).div(this.pow(-exponent));
    return new Fraction(this.numerator ** exponent, this.denominator ** exponent);
  }

  abs(): Fraction {
    return this.numerator < 0n ? new Fraction(-this.numerator, this.denominator) : this;
  }

  compare(other: Fraction): number {
    const difference = this.minus(other).numerator;
    return difference > 0n ? 1 : difference < 0n ? -1 : 0;
  }

  /** The nearest decimal of 34 significant digits, ties to even, as digits times a power of ten. */
  rounded(): string {
    if (this.numerator === 0n) return '0e0';
    const magnitude = this.abs();
    let exponent = String(magnitude.numerator).length - String(magnitude.denominator).length - DIGITS;
    let digits = magnitude.scaled(exponent);
    if (digits >= 10n ** BigInt(DIGITS)) digits = magnitude.scaled((exponent += 1));
    while (digits % 10n === 0n) {
      digits /= 10n;
      exponent += 1;
    }
    return `${this.numerator < 0n ? '-' : ''}${String(digits)}e${String(exponent)}`;
  }

  private scaled(exponent: number): bigint {
    const up = exponent < 0 ? 10n ** BigInt(-exponent) : 1n;
    const down = exponent > 0 ? 10n ** BigInt(exponent) : 1n;
    const [dividend, divisor] = [this.numerator * up, this.denominator * down];
    const quotient = dividend / divisor;
    const twice = (dividend % divisor) * 2n;
    return twice > divisor || (twice === divisor && quotient % 2n === 1n) ? quotient + 1n : quotient;
  }
}

const DIGITS = 34;
