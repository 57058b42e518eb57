import { mkdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { exitCodes } from '../../src/cli/exit-codes';
import { reportRuns } from './report-runs';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const { report, result, refusal } = reportRuns(folder);

folder.write('shop.csv', 'order_date,customer,net\n2024-01-05,a,10\n2024-02-20,b,20\n');
folder.write('costs.csv', 'category,amount,incurred_at\nadvertising,100,2024-01-10\n');
const write = (config: object): string => folder.write('config.json', JSON.stringify(config));

describe('a config file', () => {
  it('may leave the kinds of record to be guessed, of each file for what the others do not have', async () => {
    const config = write({
      sources: [{ file: 'shop.csv' }, { file: 'costs.csv' }],
      metrics: ['newCustomers', 'advertisingCost'],
    });
    const { stderr, stdout } = await report(['--config', config, '-o', 'csv']);
    expect(stderr).toContain('shop.csv has orders (guessed)');
    expect(stderr).toContain('costs.csv has costs (guessed)');
    expect(stdout).toMatch(/^total,2,100$/m);
  });

  it('may name the standard input, and where refused rows go', async () => {
    const config = write({
      sources: [{ file: '-', source: 'orders' }],
      metrics: ['orderRevenue'],
      rejected: 'rejected.csv',
    });
    const stdin = Readable.from(['order_date,net\n2024-01-05,10\n', 'x,20\n']);
    const { code, stdout, stderr } = await report(['--config', config, '-q', '-o', 'csv'], { stdin });
    expect(stdout).toMatch(/^total,10$/m);
    expect(code).toBe(exitCodes.refused);
    expect(stderr).toContain('1 of 2 rows was refused: it is not in the report and is in rejected.csv');
    expect(readFileSync(folder.file('rejected.csv'), 'utf8')).toContain('the standard input,3,orderedAt,');
  });

  it('may have one metric under two names', async () => {
    const config = write({ sources: [{ file: 'shop.csv', source: 'orders' }], metrics: { a: 'AOV', b: 'AOV' } });
    expect((await result(['--config', config])).total.values).toEqual({ a: '15', b: '15' });
  });

  it('is no folder', async () => {
    mkdirSync(folder.file('folder'));
    const { code, message } = await refusal(['--config', folder.file('folder')]);
    expect(code).toBe(exitCodes.failed);
    expect(message).toBe('folder cannot be read: it is a folder and not a file');
  });

  it.each([
    [{ every: 5 }, 'every must be one of day, week, month, quarter, year, span (received 5)\n'],
    [{ allowRejected: 'yes' }, 'allowRejected must be true or false (received "yes")\n'],
    [{ yearStartsIn: 1.5 }, 'yearStartsIn must be a whole number (received 1.5)\n'],
    [{ title: 5 }, 'title must be a text (received 5)\n'],
    [
      { targets: { orders: { target: [{ target: 1, perod: '2024' }] } } },
      'targets.orders.target[0].perod is not known; did you mean "period"?\n',
    ],
    [{ targets: { orders: { target: true } } }, 'targets.orders.target is not right (received true)\n'],
    [
      { targets: { orders: true } },
      'targets.orders must be a number, a range, or an object with a target (received true)',
    ],
    [{ metrics: 5 }, 'metrics must be a list of metrics, or metrics by names of your own (received 5)\n'],
    [{ outputs: [{ file: 'a.csv', chart: 'pie' }] }, 'outputs[0].chart must be one of bar, line (received "pie")\n'],
    [
      { sources: [{ file: 'shop.csv', decimalComma: true, thousandsComma: true }] },
      'sources[0].thousandsComma must not be stated along with a decimal comma (received true)\n',
    ],
  ])('is checked: %j', async (part, expected) => {
    const { code, message } = await refusal(['--config', write({ sources: [{ file: 'shop.csv' }], ...part })]);
    expect(`${message}\n`).toContain(expected);
    expect(code).toBe(exitCodes.usage);
  });

  it('has targets for periods', async () => {
    const config = write({
      sources: [{ file: 'shop.csv', source: 'orders' }],
      metrics: ['orderRevenue'],
      every: 'month',
      targets: { orderRevenue: { target: [{ period: '2024-01', target: 20 }], better: 'higher' } },
    });
    const { stdout, code } = await report(['--config', config, '-q', '-o', 'csv']);
    expect(code).toBe(exitCodes.done);
    expect(stdout).toMatch(/^row,2024-01,.*10,20,missed,0.5$/m);
  });
});

describe('the command line', () => {
  const shop = ['-s', 'orders', '--metrics', 'orderRevenue'];

  it('names the delimiter', async () => {
    const tabs = folder.write('tabs.csv', 'order_date\tnet\n2024-01-05\t1,5\n');
    const { total } = await result([tabs, ...shop, '--delimiter', 'tab', '--decimal-comma']);
    expect(total.values['orderRevenue']).toBe('1.5');
    const stars = folder.write('stars.csv', 'order_date*net\n2024-01-05*1.5\n');
    expect((await result([stars, ...shop, '--delimiter', '*'])).total.values['orderRevenue']).toBe('1.5');
  });

  it('states what commas are', async () => {
    const config = write({ sources: [{ file: 'thousand.csv', source: 'orders', thousandsComma: true }] });
    const file = folder.write('thousand.csv', 'order_date,net\n2024-01-05,"1,234"\n');
    const orderRevenue = async (...args: readonly string[]): Promise<unknown> =>
      (await result([...args, '--metrics', 'orderRevenue'])).total.values['orderRevenue'];
    expect(await orderRevenue(file, '-s', 'orders', '--thousands-comma')).toBe('1234');
    expect(await orderRevenue('--config', config)).toBe('1234');
    expect(await orderRevenue(file, '-s', 'orders', '--decimal-comma')).toBe('1.234');
    expect(await refusal([file, ...shop, '--thousands-comma', '--decimal-comma'])).toEqual({
      code: exitCodes.usage,
      message:
        'the command line is not right:\n  --thousands-comma must not be stated along with a decimal comma (received true)',
    });
  });

  it.each([
    ['10..40', 'met'],
    ['..40', 'met'],
    ['100..', 'missed'],
    ['15', 'met'],
  ])('states a target: %s is %s', async (target, status) => {
    const { stdout } = await report([
      ...[folder.file('shop.csv'), '-s', 'orders', '--metrics', 'AOV', '-q', '-o', 'csv', '--target', `AOV=${target}`],
    ]);
    expect(stdout).toContain(`\ntotal,15,${target},${status},`);
  });

  it.each(['true', 'false'])('states a setting that is %s', async (value) => {
    const { message } = await refusal([folder.file('shop.csv'), ...shop, '--set', `a=${value}`]);
    expect(message).toContain('orders has no setting "a"');
  });

  it('puts a metric in the place of an input', async () => {
    const { total } = await result([
      ...[folder.file('shop.csv'), '-s', 'orders', '--metrics', 'AOV', '--use', 'orderRevenue=totalRevenue'],
    ]);
    expect(total.values).toEqual({ averageOrderValue: '15' });
  });

  it('asks for all in one, between two days', async () => {
    const { rows } = await result([folder.file('shop.csv'), ...shop, '--every', 'span', '--from', '2024-02-01']);
    expect(rows.map(({ values }) => values)).toEqual([{ orderRevenue: '20' }]);
  });

  it('states what a period is given that the report does not have', async () => {
    const { code, message } = await refusal([
      ...[folder.file('shop.csv'), '-s', 'orders', '--metrics', 'AOV', '--every', 'month'],
      ...['--given', 'orders:2031-01=5'],
    ]);
    expect(code).toBe(exitCodes.usage);
    expect(message).toContain('2031-01');
  });
});
