import type { Inputs, MetricInfo } from '../metric';
import type { Quantity } from '../quantity';
import { dimensionOf, sameDimension } from '../unit';
import { nearestName } from '../nearest-name';
import { narrowerInputs } from './narrower-inputs';
import type { Metrics } from './options';
import { subscriptionQuantities } from './subscription-quantities';

/** A quantity that metrics need. */
export interface Need {
  readonly quantity: Quantity;
  /** The names of the metrics that need it, in themselves or in the metrics they are made of. */
  readonly metrics: readonly string[];
  /** Whether another quantity is taken if nothing supplies it. */
  readonly isOptional?: true;
}

type Input = Inputs[string];

/** What stands for an input: the metric that takes its place, or what the metric itself names. */
export type Resolve = (name: string, input: Input) => Input;

/**
 * Puts metrics in the place of inputs.
 *
 * @throws TypeError if one replaces nothing, or something in another unit
 */
export function replacing(metrics: Metrics, use: Readonly<Record<string, MetricInfo>>): Resolve {
  const replaced = new Set<string>();
  const known = new Set<string>();
  const resolve: Resolve = (name, input) => {
    known.add(name);
    const other = Object.hasOwn(use, name) ? use[name] : undefined;
    if (other === undefined || other.name === name) return input;
    replaced.add(name);
    if (!sameDimension(dimensionOf(other.unit), dimensionOf(input.unit)) && input.unit !== 'number') {
      throw new TypeError(`${other.name} cannot stand for ${name}: it is ${other.unit}, not ${input.unit}`);
    }
    return other;
  };
  needsOf(metrics, resolve);
  for (const name of Object.keys(use)) {
    if (replaced.has(name)) continue;
    const meant = nearestName(name, [...known]);
    const hint = meant === undefined || meant === name ? '' : `; did you mean "${meant}"?`;
    throw new TypeError(`use puts a metric in the place of "${name}", which no metric of the report takes${hint}`);
  }
  return resolve;
}

/**
 * The quantities that metrics need, down to those of the metrics they are made of.
 *
 * @throws TypeError if a metric is needed to compute itself
 */
export function needsOf(metrics: Metrics, resolve: Resolve): ReadonlyMap<string, Need> {
  const needs = new Map<string, Need>();
  const visit = (metric: MetricInfo, asked: string, path: readonly string[]): void => {
    if (path.includes(metric.name)) throw new TypeError(`${[...path, metric.name].join(' needs ')}: that has no end`);
    for (const [name, given] of Object.entries(metric.inputs)) {
      const input = resolve(name, given);
      if (input.kind === 'metric') visit(input, asked, [...path, metric.name]);
      else {
        const others = needs.get(name)?.metrics ?? [];
        needs.set(name, { quantity: input, metrics: [...new Set([...others, asked])] });
        const narrower = narrowerInputs[metric.name]?.[name];
        if (narrower !== undefined) {
          const quantity = subscriptionQuantities[narrower] as Quantity;
          needs.set(narrower, { quantity, metrics: [asked], isOptional: true });
        }
      }
    }
  };
  for (const metric of Object.values(metrics)) visit(metric, metric.name, []);
  return needs;
}
