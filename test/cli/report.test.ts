import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { exitCodes } from '../../src/cli/exit-codes';
import { type Outcome, runInProcess } from './fake-terminal';
import { type Reported, reported } from './reported';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();

async function report(...args: readonly string[]): Promise<Outcome> {
  return await runInProcess(['report', ...args]);
}

/** The report as data; nothing may be refused. */
async function result(...args: readonly string[]): Promise<Reported> {
  const { code, stdout, stderr } = await report(...args, '-o', 'json', '-q');
  expect(stderr).toBe('');
  expect(code).toBe(exitCodes.done);
  return reported(stdout);
}

/** The message of an error, which is all that is written. */
async function refusal(...args: readonly string[]): Promise<{ readonly code: number; readonly message: string }> {
  const { code, stdout, stderr } = await report(...args, '-q');
  expect(stdout).toBe('');
  return { code, message: stderr.replace('error: ', '').trimEnd().replaceAll(`${folder.path}/`, '') };
}

const shop = folder.write(
  'shop.csv',
  'order_id,customer_id,Order date,net,country,status\n' +
    '1,a,2024-01-05,10.10,PL,done\n2,a,2024-01-20,20.20,PL,done\n3,b,2024-03-31,5,DE,cancelled\n4,c,2024-02-10,30,DE,done\n',
);
const shopMetrics = ['--metrics', 'orders,orderRevenue'];

describe('columns', () => {
  it('are guessed from their names, and the guess is told', async () => {
    const { code, stdout, stderr } = await report(shop, '--metrics', 'repeatPurchaseRate,AOV', '-o', 'json');
    expect(code).toBe(exitCodes.done);
    expect(stderr.trimEnd().split('\n').sort()).toEqual(
      [
        `${shop} has orders (guessed)`,
        'customer ← customer_id (guessed)',
        'orderedAt ← Order date (guessed)',
        'revenue ← net (guessed)',
      ].sort(),
    );
    // Of three customers, one bought twice; 65.30 in four orders.
    expect(Number(reported(stdout).total.values['repeatPurchaseRate'])).toBeCloseTo(1 / 3, 15);
    expect(reported(stdout).total.values['averageOrderValue']).toBe('16.325');
  });

  it('are mapped', async () => {
    const file = folder.write('odd.csv', 'when,worth\n2024-01-05,10\n2024-01-06,5\n');
    const { total } = await result(file, '-s', 'orders', '-m', 'orderedAt=when', '-m', 'revenue=worth', ...shopMetrics);
    expect(total.values).toEqual({ orders: '2', orderRevenue: '15' });
  });

  it('are not guessed where that is not wanted', async () => {
    const { code, message } = await refusal(shop, '-s', 'orders', '--no-guess', ...shopMetrics);
    expect(code).toBe(exitCodes.usage);
    expect(message).toContain('shop.csv: orders needs orderedAt (When the order was placed.): state --map orderedAt=…');
    const file = folder.write('own.csv', 'orderedAt,revenue\n2024-01-05,10\n');
    expect((await result(file, '-s', 'orders', '--no-guess', ...shopMetrics)).total.values['orderRevenue']).toBe('10');
  });

  it('may be the same in every row', async () => {
    const file = folder.write('flat.csv', 'client,price\na,10\nb,20\n');
    const { total } = await result(
      file,
      ...['-s', 'subscriptions', '--constant', 'startedAt=2024-01-01', '--constant', 'interval=year'],
      ...['--constant', 'endedAt=', '--metrics', 'mrr', '--from', '2024-01-01', '--to', '2024-02-01'],
    );
    expect(total.values['monthlyRecurringRevenue']).toBe('2.5');
  });

  it.each([
    [
      ['-m', 'revenue=nett'],
      'shop.csv has no column "nett" for revenue; its columns are order_id, customer_id, Order date, net, country, status; did you mean "net"?',
    ],
    [
      ['-m', 'revenu=net'],
      'orders has no field "revenu"; its fields are id, customer, orderedAt, revenue, units, cost, refundedAt, refundedAmount, currency; did you mean "revenue"?',
    ],
    [
      ['--by', 'contry'],
      'shop.csv has no column "contry" to break down by; its columns are order_id, customer_id, Order date, net, country, status; did you mean "country"?',
    ],
    [['--by', 'id'], 'shop.csv has no column "id" to break down by: state --segment id=order_id or customer_id'],
    [['--segment', 'a=country'], 'shop.csv: the segment "a" is none of those that the report is broken down by'],
    [
      ['--where', 'stat=done'],
      'shop.csv has no column "stat" to choose rows by; its columns are order_id, customer_id, Order date, net, country, status',
    ],
    [
      ['--constant', 'revenue=1', '-m', 'revenue=net'],
      'shop.csv: revenue is mapped to a column, and stated for every row too',
    ],
    [['-s', 'order'], 'there is no kind of record "order"; there are '],
    [['-m', 'revenue'], '--map takes a name and what it is, such as name=value (received "revenue")'],
    [
      ['--values', 'outcome'],
      '--values takes a field and its values, such as outcome:Closed-Won=won,Closed-Lost=lost (received "outcome")',
    ],
    [
      ['--target', 'orderz=1'],
      'the report has no metric "orderz" to have a target; it has orders, orderRevenue; did you mean "orders"?',
    ],
    [
      ['--every', 'mnth'],
      'the command line is not right:\n  --every must be one of day, week, month, quarter, year, span (received "mnth"); did you mean "month"?',
    ],
    [['--year-starts-in', '13'], '--year-starts-in must be at most 12 (received 13)'],
    [['--year-starts-in', 'May'], '--year-starts-in must be a number (received "May")'],
    [['--date-format', 'DD.MM.YYYY'], '"DD.MM.YYYY" is no format of dates: years are yyyy there, and days dd'],
    [['--date-format', 'dd.MM'], '"dd.MM" is no format of dates: it has no year (yyyy)'],
    [['--date-format', 'yyyy n'], '"yyyy n" is no format of dates: '],
    [['--metrics', 'orderz'], 'there is no metric "orderz"'],
    [['--metrics', 'winRate'], 'supplied by deals'],
    [['--time-zone', 'Warsaw'], 'Warsaw'],
    [['--set', 'a=1'], 'orders has no setting "a"'],
    [['--out', 'report.doc'], 'the ending of report.doc tells no format'],
    [['--given', 'quota=1'], 'given states "quota", which no metric of the report needs'],
    [['--use', 'revenue=winRate'], 'use puts a metric in the place of "revenue"'],
    [['--from', 'x', '--to', 'y'], 'from must be a date'],
  ])('and options that are wrong are told: %j', async (args, expected) => {
    const own = args.includes('-s') || args.includes('--metrics') ? [] : ['-s', 'orders'];
    const { code, message } = await refusal(
      shop,
      ...own,
      ...(args.includes('--metrics') ? ['-s', 'orders'] : shopMetrics),
      ...args,
    );
    expect(message).toContain(expected);
    expect(code).toBe(exitCodes.usage);
  });

  it('must be stated where a guess is in doubt', async () => {
    const file = folder.write('doubt.csv', 'order_date,net,amount,Amount\n2024-01-05,1,2,3\n');
    expect((await refusal(file, '-s', 'orders', ...shopMetrics)).message).toBe(
      'doubt.csv: revenue may be net or amount or Amount: state --map revenue=…',
    );
    expect(
      (await result(file, '-s', 'orders', '-m', 'revenue=amount', ...shopMetrics)).total.values['orderRevenue'],
    ).toBe('2');
  });

  it('are left out, and told of once, where they are there twice and are not needed', async () => {
    const file = folder.write('left.csv', 'order_date,customer,net,net\n2024-01-05,a,1,2\n');
    const { stderr } = await report(file, '-s', 'orders', '-o', 'csv');
    expect(stderr.replaceAll(`${folder.path}/`, '').split('\n').slice(0, -2)).toEqual([
      'orderedAt ← order_date (guessed)',
      'revenue may be net: it is left out',
      'left.csv has the column "net" twice',
    ]);
  });

  it('may not be there twice, if they are needed', async () => {
    const file = folder.write('twice.csv', 'order_date,net,net,x,x\n2024-01-05,1,2,3,4\n');
    expect((await refusal(file, '-s', 'orders', ...shopMetrics)).message).toContain(
      'twice.csv has the column "net" twice: as number 2 and 3',
    );
    const { stderr, code } = await report(file, '-s', 'orders', '--metrics', 'orders', '-o', 'json');
    expect(stderr).toContain('has the column "x" twice');
    expect(code).toBe(exitCodes.done);
    expect(stderr.match(/column ".*" twice/g)).toHaveLength(2);
    for (const args of [
      ['--metrics', 'orderRevenue'],
      ['--by', 'net'],
      ['--where', 'net=2'],
    ]) {
      expect(
        (await report(file, '-s', 'orders', '--metrics', 'orders', ...args)).stderr.match(/column ".*" twice/g),
      ).toHaveLength(1);
    }
  });
});

describe('the kind of record', () => {
  it('is guessed from the columns and the metrics', async () => {
    const file = folder.write(
      'sales.csv',
      'stage,amount,created_date,close_date\nwon,10,2024-01-01,2024-02-01\nlost,5,2024-01-01,2024-02-01\n',
    );
    expect((await result(file, '--metrics', 'winRate')).total.values['winRate']).toBe('0.5');
  });

  it('is guessed from the name of the file where several fit', async () => {
    const text = 'date,amount\n2024-01-05,1\n';
    const { code, message } = await refusal(folder.write('things.csv', text));
    expect(code).toBe(exitCodes.usage);
    expect(message).toContain('things.csv: its columns fit several kinds of record: state --source as one of ');
    const { stderr } = await report(folder.write('my-orders.csv', text), '-o', 'csv');
    expect(stderr).toContain('my-orders.csv has orders (guessed)');
  });

  it('must be stated where none fits', async () => {
    const { message } = await refusal(folder.write('none.csv', 'x,y\n1,2\n'));
    expect(message).toContain('none.csv: its columns (x, y) fit no kind of record');
  });
});

describe('metrics', () => {
  it('are all that the columns supply, if none are stated', async () => {
    const { stdout, stderr } = await report(shop, '-s', 'orders', '-o', 'json');
    const keys = reported(stdout).metrics.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['averageOrderValue', 'repeatPurchaseRate', 'purchasesPerCustomer']));
    // There is no column with units, and none with costs.
    expect(keys).not.toContain('unitsPerOrder');
    expect(keys).not.toContain('winRate');
    expect(stderr).toContain('the metrics that the columns supply: ');
  });

  it('go by names of their own in a config file', async () => {
    const file = folder.write(
      'names.json',
      JSON.stringify({ sources: [{ file: 'shop.csv' }], metrics: { average: 'AOV' } }),
    );
    expect((await result('--config', file)).total.values).toEqual({ average: '16.325' });
  });

  it('take numbers that no record has, and targets', async () => {
    const file = folder.write('deals.csv', 'outcome,value,createdAt,closedAt\nwon,30,2024-01-01,2024-01-10\n');
    const { stdout, code } = await report(
      file,
      ...['-s', 'deals', '--metrics', 'quotaAttainment', '--every', 'month', '--given', 'quota:2024-01=60'],
      ...['--target', 'quota-attainment=0.5', '-o', 'csv', '-q'],
    );
    expect(code).toBe(exitCodes.done);
    expect(stdout).toContain('0.5,0.5,met');
  });

  it('are compared, in periods that are found from the dates', async () => {
    const { stdout } = await report(
      shop,
      '-s',
      'orders',
      ...shopMetrics,
      '--every',
      'month',
      '--compare',
      'previous-period',
      '-o',
      'csv',
      '-q',
    );
    // February has one order less than January.
    const february = stdout.split('\n').find((line) => line.includes('2024-02,'));
    expect(february).toContain(',1,30,2,-1,-0.5,30.3,-0.3,');
  });
});

describe('periods', () => {
  const labels = async (file: string, ...args: readonly string[]): Promise<readonly string[]> => {
    const { periodTotals } = await result(file, '-s', 'orders', '--metrics', 'orders', ...args);
    return periodTotals.map(({ period }) => period.label);
  };

  it('are those that the dates lie in', async () => {
    expect(await labels(shop, '--every', 'month')).toEqual(['2024-01', '2024-02', '2024-03']);
    expect(await labels(shop, '--every', 'quarter', '--year-starts-in', '2')).toHaveLength(2);
    expect(await labels(shop, '--every', 'month', '--from', '2024-02-01')).toEqual(['2024-02', '2024-03']);
    expect(await labels(shop, '--every', 'month', '--to', '2024-02-01')).toEqual(['2024-01']);
    expect(await labels(shop, '--from', '2024-01-10')).toHaveLength(1);
  });

  it('are found in the time zone of the report', async () => {
    const file = folder.write(
      'zone.csv',
      'order_date\n2024-01-31T23:30:00Z\n2024-02-29 23:00:00-03\n2024-02-01T10:00\n',
    );
    expect(await labels(file, '--every', 'month')).toEqual(['2024-01', '2024-02', '2024-03']);
    expect(await labels(file, '--every', 'month', '--time-zone', 'Europe/Warsaw')).toEqual(['2024-02', '2024-03']);
  });

  it('are found in two goes, where the dates lie far apart', async () => {
    const rows = Array.from({ length: 20_000 }, () => '2024-01-15,1');
    const text = `order_date,net\n${rows.join('\n')}\n1950-06-15,2\nx,1\n`;
    const file = folder.write('far.csv', text);
    const rejected = folder.file('far-rejected.csv');
    const { stdout, stderr, code } = await report(
      file,
      '-s',
      'orders',
      '--metrics',
      'orderRevenue',
      '--every',
      'year',
      '-o',
      'csv',
      '-q',
      '--rejected',
      rejected,
    );
    const lines = stdout.split('\n').filter((line) => line.startsWith('row,') && !line.trimEnd().endsWith(',0'));
    expect(lines.map((line) => line.slice(0, 8))).toEqual(['row,1950', 'row,2024']);
    expect(stdout.split('\n').filter((line) => line.startsWith('row,'))).toHaveLength(75);
    expect(code).toBe(exitCodes.refused);
    expect(stderr.split('\n').filter((line) => line.includes('line 20003'))).toHaveLength(1);
    expect(readFileSync(rejected, 'utf8').trimEnd().split('\n')).toHaveLength(2);
    const piped = await runInProcess(['report', '-', '-s', 'orders', '--metrics', 'orders', '--every', 'year'], {
      stdin: Readable.from(['order_date,net\n2024-01-15,1\n', '1950-06-15,2\n']),
    });
    expect(piped.stderr).toContain('the dates lie too far apart to find the periods in one go: state --from and --to');
    expect(piped.code).toBe(exitCodes.usage);
  });

  it('are found, where the first pieces have no dates', async () => {
    const rows = Array.from({ length: 20_000 }, () => 'soon,1');
    const file = folder.write('late.csv', `order_date,net\n${rows.join('\n')}\n2024-06-15,2\n`);
    const { stdout } = await report(
      file,
      '-s',
      'orders',
      '--metrics',
      'orderRevenue',
      '--every',
      'month',
      '-o',
      'csv',
      '-q',
    );
    expect(stdout).toMatch(/^row,2024-06,.*,2$/m);
  });

  it('are none without rows', async () => {
    const file = folder.write('header.csv', 'order_date,net\n');
    const { total, rows } = await result(
      file,
      '-s',
      'orders',
      ...shopMetrics,
      '--every',
      'month',
      '--by',
      'net',
      '--compare',
      'previous-year',
    );
    expect(total.values).toEqual({ orders: '0', orderRevenue: '0' });
    expect(rows).toEqual([]);
  });
});

describe('values', () => {
  const german = folder.write('german.csv', 'Datum;Netto\n03.04.2024;1.234,50\n05.04.2024;-1 000,25\n06.04.2024;7\n');
  const args = ['-s', 'revenueEntries', '-m', 'recognisedAt=Datum', '-m', 'amount=Netto', '--metrics', 'totalRevenue'];

  it('have dates and numbers in a stated format', async () => {
    const { rows } = await result(
      german,
      ...args,
      '--date-format',
      'dd.MM.yyyy',
      '--decimal-comma',
      '--every',
      'month',
    );
    expect(rows.map(({ period, values }) => [period.label, values['totalRevenue']])).toEqual([['2024-04', '241.25']]);
  });

  it('have times, and offsets', async () => {
    const file = folder.write('times.csv', 'order_date\n31.12.2023 23:30 +00:00\n31.12.2023 22:30 +00:00\n');
    const { rows } = await result(
      file,
      ...[
        '-s',
        'orders',
        '--metrics',
        'orders',
        '--date-format',
        'dd.MM.yyyy HH:mm xxx',
        '--every',
        'month',
        '--time-zone',
        'Europe/Warsaw',
      ],
    );
    expect(rows.map(({ period, values }) => [period.label, values['orders']])).toEqual([
      ['2023-12', '1'],
      ['2024-01', '1'],
    ]);
    // In the zone of these tests, midnight of this day does not exist.
    const midnight = folder.write('midnight.csv', 'order_date\n04.11.2018 00:30\n');
    const { total } = await result(
      midnight,
      ...[
        '-s',
        'orders',
        '--metrics',
        'orders',
        '--date-format',
        'dd.MM.yyyy HH:mm',
        '--from',
        '2018-11-04T00:00',
        '--to',
        '2018-11-04T01:00',
      ],
    );
    expect(total.values['orders']).toBe('1');
  });

  it('are read exactly', async () => {
    const file = folder.write('exact.csv', 'order_date,net\n2024-01-01,12345678901234567890.01\n2024-01-01,0.02\n');
    expect((await result(file, '-s', 'orders', '--metrics', 'orderRevenue')).total.values['orderRevenue']).toBe(
      '12345678901234567890.03',
    );
    const json = folder.write(
      'exact.json',
      '[{"order_date":"2024-01-01","net":12345678901234567890.01},{"order_date":"2024-01-01","net":0.02}]',
    );
    expect((await result(json, '-s', 'orders', '--metrics', 'orderRevenue')).total.values['orderRevenue']).toBe(
      '12345678901234567890.03',
    );
  });

  it('of categories and flags may be stated', async () => {
    const file = folder.write(
      'stages.csv',
      'stage,created_date,close_date,amount\nClosed-Won,2024-01-01,2024-02-01,1\n Won,2024-01-01,2024-02-01,1\nx,2024-01-01,2024-02-01,1\n,2024-01-01,,1\n',
    );
    const { stderr, stdout, code } = await report(
      file,
      '--metrics',
      'winRate',
      '--values',
      'outcome:Closed-Won=won,=open',
      '-q',
      '-o',
      'csv',
    );
    expect(stderr).toContain(
      'line 4: outcome must be one of won, lost, open (received "x"); state what it stands for, such as --values outcome:x=won',
    );
    expect(stdout).toContain('total,1');
    expect(code).toBe(exitCodes.refused);
  });

  it.each([
    ['true', '1'],
    ['YES', '1'],
    ['1', '1'],
    ['0', '0'],
    ['no', '0'],
    ['False', '0'],
  ])('of flags are %s', async (value, expected) => {
    const file = folder.write('flags.csv', `deployed_at,failed\n2024-01-01,${value}\n`);
    const { total } = await result(file, '-s', 'deployments', '--metrics', 'changeFailureRate');
    expect(total.values['changeFailureRate']).toBe(expected);
  });

  it('choose rows', async () => {
    const done = await result(
      shop,
      '-s',
      'orders',
      ...shopMetrics,
      '--where',
      'status=done',
      '--where',
      'country!=PL,FR',
    );
    expect(done.total.values).toEqual({ orders: '1', orderRevenue: '30' });
  });

  it('have settings', async () => {
    const file = folder.write('answers.csv', 'score,answered_at\n8,2024-01-01\n6,2024-01-01\n');
    const nps = async (...own: readonly string[]): Promise<unknown> =>
      (await result(file, '-s', 'recommendationAnswers', '--metrics', 'NPS', ...own)).total.values['netPromoterScore'];
    expect(await nps()).toBe('-50');
    expect(await nps('--set', 'promotersFrom=8')).toBe('0');
  });

  it('have currencies', async () => {
    const file = folder.write('money.csv', 'order_date,net,currency\n2024-01-01,10,usd\n2024-02-01,10,EUR\n');
    const { total } = await result(
      file,
      '-s',
      'orders',
      '--metrics',
      'orderRevenue',
      '--currency',
      'EUR',
      '--rates',
      'USD:2024-01-01=0.5,USD:2024-01-15=0.9',
    );
    expect(total.values['orderRevenue']).toBe('15');
  });
});

describe('rows that are refused', () => {
  const text =
    'order_date,customer,net\n2024-01-02,x,10\n2024-02-03,"y\nz","1,5"\n03/04/2024,z,5\n2024-03-01,x\n2024-03-02,x,20,,\n2024-03-02,x,20,?\n,x,20\n';
  const bad = folder.write('bad.csv', text);
  const args = ['-s', 'orders', ...shopMetrics, '-o', 'csv', '-q'];

  it('are left out, told of, and make the command fail', async () => {
    const { code, stdout, stderr } = await report(bad, ...args);
    expect(code).toBe(exitCodes.refused);
    expect(stdout).toContain('total,2,30');
    expect(stderr.replaceAll(`${folder.path}/`, '').trimEnd().split('\n')).toEqual([
      'bad.csv, line 3: revenue must be written in digits with a decimal point, such as "1234.56" (received "1,5"); state --decimal-comma, if it has a decimal comma',
      'bad.csv, line 5: orderedAt must be a date such as "2024-03-05" or "2024-03-05T14:30:00Z" (received "03/04/2024"); it may begin with the day or the month: state how dates are written, such as --date-format dd/MM/yyyy',
      'bad.csv, line 6: the number of cells is 2, and that of the columns 3',
      'bad.csv, line 8: the number of cells is 4, and that of the columns 3',
      'bad.csv, line 9: orderedAt is missing',
      'error: 5 of 7 rows were refused: they are not in the report; --rejected writes them to a file',
    ]);
  });

  it('are no failure where they are allowed', async () => {
    const { code, stderr } = await report(bad, ...args, '--allow-rejected');
    expect(code).toBe(exitCodes.done);
    expect(stderr).toContain('5 of 7 rows were refused');
  });

  it('are written as they were', async () => {
    const rejected = folder.file('rejected.csv');
    const { code } = await report(bad, ...args, '--rejected', rejected);
    expect(code).toBe(exitCodes.refused);
    const again = await import('papaparse').then(
      ({ default: Papa }) => Papa.parse<string[]>(readFileSync(rejected, 'utf8').trimEnd()).data,
    );
    expect(again.map((row) => [row[1], row[2], ...row.slice(4)])).toEqual([
      ['rejected_place', 'rejected_field', 'order_date', 'customer', 'net'],
      ['3', 'revenue', '2024-02-03', 'y\nz', '1,5'],
      ['5', 'orderedAt', '03/04/2024', 'z', '5'],
      ['6', '', '2024-03-01', 'x', ''],
      ['8', '', '2024-03-02', 'x', '20', '?'],
      ['9', 'orderedAt', '', 'x', '20'],
    ]);
    expect(again[1]?.[3]).toContain('(received "1,5")');
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('leave no report where there are no others', async () => {
    const file = folder.write('all.csv', 'order_date,net\n01.02.2024,1\n02.02.2024,2\n');
    const { code, stdout, stderr } = await report(file, ...args);
    expect(code).toBe(exitCodes.refused);
    expect(stdout).toBe('');
    expect(stderr).toContain('all 2 rows of');
    expect(stderr).toContain('state how dates are written');
    const allowed = await report(file, ...args, '--allow-rejected');
    expect(allowed.code).toBe(exitCodes.done);
    expect(allowed.stdout).toContain('total,0,0');
  });

  it('have the same id twice', async () => {
    const file = folder.write('ids.csv', 'id,order_date,net\n1,2024-01-01,1\n1,2024-01-01,1\n');
    expect((await result(file, ...['-s', 'orders', ...shopMetrics])).total.values['orders']).toBe('2');
    const { stderr, stdout } = await report(file, ...args, '-m', 'id=id');
    expect(stderr).toContain('line 3: id is there twice (received "1")');
    expect(stdout).toContain('total,1,1');
  });
});

describe('a config file', () => {
  const costs = folder.write(
    'costs.csv',
    'category,amount,incurred_at\nadvertising,100,2024-01-10\nadvertising,20,2024-02-10\n',
  );
  const write = (config: object): string => folder.write('config.json', JSON.stringify(config));
  const two = {
    $schema: 'https://example.org/schema.json',
    title: 'Shop',
    sources: [
      { file: 'shop.csv', source: 'orders', map: { customer: 'customer_id' } },
      { file: 'costs.csv', source: 'costs' },
    ],
    metrics: ['newCustomers', 'advertisingCost'],
    every: 'month',
  };

  it('has several files, with paths from its own folder', async () => {
    const { rows } = await result('--config', write(two));
    expect(rows.map(({ values }) => values)).toEqual([
      { newCustomers: '1', advertisingCost: '100' },
      { newCustomers: '1', advertisingCost: '20' },
      { newCustomers: '1', advertisingCost: '0' },
    ]);
    expect(costs).toContain(folder.path);
  });

  it('is overridden by the command line', async () => {
    const { rows } = await result('--config', write(two), '--metrics', 'advertisingCost', '--every', 'year');
    expect(rows.map(({ values }) => values)).toEqual([{ advertisingCost: '120' }]);
    const one = write({
      sources: [{ file: 'none.csv', source: 'orders', map: { revenue: 'no', customer: 'customer_id' } }],
      metrics: ['orderRevenue'],
    });
    expect((await result(shop, '--config', one, '-m', 'revenue=net')).total.values['orderRevenue']).toBe('65.3');
  });

  it('writes its outputs', async () => {
    const config = {
      ...two,
      outputs: [{ file: 'made.csv' }, { file: 'made.txt', format: 'json' }, { format: 'csv' }],
      targets: { newCustomers: { target: 1, better: 'higher' }, advertisingCost: { target: { to: 50 }, warning: 0 } },
    };
    const { code, stdout } = await report('--config', write(config), '-q');
    expect(code).toBe(exitCodes.done);
    expect(readFileSync(folder.file('made.csv'), 'utf8')).toBe(stdout);
    expect(stdout).toMatch(/^row,2024-01,.*,1,100,1,met,1,\.\.50,missed,/m);
    expect(reported(readFileSync(folder.file('made.txt'), 'utf8')).rows).toHaveLength(3);
  });

  it.each([
    [{ ...two, metrcs: [] }, 'config.json is not right:\n  metrcs is not known; did you mean "metrics"?'],
    [{ ...two, sources: [{ file: 'a', mapp: {} }] }, 'sources[0].mapp is not known; did you mean "map"?'],
    [{ ...two, sources: [] }, 'sources must name at least one file'],
    [{ ...two, sources: [{}] }, 'sources[0].file is missing'],
    [{ ...two, every: 'mont' }, 'every must be one of'],
    [{ ...two, by: 'country' }, 'by must be a list (received "country")'],
    [{ ...two, outputs: [{ format: 'pdf' }] }, 'outputs[0].format must be one of table, csv'],
    [{ ...two, targets: { a: { from: 1, tto: 2 } } }, 'targets.a.tto is not known; did you mean "to"?'],
    [{ ...two, yearStartsIn: 0 }, 'yearStartsIn must be at least 1 (received 0)'],
    [{ ...two, given: { a: true } }, 'given.a must be a number, or numbers by period (received true)'],
    [{ ...two, title: '' }, 'title must not be empty'],
    [[], 'it must be an object'],
  ])('is checked: %#', async (config, expected) => {
    const { code, message } = await refusal('--config', write(config));
    expect(message).toContain(expected);
    expect(code).toBe(exitCodes.usage);
  });

  it('must be there, and be JSON', async () => {
    expect(await refusal('--config', folder.file('nothing.json'))).toEqual({
      code: exitCodes.failed,
      message: 'nothing.json cannot be read: there is no such file',
    });
    expect((await refusal('--config', folder.write('half.json', '{"a":'))).message).toContain(
      'half.json is no valid JSON: ',
    );
    expect((await refusal()).message).toBe('state the file with the records, - for the standard input, or --config');
    expect((await refusal('--config', write(two), '-m', 'a=b')).message).toBe(
      'map: the config file has several files with records; state it there',
    );
  });
});

describe('what is written', () => {
  const args = [shop, '-s', 'orders', ...shopMetrics, '-q'];

  it('takes the place of what was there, and only at the end', async () => {
    const file = folder.write('out.csv', 'before');
    expect((await report(...args, '--out', file, '-m', 'revenue=nothing')).code).toBe(exitCodes.usage);
    expect(readFileSync(file, 'utf8')).toBe('before');
    const { code, stdout } = await report(...args, '--out', file);
    expect(code).toBe(exitCodes.done);
    expect(stdout).toBe('');
    expect(readFileSync(file, 'utf8')).toContain('total,4,65.3');
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it.each([
    ['/nowhere/report.csv', '/nowhere/report.csv cannot be written: there is no such folder'],
    [`${folder.path}/shop.csv/report.csv`, 'cannot be written: there is no such folder'],
    ['/dev/full', '/dev/full cannot be written: there is no space left'],
  ])('may be out of reach: %s', async (file, message) => {
    const outcome = await report(...args, '-o', 'csv', '--out', file);
    expect(outcome.stderr).toContain(message);
    expect(outcome.code).toBe(exitCodes.failed);
    expect(existsSync('/nowhere')).toBe(false);
  });

  it('is no folder', async () => {
    expect((await refusal(...args, '-o', 'csv', '--out', folder.path)).message).toContain('is a folder and not a file');
  });
});
