import { Exact } from '../exact';
import { Fraction } from '../formula/fraction';
import { type DecimalInput, readDecimal } from '../read-decimal';

/** A part of a ranking, from the top: a share of the number of segments. */
export interface Tier {
  readonly name: string;
  readonly share: DecimalInput;
}

/** Where a ranking is cut. */
export class Tiers {
  readonly names: readonly string[];
  /** The share of the segments that are in a tier or in one above. */
  private readonly cuts: readonly Fraction[];

  /**
   * @param tiers names of equal parts, or parts of different shares
   * @throws TypeError if a name stands there twice, or the shares do not add up to 1
   */
  constructor(tiers: readonly string[] | readonly Tier[]) {
    this.names = tiers.map((tier) => (typeof tier === 'string' ? tier : tier.name));
    if (tiers.length === 0) throw new TypeError('tiers names none');
    const twice = this.names.find((name, index, all) => all.indexOf(name) !== index);
    if (twice !== undefined) throw new TypeError(`tiers names "${twice}" twice`);
    let sum = new Exact(0);
    this.cuts = tiers.map((tier, index) => {
      if (typeof tier === 'string') return Fraction.of(index + 1).over(Fraction.of(tiers.length));
      const share = readDecimal(tier.share, { whole: false, minimum: 0, maximum: 1 });
      if (typeof share === 'string') throw new TypeError(`the share of the tier "${tier.name}" ${share}`);
      sum = sum.plus(share);
      return Fraction.of(sum);
    });
    if (this.cuts.at(-1)?.compare(Fraction.one) !== 0) {
      throw new TypeError(`the shares of the tiers must add up to 1, and not to ${sum.toFixed()}`);
    }
  }

  /**
   * The tier that a rank lies in, counted from 0: the first one that does not end above it. So no tie is torn apart, and
   * the upper tiers are the larger ones where the number cannot be divided.
   */
  of(rank: number, count: number): number {
    return this.cuts.findIndex((cut) => cut.times(Fraction.of(count)).compare(Fraction.of(rank - 1)) > 0);
  }
}
