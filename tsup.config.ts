import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    catalogue: 'src/catalogue/index.ts',
    records: 'src/records/index.ts',
    'locales/ru': 'src/locales/ru/index.ts',
    'locales/pl': 'src/locales/pl/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  clean: true,
  // The entries must share one copy of each metric.
  splitting: true,
  // As letters and not as the escapes of them, which are three times as long.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
  // The few functions of zod that are used are compiled in: loading zod from its own files takes ten times as long as
  // the whole library. MiniSearch and the UTC dates of date-fns are compiled in because one entry
  // needs each.
  noExternal: [/^zod/, 'minisearch', '@date-fns/utc'],
});
