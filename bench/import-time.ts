/** How long loading the package takes over an empty module, each in a process of its own: npm run bench. */
import { execFileSync } from 'node:child_process';
import { median } from './paired';

const RUNS = 15;
const empty = 'data:text/javascript,';

function importTime(specifier: string): number {
  const script = `const start = performance.now(); await import(${JSON.stringify(specifier)}); console.log(performance.now() - start)`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
}

for (const name of ['index', 'catalogue']) {
  const url = new URL(`../dist/${name}.js`, import.meta.url).href;
  const runs = Array.from({ length: RUNS }, () => importTime(url) - importTime(empty));
  console.log(`import of dist/${name}.js: ${median(runs).toFixed(1)} ms over an empty module`);
}
