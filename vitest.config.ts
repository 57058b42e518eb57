import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^metricbook$/, replacement: source('index.ts') },
      { find: /^metricbook\/catalogue$/, replacement: source('catalogue/index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    coverage: {
      include: ['src/**'],
      thresholds: { lines: 98, branches: 98, functions: 98, statements: 98 },
      reporter: ['text-summary', 'json-summary'],
    },
  },
});
