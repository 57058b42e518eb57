import type { Decimal, Metric, MetricInfo } from 'metricbook';

// Of different primes, no two have a quotient in common with another two. What must be at most something else is smaller
// in one half of the trials.
const trials: readonly (readonly number[])[] = [
  [2, 5, 11, 23, 47, 97, 197, 397],
  [3, 13, 41, 107, 223, 449, 907, 1823],
  [397, 197, 97, 47, 23, 11, 5, 2],
  [1823, 907, 449, 223, 107, 41, 13, 3],
];

/**
 * Whether a metric has one value whatever the records are, because quantities that it compares are told alike: without a
 * column that says which demos were held, those held are those booked, and the share of them is 100 %.
 *
 * @param quantities those that the metric is computed from
 * @param told what the columns tell of a quantity, as a text: those told alike have one value
 */
export function isSettled(
  metric: MetricInfo,
  quantities: readonly string[],
  told: ReadonlyMap<string, string>,
): boolean {
  const meaningOf = (name: string): string => told.get(name) ?? name;
  const meanings = [...new Set(quantities.map(meaningOf))];
  if (meanings.length === quantities.length) return false;
  const values = trials.flatMap((numbers) => {
    const numberOf = (name: string): number => numbers[meanings.indexOf(meaningOf(name)) % numbers.length] as number;
    return valueOf(metric, numberOf) ?? [];
  });
  const [first, ...others] = values;
  return first !== undefined && others.every((value) => value.equals(first));
}

/** Undefined if it has none with these numbers. */
function valueOf(metric: MetricInfo, numberOf: (quantity: string) => number): Decimal | undefined {
  const inputs = Object.entries(metric.inputs).map(
    ([name, input]) => [name, input.kind === 'metric' ? valueOf(input, numberOf) : numberOf(name)] as const,
  );
  const { data } = (metric as Metric).safe(Object.fromEntries(inputs) as Record<string, number>);
  return data;
}
