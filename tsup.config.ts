import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { licencesOf } from './.ci/licences-of';

/** Puts the licences of what is compiled in beside it. */
const licences: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'licences',
  setup: (build) => {
    build.onEnd(({ metafile }) => {
      const { outdir } = build.initialOptions;
      if (metafile === undefined || outdir === undefined) return;
      mkdirSync(outdir, { recursive: true });
      writeFileSync(join(outdir, 'LICENSES.txt'), licencesOf(Object.keys(metafile.inputs)));
    });
  },
};

export default defineConfig([
  {
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
    // Both builds run at once.
    clean: ['!cli/**'],
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
    esbuildPlugins: [licences],
  },
  {
    // The command is a caller of the package like any other, by its public name. What else it needs is compiled in, so
    // that those who import the library install none of it.
    entry: { main: 'src/cli/main.ts', 'table-thread': 'src/cli/input/table-thread.ts' },
    outDir: 'dist/cli',
    format: 'esm',
    target: 'node20',
    platform: 'node',
    clean: true,
    splitting: true,
    minify: true,
    external: [/^metricbook/],
    noExternal: [/^(?!metricbook)/],
    esbuildPlugins: [licences],
    banner: {
      // For the CommonJS packages that are compiled in.
      js: "import { createRequire as createRequireOfModule } from 'node:module'; const require = createRequireOfModule(import.meta.url);",
    },
    esbuildOptions: (options) => {
      options.charset = 'utf8';
    },
  },
]);
