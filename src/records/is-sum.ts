import type { Expression } from '../formula/expression';
import type { MetricInfo } from '../metric';
import type { Quantity } from '../quantity';
import type { Resolve } from './needs';

/** What part a quantity may play in a sum: that of a term, that of a constant which terms are multiplied by, or none. */
type Role = 'term' | 'factor' | undefined;

/**
 * Whether a formula does nothing but add up terms, each times a constant: so that, where the terms add up, the metric
 * does too. It is decided from the formula, down to the quantities of the metrics it is made of.
 *
 * A number added to a term makes it no sum, as it would be added once for each part.
 */
export function isSum(
  metric: MetricInfo,
  resolve: Resolve,
  roleOf: (name: string, quantity: Quantity) => Role,
): boolean {
  return roleOfMetric(metric, resolve, roleOf) === 'term';
}

function roleOfMetric(metric: MetricInfo, resolve: Resolve, roleOf: Parameters<typeof isSum>[2]): Role {
  const roleIn = ({ node }: Expression): Role => {
    if (node.kind === 'number') return 'factor';
    if (node.kind === 'input') {
      const input = resolve(node.name, metric.inputs[node.name] as Quantity | MetricInfo);
      return input.kind === 'quantity' ? roleOf(node.name, input) : roleOfMetric(input, resolve, roleOf);
    }
    const roles = node.operands.map(roleIn);
    if (roles.every((role) => role === 'factor')) return 'factor';
    const [first, second] = roles;
    switch (node.operation) {
      case 'plus':
      case 'minus':
        return first === second ? first : undefined;
      case 'times':
        return roles.includes('factor') && roles.includes('term') ? 'term' : undefined;
      case 'div':
        return first === 'term' && second === 'factor' ? 'term' : undefined;
      default:
        return undefined;
    }
  };
  return roleIn(metric.formula.expression);
}
