import { PassThrough } from 'node:stream';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import fc from 'fast-check';
import Papa from 'papaparse';
import { afterEach, describe, expect, it } from 'vitest';
import { CommandError } from '../../../src/cli/command-error';
import { exitCodes } from '../../../src/cli/exit-codes';
import { openTable, type OpenTable, type TableOptions } from '../../../src/cli/input/open-table';
import type { TableBatch } from '../../../src/cli/input/table';
import { receiveTable, sendTable } from '../../../src/cli/input/table-messages';
import { temporaryFolder } from '../temporary-folder';
import { writeWorkbook } from '../write-workbook';
import { rowsIn } from './rows-in';

const folder = temporaryFolder();
const ports: MessagePort[] = [];

afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

type Open = Parameters<typeof sendTable>[1];

/** Opens a table on one side of a channel, and receives it on the other. */
async function acrossThreads(open: Open, onDetected: (what: string) => void = () => undefined): Promise<OpenTable> {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  void sendTable(port1, open);
  return await receiveTable(port2, onDetected);
}

const opening =
  (options: TableOptions): Open =>
  (onDetected) =>
    openTable(options, new PassThrough(), onDetected);

async function contentOf(open: (onDetected: (what: string) => void) => Promise<OpenTable>) {
  const detected: string[] = [];
  const table = await open((what) => detected.push(what));
  const { columns, unit, size } = table;
  const rows: unknown[] = [];
  const cells: unknown[][] = columns.map(() => []);
  for await (const batch of table.batches) {
    rows.push(...rowsIn(batch));
    for (const [index, column] of cells.entries()) column.push(...batch.column(index));
  }
  return { columns, unit, size, rows, cells, detected, position: table.position() };
}

async function expectTheSame(options: TableOptions): Promise<void> {
  const received = await contentOf((onDetected) => acrossThreads(opening(options), onDetected));
  expect(received).toEqual(await contentOf(opening(options)));
}

const long = Array.from(
  { length: 20_000 },
  (_, row) => `${String(row)},2024-01-0${String(1 + (row % 9))},${'é'.repeat(row % 40)}`,
);

describe('a table is the same on the other side', () => {
  it.each([
    ['plain.csv', 'a,b\n1,2\n3,\n'],
    ['open-end.csv', 'a,b\n1,2\n3,4'],
    ['windows.csv', 'a;b\r\n1;2\r\n3;4\r\n'],
    ['windows-open-end.csv', 'a;b\r\n1;2\r\n3;4'],
    ['old.csv', 'a,b\r1,2\r3,4\r'],
    ['both-ends.csv', 'a,b\r\n1,2\n3,4\r\n'],
    ['stated-delimiter.csv', 'sep=;\na;b\n1;2\n'],
    ['quotes.csv', 'a,b\n"1,""x""","2\n3"\n4,5\n"6",7\n'],
    ['blank-lines.csv', '\n\na,b\n\n1,2\n\n\n3,4\n'],
    ['uneven.csv', 'a,b\n1\n1,2\n1,2,3\n4,5\n'],
    ['header.csv', 'a,b\n'],
    ['marked.csv', '\uFEFFимя,b\nИван,2\n'],
    ['long.csv', ['a,b,c', ...long].join('\n')],
    ['long-windows.csv', ['a,b,c', ...long].join('\r\n')],
    ['long-quotes.csv', ['a,b,c', ...long.map((line) => `"${line}",2,"3\n"`)].join('\n')],
    ['records.json', '[{"a":1,"b":null,"c":{"d":true}},{"a":"x","c":{"d":[1,2]}},{"a":12345678901234567890.5}]'],
    ['records.ndjson', '{"a":1}\n\n{"a":2,"b":"x"}\n'],
  ])('%s', async (name, text) => {
    await expectTheSame({ file: folder.write(name, text) });
  });

  it('with several characters between cells', async () => {
    await expectTheSame({ file: folder.write('wide.csv', 'a||b||c\n1||2||3\n4||||6\n'), delimiter: '||' });
  });

  it('in another encoding, of which it tells', async () => {
    const file = folder.write(
      'cyrillic.csv',
      Buffer.from([0x61, 0x2c, 0x62, 0x0a, 0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x2c, 0x31]),
    );
    await expectTheSame({ file });
    const { detected, rows } = await contentOf((onDetected) => acrossThreads(opening({ file }), onDetected));
    expect(detected).toEqual([`${file} is windows-1251 (detected)`]);
    expect(rows).toEqual([{ row: ['Привет', '1'], place: 2 }]);
  });

  it('as a workbook with dates', async () => {
    const file = folder.write(
      'book.xlsx',
      await writeWorkbook([
        ['a', 'b'],
        [new Date('2024-01-31T12:30:00Z'), 1.5],
        [true, null],
      ]),
    );
    await expectTheSame({ file });
  });

  it('whatever stands in its cells', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constantFrom('', '1.5', '"', '\n', '\r\n', ',', 'x"y', ' z '),
    );
    await fc.assert(
      fc.asyncProperty(
        fc
          .integer({ min: 1, max: 4 })
          .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }))),
        fc.constantFrom('\n', '\r\n'),
        async (rows, newline) => {
          const header = rows[0]?.map((_, index) => `c${String(index)}`) ?? ['c0'];
          const text = Papa.unparse([header, ...rows], { newline });
          await expectTheSame({ file: folder.write('any.csv', text), encoding: 'utf-8' });
        },
      ),
    );
  });
});

describe('a table that cannot be read', () => {
  it.each([
    ['empty.csv', ''],
    ['broken.csv', 'a,b\n1,2\n"3,4\n'],
    ['cut.json', '[{"a":1},'],
  ])('is refused in the same words: %s', async (name, text) => {
    const file = folder.write(name, text);
    const refusal = async (open: Open): Promise<unknown> =>
      contentOf(open).then(
        () => undefined,
        (error: unknown) => error,
      );
    const expected = await refusal(opening({ file }));
    expect(expected).toBeInstanceOf(CommandError);
    const received = await refusal((onDetected) => acrossThreads(opening({ file }), onDetected));
    expect(received).toBeInstanceOf(CommandError);
    expect(received).toMatchObject({ message: (expected as Error).message, exitCode: exitCodes.failed });
  });

  it('tells of a fault that is not the caller’s as it is', async () => {
    const { port1, port2 } = new MessageChannel();
    ports.push(port1, port2);
    const table = receiveTable(port2, () => undefined);
    await expect(sendTable(port1, () => Promise.reject(new Error('a fault')))).rejects.toThrow('a fault');
    // As a thread does that ends so.
    port2.emit('error', new Error('the thread is gone'));
    await expect(table).rejects.toThrow('the thread is gone');
  });
});

describe('a table that is read slowly', () => {
  it('is not read far ahead, and keeps no process alive', async () => {
    let read = 0;
    async function* batches(): AsyncGenerator<TableBatch> {
      for (; read < 500; read += 1) {
        yield await Promise.resolve({ length: 1, column: () => ['x'], row: () => ['x'], uneven: [], places: read + 2 });
      }
    }
    const { port1, port2 } = new MessageChannel();
    ports.push(port1, port2);
    const table = { columns: ['a'], unit: 'line' as const, size: 1, position: () => read, batches: batches() };
    const sent = sendTable(port1, () => Promise.resolve(table));
    const received = await receiveTable(port2, () => undefined);
    const places: unknown[] = [];
    for await (const batch of received.batches) {
      places.push(batch.places);
      await new Promise((resolve) => setImmediate(resolve));
      expect(read - places.length).toBeLessThanOrEqual(64);
      expect((port2 as unknown as { hasRef: () => boolean }).hasRef()).toBe(false);
    }
    await sent;
    expect(places).toEqual(Array.from({ length: 500 }, (_, index) => index + 2));
    expect(received.position()).toBe(500);
  });
});
