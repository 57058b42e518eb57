import { type DecimalInput, format, type Metric, type Quantity } from 'metricbook';
import { type DriverTree, kebabCase } from 'metricbook/catalogue';
import type { Catalogue } from './catalogue';
import { exampleCall } from './calculation/example-call';
import { conditionText } from './condition-text';
import { columns } from './layout/columns';
import { type Branch, tree } from './layout/tree';
import { wrap } from './layout/wrap';
import { metricNamed } from './metric-named';
import type { MetricDetails } from './metric-details';
import type { Terminal } from './terminal';
import { textsIn } from './texts/texts-in';

const INDENT = 2;

/** All that there is to know of a metric, to be read in a terminal. */
export function metricPage(metric: Metric, details: MetricDetails, catalogue: Catalogue, terminal: Terminal): string {
  const { columns: width, colours } = terminal;
  const texts = textsIn(terminal.language);
  const words = texts.show;

  const section = (heading: string, body: string): string => (body === '' ? '' : `${colours.bold(heading)}\n${body}`);
  const paragraph = (text: string): string => wrap(text, width, INDENT);
  const list = (items: readonly string[]): string => items.map((item) => bullet(item, width)).join('\n');
  const metricsNamed = (names: readonly string[]): string => {
    const found = names.map((name) => metricNamed(name, catalogue));
    return columns(
      found.map(({ name, title }) => [colours.cyan(kebabCase(name)), title] as const),
      width,
    );
  };

  const inputs = Object.entries(metric.inputs);
  const numbers = metric.explain(metric.example.input);
  const options = { locale: terminal.language };
  const example = [
    ...inputs.map(
      ([name, input]) => `${input.title} = ${format(input, metric.example.input[name] as DecimalInput, options)}`,
    ),
    `${metric.title} = ${numbers.numbers} = ${format(metric, numbers.result, options)}`,
  ];

  return [
    [
      wrap(`${colours.bold(metric.title)}  ${colours.cyan(kebabCase(metric.name))}`, width),
      wrap(metric.description, width),
    ].join('\n'),
    columns(
      [
        ...(metric.aliases.length > 0 ? [[words.aliases, metric.aliases.join(', ')] as const] : []),
        [words.unit, catalogue.unitName(metric.unit)],
        [words.better, texts.better[metric.better]],
        [words.domain, catalogue.domains.flatMap(({ id, title }) => (id === details.domain ? [title] : [])).join(', ')],
      ],
      width,
    ),
    section(words.formula, paragraph(metric.formula.text)),
    section(words.expanded, details.expanded === undefined ? '' : paragraph(metric.expanded.text)),
    section(
      words.inputs,
      columns(
        inputs.map(([name, { title, unit, description }]) => [
          colours.cyan(`--${kebabCase(name)}`),
          `${title}, ${catalogue.unitName(unit)}\n${colours.dim(description)}`,
        ]),
        width,
      ),
    ),
    section(words.conditions, list(metric.conditions.map(conditionText))),
    section(words.definedWhen, list(metric.definedWhen.map(conditionText))),
    section(words.notes, list(metric.notes)),
    section(
      words.example,
      [...example.map(paragraph), ' '.repeat(INDENT) + colours.dim(`$ ${exampleCall(metric)}`)].join('\n'),
    ),
    section(words.drivers, tree(branchOf(details.drivers), width - INDENT).replaceAll(/^/gm, ' '.repeat(INDENT))),
    section(words.dependents, metricsNamed(details.dependents)),
    section(words.related, metricsNamed(details.related)),
    section(
      words.records,
      columns(
        details.records.map(({ quantity, sources }) => [
          (catalogue.quantities[quantity] as Quantity).title,
          sources.length > 0 ? sources.join(', ') : words.noRecords,
        ]),
        width,
      ),
    ),
    section(words.sources, metric.sources.map((source) => sourceText(source, width)).join('\n')),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function bullet(text: string, width: number): string {
  return `${' '.repeat(INDENT)}• ${wrap(text, width, INDENT + 2).trimStart()}`;
}

function branchOf({ title, drivers }: DriverTree): Branch {
  return { label: title, branches: drivers.map(branchOf) };
}

/** An address stands in a line of its own and is not broken, so that it can be clicked. */
function sourceText({ title, url }: Metric['sources'][number], width: number): string {
  return [bullet(title, width), ...(url === undefined ? [] : [' '.repeat(INDENT + 2) + url])].join('\n');
}
