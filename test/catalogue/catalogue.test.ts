import { describe, expect, it } from 'vitest';
import {
  computableFrom,
  dependentsOf,
  domains,
  driverTree,
  find,
  metrics,
  metricToJson,
  missingFor,
  quantities,
  toJson,
  toMarkdown,
  translate,
} from '../../src/catalogue/index';
import { kebabCase } from '../../src/catalogue/kebab-case';
import {
  annualRecurringRevenue,
  cacPaybackPeriod,
  customerAcquisitionCost,
  customerChurnRate,
  type Metric,
  netPromoterScore,
  salesVelocity,
  winRate,
} from '../../src/index';
import { pl } from '../../src/locales/pl/index';

const names = (list: readonly { name: string }[]): string[] => list.map(({ name }) => name);

describe('metrics and domains', () => {
  it('are in the order of the domains, and each domain in that of the names', () => {
    expect(domains.map(({ id }) => id).slice(0, 3)).toEqual(['deals', 'leads', 'activity']);
    expect(metrics).toEqual(domains.flatMap((domain) => domain.metrics));
    for (const domain of domains) expect(names(domain.metrics)).toEqual(names(domain.metrics).sort());
  });

  it('cannot be changed', () => {
    for (const list of [metrics, domains, domains[0]?.metrics, quantities]) expect(Object.isFrozen(list)).toBe(true);
  });
});

describe('kebabCase', () => {
  it.each([
    ['winRate', 'win-rate'],
    ['netNewMrr', 'net-new-mrr'],
    ['ruleOf40', 'rule-of-40'],
    ['ltvToCacRatio', 'ltv-to-cac-ratio'],
  ])('%s is %s', (name, id) => {
    expect(kebabCase(name)).toBe(id);
  });
});

describe('find', () => {
  it.each([
    ['winRate', winRate],
    ['win-rate', winRate],
    ['WIN RATE', winRate],
    ['CAC', customerAcquisitionCost],
    ['cac', customerAcquisitionCost],
    ['logo churn', customerChurnRate],
    ['Logo-Churn', customerChurnRate],
    ['nps', netPromoterScore],
    ['ARR', annualRecurringRevenue],
  ])('%s', (name, metric) => {
    expect(find(name)).toBe(metric);
  });

  it.each(['', '  ', 'no such metric', 'win', 'constructor'])('finds nothing for %o', (name) => {
    expect(find(name)).toBeUndefined();
  });
});

describe('computableFrom', () => {
  it('lists what these quantities give, and nothing else', () => {
    expect(names(computableFrom(['wonDeals', 'lostDeals']))).toEqual(['lossRate', 'winRate']);
    expect(computableFrom([])).toEqual([]);
  });

  it('goes through other metrics', () => {
    const have = ['wonDeals', 'lostDeals', 'wonValue', 'wonCycleDays', 'openDeals'];
    expect(names(computableFrom(have))).toContain('salesVelocity');
    expect(names(computableFrom(have.slice(0, -1)))).not.toContain('salesVelocity');
  });

  it('takes a metric that is at hand as given, and does not list it', () => {
    const found = names(computableFrom(['winRate', 'averageDealSize', 'salesCycleLength', 'openDeals']));
    expect(found).toContain('salesVelocity');
    expect(found).not.toContain('winRate');
  });

  it('reaches every metric from all quantities', () => {
    expect(computableFrom(Object.keys(quantities))).toEqual(metrics);
  });

  it('refuses a name that is unknown, with the nearest one', () => {
    expect(() => computableFrom(['wonDeal'])).toThrow(
      new TypeError('unknown quantity or metric "wonDeal"; did you mean "wonDeals"?'),
    );
    expect(() => computableFrom(['zzzzzzzzzzzz'])).toThrow(new TypeError('unknown quantity or metric "zzzzzzzzzzzz"'));
  });
});

describe('missingFor', () => {
  it('lists the quantities that are still needed, each once', () => {
    expect(missingFor(winRate, ['wonDeals'])).toEqual(['lostDeals']);
    expect(missingFor(winRate, ['wonDeals', 'lostDeals'])).toEqual([]);
    expect(missingFor(salesVelocity, ['openDeals'])).toEqual(['wonValue', 'wonDeals', 'lostDeals', 'wonCycleDays']);
    expect(missingFor(salesVelocity, ['openDeals', 'winRate', 'averageDealSize'])).toEqual([
      'wonCycleDays',
      'wonDeals',
    ]);
  });

  it('refuses a name that is unknown', () => {
    expect(() => missingFor(winRate, ['lostDeal'])).toThrow('did you mean "lostDeals"?');
  });

  it('is empty for just those metrics that can be computed', () => {
    const have = ['wonDeals', 'lostDeals', 'wonValue', 'revenue', 'customers', 'newCustomers', 'advertisingCost'];
    const computable = computableFrom(have);
    for (const metric of metrics) expect(missingFor(metric, have).length === 0).toBe(computable.includes(metric));
  });
});

describe('driverTree', () => {
  it('has what a metric is computed from, down to quantities', () => {
    expect(driverTree(winRate)).toEqual({
      name: 'winRate',
      kind: 'metric',
      title: 'Win rate',
      unit: 'share',
      drivers: [
        { name: 'wonDeals', kind: 'quantity', title: 'won deals', unit: 'count', drivers: [] },
        { name: 'lostDeals', kind: 'quantity', title: 'lost deals', unit: 'count', drivers: [] },
      ],
    });
    const tree = driverTree(cacPaybackPeriod);
    expect(names(tree.drivers)).toEqual(['customerAcquisitionCost', 'averageRevenuePerAccount', 'grossMargin']);
    expect(names(tree.drivers[0]?.drivers ?? [])).toEqual(['acquisitionSpend', 'newCustomers']);
    expect(tree.drivers[0]?.drivers[0]?.drivers).toHaveLength(7);
  });
});

describe('dependentsOf', () => {
  it('lists the metrics computed from it, the nearest first', () => {
    const dependents = names(dependentsOf('lostDeals'));
    expect(dependents).toEqual(['lossRate', 'winRate', 'salesVelocity']);
    expect(dependentsOf('salesVelocity')).toEqual([]);
  });

  it('is the other side of the driver tree', () => {
    const contains = (tree: ReturnType<typeof driverTree>, name: string): boolean =>
      tree.drivers.some((driver) => driver.name === name || contains(driver, name));
    for (const name of [...Object.keys(quantities), ...names(metrics)]) {
      const expected = metrics.filter((metric) => contains(driverTree(metric), name));
      expect(names(dependentsOf(name)).sort(), name).toEqual(names(expected).sort());
    }
  });

  it('refuses a name that is unknown', () => {
    expect(() => dependentsOf('wonDeal')).toThrow('did you mean "wonDeals"?');
  });
});

describe('metricToJson', () => {
  it('has of one metric what toJson has of all', () => {
    expect(toJson()).toEqual(metrics.map(metricToJson));
    expect(metricToJson(winRate as unknown as Metric)).toMatchObject({ id: 'win-rate', domain: 'deals' });
  });

  it('has the texts of a translated metric', () => {
    const churn = translate(pl).find('customerChurnRate') as Metric;
    expect(metricToJson(churn)).toMatchObject({
      id: 'customer-churn-rate',
      domain: 'subscriptions',
      title: churn.title,
      formula: { text: churn.formula.text },
      schema: { properties: { churnedCustomers: { title: churn.inputs['churnedCustomers']?.title } } },
    });
  });

  it('refuses what the catalogue does not have', () => {
    const own = { ...winRate, name: 'ownRate' } as unknown as Metric;
    expect(() => metricToJson(own)).toThrow(new TypeError('the catalogue has no metric "ownRate"'));
  });
});

describe('toJson', () => {
  const entries = toJson();

  it('has every metric, and survives JSON', () => {
    expect(names(entries)).toEqual(names(metrics));
    expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
  });

  it('has all there is to know of one', () => {
    expect(entries.find(({ name }) => name === 'winRate')).toEqual({
      name: 'winRate',
      id: 'win-rate',
      domain: 'deals',
      title: 'Win rate',
      description: 'Share of decided deals that were won.',
      aliases: winRate.aliases,
      unit: 'share',
      better: 'higher',
      formula: {
        text: 'won deals ÷ (won deals + lost deals)',
        latex: '\\frac{\\text{won deals}}{\\text{won deals} + \\text{lost deals}}',
        excel: '=wonDeals/(wonDeals+lostDeals)',
      },
      inputs: [
        {
          name: 'wonDeals',
          kind: 'quantity',
          title: 'won deals',
          unit: 'count',
          description: winRate.inputs.wonDeals.description,
          timing: 'flow',
        },
        {
          name: 'lostDeals',
          kind: 'quantity',
          title: 'lost deals',
          unit: 'count',
          description: winRate.inputs.lostDeals.description,
          timing: 'flow',
        },
      ],
      schema: expect.objectContaining({ type: 'object', required: ['wonDeals', 'lostDeals'] }) as object,
      conditions: [],
      definedWhen: [],
      example: { input: { wonDeals: '30', lostDeals: '70' }, result: '0.3' },
      notes: winRate.notes,
      sources: winRate.sources,
      related: winRate.related,
      dependents: ['salesVelocity'],
    });
  });

  it('has the expanded formula of a metric of metrics, and what is taken for granted', () => {
    const entry = entries.find(({ name }) => name === 'netCustomerLifetimeValue');
    expect(entry?.expanded?.excel).toContain('orderRevenue/orders');
    expect(entry?.inputs[0]).toEqual({
      name: 'customerLifetimeValue',
      kind: 'metric',
      title: 'Customer lifetime value',
      unit: 'money',
      description: find('CLTV')?.description,
    });
    const churn = entries.find(({ name }) => name === 'customerChurnRate');
    expect(churn?.conditions).toEqual(['churned customers is at most customers at start']);
    expect(entries.find(({ name }) => name === 'cashRunway')?.definedWhen).toContain('net burn is more than 0');
  });
});

describe('toMarkdown', () => {
  const markdown = toMarkdown();

  it('has a heading for every domain and metric', () => {
    for (const { title } of [
      ...domains.map((domain) => ({ title: `## ${domain.title}` })),
      ...metrics.map(({ title }) => ({ title: `### ${title}` })),
    ]) {
      expect(markdown.split('\n').filter((line) => line === title)).toHaveLength(1);
    }
  });

  it('links only to headings that are there', () => {
    const anchors = markdown
      .split('\n')
      .filter((line) => line.startsWith('#'))
      .map((line) =>
        line
          .replace(/^#+ /, '')
          .toLowerCase()
          .replace(/[^a-z0-9 -]/g, '')
          .replaceAll(' ', '-'),
      );
    const targets = [...markdown.matchAll(/\]\(#(.*?)\)/g)].map(([, anchor]) => anchor);
    expect(targets.length).toBeGreaterThan(metrics.length);
    expect(targets.filter((target) => !anchors.includes(target ?? ''))).toEqual([]);
  });

  it('tells what there is to tell of one', () => {
    const [, section = ''] = /### Win rate\n(.*?)\n###? /s.exec(markdown) ?? [];
    for (const part of [
      '`winRate`',
      'Share of decided deals that were won.',
      '> Win rate = won deals ÷ (won deals + lost deals)',
      '- won deals (`wonDeals`, count): ',
      'Unit: share, higher is better. Example: wonDeals 30, lostDeals 70 gives 0.3.',
      'See also: [Close rate](#close-rate)',
      'Source: ',
    ]) {
      expect(section).toContain(part);
    }
    expect(section).not.toContain('Down to quantities');
    expect(markdown).toContain('Down to quantities: open deals × (');
    expect(markdown).toContain('- Takes for granted that churned customers is at most customers at start.');
    expect(markdown).toContain('- Undefined unless net burn is more than 0.');
    expect(markdown).not.toMatch(/undefined[^ ]|\bfalse\b|\[object|TODO/);
  });
});
