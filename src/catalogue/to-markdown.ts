import type { Metric, Source } from '../metric';
import { domains } from './domains';
import { find } from './find';
import { type InputJson, type MetricJson, toJson } from './to-json';

/**
 * The whole catalogue as a Markdown document, with a heading for every domain and metric.
 *
 * @param remark a further line about a metric
 */
export function toMarkdown(remark?: (metric: Metric) => string): string {
  const entries = toJson();
  const contents = domains.map(({ title, metrics }) => `- ${link(title)} (${String(metrics.length)})`);
  const sections = domains.flatMap(({ id, title }) => [
    `## ${title}`,
    ...entries.filter(({ domain }) => domain === id).flatMap((entry) => section(entry, remark)),
  ]);
  return ['# Catalogue of metrics', contents.join('\n'), ...sections].join('\n\n');
}

function section(metric: MetricJson, remark?: (metric: Metric) => string): readonly string[] {
  const found = find(metric.name);
  const { name, title, aliases, unit, better, formula, expanded, example } = metric;
  const values = Object.entries(example.input).map(([input, value]) => `${input} ${value}`);
  return [
    `### ${title}`,
    [`\`${name}\``, ...aliases].join(' · '),
    metric.description,
    `> ${title} = ${formula.text}`,
    expanded && `Down to quantities: ${expanded.text}`,
    list(metric.inputs.map(inputLine)),
    `Unit: ${unit}${better === 'neutral' ? '' : `, ${better} is better`}. Example: ${values.join(', ')} gives ${example.result}.`,
    list([
      ...metric.conditions.map((condition) => `Takes for granted that ${condition}.`),
      ...metric.definedWhen.map((condition) => `Undefined unless ${condition}.`),
      ...metric.notes,
    ]),
    found && remark?.(found),
    metric.related.length > 0 &&
      `See also: ${metric.related.map((other) => link(find(other)?.title ?? other)).join(', ')}.`,
    metric.sources.length > 0 && `Source: ${metric.sources.map(sourceText).join('; ')}.`,
  ].filter((part) => typeof part === 'string' && part !== '') as string[];
}

function inputLine({ name, kind, title, unit, description }: InputJson): string {
  const shown = kind === 'metric' ? link(title) : title;
  return `${shown} (\`${name}\`, ${unit}): ${description}`;
}

function sourceText({ title, url }: Source): string {
  return url === undefined ? title : `[${title}](${url})`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

// Anchors as GitHub makes them of headings.
function link(heading: string): string {
  const anchor = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
  return `[${heading}](#${anchor})`;
}
