import type { Metric } from 'metricbook';
import type { DriverTree, MetricJson } from 'metricbook/catalogue';
import type { Catalogue } from './catalogue';
import { conditionText } from './condition-text';

/** All that there is to know of a metric, as plain data. The texts are in the language of the catalogue. */
export interface MetricDetails extends MetricJson {
  readonly drivers: DriverTree;
  /** For each quantity that the metric comes down to, the kinds of records that supply it. */
  readonly records: readonly { readonly quantity: string; readonly sources: readonly string[] }[];
}

export async function metricDetails(metric: Metric, catalogue: Catalogue): Promise<MetricDetails> {
  const [{ driverTree, toJson }, { feedsOf }] = await Promise.all([
    import('metricbook/catalogue'),
    import('metricbook/records'),
  ]);
  const english = toJson().find(({ name }) => name === metric.name) as MetricJson;
  return {
    ...(catalogue.language === 'en' ? english : translated(english, metric)),
    drivers: driverTree(metric),
    records: feedsOf(metric).map(({ quantity, sources }) => ({
      quantity,
      sources: sources.map((source) => source.name),
    })),
  };
}

function translated(english: MetricJson, metric: Metric): MetricJson {
  const { title, description, aliases, notes } = metric;
  return {
    ...english,
    title,
    description,
    aliases,
    notes,
    formula: notations(metric.formula),
    ...(english.expanded && { expanded: notations(metric.expanded) }),
    inputs: english.inputs.map((input) => ({ ...input, ...textOf(metric, input.name) })),
    schema: translatedSchema(english.schema, metric),
    conditions: metric.conditions.map(conditionText),
    definedWhen: metric.definedWhen.map(conditionText),
  };
}

function notations(formula: Metric['formula']): MetricJson['formula'] {
  return { text: formula.text, latex: formula.latex, excel: formula.excel() };
}

function textOf(metric: Metric, input: string): { readonly title?: string; readonly description?: string } {
  const { title, description } = metric.inputs[input] ?? {};
  return { ...(title !== undefined && { title }), ...(description !== undefined && { description }) };
}

function translatedSchema(schema: object, metric: Metric): object {
  const { properties = {} } = schema as { properties?: Readonly<Record<string, object>> };
  const own = Object.entries(properties).map(([name, property]) => [name, { ...property, ...textOf(metric, name) }]);
  return { ...schema, properties: Object.fromEntries(own) as object };
}
