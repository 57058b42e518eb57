import { expect, it } from 'vitest';
import { runInProcess } from './fake-terminal';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const dateHint = 'state how dates are written, such as --date-format';
const commaHint = 'state --decimal-comma';
const thousandsHint = 'or --thousands-comma';

/** What is told of one wrong row after a right one. */
async function told(row: string): Promise<string> {
  const file = folder.write('orders.csv', `order_date,net\n2024-01-05,10\n${row}\n`);
  const { stderr } = await runInProcess(['report', file, '-s', 'orders', '--metrics', 'orderRevenue', '-q']);
  expect(stderr).toContain('line 3:');
  return stderr;
}

it.each([
  ['31.12.2024,5', dateHint],
  ['05/11/2024,5', 'it may begin with the day or the month'],
  ['2024-01-05,"1,5"', commaHint],
  ['2024-01-05,"1.234,50"', commaHint],
  ['2024-01-05,"0,500"', commaHint],
  ['2024-01-05,"1,234"', thousandsHint],
])('an option that would read the value is named: %s', async (row, hint) => {
  expect(await told(row)).toContain(hint);
});

it.each([
  // There is no such day, however it is written.
  ['2024-02-30,5', dateHint],
  // There are not so many months.
  ['31.12.2024,5', 'it may begin with'],
  // Numbers with a currency are never read.
  ['2024-01-05,"$1,234.50"', commaHint],
  ['2024-01-05,"0,500"', thousandsHint],
  ['2024-01-05,"1.234,50"', thousandsHint],
])('an option that would not is not: %s', async (row, hint) => {
  expect(await told(row)).not.toContain(hint);
});
