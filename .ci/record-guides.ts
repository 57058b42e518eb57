/** The guides to the sources in docs/records, made from the sources themselves. */
import { computableFrom } from '../src/catalogue/computable-from';
import { quantities } from '../src/catalogue/quantities';
import type { Metric } from '../src/metric';
import { calendarQuantities } from '../src/records/calendar-quantities';
import { describeMeasure } from '../src/records/describe-measure';
import { type Field, isNumberField } from '../src/records/field';
import type { SourceInfo } from '../src/records/source';
import * as sources from '../src/records/sources';
import { feedsOf } from '../src/records/sources-for';
import { subscriptionQuantities } from '../src/records/subscription-quantities';

interface Guide {
  /** The name of its file. */
  readonly name: string;
  readonly title: string;
  readonly sources: readonly (keyof typeof sources)[];
}

export const guides: readonly Guide[] = [
  {
    name: 'sales',
    title: 'Deals, leads and the work of reps',
    sources: ['deals', 'quotas', 'salesReps', 'leads', 'salesActivities', 'timeEntries', 'collateralUses', 'toolUses'],
  },
  {
    name: 'commerce',
    title: 'Orders and the shop',
    sources: ['orders', 'carts', 'checkouts', 'visits', 'stockReceipts'],
  },
  {
    name: 'revenue-and-costs',
    title: 'Revenue, contracts, subscriptions and costs',
    sources: ['revenueEntries', 'contracts', 'subscriptions', 'trials', 'costs', 'cashMovements', 'investments'],
  },
  { name: 'marketing', title: 'Advertising and e-mail', sources: ['adResults', 'mailings', 'emailSubscribers'] },
  {
    name: 'customers-and-product',
    title: 'Surveys, support and use of the product',
    sources: ['recommendationAnswers', 'satisfactionAnswers', 'effortAnswers', 'tickets', 'userEvents', 'userAccounts'],
  },
  {
    name: 'delivery',
    title: 'Projects and operations',
    sources: ['workItems', 'sprints', 'workPackages', 'deployments', 'incidents', 'defects'],
  },
];

/** The text of a guide. */
export function guideToMarkdown({ title, sources: names }: Guide): string {
  const chosen = names.map((name): SourceInfo => sources[name]);
  return [
    `# ${title}`,
    'Made by `npm run generate` from the sources. How to give them records is in [records](../records.md).',
    chosen.map(({ name, title: own }) => `- [${own}](#${name.toLowerCase()}), \`${name}\``).join('\n'),
    ...chosen.flatMap(section),
  ].join('\n\n');
}

function section({ name, description, fields, settings, measures, notes }: SourceInfo): readonly string[] {
  const own = Object.keys(measures).filter((quantity) => Object.hasOwn(quantities, quantity));
  const metrics = computableFrom([...own, ...Object.keys(calendarQuantities)]);
  return [
    `## ${name}`,
    description,
    table(
      ['Field', 'Type', 'What it holds'],
      Object.entries(fields).map(([field, definition]) => [`\`${field}\``, typeOf(definition), whatOf(definition)]),
    ),
    Object.keys(settings).length > 0 &&
      `Settings: ${Object.entries(settings)
        .map(([setting, value]) => `\`${setting}\` ${String(value)}`)
        .join(', ')}.`,
    table(
      ['Quantity', 'Title', 'How it is measured'],
      Object.entries(measures).map(([quantity, measure]) => [
        `\`${quantity}\``,
        (quantities[quantity] ?? subscriptionQuantities[quantity])?.title ?? '',
        describeMeasure(measure),
      ]),
    ),
    metrics.length > 0 && `These records alone give: ${metrics.map(linkTo).join(', ')}.`,
    notes.map((note) => `- ${note}`).join('\n'),
  ].filter((part): part is string => part !== false && part !== '');
}

function typeOf(field: Field): string {
  const type = field.type === 'category' ? field.values.join(' · ') : field.type;
  const bounds =
    isNumberField(field) && field.minimum !== undefined ? `, ${String(field.minimum)} to ${String(field.maximum)}` : '';
  return `${type}${bounds}${field.optional === undefined ? '' : ', optional'}`;
}

function whatOf({ description, absent }: Field): string {
  return absent === undefined ? description : `${description} Without the column: ${absent}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function linkTo({ title }: Metric): string {
  const anchor = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
  return `[${title}](../catalogue.md#${anchor})`;
}

/** Which sources feed a metric, for its entry in the catalogue. */
export function feedsToMarkdown(metric: Metric): string {
  const feeds = feedsOf(metric);
  const parts = feeds.map(({ quantity, sources: own }) => {
    if (own.length > 0) return `\`${quantity}\` from ${own.map(linkToSource).join(' or ')}`;
    return `\`${quantity}\` ${Object.hasOwn(calendarQuantities, quantity) ? 'from the calendar' : 'to be given'}`;
  });
  return `From records: ${parts.join(', ')}.`;
}

function linkToSource({ name }: SourceInfo): string {
  const guide = guides.find((other) => other.sources.some((source) => source === name));
  return `[${name}](records/${guide?.name ?? ''}.md#${name.toLowerCase()})`;
}
