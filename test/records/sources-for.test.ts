import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { metrics } from '../../src/catalogue/metrics';
import { cashRunway, ltvToCacRatio, winRate } from '../../src/index';
import { calendarQuantities } from '../../src/records/calendar-quantities';
import { feedsOf, sourcesFor } from '../../src/records/index';
import * as vocabulary from '../../src/vocabulary/index';

const namesOf = (quantity: string): readonly string[] => sourcesFor(quantity).map(({ name }) => name);

// The list of what no record supplies stands with the tests of the sources.
const text = readFileSync(new URL('sources.test.ts', import.meta.url), 'utf8');
const listed = /const unsupplied = \{(.*?)\n\};/s.exec(text)?.[1];
const unsupplied = new Set(listed?.match(/(?<=^ {4}'|\[(?:'\w+', )*')\w+(?=')/gm));

describe('sourcesFor', () => {
  it('finds the sources that measure a quantity', () => {
    expect(namesOf('wonDeals')).toEqual(['deals']);
    expect(namesOf('revenue')).toEqual(['orders', 'revenueEntries']);
    expect(namesOf('newCustomers')).toEqual(['leads', 'orders', 'subscriptions']);
    expect(namesOf('cashBalance')).toEqual([]);
    expect(namesOf('winRate')).toEqual([]);
    expect(namesOf('constructor')).toEqual([]);
  });
});

describe('feedsOf', () => {
  const feeds = (...args: Parameters<typeof feedsOf>) =>
    feedsOf(...args).map(({ quantity, sources }) => [quantity, sources.map(({ name }) => name)]);

  it('has each quantity of a metric', () => {
    expect(feeds(winRate)).toEqual([
      ['wonDeals', ['deals']],
      ['lostDeals', ['deals']],
    ]);
  });

  it('goes down through other metrics', () => {
    expect(feeds(cashRunway)).toEqual([
      ['cashBalance', []],
      ['cashSpent', ['cashMovements']],
      ['cashReceived', ['cashMovements']],
    ]);
    const names = feedsOf(ltvToCacRatio).map(({ quantity }) => quantity);
    expect(names).toEqual(
      expect.arrayContaining(['orderRevenue', 'orders', 'customers', 'advertisingCost', 'newCustomers']),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(metrics.map((metric) => [metric.name, metric] as const))(
    'of %s has a source for all but what is known to have none',
    (_name, metric) => {
      const found = feedsOf(metric);
      expect(found.length).toBeGreaterThan(0);
      for (const { quantity, sources } of found) {
        expect(Object.keys(vocabulary)).toContain(quantity);
        const isElsewhere = unsupplied.has(quantity) || Object.hasOwn(calendarQuantities, quantity);
        expect(sources.length > 0, quantity).toBe(!isElsewhere);
      }
    },
  );

  it('reads the list of those that have none', () => {
    expect([...unsupplied]).toEqual(
      expect.arrayContaining(['elapsedDays', 'unitVariableCost', 'netProfit', 'cashBalance', 'plannedDays']),
    );
  });
});
