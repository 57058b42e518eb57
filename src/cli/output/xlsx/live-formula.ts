import { type Condition, type Expression, Formula, type Inputs, type MetricInfo } from 'metricbook';
import type { ValueDetail } from 'metricbook/records';
import { componentKey } from '../components';

const relations = { 'at most': '<=', 'at least': '>=', 'more than': '>' } as const;

/** A formula of a cell, and what must hold for it to have a value. */
interface Parts {
  readonly formula: string;
  readonly conditions: readonly string[];
  /** The cells that it comes down to. */
  readonly cells: readonly string[];
}

/**
 * The formula of a cell that computes a metric from the cells of its components, down through the metrics that it is made
 * of. Where the metric is undefined, or a component is no number, the cell shows the text for it instead of an error.
 *
 * @param cellOf where a component stands, by its key
 */
export function liveFormula(
  detail: ValueDetail,
  cellOf: (component: string) => string,
  textWithoutValue: string,
): string {
  const { formula, conditions, cells } = partsOf(detail, cellOf);
  return guarded(formula, conditions, cells, textWithoutValue);
}

/** The formula of a metric on cells, with the same care. */
export function formulaOnCells(
  metric: MetricInfo,
  cells: Readonly<Record<string, string>>,
  textWithoutValue: string,
): string {
  const formula = metric.formula.excel(cells).slice(1);
  return guarded(formula, conditionsOf(metric, cells), Object.values(cells), textWithoutValue);
}

function guarded(
  formula: string,
  conditions: readonly string[],
  cells: readonly string[],
  textWithoutValue: string,
): string {
  const text = `"${textWithoutValue}"`;
  const distinct = [...new Set(cells)];
  // An empty cell would count as zero in a formula.
  const holds = [`COUNT(${distinct.join(',')})=${String(distinct.length)}`, ...new Set(conditions)];
  return `IFERROR(IF(AND(${holds.join(',')}),${formula},${text}),${text})`;
}

function partsOf({ metric, inputs }: ValueDetail, cellOf: (component: string) => string): Parts {
  const parts = inputs.map((input) => {
    if (input.detail === undefined) {
      const cell = cellOf(componentKey(metric, input));
      return { name: input.name, reference: cell, conditions: [], cells: [cell] };
    }
    const inner = partsOf(input.detail, cellOf);
    return { ...inner, name: input.name, reference: `(${inner.formula})` };
  });
  const references = Object.fromEntries(parts.map(({ name, reference }) => [name, reference]));
  return {
    formula: metric.formula.excel(references).slice(1),
    conditions: [...parts.flatMap(({ conditions }) => conditions), ...conditionsOf(metric, references)],
    cells: parts.flatMap(({ cells }) => cells),
  };
}

function conditionsOf(metric: MetricInfo, references: Readonly<Record<string, string>>): readonly string[] {
  const side = (expression: Expression): string => new Formula(expression).excel(references).slice(1);
  const written = ({ left, relation, right }: Condition): string => `${side(left)}${relations[relation]}${side(right)}`;
  return [...bounds(metric.inputs, references), ...metric.conditions.map(written), ...metric.definedWhen.map(written)];
}

/** What the units of the inputs take for granted. */
function bounds(inputs: Inputs, references: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(inputs).flatMap(([name, { unit, nonNegative }]) => {
    const reference = references[name] as string;
    const [measure = ''] = unit.split(' per ');
    if (measure === 'share') return [`${reference}>=0`, `${reference}<=1`];
    const isSigned = ['money', 'ratio', 'multiple', 'score', 'number'].includes(measure);
    return isSigned && !nonNegative ? [] : [`${reference}>=0`];
  });
}
