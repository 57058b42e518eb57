import { type ExactNumber, signOf } from '../exact';
import { type DecimalInput, rangeOf, readDecimal } from '../read-decimal';
import { readDate } from './read-date';
import { isCurrencyCode } from './read-field';
import type { TimeZone } from './time-zone';

/**
 * What one unit of each other currency is worth in the currency of the report: one rate, or a rate for each day, which
 * holds until the next.
 */
export type Rates = Readonly<Record<string, DecimalInput | Readonly<Record<string, DecimalInput>>>>;

interface Rate {
  readonly from: number;
  readonly rate: ExactNumber;
}

/** Turns money into the currency of the report. */
export class Currencies {
  private readonly rates = new Map<string, readonly Rate[]>();

  /** @throws TypeError for a rate that is not a positive number, or a day that is not one */
  constructor(
    readonly reporting: string | undefined,
    rates: Rates,
    timeZone: TimeZone,
  ) {
    for (const code of [reporting ?? 'EUR', ...Object.keys(rates)]) {
      if (isCurrencyCode(code)) continue;
      throw new TypeError(`a currency is named by three capital letters, such as EUR (received "${code}")`);
    }
    for (const [currency, given] of Object.entries(rates)) {
      const days = isPerDay(given) ? Object.entries(given) : [[undefined, given] as const];
      const read = days.map(([day, rate]) => ({
        from: day === undefined ? -Infinity : readDay(currency, day, timeZone),
        rate: readRate(currency, rate),
      }));
      this.rates.set(
        currency,
        read.sort((left, right) => left.from - right.from),
      );
    }
  }

  /** What the money of a record is multiplied with, or why it cannot be used. */
  rateAt(currency: string, instant: number): ExactNumber | { readonly reason: string } {
    if (currency === this.reporting) return 1;
    if (this.reporting === undefined) {
      return { reason: `is ${currency}: state the currency of the report, and rates of the others to it` };
    }
    const rate = this.rates.get(currency)?.findLast(({ from }) => from <= instant)?.rate;
    return rate ?? { reason: `is ${currency}, for which there is no rate to ${this.reporting} at its date` };
  }
}

function isPerDay(given: Rates[string]): given is Readonly<Record<string, DecimalInput>> {
  return typeof given === 'object' && Object.getPrototypeOf(given) === Object.prototype;
}

function readDay(currency: string, day: string, timeZone: TimeZone): number {
  const instant = readDate(day, timeZone);
  if (typeof instant === 'string') throw new TypeError(`a day in the rates of ${currency} ${instant}`);
  return instant;
}

function readRate(currency: string, rate: DecimalInput): ExactNumber {
  const read = readDecimal(rate, rangeOf('multiple'));
  if (typeof read === 'string') throw new TypeError(`the rate of ${currency} ${read}`);
  if (signOf(read) <= 0) throw new TypeError(`the rate of ${currency} must be above 0`);
  return read;
}
