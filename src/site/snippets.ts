import {
  Decimal,
  type DecimalInput,
  type Metric,
  type MetricInfo,
  type SafeResult,
  UndefinedMetricError,
} from 'metricbook';

/** The input of a metric, in which a metric among the inputs may stand as the input that it is computed from. */
export interface NestedInput {
  readonly [name: string]: DecimalInput | NestedInput;
}

/**
 * A program that computes the metric: the import, the call, and what it gives.
 *
 * @param input valid input; without it, the metric's example
 */
export function typescriptSnippet(metric: Metric, input: NestedInput = metric.example.input): string {
  const names = [...new Set(metricsCalled(metric, input))].sort();
  const outcome = evaluate(metric, input);
  return `import { ${names.join(', ')} } from 'metricbook';\n\n${call(metric, input, '')};\n// ${remark(outcome)}`;
}

/**
 * Rows of cells to paste at A1 of a sheet, parted by tabs: a name and a number for each input, and the metric with its
 * formula in the last one.
 *
 * @param input valid input; without it, the metric's example
 */
export function excelSnippet(metric: Metric, input: NestedInput = metric.example.input): string {
  // A quantity that several formulas share has one row.
  const rows = new Map<string, string>();
  const cellOf = (name: string): string => `B${String([...rows.keys()].indexOf(name) + 1)}`;
  const addMetric = (name: string, own: Metric, values: NestedInput): void => {
    const entries = Object.entries(own.inputs);
    for (const [key, { title }] of entries) {
      if (rows.has(key)) continue;
      const value = values[key] ?? '';
      if (isNested(value)) addMetric(key, inputMetric(own, key), value);
      else rows.set(key, `${title}\t${String(value)}`);
    }
    const references = Object.fromEntries(entries.map(([key]) => [key, cellOf(key)]));
    rows.set(name, `${own.title}\t${own.formula.excel(references)}`);
  };
  addMetric(metric.name, metric, input);
  return [...rows.values()].join('\n');
}

function remark({ data, error }: SafeResult): string {
  if (data !== undefined) return `→ ${String(data)}`;
  return `throws ${error.name}: ${error instanceof UndefinedMetricError ? error.reason : error.message}`;
}

function evaluate(metric: Metric, input: NestedInput): SafeResult {
  const values: Record<string, DecimalInput> = {};
  for (const [name, value] of Object.entries(input)) {
    if (!isNested(value)) {
      values[name] = value;
      continue;
    }
    const outcome = evaluate(inputMetric(metric, name), value);
    if (!outcome.success) return outcome;
    values[name] = outcome.data;
  }
  return metric.safe(values);
}

function metricsCalled(metric: Metric, input: NestedInput): readonly string[] {
  const nested = Object.entries(input).flatMap(([name, value]) =>
    isNested(value) ? metricsCalled(inputMetric(metric, name), value) : [],
  );
  return [metric.name, ...nested];
}

const LINE_WIDTH = 80;

function call(metric: Metric, input: NestedInput, indent: string): string {
  const fields = Object.entries(input).map(
    ([name, value]) =>
      `${name}: ${isNested(value) ? call(inputMetric(metric, name), value, `${indent}  `) : literal(value)}`,
  );
  const line = `${metric.name}({ ${fields.join(', ')} })`;
  if (indent.length + line.length <= LINE_WIDTH && !line.includes('\n')) return line;
  return `${metric.name}({\n${fields.map((field) => `${indent}  ${field},\n`).join('')}${indent}})`;
}

/** A number where it prints as itself, and a text where a float would lose digits or the notation. */
function literal(value: DecimalInput): string {
  const text = String(value);
  return String(Number(text)) === text ? text : `'${text}'`;
}

function isNested(value: DecimalInput | NestedInput): value is NestedInput {
  return typeof value === 'object' && !Decimal.isDecimal(value);
}

/** The metric among the inputs of another. What is declared as the description of a metric is the metric itself. */
function inputMetric(metric: Metric, name: string): Metric {
  return metric.inputs[name] as MetricInfo as Metric;
}
