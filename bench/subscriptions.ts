/**
 * All movements of monthly recurring revenue by month and plan: `mrrWaterfall()` beside a hand-written pass and DuckDB.
 * Each case runs in a process of its own. npx tsx bench/subscriptions.ts [rows] [runs]
 */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { compiled } from './compiled';
import type { PairedTimes, Time } from './subscriptions/child';

const [rows = 1_000_000, runs = 7] = process.argv.slice(2).map(Number);
const script = await compiled('subscriptions/child.ts');

function measure(...task: readonly (string | number)[]): unknown {
  const args = ['--expose-gc', '--max-old-space-size=6144', script, ...task.map(String)];
  const output = execFileSync(process.execPath, args, { encoding: 'utf8', timeout: 600_000 });
  return JSON.parse(output.slice(output.lastIndexOf('\n', output.length - 2) + 1));
}

function printRow(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}

function printHead(cells: readonly string[], texts: number): void {
  printRow(cells);
  printRow(cells.map((_, index) => (index < texts ? '---' : '--:')));
}

console.log(
  `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown'}, ${rows.toLocaleString('en-US')} subscriptions of ${Math.round(0.3 * rows).toLocaleString('en-US')} customers\n`,
);
printHead(['peer', 'peer, ms', 'metricbook, ms', 'metricbook ÷ peer', 'middle half', 'of processors', 'runs'], 1);
for (const peer of ['one pass, sorted before', 'one pass over the rows', 'DuckDB']) {
  const times = measure('compare', rows, peer === 'DuckDB' ? Math.min(runs, 3) : runs, peer) as PairedTimes;
  printRow([
    peer,
    times.theirs.toFixed(0),
    times.ours.toFixed(0),
    `**${times.ratio.toFixed(2)}**`,
    times.quartiles.map((ratio) => ratio.toFixed(2)).join(' to '),
    times.ofProcessors.toFixed(2),
    String(times.runs),
  ]);
}

console.log('');
printHead(['rows', 'metricbook, ns per row', 'of processors'], 0);
for (const part of [rows / 4, rows / 2, rows]) {
  const { elapsed, ofProcessors } = measure('linearity', part, 5) as Time;
  printRow([part.toLocaleString('en-US'), elapsed.toFixed(0), ofProcessors.toFixed(0)]);
}
