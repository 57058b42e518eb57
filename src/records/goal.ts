import { divide, Exact, toExact } from '../exact';
import { type DecimalInput, rangeOf, readDecimal } from '../read-decimal';
import type { Unit } from '../unit';
import type { Outcome } from './components';
import type { RowTarget, TargetRange } from './kpi';

export type Better = 'higher' | 'lower';

/** How far a value is from its target. */
interface Distance {
  /** Signed: the value is below by as much, or above. */
  readonly gap: Exact;
  /** The number or the end of the range that it is measured from. */
  readonly from: Exact;
}

/** A target that has been read: a number to reach, or the ends of a range to stay in. */
export class Goal {
  private constructor(
    private readonly number: Exact | undefined,
    private readonly lower: Exact | undefined,
    private readonly upper: Exact | undefined,
  ) {}

  /**
   * @param path what it is called in an error
   * @throws TypeError if it is no number that the unit allows, or no range
   */
  static read(target: DecimalInput | TargetRange, unit: Unit, path: string): Goal {
    const number = (value: unknown, name: string): Exact => {
      // The target of a count may be an average of several.
      const read = readDecimal(value, { ...rangeOf(unit), whole: false });
      if (typeof read === 'string') throw new TypeError(`${name} ${read}`);
      return toExact(read);
    };
    if (!isRange(target)) return new Goal(number(target, path), undefined, undefined);
    const { from, to, ...others } = target;
    const [other] = Object.keys(others);
    if (other !== undefined) throw new TypeError(`${path} is a range of \`from\` and \`to\`, without "${other}"`);
    if (from === undefined && to === undefined) throw new TypeError(`${path} must have \`from\`, \`to\` or both`);
    const lower = from === undefined ? undefined : number(from, `${path}.from`);
    const upper = to === undefined ? undefined : number(to, `${path}.to`);
    if (lower !== undefined && upper?.lt(lower)) throw new TypeError(`${path}.from must not be above ${path}.to`);
    return new Goal(undefined, lower, upper);
  }

  /** The target of several parts together; undefined where numbers meet ranges, or ranges have no end in common. */
  static sum(goals: readonly Goal[]): Goal | undefined {
    const total = (name: 'number' | 'lower' | 'upper'): Exact | undefined => {
      let sum = new Exact(0);
      for (const goal of goals) {
        const part = goal[name];
        if (part === undefined) return undefined;
        sum = sum.plus(part);
      }
      return sum;
    };
    const [number, lower, upper] = [total('number'), total('lower'), total('upper')];
    if (number === undefined && lower === undefined && upper === undefined) return undefined;
    return new Goal(number, lower, upper);
  }

  get isRange(): boolean {
    return this.number === undefined;
  }

  get shown(): RowTarget {
    const { number, lower, upper } = this;
    if (number !== undefined) return divide(number, 1);
    return {
      ...(lower !== undefined && { from: divide(lower, 1) }),
      ...(upper !== undefined && { to: divide(upper, 1) }),
    };
  }

  /** What is to be reached by something that grows: the number, or the nearest end of the range. */
  get aim(): Exact {
    return (this.number ?? this.lower ?? this.upper) as Exact;
  }

  /** Whether a value is where it should be. */
  isMet(value: Exact, better: Better | undefined): boolean {
    const { gap } = this.distance(value);
    return gap.isZero() || (!this.isRange && gap.isPositive() === (better === 'higher'));
  }

  /** From a number, or from the end of a range that is missed; zero within it. */
  distance(value: Exact): Distance {
    const { number, lower, upper } = this;
    if (number !== undefined) return { gap: value.minus(number), from: number };
    if (lower !== undefined && value.lt(lower)) return { gap: value.minus(lower), from: lower };
    if (upper !== undefined && value.gt(upper)) return { gap: value.minus(upper), from: upper };
    return { gap: new Exact(0), from: this.aim };
  }

  /** Whether a value that still grows may yet end otherwise: come up to the target, or go beyond it. */
  isOpen(value: Exact, better: Better | undefined): boolean {
    const upper = this.upper ?? (better === 'lower' ? this.number : undefined);
    return upper === undefined ? !this.isMet(value, better) : value.lte(upper);
  }

  /**
   * The part of the target that is reached: the value ÷ the target, and the other way round where less is better, so
   * that more than 1 is more than was asked for either way. Within a range it is 1; below it the value ÷ the end that is
   * missed, above it that end ÷ the value.
   */
  attainment(value: Exact, better: Better | undefined): Outcome {
    const { gap, from } = this.distance(value);
    if (this.isRange && gap.isZero()) return { value: divide(1, 1) };
    if (!from.gt(0)) return { reason: `the target is ${from.isZero() ? 'zero' : 'below zero'}` };
    if (this.isRange ? gap.isNegative() : better === 'higher') return { value: divide(value, from) };
    if (!value.gt(0)) return { reason: `the value is ${value.isZero() ? 'zero' : 'below zero'}` };
    return { value: divide(from, value) };
  }
}

function isRange(target: DecimalInput | TargetRange): target is TargetRange {
  return typeof target === 'object' && Object.getPrototypeOf(target) === Object.prototype;
}
