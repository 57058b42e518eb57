import { describe, expect, it } from 'vitest';
import { exitCodes } from '../../src/cli/exit-codes';
import type { Cell } from '../../src/cli/input/table';
import { converterOf, Unreadable, type ValueFormats } from '../../src/cli/report/convert-value';
import { sourceNamed } from '../../src/cli/report/guess-source';
import { dateReader } from '../../src/cli/report/read-formatted-date';
import { reportRuns } from './report-runs';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const { report, result } = reportRuns(folder);

async function converted(source: string, name: string, cell: Cell, formats: ValueFormats = {}): Promise<unknown> {
  const field = sourceNamed(source).fields[name];
  if (field === undefined) throw new Error(`there is no field ${name}`);
  const value = (await converterOf(field, formats))(cell);
  return value instanceof Unreadable ? `refused: ${value.reason}` : value;
}

const day = new Date('2024-01-31T00:00:00Z');
const halfPastTen = new Date('2024-01-31T10:30:00Z');

describe('cells', () => {
  it.each<[string, string, Cell, unknown]>([
    ['orders', 'customer', 'a', 'a'],
    ['orders', 'customer', 'customer-0123456789-é', 'customer-0123456789-é'],
    ['orders', 'customer', 17, 17],
    ['orders', 'customer', day, '2024-01-31'],
    ['orders', 'customer', halfPastTen, '2024-01-31T10:30:00.000'],
    ['deals', 'lateStage', true, true],
    ['deals', 'lateStage', 1, true],
    ['deals', 'lateStage', 0, false],
    ['deals', 'lateStage', ' Yes ', true],
    ['deals', 'lateStage', 'NO', false],
    ['deals', 'lateStage', '', null],
    ['deals', 'lateStage', ' ', null],
    ['deals', 'lateStage', false, false],
    ['deals', 'lateStage', null, null],
    ['deals', 'lateStage', undefined, null],
    ['deals', 'lateStage', 'perhaps', 'perhaps'],
    ['deals', 'outcome', 'won', 'won'],
    ['deals', 'outcome', ' Won ', 'won'],
    ['deals', 'outcome', ' ', null],
    ['deals', 'outcome', 'x', 'x'],
    ['deals', 'outcome', 5, 5],
    ['deals', 'currency', ' eur ', 'EUR'],
    ['deals', 'currency', null, null],
    ['deals', 'closedAt', ' 2024-01-31 ', '2024-01-31'],
    ['deals', 'closedAt', '2024-01-31', '2024-01-31'],
    ['deals', 'closedAt', day, '2024-01-31'],
    ['deals', 'closedAt', halfPastTen, '2024-01-31T10:30:00.000'],
    ['deals', 'closedAt', 1_706_700_600_000, 1_706_700_600_000],
    ['deals', 'value', '\t12.50 ', '12.50'],
    ['deals', 'value', '12.50\r', '12.50'],
    ['deals', 'value', ' 12.50', '12.50'],
    ['deals', 'value', '12.50 ', '12.50'],
    ['deals', 'value', 12.5, 12.5],
    ['deals', 'value', null, null],
  ])('for %s.%s: %j is %j', async (source, name, cell, expected) => {
    expect(await converted(source, name, cell)).toBe(expected);
  });

  it.each(['id', 'customer', 'currency'])(
    'for orders.%s are no numbers, whatever is stated of numbers',
    async (name) => {
      expect(await converted('orders', name, '1,234', { decimalComma: true })).toBe('1,234');
      expect(await converted('orders', name, '1,234', { thousandsComma: true })).toBe('1,234');
    },
  );

  it.each<[Cell, unknown]>([
    ['1.234,50', '1234.50'],
    ['1.234.567', '1234567'],
    ['1 234,5', '1234.5'],
    ['1\u00a0234,5', '1234.5'],
    ["1'234,50", '1234.50'],
    [' -0,5 ', '-0.5'],
    ['+7', '7'],
    ['1234', '1234'],
    ['', ''],
    [12.5, 12.5],
    [null, null],
    ['12.34', 'refused: must be a number with a decimal comma, such as 1.234,50 (received "12.34")'],
    ['1,2,3', 'refused: must be a number with a decimal comma, such as 1.234,50 (received "1,2,3")'],
    ['-', 'refused: must be a number with a decimal comma, such as 1.234,50 (received "-")'],
  ])('with a decimal comma: %j is %j', async (cell, expected) => {
    expect(await converted('deals', 'value', cell, { decimalComma: true })).toBe(expected);
    // It is not for what is no number.
    expect(await converted('orders', 'customer', '1,5', { decimalComma: true })).toBe('1,5');
  });

  it.each<[Cell, unknown]>([
    ['1,234.50', '1234.50'],
    [' -1,234.5 ', '-1234.5'],
    ['12,345,678', '12345678'],
    ['+123,456,789,012,345,678.901234567890123', '+123456789012345678.901234567890123'],
    // Either 1.234 or 1234.
    ['1,234', '1,234'],
    ['-999,999', '-999,999'],
    ['1,5', '1,5'],
    ['1,23,456.00', '1,23,456.00'],
    ['1234,567.00', '1234,567.00'],
    ['12,3456,789', '12,3456,789'],
    ['0,123.50', '0,123.50'],
    ['1.234,50', '1.234,50'],
    ['1,234.', '1,234.'],
    ['$1,234.50', '$1,234.50'],
    ['1,234,567 EUR', '1,234,567 EUR'],
    [',234.5', ',234.5'],
  ])('with commas that nothing is stated of: %j is %j', async (cell, expected) => {
    expect(await converted('deals', 'value', cell)).toBe(expected);
    expect(await converted('orders', 'customer', '1,234.50')).toBe('1,234.50');
  });

  const noThousands = (text: string): string =>
    `refused: must be a number with commas between thousands, such as 1,234.50 (received "${text}")`;
  it.each<[Cell, unknown]>([
    ['1,234', '1234'],
    [' -12,345.60 ', '-12345.60'],
    ['1,234,567', '1234567'],
    ['1234.5', '1234.5'],
    [' 7 ', '7'],
    ['', ''],
    [12.5, 12.5],
    [null, null],
    ['1,23', noThousands('1,23')],
    ['12,3456', noThousands('12,3456')],
    ['1234,567', noThousands('1234,567')],
    ['0,500', noThousands('0,500')],
    ['1.234,50', noThousands('1.234,50')],
    ['1,234.50,6', noThousands('1,234.50,6')],
    ['a,b', noThousands('a,b')],
  ])('with commas between thousands: %j is %j', async (cell, expected) => {
    expect(await converted('deals', 'value', cell, { thousandsComma: true })).toBe(expected);
    expect(await converted('orders', 'customer', '1,234', { thousandsComma: true })).toBe('1,234');
  });

  it.each<[string, Cell, unknown]>([
    ['dd.MM.yyyy', ' 31.01.2024 ', '2024-01-31'],
    ['dd.MM.yy', '31.01.24', '2024-01-31'],
    ['dd.MM.yy', '31.12.68', '2068-12-31'],
    ['dd.MM.yy', '01.01.69', '1969-01-01'],
    ['MM/yyyy', '02/2024', '2024-02-01'],
    ['dd.MM.yyyy HH:mm', '31.01.2024 10:30', '2024-01-31T10:30:00.000'],
    ["yyyy-MM-dd'T'HH:mmX", '2024-01-31T10:30+01', Date.UTC(2024, 0, 31, 9, 30)],
    ['dd.MM.yyyy', ' ', ''],
    ['dd.MM.yyyy', null, null],
    ['dd.MM.yyyy', day, '2024-01-31'],
    ['dd.MM.yyyy', '30.02.2024', 'refused: must be a date written as dd.MM.yyyy (received "30.02.2024")'],
    ['dd.MM.yyyy', '2024-01-31', 'refused: must be a date written as dd.MM.yyyy (received "2024-01-31")'],
    [
      'dd.MM.yyyy',
      '31.01.24',
      'refused: must be a date written as dd.MM.yyyy (received "31.01.24"), and its year is 24: two digits are yy',
    ],
  ])('with dates as %s: %j is %j', async (dateFormat, cell, expected) => {
    expect(await converted('deals', 'closedAt', cell, { dateFormat })).toBe(expected);
  });

  it.each<[Cell, unknown]>([
    ['Closed-Won', 'won'],
    [' Closed-Won ', 'won'],
    ['', 'open'],
    [null, 'open'],
    [undefined, 'open'],
    [3, 'lost'],
    ['Lost', 'lost'],
    ['constructor', 'constructor'],
  ])('that are stated to stand for something: %j is %j', async (cell, expected) => {
    const values = { 'Closed-Won': 'won', '': 'open', 3: 'lost' };
    expect(await converted('deals', 'outcome', cell, { values })).toBe(expected);
  });
});

it('reads any number of different dates', () => {
  const read = dateReader('dd.MM.yyyy');
  expect(read('31.01.2024')).toBe('2024-01-31');
  for (let count = 0; count < 100_001; count += 1) read(`${String(count)}th`);
  expect(read('31.01.2024')).toBe('2024-01-31');
  expect(read('0th')).toBeInstanceOf(Unreadable);
});

describe('what is refused', () => {
  const refused = async (text: string, ...args: readonly string[]): Promise<string> => {
    const { code, stderr } = await report([folder.write('table.csv', text), ...args, '-o', 'csv', '-q']);
    expect(code).toBe(exitCodes.refused);
    return stderr;
  };
  const orders = ['-s', 'orders', '--metrics', 'orderRevenue'];

  it.each([
    ['order_date,net\n2024-01-01,1\n31/12/2024,1\n', orders, '; state how dates are written, such as --date-format'],
    [
      'order_date,net\n2024-01-01,1\n2024-01-01,"1,5"\n',
      orders,
      '(received "1,5"); state --decimal-comma, if it has a decimal comma\n',
    ],
    [
      'order_date,net\n2024-01-01,1\n2024-01-01,"-1,234"\n',
      orders,
      '(received "-1,234"); state --decimal-comma, if it is -1.234, or --thousands-comma, if it is -1234\n',
    ],
    [
      'order_date,net\n2024-01-01,"1,234"\n2024-01-01,"1,23"\n',
      [...orders, '--thousands-comma'],
      'line 3: revenue must be a number with commas between thousands, such as 1,234.50 (received "1,23")\n',
    ],
    [
      'deployed_at,failed\n2024-01-01,1\n2024-01-01, perhaps\n',
      ['-s', 'deployments', '--metrics', 'changeFailureRate'],
      '; state what it stands for, such as --values failed:perhaps=true',
    ],
    [
      'order_date,net\n01.01.2024,1\n32.01.2024,1\n',
      [...orders, '--date-format', 'dd.MM.yyyy', '--every', 'month'],
      'line 3: orderedAt must be a date written as dd.MM.yyyy (received "32.01.2024")\n',
    ],
    [
      'order_date,net\n2024-01-01,"1,5"\n2024-01-01,1.5\n',
      [...orders, '--decimal-comma'],
      'line 3: revenue must be a number with a decimal comma, such as 1.234,50 (received "1.5")\n',
    ],
  ])('comes with what to do about it: %j', async (text, args, expected) => {
    expect(await refused(text, ...args)).toContain(expected);
  });

  it.each([
    ['order_date,net\n2024-01-01,1\nsoon,1\n', orders, '(received "soon")\n'],
    ['order_date,net\n2024-01-01,1\n2024-01-01,much\n', orders, '(received "much")\n'],
    [
      'order_date,net,currency\n2024-01-01,1,EUR\n2024-01-01,1,euro\n',
      [...orders, '--currency', 'EUR'],
      '(received "EURO")\n',
    ],
  ])('comes without it where nothing helps: %j', async (text, args, expected) => {
    expect(await refused(text, ...args)).toContain(expected);
  });

  it('may be a value of JSON that is no text', async () => {
    const file = folder.write(
      'table.json',
      '[{"order_date":"2024-01-01","net":1},{"order_date":"2024-01-01","net":[2,5]},{"order_date":true,"net":1}]',
    );
    const rejected = folder.file('rejected.csv');
    const { code, stderr } = await report([file, ...orders, '-q', '--rejected', rejected]);
    expect(code).toBe(exitCodes.refused);
    expect(stderr).toContain('table.json, record 2: revenue must be ');
    expect(stderr).toContain('table.json, record 3: orderedAt must be ');
    expect(stderr).not.toContain('state how');
  });
});

it('adds up numbers with commas between thousands exactly', async () => {
  const cells = '2024-01-01,"1,234.50"\n2024-01-01,"-1,000,000.25"\n2024-01-01,0.75\n';
  const clear = folder.write('clear.csv', `recognised_at,amount\n${cells}`);
  const revenue = ['-s', 'revenueEntries', '--metrics', 'totalRevenue'];
  // 1234.50 − 1000000.25 + 0.75
  expect((await result([clear, ...revenue])).total.values).toEqual({ totalRevenue: '-998765' });
  const short = folder.write('short.csv', `recognised_at,amount\n${cells}2024-01-01,"1,765"\n`);
  expect((await result([short, ...revenue, '--thousands-comma'])).total.values).toEqual({ totalRevenue: '-997000' });
});

it('looks at no date twice that is none', async () => {
  // 30 February is after all other days of February, and before March.
  const file = folder.write(
    'odd-dates.csv',
    'order_date,net\n2024-02-29,1\n2024-02-30,1\n2024-13-01,1\n2024-04-0112:00Z,1\n',
  );
  const { stdout, stderr } = await report([
    ...[file, '-s', 'orders', '--metrics', 'orders', '--every', 'day'],
    ...['-q', '-o', 'csv', '--allow-rejected'],
  ]);
  expect(stdout.split('\n').filter((line) => line.startsWith('row,'))).toHaveLength(1);
  expect(stderr).toContain('3 of 4 rows were refused');
});

it('finds periods from instants', async () => {
  const file = folder.write('instants.csv', 'order_date,net\n31.01.2024 23:30 +0000,1\nnever,1\n');
  const { stdout } = await report([
    ...[file, '-s', 'orders', '--metrics', 'orders', '--every', 'week', '--week-starts-on', 'sunday'],
    ...['--date-format', 'dd.MM.yyyy HH:mm xx', '--time-zone', 'Europe/Warsaw', '-q', '-o', 'json', '--allow-rejected'],
  ]);
  // In Warsaw it is Thursday, 1 February, of the week that begins on Sunday, 28 January.
  expect(stdout).toContain('2024-01-27T23:00:00.000Z');
  expect(stdout).toContain('2024-02-03T23:00:00.000Z');
});

it('has the same value in every row', async () => {
  const file = folder.write('amounts.csv', 'net\n10\n20\n');
  const { rows } = await result([
    ...[file, '-s', 'orders', '--constant', 'orderedAt=2024-03-05', '--metrics', 'orderRevenue', '--every', 'month'],
  ]);
  expect(rows.map(({ period, values }) => [period.label, values])).toEqual([['2024-03', { orderRevenue: '30' }]]);
  const { code, stderr } = await report([
    ...[file, '-s', 'orders', '--constant', 'orderedAt=5 March', '--metrics', 'orderRevenue', '-q'],
  ]);
  expect(code).toBe(exitCodes.refused);
  expect(stderr).toContain('amounts.csv, line 2: orderedAt must be a date');
  expect(stderr).toContain('all 2 rows of amounts.csv were refused');
  const one = folder.write('amount.csv', 'net\nx\n');
  expect((await report([one, '-s', 'orders', '--constant', 'orderedAt=2024-03-05', '-q'])).stderr).toContain(
    'the only row of amount.csv was refused',
  );
});
