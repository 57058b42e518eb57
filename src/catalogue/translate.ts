import type { MetricError } from '../errors/metric-error';
import { type Condition, Expression } from '../formula/expression';
import type { Locale } from '../locales/locale';
import { defineMetric, type Inputs, type Metric, type MetricInfo } from '../metric';
import type { Quantity } from '../quantity';
import { createFind } from './create-find';
import { createSearch } from './create-search';
import { type Domain, domains } from './domains';
import { quantities } from './quantities';
import { translateError, translateErrors } from './translate-errors';
import { translateMessages } from './translate-messages';

/** The catalogue in another language. Its metrics compute as those of the library do, and go by the same names. */
export interface TranslatedCatalogue {
  readonly language: string;
  readonly domains: readonly Domain[];
  readonly metrics: readonly Metric[];
  readonly quantities: Readonly<Record<string, Quantity>>;
  /** As `find` of the catalogue does, with the titles and aliases of the language. */
  readonly find: (name: string) => Metric | undefined;
  /** As `search` of the catalogue does, in the language. */
  readonly search: (words: string) => readonly Metric[];
  /**
   * The same error in the language, with the same class, metric, paths and codes. It is for errors that the metrics here
   * did not throw themselves, as those of `solve`; for names in them to be of the language, the metric solved must be.
   * What is in the language already stays as it is.
   */
  readonly translateError: (error: MetricError) => MetricError;
}

/**
 * Puts the catalogue into another language: titles, descriptions, aliases and notes, and with them formulas and
 * explanations, and the messages of the errors that the metrics throw, return in `safe`, and report from `schema`; those of
 * `solve` go through `translateError`. Names in code stay as they are. `translate(ru).find('отток')`, with `ru` from `metricbook/locales/ru`; `pl` is there too.
 */
export function translate(locale: Locale): TranslatedCatalogue {
  const translated = new Map<string, Metric>();
  const messages = translateMessages(locale);
  const translateMetric = (metric: MetricInfo): Metric => {
    let own = translated.get(metric.name);
    if (own === undefined) {
      own = translateErrors(retitled(metric, locale, translateMetric), messages);
      translated.set(metric.name, own);
    }
    return own;
  };
  const own = domains.map(({ id, metrics }) => ({
    id,
    title: locale.domains[id as keyof Locale['domains']],
    metrics: metrics.map(translateMetric),
  }));
  const metrics = own.flatMap((domain) => domain.metrics);
  let find: TranslatedCatalogue['find'] | undefined;
  let search: TranslatedCatalogue['search'] | undefined;
  return {
    language: locale.language,
    domains: own,
    metrics,
    quantities: Object.fromEntries(
      Object.entries(quantities).map(([name, quantity]) => [name, translateQuantity(name, quantity, locale)]),
    ),
    find: (name) => (find ??= createFind(metrics))(name),
    search: (words) => (search ??= createSearch(metrics, locale.search))(words),
    translateError: (error) => translateError(error, messages),
  };
}

function retitled(metric: MetricInfo, locale: Locale, translateMetric: (metric: MetricInfo) => Metric): Metric {
  const text = locale.metrics[metric.name as keyof Locale['metrics']];
  const inputs: Inputs = Object.fromEntries(
    Object.entries(metric.inputs).map(([name, input]) => [
      name,
      input.kind === 'metric' ? translateMetric(input) : translateQuantity(name, input, locale),
    ]),
  );
  const { name, unit, nonNegative, better, example, sources, related } = metric;
  type Symbols = Readonly<Record<string, Expression>>;
  const conditions = (list: readonly Condition[]) => (symbols: Symbols) =>
    list.map(({ left, relation, right }) => ({
      left: rewritten(left, symbols, locale),
      relation,
      right: rewritten(right, symbols, locale),
    }));
  return defineMetric({
    ...text,
    name,
    unit,
    ...(nonNegative && { nonNegative }),
    better,
    inputs,
    formula: (symbols) => rewritten(metric.formula.expression, symbols, locale),
    conditions: conditions(metric.conditions),
    definedWhen: conditions(metric.definedWhen),
    example,
    sources,
    related,
  });
}

function translateQuantity(name: string, quantity: Quantity, locale: Locale): Quantity {
  return { ...quantity, ...locale.quantities[name as keyof Locale['quantities']] };
}

/** The same expression on other symbols, with its lengths of time in words of the language. */
function rewritten(expression: Expression, symbols: Readonly<Record<string, Expression>>, locale: Locale): Expression {
  const { node, dimension } = expression;
  switch (node.kind) {
    case 'input':
      return symbols[node.name] as Expression;
    case 'number': {
      const { duration } = node;
      if (duration === undefined) return expression;
      return new Expression({ ...node, duration: locale.durations[duration as keyof Locale['durations']] }, dimension);
    }
    case 'operation': {
      const [first, second] = node.operands.map((operand) => rewritten(operand, symbols, locale)) as [
        Expression,
        Expression?,
      ];
      return new Expression({ ...node, operands: second === undefined ? [first] : [first, second] }, dimension);
    }
  }
}
