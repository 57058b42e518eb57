import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  closeSync,
  copyFileSync,
  createReadStream,
  openSync,
  readdirSync,
  readFileSync,
  writeSync,
} from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { figure, reported, rounded } from './reported';
import { mainFile, plainEnv, runCli } from './run-cli';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const dataFile = (path: string): string => fileURLToPath(new URL(`../../examples/data/${path}`, import.meta.url));

type Figures = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Results computed apart from this library. */
function reference(name: string): Readonly<Record<string, Figures>> {
  const text = readFileSync(new URL(`../reference/${name}.json`, import.meta.url), 'utf8');
  return (JSON.parse(text) as { metrics: Readonly<Record<string, Figures>> }).metrics;
}

async function report(args: readonly string[], stdin: string | Uint8Array = '') {
  return await runCli(['report', ...args, '-o', 'json'], { stdin });
}

const northwind = dataFile('northwind/orders.csv');
const northwindMetrics = ['--metrics', 'orders,orderRevenue,averageOrderValue,repeatPurchaseRate,purchasesPerCustomer'];

describe('orders of Northwind', () => {
  it('come to the figures of the reference, by year and by country', async () => {
    const { code, stdout, stderr } = await report([
      northwind,
      ...northwindMetrics,
      ...['--every', 'year', '--by', 'country', '--segment', 'country=customer_country'],
    ]);
    expect(code).toBe(0);
    expect(stderr).toContain('revenue ← net (guessed)');
    const { total, periodTotals, segmentTotals } = reported(stdout);
    const { overall, by_year: years = {}, by_customer_country: countries = {} } = reference('northwind');
    const compare = (
      values: Readonly<Record<string, string | null>>,
      figures: Readonly<Record<string, unknown>>,
    ): void => {
      expect(rounded(values['orders'])).toBe(figure(figures['orders']));
      expect(rounded(values['orderRevenue'])).toBe(figure(figures['revenue']));
      expect(rounded(values['averageOrderValue'])).toBe(figure(figures['aov']));
      expect(rounded(values['repeatPurchaseRate'])).toBe(figure(figures['repeat_purchase_rate']));
      expect(rounded(values['purchasesPerCustomer'])).toBe(figure(figures['purchase_frequency']));
    };
    compare(total.values, overall as unknown as Readonly<Record<string, unknown>>);
    expect(periodTotals.map(({ period }) => period.label)).toEqual(Object.keys(years));
    for (const { period, values } of periodTotals) compare(values, years[period.label] ?? {});
    expect(segmentTotals).toHaveLength(Object.keys(countries).length);
    for (const { segment, values } of segmentTotals) compare(values, countries[String(segment['country'])] ?? {});
  });

  it('come to the same from the standard input, compressed, in UTF-16 and in another form', async () => {
    const args = [...northwindMetrics, '-s', 'orders', '--every', 'year', '-q'];
    const wanted = reported((await report([northwind, ...args])).stdout).rows;
    const text = readFileSync(northwind, 'utf8');
    const [header = '', ...lines] = text.trimEnd().split(/\r?\n/);
    // No cell of the file has a comma or a quote.
    const names = header.split(',');
    const records = lines.map((line) =>
      Object.fromEntries<string>(line.split(',').map((cell, index): [string, string] => [names[index] ?? '', cell])),
    );
    const { gzipSync } = await import('node:zlib');
    const inputs = [
      text,
      `\uFEFF${text}`,
      Buffer.from(text, 'utf16le'),
      gzipSync(text),
      text.replaceAll(',', ';'),
      JSON.stringify(records),
      records.map((record) => JSON.stringify(record)).join('\n'),
    ];
    for (const input of inputs) {
      const { code, stdout } = await report(['-', ...args], input);
      expect(code).toBe(0);
      expect(reported(stdout).rows).toEqual(wanted);
    }
  });

  it('are shown as a table, and `head` ends it quietly', async () => {
    const { stdout, code } = await runCli(['report', northwind, ...northwindMetrics, '--every', 'quarter', '-q']);
    expect(code).toBe(0);
    expect(stdout).toContain('1996-Q3');
    const command = `"${process.execPath}" "${mainFile}" report "${northwind}" --every day --by customer_country -q -o csv | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const child = spawn('bash', ['-c', command], { env: plainEnv() });
    const [shown, told] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
    expect(shown.trimEnd().split('\n').at(-1)).toBe('0');
    expect(told).toBe('');
  });
});

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const piece of stream) text += String(piece);
  return text;
}

describe('tasks of two teams', () => {
  it('are refused where they end before they begin, and the others come to the figures of the reference', async () => {
    const rejected = folder.file('tasks.csv');
    const { code, stdout, stderr } = await report([
      dataFile('agile-jira/jira.csv'),
      ...['-s', 'workItems', '-m', 'startedAt=created_date', '--metrics', 'cycleTime,finishedItems'],
      ...['--by', 'project', '--rejected', rejected],
    ]);
    expect(code).toBe(4);
    expect(stderr).toContain('1662 of 4123 rows were refused');
    const { total, segmentTotals } = reported(stdout);
    const { overall_nonnegative: overall, by_project_nonnegative: projects = {} } = reference('agile-jira');
    const mean = (figures: Readonly<Record<string, unknown>> | undefined): string =>
      figure((figures?.['cycle_time_days'] as { mean: unknown }).mean);
    expect(rounded(total.values['cycleTime'])).toBe(mean(overall as unknown as Readonly<Record<string, unknown>>));
    expect(segmentTotals.map(({ segment }) => segment['project'])).toEqual(Object.keys(projects));
    for (const { segment, values } of segmentTotals) {
      expect(rounded(values['cycleTime'])).toBe(mean(projects[String(segment['project'])]));
    }
    expect(readFileSync(rejected, 'utf8').trimEnd().split('\n')).toHaveLength(1663);
  });
});

describe('customers of a telephone company', () => {
  it('come to the figures of the reference, with what no column has', async () => {
    const { code, stdout } = await report([
      dataFile('telco-churn/Telco-Customer-Churn.csv'),
      ...['-s', 'subscriptions', '--constant', 'startedAt=2018-06-30', '--constant', 'interval=month'],
      ...['-m', 'endedAt=Churn', '--values', 'endedAt:Yes=2018-09-30,No=', '--by', 'Contract'],
      ...['--metrics', 'customerChurnRate,grossRevenueRetention', '--from', '2018-07-01', '--to', '2018-10-01'],
    ]);
    expect(code).toBe(0);
    const { total, segmentTotals } = reported(stdout);
    const { overall, by_Contract: contracts = {} } = reference('telco-churn');
    const compare = (
      values: Readonly<Record<string, string | null>>,
      figures: Readonly<Record<string, unknown>>,
    ): void => {
      expect(rounded(values['customerChurnRate'])).toBe(figure(figures['churn_rate']));
      expect(rounded(values['grossRevenueRetention'])).toBe(figure(figures['gross_revenue_retention']));
    };
    compare(total.values, overall as unknown as Readonly<Record<string, unknown>>);
    expect(segmentTotals).toHaveLength(3);
    for (const { segment, values } of segmentTotals) compare(values, contracts[String(segment['Contract'])] ?? {});
  });
});

describe('files that are not in order', () => {
  it.each([
    ['an empty file', '', 1, 'is empty: it has no line with the names of the columns'],
    ['broken quotes', 'order_date,net\n2024-01-01,"5\n2024-01-02,6\n', 1, 'line 2: a cell in quotes is never closed'],
    [
      'another encoding',
      Buffer.from('order_date,net,land\n2024-01-01,5,\xd6sterreich\n', 'latin1'),
      0,
      'windows-1252 (detected)',
    ],
    ['wrong dates', 'order_date,net\n03/04/2024,5\n2024-01-02,6\n', 4, 'line 2: orderedAt must be a date'],
    ['a wrong column', 'orderdatum,net\n2024-01-02,6\n', 2, 'state --map orderedAt=…'],
  ])('are told of: %s', async (_, content, expected, message) => {
    const { code, stderr } = await report(['-', '-s', 'orders', '--metrics', 'orderRevenue'], content);
    expect(code).toBe(expected);
    expect(stderr).toContain(message);
  });

  it('have only a header, and then a report of nothing', async () => {
    const { code, stdout } = await report(
      ['-', '-s', 'orders', '--metrics', 'orders', '--every', 'month'],
      'order_date,net\n',
    );
    expect(code).toBe(0);
    expect(reported(stdout).total.values).toEqual({ orders: '0' });
  });
});

describe('a million rows', () => {
  const file = folder.file('million.csv');
  const rows = 1_000_000;
  const most = 300 * 1024;

  beforeAll(() => {
    const output = openSync(file, 'w');
    writeSync(output, 'order_id,customer_id,order_date,net,country\n');
    let text = '';
    for (let index = 0; index < rows; index += 1) {
      const month = String(1 + (index % 12)).padStart(2, '0');
      text += `${String(index)},customer-with-a-long-name-${String(index % 1000)},2023-${month}-15,${String(index % 100)}.25,${index % 2 === 0 ? 'Poland' : 'Germany'}\n`;
      if (text.length > 1_000_000 || index === rows - 1) {
        writeSync(output, text);
        text = '';
      }
    }
    closeSync(output);
  });

  // Told by the process itself as it ends, and not by each of its threads.
  const told = "process.on('exit', () => process.stderr.write('maxRSS ' + process.resourceUsage().maxRSS))";
  const code = `import { isMainThread } from 'node:worker_threads'; if (isMainThread) ${told}`;
  const preload = `data:text/javascript,${encodeURIComponent(code)}`;
  const args = [
    '--metrics',
    'orders,orderRevenue,customers',
    '--every',
    'month',
    '--by',
    'country',
    '-s',
    'orders',
    '-o',
    'json',
    '-q',
  ];

  it.each(['from a file', 'from the standard input'])(
    'stream in constant memory %s',
    async (way) => {
      const isFile = way === 'from a file';
      const child = spawn(process.execPath, ['--import', preload, mainFile, 'report', isFile ? file : '-', ...args], {
        env: plainEnv(),
      });
      child.stdin.on('error', () => undefined);
      if (!isFile) createReadStream(file).pipe(child.stdin);
      const [stdout, stderr] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
      const { total, rows: all } = reported(stdout);
      // The mean of 0.25 to 99.25 is 49.75.
      expect(total.values).toEqual({ orders: '1000000', orderRevenue: '49750000', customers: '1000' });
      // Twelve months, and each country has the months of one kind, even or odd.
      expect(all.filter(({ values }) => values['orders'] !== '0')).toHaveLength(12);
      expect(Number(/maxRSS (\d+)/.exec(stderr)?.[1])).toBeLessThan(most);
    },
    120_000,
  );

  it('are left at once where a column is not there', async () => {
    const child = spawn(process.execPath, [mainFile, 'report', file, ...args, '-m', 'revenue=nett'], {
      env: plainEnv(),
    });
    const [stderr, [code]] = await Promise.all([textOf(child.stderr), once(child, 'exit') as Promise<[number]>]);
    expect(stderr).toContain('has no column "nett" for revenue');
    expect(code).toBe(2);
  });

  it('tell of a quote that is broken at the end of them', async () => {
    const broken = folder.file('broken-at-the-end.csv');
    copyFileSync(file, broken);
    appendFileSync(broken, '"1,2,3\n');
    const child = spawn(process.execPath, [mainFile, 'report', broken, ...args], { env: plainEnv() });
    const [stdout, stderr, [code]] = await Promise.all([
      textOf(child.stdout),
      textOf(child.stderr),
      once(child, 'exit') as Promise<[number]>,
    ]);
    expect(stderr).toContain('broken-at-the-end.csv, line 1000002: a cell in quotes is never closed');
    expect([stdout, code]).toEqual(['', 1]);
  });

  it('that are all refused take no more memory', async () => {
    const refused = ['-m', 'revenue=customer_id', '--allow-rejected', '--rejected', folder.file('refused.csv')];
    const child = spawn(process.execPath, ['--import', preload, mainFile, 'report', file, ...args, ...refused], {
      env: plainEnv(),
    });
    const [, stderr] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
    expect(stderr).toContain('1000000 of 1000000 rows were refused');
    expect(Number(/maxRSS (\d+)/.exec(stderr)?.[1])).toBeLessThan(most);
    let lines = 0;
    for await (const piece of createReadStream(folder.file('refused.csv'), 'utf8'))
      lines += String(piece).split('\n').length - 1;
    expect(lines).toBe(rows + 1);
  }, 120_000);

  it.each(['SIGINT', 'SIGTERM'] as const)('are left by %s without a half-written file', async (signal) => {
    const names = ['interrupted.html', 'interrupted.csv'];
    const outs = ['--out', folder.file('interrupted.html'), '--rejected', folder.file('interrupted.csv')];
    const options = args.filter((each) => each !== '-o' && each !== 'json');
    const child = spawn(process.execPath, [mainFile, 'report', '-', ...options, ...outs], { env: plainEnv() });
    child.stdin.on('error', () => undefined);
    // Some of the rows, and no end.
    child.stdin.write(readFileSync(file).subarray(0, 2_000_000));
    const isBegun = (): boolean =>
      readdirSync(folder.path).filter((name) => name.startsWith('.interrupted')).length === 2;
    while (!isBegun() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill(signal);
    const [code] = (await once(child, 'exit')) as [number | null];
    expect(code).toBe(signal === 'SIGINT' ? 130 : 143);
    expect(readdirSync(folder.path).filter((name) => names.some((each) => name.includes(each)))).toEqual([]);
  });
});

describe('a workbook', () => {
  it('goes into a pipe, and not onto a terminal', async () => {
    const child = spawn(process.execPath, [mainFile, 'report', northwind, '--metrics', 'orders', '-q', '-o', 'xlsx'], {
      env: plainEnv(),
    });
    const pieces: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    await once(child, 'close');
    expect(Buffer.concat(pieces).subarray(0, 2).toString()).toBe('PK');
    const command = `${process.execPath} ${mainFile} report ${northwind} --metrics orders -q -o xlsx`;
    const terminal = spawn('script', ['-qec', command, '/dev/null'], { env: { ...plainEnv(), TERM: 'dumb' } });
    terminal.stdin.end();
    const shown = await textOf(terminal.stdout);
    expect(shown).toContain('a workbook is not for a terminal: state --out with a file');
  });
});
