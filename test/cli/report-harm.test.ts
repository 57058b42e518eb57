import { readFileSync, symlinkSync } from 'node:fs';
import { expect, it } from 'vitest';
import { exitCodes } from '../../src/cli/exit-codes';
import { runInProcess } from './fake-terminal';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();

const orders = 'order_date,net\n2024-01-05,10\n';
const metrics = ['-s', 'orders', '--metrics', 'orders', '-q'];

it.each([
  ['as the report', (file: string) => ['--out', file]],
  ['as the refused rows', (file: string) => ['--rejected', file]],
])('a file that is read is not written over: %s', async (_, options) => {
  const file = folder.write('read.csv', orders);
  const { code, stderr } = await runInProcess(['report', file, ...metrics, ...options(file)]);
  expect(code).toBe(exitCodes.usage);
  expect(stderr).toBe(`error: ${file} is read: what is written has to have another name\n`);
  expect(readFileSync(file, 'utf8')).toBe(orders);
});

it('a file that is read is not written over by another of its names', async () => {
  const file = folder.write('real.csv', orders);
  symlinkSync(file, folder.file('link.csv'));
  const { code } = await runInProcess(['report', file, ...metrics, '--out', folder.file('link.csv')]);
  expect(code).toBe(exitCodes.usage);
  expect(readFileSync(file, 'utf8')).toBe(orders);
});

it('a config file is not written over', async () => {
  const content = JSON.stringify({ sources: [{ file: 'shop.csv', source: 'orders' }], metrics: ['orders'] });
  folder.write('shop.csv', orders);
  const config = folder.write('shop.json', content);
  const { code } = await runInProcess(['report', '--config', config, '--out', config, '-q']);
  expect(code).toBe(exitCodes.usage);
  expect(readFileSync(config, 'utf8')).toBe(content);
});

it('no file is written twice', async () => {
  const file = folder.write('twice.csv', orders);
  const out = folder.file('out.csv');
  const { code, stderr } = await runInProcess(['report', file, ...metrics, '--out', out, '--rejected', out]);
  expect(code).toBe(exitCodes.usage);
  expect(stderr).toBe(`error: ${out} is to be written twice\n`);
});

it('a device takes all that is written to it', async () => {
  const file = folder.write('device.csv', orders);
  const options = ['-o', 'csv', '--out', '/dev/null', '--rejected', '/dev/null'];
  expect(await runInProcess(['report', file, ...metrics, ...options])).toMatchObject({ code: exitCodes.done });
});

// Red, from here on.
const escape = '\u001b[31m';

it('no message takes control of the terminal', async () => {
  const file = folder.write('escape.csv', `order_date,net,${escape}land\n2024-01-05,10,PL\n`);
  const { stderr } = await runInProcess(['report', file, ...metrics, '--by', 'country']);
  expect(stderr).toContain('its columns are order_date, net, ␛[31mland');
  const name = folder.write(`${escape}.csv`, 'order_date,net\nx,1\n2024-01-05,10\n');
  const refused = await runInProcess(['report', name, '--metrics', 'orders']);
  expect(refused.stderr).toContain('␛[31m.csv has orders (guessed)');
  expect(refused.stderr).toContain('␛[31m.csv, line 2: orderedAt must be a date');
  expect(refused.stderr).not.toContain('\u001b');
});
