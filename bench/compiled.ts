import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Compiles a program as users run it, with the source compiled as for the package: run as it is, a function of another
 * file would be looked up at each call.
 *
 * @param path from this folder
 * @returns the file to run
 */
export async function compiled(path: string): Promise<string> {
  const name = path.replace(/\.ts$/, '').replaceAll('/', '-');
  const outfile = fileURLToPath(new URL(`../node_modules/.cache/metricbook/bench-${name}.mjs`, import.meta.url));
  await build({
    entryPoints: [fileURLToPath(new URL(path, import.meta.url))],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    packages: 'external',
    logLevel: 'warning',
  });
  return outfile;
}
