import * as z from 'zod/mini';
import { type Condition } from '../formula/expression';
import { text } from '../formula/notation/text';
import { render } from '../formula/render';
import type { Metric, Source } from '../metric';
import type { Unit } from '../unit';
import { dependentsOf } from './dependents-of';
import { domains } from './domains';
import { kebabCase } from './kebab-case';
import { metrics } from './metrics';

/** A formula in each notation. */
export interface FormulaJson {
  readonly text: string;
  readonly latex: string;
  readonly excel: string;
}

/** One input of a metric; `timing` is that of a quantity. */
export interface InputJson {
  readonly name: string;
  readonly kind: 'metric' | 'quantity';
  readonly title: string;
  readonly unit: Unit;
  readonly description: string;
  readonly timing?: string;
}

/** A metric as plain data. */
export interface MetricJson {
  readonly name: string;
  readonly id: string;
  readonly domain: string;
  readonly title: string;
  readonly description: string;
  readonly aliases: readonly string[];
  readonly unit: Unit;
  readonly better: 'higher' | 'lower' | 'neutral';
  readonly formula: FormulaJson;
  /** The formula down to quantities; only where it is another. */
  readonly expanded?: FormulaJson;
  readonly inputs: readonly InputJson[];
  /** JSON Schema of the input. */
  readonly schema: object;
  /** What valid input fulfils, in words. */
  readonly conditions: readonly string[];
  /** What must hold for there to be a value, in words. */
  readonly definedWhen: readonly string[];
  readonly example: { readonly input: Readonly<Record<string, string>>; readonly result: string };
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
  readonly related: readonly string[];
  /** Names of the metrics that this one has an influence on. */
  readonly dependents: readonly string[];
}

/** The whole catalogue as plain data, for `JSON.stringify`. */
export function toJson(): readonly MetricJson[] {
  return metrics.map(metricToJson);
}

/**
 * One metric of the catalogue as plain data. Of a translated one, the texts and formulas are in its language, but for the
 * relations in its conditions.
 *
 * @throws TypeError if the metric is not of the catalogue
 */
export function metricToJson(metric: Metric): MetricJson {
  const { name, title, description, aliases, unit, better, formula, expanded, notes, sources, related } = metric;
  const isExpanded = Object.values(metric.inputs).some((input) => input.kind === 'metric');
  return {
    name,
    id: kebabCase(name),
    domain: domainOf(name),
    title,
    description,
    aliases,
    unit,
    better,
    formula: notations(formula),
    ...(isExpanded && { expanded: notations(expanded) }),
    inputs: Object.entries(metric.inputs).map(([key, input]) => ({
      name: key,
      kind: input.kind,
      title: input.title,
      unit: input.unit,
      description: input.description,
      ...(input.kind === 'quantity' && { timing: input.timing }),
    })),
    schema: z.toJSONSchema(metric.schema, { io: 'input' }),
    conditions: metric.conditions.map(words),
    definedWhen: metric.definedWhen.map(words),
    example: {
      input: Object.fromEntries(Object.entries(metric.example.input).map(([key, value]) => [key, String(value)])),
      result: metric.example.result,
    },
    notes,
    sources,
    related,
    dependents: dependentsOf(name).map((dependent) => dependent.name),
  };
}

/** @throws TypeError if there is none */
function domainOf(name: string): string {
  const domain = domains.find((one) => one.metrics.some((metric) => metric.name === name));
  if (domain === undefined) throw new TypeError(`the catalogue has no metric "${name}"`);
  return domain.id;
}

function notations(formula: Metric['formula']): FormulaJson {
  return { text: formula.text, latex: formula.latex, excel: formula.excel() };
}

function words({ left, relation, right }: Condition): string {
  return `${render(left, text)} is ${relation} ${render(right, text)}`;
}
