import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { exitCodes } from '../../src/cli/exit-codes';
import { OutputFile } from '../../src/cli/report/output-file';
import { progressLine } from '../../src/cli/report/progress';
import { runInProcess } from './fake-terminal';
import { reportRuns } from './report-runs';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const { report, result, refusal } = reportRuns(folder);
const stated = ['--source', 'orders', '--metrics', 'orders'];

afterEach(() => {
  vi.restoreAllMocks();
});

it('leaves no half of a file, however the command ends', async () => {
  const once = vi.spyOn(process, 'once');
  const output = await OutputFile.open(folder.file('x.html'));
  const hidden = (): readonly string[] => readdirSync(folder.path).filter((name) => name.startsWith('.'));
  expect(hidden()).toHaveLength(1);
  const atExit = once.mock.calls.find(([event]) => event === 'exit')?.[1];
  atExit?.();
  expect(hidden()).toEqual([]);
  await output.discard();
});

it('Markdown shows control characters and does not pass them on', async () => {
  const file = folder.write('escape.csv', 'order_date,net,country\n2024-01-05,1,\u001b[31mPL\n');
  const { stdout } = await report([file, ...stated, '--by', 'country', '-o', 'markdown', '-q']);
  expect(stdout).toContain('␛\\[31mPL');
  expect(stdout).not.toContain('\u001b');
});

it('blanks around the value of a segment make no other segment', async () => {
  const file = folder.write(
    'blanks.csv',
    'order_date,net,country\n2024-01-05,1,PL\n2024-01-06,1,PL \n2024-01-07,1, PL\n',
  );
  const { rows } = await result([file, ...stated, '--by', 'country']);
  expect(rows.map(({ segment, values }) => [segment, values])).toEqual([[{ country: 'PL' }, { orders: '3' }]]);
});

it('one row is no rows', async () => {
  expect(progressLine(1, 2, undefined)).toBe('1 row, 1 a second');
  const file = folder.write('one.csv', 'order_date,net\n2024-01-05,1\nx,2\n');
  const { stderr } = await report([file, ...stated, '-q']);
  expect(stderr).toContain('1 of 2 rows was refused: it is not in the report; --rejected writes it to a file');
});

describe('JSON that is cut off', () => {
  it.each([
    ['cut.json', '[\n{"order_date":"2024-01-05","net":1},\n{"order_date":"2024-0', 'in line 3, behind 1 record'],
    [
      'open.json',
      '[\n{"order_date":"2024-01-05","net":1},\n{"order_date":"2024-01-05","net":1}\n',
      'in line 4, behind 2 records',
    ],
  ])('is told of with where it ends: %s', async (name, text, where) => {
    const { code, message } = await refusal([folder.write(name, text), ...stated]);
    expect(message).toBe(`${name} is no valid JSON: it is cut off ${where}`);
    expect(code).toBe(exitCodes.failed);
  });

  it('is told of in a line', async () => {
    const file = folder.write('cut.ndjson', '{"order_date":"2024-01-05","net":1}\n{"order_date":"2024-0');
    expect((await refusal([file, ...stated])).message).toBe('cut.ndjson, line 2: is no valid JSON: it is cut off');
  });

  it('is told of in a config file', async () => {
    const file = folder.write('config.json', '{\n  "sources": [');
    expect(await refusal(['--config', file])).toEqual({
      code: exitCodes.usage,
      message: 'config.json is no valid JSON: it is cut off in line 2',
    });
    const wrong = folder.write('wrong.json', '{\n  "sources": [}');
    expect((await refusal(['--config', wrong])).message).not.toContain('cut off');
  });
});

it('an OpenDocument file is called by its name', async () => {
  const type = 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet';
  const file = folder.write(
    'table.ods',
    Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(26), Buffer.from(type)]),
  );
  expect(await refusal([file, ...stated])).toEqual({
    code: exitCodes.failed,
    message: 'table.ods is an OpenDocument file; save it as XLSX or CSV',
  });
});

describe('a line that states the delimiter', () => {
  it.each(['sep=;\n', 'sep=;\r\n', 'SEP=;\n', '"sep=;"\n'])('is not the header: %j', async (line) => {
    const file = folder.write('sep.csv', `${line}order_date;net\n2024-01-05;1\nx;2\n`);
    const { stderr, stdout } = await report([file, ...stated, '-o', 'csv', '-q']);
    expect(stdout).toContain('total,1');
    // Lines are counted as an editor does.
    expect(stderr).toContain('sep.csv, line 4: ');
  });

  it('arrives piece by piece', async () => {
    const { Readable } = await import('node:stream');
    const stdin = Readable.from(['se', 'p=', '|\n', 'order_date|net\n2024-01-05|1\n']);
    expect((await result(['-', ...stated], { stdin })).total.values).toEqual({ orders: '1' });
  });
});

it('what only files of another format have is refused', async () => {
  const csv = folder.write('plain.csv', 'order_date,net\n2024-01-05,1\n');
  expect(await refusal([csv, ...stated, '--sheet', 'Jan'])).toEqual({
    code: exitCodes.usage,
    message: 'plain.csv is no workbook: it has no sheet "Jan"',
  });
  expect(await refusal([csv, ...stated, '--path', 'data'])).toEqual({
    code: exitCodes.usage,
    message: 'plain.csv is no JSON document: it has no path "data"',
  });
});

it('help on a command that is not there is an error', async () => {
  expect(await runInProcess(['help', 'lisst'])).toEqual({
    code: exitCodes.usage,
    stdout: '',
    stderr: expect.stringMatching(/^error: unknown command 'lisst'\n.*list/) as string,
  });
  const { code, stdout } = await runInProcess(['help', 'list']);
  expect(code).toBe(exitCodes.done);
  expect(stdout).toContain('Usage: metricbook list');
});
