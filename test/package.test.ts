import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import * as sourceCatalogue from '../src/catalogue/index';
import * as source from '../src/index';
import { pl } from '../src/locales/pl/index';
import { ru } from '../src/locales/ru/index';
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
    locales: [await import(dist('locales/ru.js')), await import(dist('locales/pl.js'))] as unknown[],
  },
  {
    format: 'CommonJS',
    main: require('../dist/index.cjs') as typeof source,
    catalogue: require('../dist/catalogue.cjs') as Catalogue,
    records: require('../dist/records.cjs') as Records,
    locales: [require('../dist/locales/ru.cjs'), require('../dist/locales/pl.cjs')] as unknown[],
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
    charset: 'utf8',
    logLevel: 'error',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}

describe.each(builds)('$format', ({ main, catalogue, records, locales }) => {
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

  it('has an entry for each other language, which exports its texts', () => {
    expect(locales.map((locale) => ({ ...(locale as object) }))).toEqual([{ ru }, { pl }]);
  });

  it('translates', () => {
    const [{ ru: own }] = locales as [{ ru: typeof ru }];
    const translated = catalogue.translate(own).find('отток');
    expect(translated?.title).toBe(ru.metrics.customerChurnRate.title);
    expect(String(translated?.({ customersAtStart: 100, churnedCustomers: 5 }))).toBe('0.05');
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

describe('texts in other languages', () => {
  // Three letters, because the code that folds letters knows one of them.
  const cyrillic = /\p{Script=Cyrillic}{3}/u;
  const textsOf = ({ metrics: own }: typeof ru): string[] =>
    Object.values(own).flatMap(({ title, description }) => [title, description]);
  const count = (code: string, locale: typeof ru): number =>
    textsOf(locale).filter((text) => code.includes(text)).length;

  it.each(['index', 'catalogue', 'records'])('are not in the entry %s', async (entry) => {
    const code = await bundle(`export * from '../dist/${entry}.js'`);
    expect(code).toContain(source.winRate.description);
    expect([count(code, ru), count(code, pl)]).toEqual([0, 0]);
    // The points that `format` writes behind a score.
    expect(code.replaceAll(/пункт(а|ов)?/g, '')).not.toMatch(cyrillic);
  });

  it('are in an entry of each language, without the other and without the metrics', async () => {
    const russian = await bundle("export * from '../dist/locales/ru.js'");
    const polish = await bundle("export * from '../dist/locales/pl.js'");
    expect([count(russian, ru), count(russian, pl)]).toEqual([textsOf(ru).length, 0]);
    expect([count(polish, ru), count(polish, pl)]).toEqual([0, textsOf(pl).length]);
    expect(polish).not.toMatch(cyrillic);
    for (const code of [russian, polish]) expect(code).not.toContain(source.winRate.description);
  });
});
