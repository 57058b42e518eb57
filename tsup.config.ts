import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', catalogue: 'src/catalogue/index.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  clean: true,
  // The two entries must share one copy of each metric.
  splitting: true,
  // The few functions of zod that are used are compiled in: loading zod from its own files takes ten times as long as
  // the whole library. MiniSearch is compiled in because only the catalogue needs it.
  noExternal: [/^zod/, 'minisearch'],
});
