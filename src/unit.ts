const timeUnits = ['minutes', 'hours', 'days', 'weeks', 'months', 'years'] as const;
type TimeUnits = (typeof timeUnits)[number];
type TimeUnit = TimeUnits extends `${infer Singular}s` ? Singular : never;
type Plain = 'count' | 'amount' | 'money' | 'share' | 'ratio' | 'multiple' | 'score' | 'number';

/**
 * What a quantity or the result of a metric is measured in.
 *
 * - `count`: whole things, not below 0
 * - `amount`: things in any fraction, not below 0 (story points, units, an average of counts)
 * - `money`: any sign, one currency
 * - `share`: a part of a whole, 0 to 1
 * - `ratio`: any size and sign, shown as percent (growth, return, retention that may pass 100 %)
 * - `multiple`: any size and sign, shown as 3.0×
 * - `score`: points, any sign
 * - `number`: a value of anything, any sign
 * - `days`, `months` and so on: a duration, not below 0
 * - `money per month`, `amount per day` and so on: one of them for each unit of time
 */
export type Unit = Plain | TimeUnits | `${'count' | 'amount' | 'money'} per ${TimeUnit}`;

/** The units that a number in a formula can carry; `months per year` is how many of one there are in another. */
export type NumberUnit = 'count' | 'money' | TimeUnit | TimeUnits | `${TimeUnits} per ${TimeUnit}`;

/** Powers of money, of things counted and of each unit of time; a name that is absent has the power 0. */
export type Dimension = Readonly<Record<string, number>>;

/** What {@link unitParts} says of a unit. */
export interface UnitParts {
  /** What is measured: the unit without its "per" part. */
  readonly measure: Plain | TimeUnits;
  /** The unit of time after "per", in the singular. */
  readonly per: TimeUnit | undefined;
}

export function unitParts(unit: Unit): UnitParts {
  const [measure, per] = unit.split(' per ') as [UnitParts['measure'], UnitParts['per']];
  return { measure, per };
}

/** Whether a number of these is a length of time. */
export function isDuration(unit: NumberUnit | Unit): boolean {
  return timeUnits.some((name) => unit === name || unit === singular(name));
}

const singular = (name: string): string => (name.endsWith('s') ? name.slice(0, -1) : name);

const measureDimensions: Readonly<Record<string, Dimension>> = {
  count: { count: 1 },
  amount: { count: 1 },
  money: { money: 1 },
  share: {},
  ratio: {},
  multiple: {},
  score: {},
  number: {},
};

export function dimensionOf(unit: Unit | NumberUnit): Dimension {
  const [measure = '', per] = unit.split(' per ');
  const dimension = measureDimensions[measure] ?? { [singular(measure)]: 1 };
  return per === undefined ? dimension : multiplyDimensions(dimension, { [per]: 1 }, -1);
}

/** `left` times `right` to the given power. */
export function multiplyDimensions(left: Dimension, right: Dimension, power: 1 | -1): Dimension {
  const product: Record<string, number> = { ...left };
  for (const [name, exponent] of Object.entries(right)) {
    product[name] = (product[name] ?? 0) + exponent * power;
  }
  return Object.fromEntries(Object.entries(product).filter(([, exponent]) => exponent !== 0));
}

export function sameDimension(left: Dimension, right: Dimension): boolean {
  return Object.keys(multiplyDimensions(left, right, -1)).length === 0;
}

/** The dimension as a person would write it: "money per day", "count", "number". */
export function describeDimension(dimension: Dimension): string {
  const side = (sign: 1 | -1): string =>
    Object.entries(dimension)
      .filter(([, exponent]) => exponent * sign > 0)
      .map(([name, exponent]) => (exponent * sign === 1 ? name : `${name}^${String(exponent * sign)}`))
      .join(' × ');
  return [side(1) || 'number', side(-1)].filter(Boolean).join(' per ');
}

/**
 * Whether a formula of this dimension may be declared to give this unit. Counts cancel freely against money and time
 * ("money per deal" is called money), but a count is never a share, a ratio, a multiple or a score.
 */
export function yieldsUnit(dimension: Dimension, unit: Unit): boolean {
  const { count: declaredCount = 0, ...declared } = dimensionOf(unit);
  const { count = 0, ...derived } = dimension;
  if (!sameDimension(declared, derived)) return false;
  if (Object.keys(declared).length > 0) return true;
  return count === 0 || count === declaredCount;
}
