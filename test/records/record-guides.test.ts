import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { feedsToMarkdown, guides, guideToMarkdown } from '../../.ci/record-guides';
import type { Metric } from '../../src/index';
import { computableFrom } from '../../src/catalogue/computable-from';
import { metrics } from '../../src/catalogue/metrics';
import { quantities } from '../../src/catalogue/quantities';
import * as exported from '../../src/records/sources/index';

const metricOf = (wanted: string): Metric => metrics.find(({ name }) => name === wanted) as Metric;

describe('the guides to the sources', () => {
  it('have each source once', () => {
    const names = guides.flatMap(({ sources }) => sources);
    expect([...names].sort()).toEqual(Object.keys(exported).sort());
  });

  it('are the files of their folder, and are linked from the guide to records', () => {
    const files = readdirSync(new URL('../../docs/records/', import.meta.url));
    expect(files.sort()).toEqual(guides.map(({ name }) => `${name}.md`).sort());
  });

  it.each(guides)('of $name tells all of its sources', (guide) => {
    const markdown = guideToMarkdown(guide);
    expect(markdown.startsWith(`# ${guide.title}\n`)).toBe(true);
    for (const name of guide.sources) {
      const { title, description, fields, measures, notes } = exported[name];
      expect(markdown).toContain(`- [${title}](#${name.toLowerCase()}), \`${name}\``);
      const [, rest = ''] = markdown.split(`\n## ${name}\n`);
      const [section = ''] = rest.split('\n## ');
      expect(section).toContain(description);
      for (const field of Object.keys(fields)) expect(section).toContain(`| \`${field}\` | `);
      for (const quantity of Object.keys(measures)) expect(section).toContain(`| \`${quantity}\` | `);
      for (const note of notes) expect(section).toContain(`- ${note}`);
      const own = Object.keys(measures).filter((quantity) => quantity in quantities);
      const alone = computableFrom([...own, 'elapsedDays', 'elapsedMonths']);
      for (const metric of alone) expect(section).toContain(`[${metric.title}](../catalogue.md#`);
      expect(section.includes('These records alone give: ')).toBe(alone.length > 0);
    }
    expect(markdown).not.toMatch(/undefined|\[object|\| *\|/);
  });

  it('say what a field takes, and what it means without the column', () => {
    const commerce = guideToMarkdown(guides.find(({ name }) => name === 'commerce') as (typeof guides)[number]);
    expect(commerce).toContain(
      '| `refundedAt` | date, optional | When it was paid back, in full or in part. Without the column: No order was paid back. |',
    );
    const product = guideToMarkdown(
      guides.find(({ name }) => name === 'customers-and-product') as (typeof guides)[number],
    );
    expect(product).toContain('Settings: `lowest` 0, `highest` 10, `promotersFrom` 9, `detractorsTo` 6.');
    const sales = guideToMarkdown(guides.find(({ name }) => name === 'sales') as (typeof guides)[number]);
    expect(sales).toContain('| `outcome` | won · lost · open | What became of the deal. |');
  });

  it('are linked from the metrics', () => {
    expect(feedsToMarkdown(metricOf('totalRevenue'))).toBe(
      'From records: `revenue` from [orders](records/commerce.md#orders) or [revenueEntries](records/revenue-and-costs.md#revenueentries).',
    );
    expect(feedsToMarkdown(metricOf('throughput'))).toBe(
      'From records: `finishedItems` from [workItems](records/delivery.md#workitems), `elapsedDays` from the calendar.',
    );
    expect(feedsToMarkdown(metricOf('cashRunway'))).toContain(
      'From records: `cashBalance` to be given, `cashSpent` from [cashMovements](',
    );
  });
});
