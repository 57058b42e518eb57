/**
 * A report of the command on a CSV of a million rows, as a whole process, beside a whole process in which DuckDB answers
 * the same question with SQL. It needs the built command: `npm run build`.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { duckdbScript } from './cli/duckdb-script';
import { randomNumbers } from './random-numbers';

const ROWS = 1_000_000;
const RUNS = 7;

const command = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
// Tells at the end how much memory the process had at most, in kilobytes.
const told = "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))";
const ofProcess = `import { isMainThread } from 'node:worker_threads'; if (isMainThread) ${told}`;
const memory = `data:text/javascript,${encodeURIComponent(ofProcess)}`;
const folder = mkdtempSync(join(tmpdir(), 'metricbook-bench-'));
const file = join(folder, 'orders.csv');

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
  readonly stdout: string;
}

function run(args: readonly string[]): Run {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', memory, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stderr);
  return { seconds, megabytes: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024, stdout };
}

function writeOrders(): void {
  const random = randomNumbers();
  const countries = ['Brazil', 'France', 'Germany', 'Poland', 'USA', 'UK', 'Spain'];
  const output = openSync(file, 'w');
  let text = 'order_id,customer_id,order_date,net,customer_country\n';
  for (let row = 0; row < ROWS; row += 1) {
    const day = new Date(Date.UTC(2020, 0, 1 + Math.floor(random() * 1096))).toISOString().slice(0, 10);
    const net = (random() * 1000).toFixed(2);
    text += `${String(row)},C${String(Math.floor(random() * 50_000))},${day},${net},${countries[Math.floor(random() * 7)] ?? ''}\n`;
    if (text.length > 1_000_000) {
      writeSync(output, text);
      text = '';
    }
  }
  writeSync(output, text);
  closeSync(output);
}

const questions = {
  'average order value': 'orders,orderRevenue,averageOrderValue',
  'and who buys again': 'orders,orderRevenue,averageOrderValue,customers,repeatPurchaseRate',
};

const median = (values: readonly number[]): number =>
  values.toSorted((left, right) => left - right)[values.length >> 1] ?? NaN;

/** The total of the report, to see that both answer the same. */
const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? '';

try {
  writeOrders();
  for (const [question, metrics] of Object.entries(questions)) {
    const options = ['--metrics', metrics, '--every', 'month', '--by', 'customer_country', '-o', 'csv', '-q'];
    const own: Run[] = [];
    const duck: Run[] = [];
    for (let index = 0; index < RUNS; index += 1) {
      own.push(run([command, 'report', file, ...options]));
      duck.push(run(['--input-type=module', '-e', duckdbScript(file, metrics.includes('customers'))]));
    }
    const expected = lastLine(duck[0]?.stdout ?? '');
    const total = lastLine(own[0]?.stdout ?? '').trimEnd();
    if (!total.includes(expected)) throw new Error(`the report says ${total}, and DuckDB ${expected}`);
    const of = (runs: readonly Run[]): string => {
      const [seconds, megabytes] = [
        median(runs.map((each) => each.seconds)),
        median(runs.map((each) => each.megabytes)),
      ];
      return `${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB`;
    };
    const ratios = own.map(({ seconds }, index) => seconds / (duck[index]?.seconds ?? NaN));
    console.log(`${question}: metricbook ${of(own)}; DuckDB ${of(duck)}; ratio ${median(ratios).toFixed(2)}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
