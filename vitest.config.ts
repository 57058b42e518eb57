import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

// The tests of the whole list and of the package take half a minute for each mutant, and those of the core find as many.
const slow = [
  'test/library.test.ts',
  'test/metrics/**',
  'test/package.test.ts',
  'test/readme.test.ts',
  'test/examples.test.ts',
];
const isMutationTest = process.env['STRYKER_MUTATOR_WORKER'] !== undefined;

export default defineConfig({
  resolve: {
    alias: [
      { find: /^metricbook$/, replacement: source('index.ts') },
      { find: /^metricbook\/catalogue$/, replacement: source('catalogue/index.ts') },
      { find: /^metricbook\/records$/, replacement: source('records/index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: isMutationTest ? slow : [],
    testTimeout: 30_000,
    coverage: {
      include: ['src/**'],
      thresholds: { lines: 98, branches: 98, functions: 98, statements: 98 },
      reporter: ['text-summary', 'json-summary'],
    },
  },
});
