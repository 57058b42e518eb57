import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Nothing may depend on the zone of the system, so that is one where midnight is skipped once a year.
process.env['TZ'] = 'America/Sao_Paulo';

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

// Tests of the whole list and of the package take seconds for each mutant, and the others find as many.
const slow = [
  'test/library.test.ts',
  'test/metrics/**',
  'test/package.test.ts',
  'test/readme.test.ts',
  'test/examples.test.ts',
  'test/records/real-data.test.ts',
  'test/site/site.test.ts',
  'test/cli/*process.test.ts',
  'test/cli/output/{html,xlsx}*.test.ts',
];
const isMutationTest = process.env['STRYKER_MUTATOR_WORKER'] !== undefined;

export default defineConfig({
  resolve: {
    alias: [
      { find: /^metricbook$/, replacement: source('index.ts') },
      { find: /^metricbook\/catalogue$/, replacement: source('catalogue/index.ts') },
      { find: /^metricbook\/records$/, replacement: source('records/index.ts') },
      { find: /^metricbook\/locales\/(ru|pl)$/, replacement: source('locales/$1/index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: isMutationTest ? slow : [],
    testTimeout: 60_000,
    coverage: {
      include: ['src/**'],
      // These run in a browser, and the command and its thread in a process of its own.
      exclude: ['src/site/**', 'src/cli/main.ts', 'src/cli/input/table-thread.ts'],
      thresholds: { lines: 98, branches: 98, functions: 98, statements: 98 },
      reporter: ['text-summary', 'json-summary'],
    },
  },
});
