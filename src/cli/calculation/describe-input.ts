import type { Catalogue } from '../catalogue';
import type { InputOfMetric } from './inputs-on-all-levels';

/** "won deals, count: Deals that were won in the period." */
export function describeInput(
  { unit, description }: InputOfMetric['input'],
  title: string,
  { unitName }: Catalogue,
): string {
  return `${title}, ${unitName(unit)}: ${description}`;
}
