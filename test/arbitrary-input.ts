import fc from 'fast-check';
import type { MetricInfo } from '../src/index';
import { rangeOfInput } from '../src/quantity';

type Values = Readonly<Record<string, string>>;

/**
 * Input of the right kinds for a metric, as decimal strings. Conditions between the fields are often met, because all
 * numbers of one input are of a similar size, and sometimes not.
 */
export function arbitraryInput(metric: MetricInfo): fc.Arbitrary<Values> {
  const names = Object.keys(metric.inputs);
  return fc
    .record({
      scale: fc.constantFrom(1, 10, 1000, 1_000_000),
      fields: fc.tuple(...Object.values(metric.inputs).map((input) => arbitraryNumber(rangeOfInput(input)))),
    })
    .map(({ scale, fields }) => Object.fromEntries(names.map((name, index) => [name, fields[index]?.(scale) ?? '0'])));
}

interface Range {
  readonly whole: boolean;
  readonly minimum: number;
  readonly maximum: number;
}

function arbitraryNumber({ whole, minimum, maximum }: Range): fc.Arbitrary<(scale: number) => string> {
  return fc
    .record({
      // In parts of a million, with a weight on the ends.
      part: fc.oneof(
        { weight: 1, arbitrary: fc.constantFrom(0, 1_000_000) },
        { weight: 5, arbitrary: fc.nat(1_000_000) },
      ),
      negative: fc.boolean(),
      decimals: fc.constantFrom(0, 2, 6),
    })
    .map(({ part, negative, decimals }) => (scale) => {
      if (maximum === 1) return (part / 1_000_000).toFixed(6);
      const sign = minimum < 0 && negative ? '-' : '';
      const value = (part / 1_000_000) * scale;
      return sign + value.toFixed(whole ? 0 : decimals);
    });
}
