import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { exitCodes } from '../../src/cli/exit-codes';
import { reportRuns } from './report-runs';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const { report, result, refusal } = reportRuns(folder);

const plain = folder.write('plain.csv', 'customer,order_date\na,2024-01-01\nb,2024-01-05\na,2024-01-10\n');
const paid = folder.write('paid.csv', 'customer,order_date,net\na,2024-01-01,10\nb,2024-01-05,20\n');
const refunded = folder.write(
  'refunded.csv',
  'customer,order_date,net,refundedAt,refundedAmount\na,2024-01-01,10,2024-01-02,5\nb,2024-01-05,20,,\n',
);
const tasks = folder.write('tasks.csv', 'createdAt,finishedAt\n2024-01-01,2024-01-03\n2024-01-02,2024-01-12\n');

const keys = async (...args: readonly string[]): Promise<readonly string[]> => {
  const { metrics } = await result(args);
  return metrics.map(({ key }) => key);
};

describe('the metrics that are offered', () => {
  it('do not rest on columns that are not there', async () => {
    const offered = await keys(plain, '-s', 'orders');
    expect(offered).toContain('repeatPurchaseRate');
    expect(offered).not.toContain('refundRate');
    expect(offered.filter((name) => /revenue|value|margin/i.test(name))).toEqual([]);
  });

  it('rest on part of what they add up', async () => {
    const offered = await keys(paid, '-s', 'orders');
    expect(offered).toContain('totalRevenue');
    expect(offered).not.toContain('refundRate');
  });

  it('have what columns tell of, and what is asked for', async () => {
    expect(await keys(refunded, '-s', 'orders')).toContain('refundRate');
    expect(await keys(plain, '-s', 'orders', '--constant', 'refundedAt=', '--constant', 'refundedAmount=')).toContain(
      'refundRate',
    );
    expect(await keys(plain, '-s', 'orders', '--metrics', 'refundRate')).toEqual(['refundRate']);
  });

  it('are not the same always, for want of a column', async () => {
    const activities = (columns: string, ...rows: readonly string[]): string =>
      folder.write(`${columns}.csv`, [columns, ...rows, ''].join('\n'));
    const booked = activities('kind,occurredAt', 'demo,2024-01-01', 'call,2024-01-02');
    const held = activities('kind,occurredAt,held', 'demo,2024-01-01,no', 'call,2024-01-02,yes');
    const source = ['-s', 'salesActivities'];
    expect(await keys(booked, ...source)).not.toContain('demoCompletionRate');
    expect(await keys(booked, ...source)).toContain('demoVolume');
    expect(await keys(held, ...source)).toContain('demoCompletionRate');
    for (const stated of [
      ['--metrics', 'demoCompletionRate'],
      ['--constant', 'held=yes'],
      ['--only', 'demos,scheduledDemos'],
      ['--given', 'scheduledDemos=5'],
    ]) {
      expect(await keys(booked, ...source, ...stated)).toContain('demoCompletionRate');
    }
  });

  it('refuse no record for the lack of a column', async () => {
    const days = folder.write('days.csv', 'order_date,net,refundedAt\n2024-01-01,10,2024-01-02\n2024-01-05,20,\n');
    const offered = await keys(days, '-s', 'orders');
    expect(offered).toContain('refundRate');
    expect(offered).toContain('averageOrderValue');
    // What was paid back is not known.
    expect(offered).not.toContain('totalRevenue');
    expect((await report([days, '-s', 'orders', '-o', 'csv'])).stderr).toContain(
      'without refundedAmount, these are left out: revenue, quarterRevenue, ',
    );
    expect((await report([paid, '-s', 'orders', '-o', 'csv'])).stderr).not.toContain('left out');
  });

  it('can have a value in the time of the report', async () => {
    expect(await keys(paid, '-s', 'orders')).not.toContain('yearOverYearGrowth');
    expect(await keys(paid, '-s', 'orders')).not.toContain('monthOverMonthGrowth');
    expect(await keys(paid, '-s', 'orders', '--every', 'year')).toContain('yearOverYearGrowth');
    expect(await keys(paid, '-s', 'orders', '--every', 'month')).toContain('monthOverMonthGrowth');
  });
});

describe('without periods', () => {
  // The first day with a finished task is the 3rd, the last is the 12th: 2 tasks in 10 days.
  it.each([[[]], [['--metrics', 'throughput']], [['--every', 'span']]])(
    'time is found from the records: %j',
    async (args) => {
      const { total } = await result([tasks, '-s', 'workItems', ...args]);
      expect(total.values['throughput']).toBe('0.2');
      expect(total.period.label).toBe('2024-01-03 – 2024-01-12');
    },
  );

  it('the standard input, which can be read only once, has none', async () => {
    const stdin = Readable.from(['createdAt,finishedAt\n2024-01-01,2024-01-03\n']) as never;
    const { code, message } = await refusal(['-', '-s', 'workItems'], { stdin });
    expect(code).toBe(exitCodes.usage);
    expect(message).toContain('no metric can be computed');
  });

  it('a comparison says what it needs', async () => {
    const { code, message } = await refusal([tasks, '-s', 'workItems', '--compare', 'previous-period']);
    expect(code).toBe(exitCodes.usage);
    expect(message).toBe('--compare needs periods: state --every, such as --every month, or --from and --to');
  });
});

it.each([
  [['--from', '2030-01-01'], 'no record lies in the time asked for: --from 2030-01-01 lies after the last of them'],
  [['--to', '2024-01-01'], 'no record lies in the time asked for: --to 2024-01-01 lies before the first of them'],
  [['--from', '2024-02-01', '--to', '2024-01-01'], '--to must lie after --from (received 2024-02-01 and 2024-01-01)'],
])('a time without records is told: %j', async (args, expected) => {
  const { code, message } = await refusal([paid, '-s', 'orders', '--metrics', 'orders', ...args]);
  expect(message).toBe(expected);
  expect(code).toBe(exitCodes.usage);
});

describe('the codes of rates', () => {
  const text = 'order_date,net,currency\n2024-01-01,10,usd\n2024-01-02,3,GBP\n';
  const foreign = folder.write('foreign.csv', text);
  const config = (file: string, rates: object): string => {
    const sources = [{ file: 'foreign.csv', source: 'orders' }];
    return folder.write(file, JSON.stringify({ sources, metrics: ['orderRevenue'], currency: 'eur', rates }));
  };
  const args = [foreign, '-s', 'orders', '--metrics', 'orderRevenue', '--currency', 'EUR'];
  const mixed = config('mixed.json', { usd: '0.5', Gbp: 7 });

  it.each([
    [[...args, '--rates', 'usd=0.5,Gbp=2']],
    [[...args, '--rates', 'USD=0.5', '--rates', 'gbp:2024-01-01=1,GBP:2024-01-02=2']],
    [['--config', mixed, '--rates', 'gbp=2']],
  ])('may be written in any case: %j', async (args) => {
    // 10 · 0.5 + 3 · 2
    expect((await result(args)).total.values).toEqual({ orderRevenue: '11' });
  });

  it('stand once in a config', async () => {
    const { code, message } = await refusal(['--config', config('twice.json', { usd: 1, USD: 2 })]);
    expect(code).toBe(exitCodes.usage);
    expect(message).toContain('rates must name each currency once (received {"usd":1,"USD":2})');
  });
});

it('takes the code of a currency in any case, and only one that there is', async () => {
  const { stdout } = await report([
    paid,
    '-s',
    'orders',
    '--metrics',
    'orderRevenue',
    '--currency',
    'eur',
    '-o',
    'json',
    '-q',
  ]);
  expect(stdout).toContain('"EUR"');
  const { code, message } = await refusal([paid, '-s', 'orders', '--currency', 'XXZ']);
  expect(code).toBe(exitCodes.usage);
  expect(message).toContain('--currency must be the code of a currency, such as EUR or USD (received "XXZ")');
});
