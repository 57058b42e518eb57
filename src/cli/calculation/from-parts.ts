import {
  type Condition,
  defineMetric,
  type Expression,
  type Inputs,
  type Metric,
  type MetricInfo,
  number,
} from 'metricbook';

type Symbols = Readonly<Record<string, Expression>>;

/**
 * The same metric, computed from the inputs of its inputs where these are given: sales velocity from won deals and lost
 * deals in place of the win rate. Nothing is rounded on the way, and the conditions of all metrics involved hold.
 *
 * @param given names of the inputs that there are values for, on any level
 */
export function fromParts(metric: Metric, given: ReadonlySet<string>): Metric {
  const parts = partsGiven(metric, given);
  if (parts.size === 0) return metric;

  try {
    return composed(metric, parts, (expression) => expression);
  } catch {
    return composed(metric, parts, alignCounts);
  }
}

type Parts = ReadonlyMap<string, MetricInfo>;

/** Makes the formula of a part fit where the part stood. */
type Fit = (formula: Expression, place: Expression) => Expression;

/** @throws TypeError if the units do not fit */
function composed(metric: Metric, parts: Parts, fit: Fit): Metric {
  const { name, title, description, unit, better, example } = metric;
  const involved = [metric, ...parts.values()];
  const conditions = (kind: 'conditions' | 'definedWhen') => (symbols: Symbols) =>
    involved.flatMap((one) => one[kind]).map((condition) => rebuiltCondition(condition, symbols, parts, fit));
  return defineMetric({
    name,
    title,
    description,
    unit,
    better,
    example,
    inputs: inputsOf(metric, parts),
    formula: (symbols) => {
      const { expression } = metric.formula;
      return fit(rebuilt(expression, symbols, parts, fit), expression);
    },
    conditions: conditions('conditions'),
    definedWhen: conditions('definedWhen'),
  });
}

/** The metrics that are computed from their own inputs, by name: those not given themselves, but in part. */
function partsGiven(metric: MetricInfo, given: ReadonlySet<string>): ReadonlyMap<string, MetricInfo> {
  return new Map(
    Object.entries(metric.inputs).flatMap(([name, input]) =>
      input.kind === 'metric' && !given.has(name) && hasAnyOf(input, given)
        ? [[name, input] as const, ...partsGiven(input, given)]
        : [],
    ),
  );
}

function hasAnyOf(metric: MetricInfo, given: ReadonlySet<string>): boolean {
  return Object.entries(metric.inputs).some(
    ([name, input]) => given.has(name) || (input.kind === 'metric' && hasAnyOf(input, given)),
  );
}

function inputsOf({ inputs }: MetricInfo, parts: Parts): Inputs {
  const own = Object.entries(inputs).map(([name, input]) => {
    const part = parts.get(name);
    return part === undefined ? { [name]: input } : inputsOf(part, parts);
  });
  return Object.assign({}, ...own) as Inputs;
}

/** The expression on other symbols, with the formulas of the parts in their places. */
function rebuilt(expression: Expression, symbols: Symbols, parts: Parts, fit: Fit): Expression {
  const { node } = expression;
  if (node.kind === 'number') return expression;
  if (node.kind === 'input') {
    const part = parts.get(node.name);
    if (part === undefined) return symbols[node.name] as Expression;
    return fit(rebuilt(part.formula.expression, symbols, parts, fit), expression);
  }
  const [first, second] = node.operands.map((operand) => rebuilt(operand, symbols, parts, fit)) as [
    Expression,
    Expression,
  ];
  return node.operation === 'abs' ? first.abs() : first[node.operation](second);
}

const verbs = { 'at most': 'atMost', 'at least': 'atLeast', 'more than': 'moreThan' } as const;

function rebuiltCondition({ left, relation, right }: Condition, symbols: Symbols, parts: Parts, fit: Fit): Condition {
  return rebuilt(left, symbols, parts, fit)[verbs[relation]](rebuilt(right, symbols, parts, fit));
}

/** A metric that is money per deal by its formula counts as money, and where units are compared, its formula has to too. */
function alignCounts(expression: Expression, declared: Expression): Expression {
  const one = number(1, 'count');
  let aligned = expression;
  let surplus = countsIn(expression) - countsIn(declared);
  for (; surplus > 0; surplus -= 1) aligned = aligned.div(one);
  for (; surplus < 0; surplus += 1) aligned = aligned.times(one);
  return aligned;
}

function countsIn({ dimension }: Expression): number {
  return dimension['count'] ?? 0;
}
