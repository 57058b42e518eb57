import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { exitCodes } from '../../src/cli/exit-codes';
import { reportRuns } from './report-runs';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const { report, result } = reportRuns(folder);

const text = 'orderedAt,revenue,state\n2024-01-05,10,paid\n2024-03-05,20,open\n2024-03-05,0,paid\n';
const shop = folder.write('shop.csv', text);
const shopArgs = ['-s', 'orders', '--metrics', 'orderRevenue'];

/** What is told, of a report that is made. */
async function told(args: readonly string[], input?: string): Promise<string> {
  const terminal = input === undefined ? {} : { stdin: Readable.from([input]) as never };
  const { code, stderr } = await report([...args, '-o', 'csv'], terminal);
  expect(code).toBe(exitCodes.done);
  return stderr.trimEnd();
}

describe('a time in which no record lies is told', () => {
  const days = '; the records lie in 2024-01-05 – 2024-03-05';
  it.each([
    [['--from', '2025-01-01', '--to', '2026-01-01'], `(--from 2025-01-01 --to 2026-01-01)${days}`],
    [['--from', '2023-01-01', '--to', '2024-01-05'], `(--from 2023-01-01 --to 2024-01-05)${days}`],
    // Between two of them.
    [['--from', '2024-02-01', '--to', '2024-03-05'], `(--from 2024-02-01 --to 2024-03-05)${days}`],
    [['--from', '2025-01-01', '--to', '2025-02-01', '--every', 'week'], `(--from 2025-01-01 --to 2025-02-01)${days}`],
    // The month of the last one is not over.
    [['--from', '2024-03-06', '--every', 'month'], `(--from 2024-03-06)${days}`],
    [['--to', '2024-01-04', '--every', 'month'], `(--to 2024-01-04)${days}`],
    // The other rows are not taken.
    [
      ['--from', '2024-01-01', '--to', '2024-02-01', '--where', 'state=open'],
      '(--from 2024-01-01 --to 2024-02-01); the records lie in 2024-03-05 – 2024-03-05',
    ],
  ])('%j', async (args, expected) => {
    expect(await told([shop, ...shopArgs, ...args])).toBe(`no record lies in the time asked for ${expected}`);
    expect(await told([shop, ...shopArgs, ...args, '-q'])).toBe('');
  });

  it('of the standard input, and of two kinds of record', async () => {
    const time = ['--from', '2025-01-01', '--to', '2026-01-01'];
    expect(await told(['-', ...shopArgs, ...time], text)).toContain('no record lies in the time asked for');
    folder.write('costs.csv', 'category,amount,incurredAt\nadvertising,100,2025-01-10\n');
    const sources = [
      { file: 'shop.csv', source: 'orders' },
      { file: 'costs.csv', source: 'costs' },
    ];
    const metrics = ['orderRevenue', 'advertisingCost'];
    const config = (name: string, to: string): string =>
      folder.write(name, JSON.stringify({ sources, metrics, from: '2025-01-01', to }));
    expect(await told(['--config', config('without.json', '2025-01-10')])).toContain(
      '(--from 2025-01-01 --to 2025-01-10); the records lie in 2024-01-05 – 2025-01-10',
    );
    expect(await told(['--config', config('with.json', '2025-01-11')])).toBe('');
  });

  it('where the file is read twice', async () => {
    const file = folder.write('far.csv', 'orderedAt,revenue\n1900-01-05,10\n2024-03-05,20\n');
    const args = [file, ...shopArgs, '--every', 'year', '--from', '1901-01-01'];
    expect(await told([...args, '--to', '2024-01-01'])).toContain('the records lie in 1900-01-05 – 2024-03-05');
    expect(await told([...args])).toBe('');
  });
});

it('is found from the rows that are taken', async () => {
  const { total, rows } = await result([shop, ...shopArgs, '--where', 'state=open', '--every', 'month']);
  expect(rows.map(({ period }) => period.label)).toEqual(['2024-03']);
  expect(total.values).toEqual({ orderRevenue: '20' });
});

describe('a time in which a record lies is not', () => {
  it.each([
    [['--from', '2024-01-05', '--to', '2024-01-06']],
    // What it brings is nothing, and it is one all the same.
    [['--from', '2024-03-05', '--to', '2024-03-06', '--where', 'revenue=0']],
    [['--from', '2024-03-01', '--every', 'month']],
    [[]],
  ])('%j', async (args) => {
    expect(await told([shop, ...shopArgs, ...args])).toBe('');
  });

  it.each([
    ['2024-01-31T23:30:00Z', '2024-02-01', true],
    ['2024-01-31T22:30:00Z', '2024-02-01', false],
    ['2024-01-31 23:30', '2024-02-01', false],
    ['2024-02-01 00:00', '2024-02-01', true],
    ['2024-01-31T18:30:00-05:00', '2024-02-01', true],
  ])('in Warsaw: %s lies on %s: %j', async (instant, day, lies) => {
    const file = folder.write('instant.csv', `orderedAt,revenue\n${instant},10\n`);
    const stderr = await told([
      ...[file, ...shopArgs, '--time-zone', 'Europe/Warsaw', '--from', day, '--to', '2024-02-02'],
    ]);
    expect(stderr === '').toBe(lies);
  });

  it('where all rows have the same date', async () => {
    const file = folder.write('constant.csv', 'revenue\n10\n');
    const args = [file, ...shopArgs, '--constant', 'orderedAt=2024-01-05'];
    expect(await told([...args, '--from', '2024-01-01', '--to', '2024-02-01'])).toBe('');
    expect(await told([...args, '--from', '2024-02-01', '--to', '2024-03-01'])).toContain(
      'lie in 2024-01-05 – 2024-01-05',
    );
  });
});

// One customer from January to March 2020.
const subscription = folder.write(
  'subscriptions.csv',
  'customer,startedAt,endedAt,amount,interval\na,2020-01-05,2020-03-05,10,month\n',
);

it.each([
  ['2019-01-01', '2020-01-05', false],
  ['2020-01-01', '2020-02-01', true],
  ['2020-02-01', '2020-03-01', true],
  ['2020-03-01', '2020-04-01', true],
  ['2020-03-06', '2020-04-01', false],
])('what lasts lies in the time after its date too: %s to %s is %j', async (from, to, lies) => {
  // All but the rate of the last month are 0 or have no value.
  const args = [subscription, '-s', 'subscriptions', '--metrics', 'customerChurnRate', '--from', from, '--to', to];
  expect((await told(args)) === '').toBe(lies);
});
