import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import * as sourceCatalogue from '../src/catalogue/index';
import * as source from '../src/index';
import * as sourceRecords from '../src/records/index';

// What `npm run build` made, as it is published. The paths are computed so that the types do not wait for the build.
const dist = (file: string): string => new URL(`../dist/${file}`, import.meta.url).href;
const { metrics } = sourceCatalogue;
const require = createRequire(import.meta.url);
type Catalogue = typeof sourceCatalogue;
type Records = typeof sourceRecords;
const builds = [
  {
    format: 'ESM',
    main: (await import(dist('index.js'))) as typeof source,
    catalogue: (await import(dist('catalogue.js'))) as Catalogue,
    records: (await import(dist('records.js'))) as Records,
  },
  {
    format: 'CommonJS',
    main: require('../dist/index.cjs') as typeof source,
    catalogue: require('../dist/catalogue.cjs') as Catalogue,
    records: require('../dist/records.cjs') as Records,
  },
];

async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'bundled',
    platform: 'browser',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}

describe.each(builds)('$format', ({ main, catalogue, records }) => {
  it('exports what the source does', () => {
    expect(Object.keys(main).sort()).toEqual(Object.keys(source).sort());
    expect(Object.keys(records).sort()).toEqual(Object.keys(sourceRecords).sort());
  });

  it('computes', () => {
    expect(main.winRate({ wonDeals: 1, lostDeals: 3 }).toString()).toBe('0.25');
    expect(main.winRate.name).toBe('winRate');
    expect(() => main.winRate({ wonDeals: 0, lostDeals: 0 })).toThrow(main.UndefinedMetricError);
    expect(() => main.winRate({ wonDeals: -1, lostDeals: 0 })).toThrow(main.InvalidInputError);
  });

  it('has one copy of each metric in both entries', () => {
    expect(catalogue.metrics).toHaveLength(metrics.length);
    for (const metric of catalogue.metrics) expect(main[metric.name as 'winRate']).toBe(metric);
    expect(catalogue.metrics.map(({ name }) => name)).toEqual(metrics.map(({ name }) => name));
  });

  it('reports', () => {
    const rows = [{ outcome: 'won', createdAt: '2024-03-30', closedAt: '2024-04-01' }];
    const { winRate, salesCycleLength } = main;
    const sources = [records.deals(rows)];
    const { total } = records.report({ metrics: { winRate, salesCycleLength }, sources, timeZone: 'Europe/Warsaw' });
    expect([total.winRate, total.salesCycleLength].join()).toBe('1,2');
  });

  it('finds and searches', () => {
    expect(catalogue.find('CAC')).toBe(main.customerAcquisitionCost);
    expect(catalogue.search('chrun')).toContain(main.customerChurnRate);
  });
});

describe('a bundle of one metric', () => {
  const onlyWinRate = bundle("export { winRate } from '../dist/index.js'");

  it('has no other metric inside', async () => {
    const code = await onlyWinRate;
    expect(code).toContain(source.winRate.description);
    const others = metrics.filter((metric) => metric.name !== 'winRate' && code.includes(metric.description));
    expect(others.map(({ name }) => name)).toEqual([]);
    expect(code).not.toContain(source.revenue.description);
  });

  it('runs without anything of Node', async () => {
    const result: unknown = runInNewContext(
      `${await onlyWinRate}; String(bundled.winRate({ wonDeals: 3, lostDeals: 1 }))`,
    );
    expect(result).toBe('0.75');
  });
});
