/**
 * Win rate, average deal size and cycle length of deals by region and month: `report()` beside a hand-written loop and the
 * libraries one would use instead. Each case runs in a process of its own. npx tsx bench/report.ts; see bench/README.md.
 */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { compiled } from './compiled';
import { median } from './paired';
import type { MemoryGrowth, PairedTimes } from './report/child';
import { type AmountForm, amountForms, type DateForm, dateForms } from './report/deals';

const ROWS = 1_000_000;
const MEGABYTE = 2 ** 20;

const script = await compiled('report/child.ts');

function measure(flags: readonly string[], ...task: readonly (string | number)[]): unknown {
  const args = ['--expose-gc', ...flags, script, ...task.map(String)];
  const output = execFileSync(process.execPath, args, { encoding: 'utf8', timeout: 120_000 });
  return JSON.parse(output.slice(output.lastIndexOf('\n', output.length - 2) + 1));
}

function compare(peer: string, dates: DateForm, amounts: AmountForm, runs: number): void {
  const times = measure(['--max-old-space-size=4096'], 'compare', ROWS, peer, dates, amounts, runs) as PairedTimes;
  const quartiles = times.quartiles.map((ratio) => ratio.toFixed(2)).join(' to ');
  printRow([
    `${dates}, ${amounts}`,
    peer,
    times.theirs.toFixed(0),
    times.ours.toFixed(0),
    `**${times.ratio.toFixed(2)}**`,
    quartiles,
    String(times.runs),
  ]);
}

function printRow(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}

function printHead(cells: readonly string[], texts: number): void {
  printRow(cells);
  printRow(cells.map((_, index) => (index < texts ? '---' : '--:')));
}

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown'}, ${ROWS.toLocaleString('en-US')} deals\n`);
printHead(['dates, amounts', 'peer', 'peer, ms', 'metricbook, ms', 'metricbook ÷ peer', 'middle half', 'runs'], 2);
for (const dates of Object.keys(dateForms) as DateForm[]) {
  for (const amounts of Object.keys(amountForms) as AmountForm[]) {
    compare('hand-written loop', dates, amounts, 15);
    compare('string keys', dates, amounts, 3);
    if (dates !== 'Date' || amounts !== 'number') continue;
    for (const library of ['lodash', 'arquero', 'alasql']) compare(library, dates, amounts, 3);
    compare('DuckDB', dates, amounts, 15);
  }
}

console.log('');
printHead(['first call in a process', 'ms'], 1);
for (const name of ['metricbook', 'hand-written loop', 'string keys']) {
  const runs = Array.from({ length: 3 }, () => measure([], 'first', ROWS, name) as number);
  printRow([name, median(runs).toFixed(0)]);
}

console.log('');
printHead(['rows', 'metricbook, ns per row'], 0);
for (const count of [10_000, 100_000, 1_000_000, 5_000_000]) {
  const nanoseconds = measure(['--max-old-space-size=8192'], 'linearity', count) as number;
  printRow([count.toLocaleString('en-US'), nanoseconds.toFixed(1)]);
}

console.log('');
printHead(['rows of a stream', 'memory at most, MB', 'of it in use, MB'], 0);
for (const count of [1_000_000, 4_000_000]) {
  const { peak, live } = measure(['--max-old-space-size=64'], 'memory', count) as MemoryGrowth;
  printRow([count.toLocaleString('en-US'), (peak / MEGABYTE).toFixed(1), (live / MEGABYTE).toFixed(2)]);
}
