import { PassThrough, Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import writeXlsxFile from 'write-excel-file/node';
import { describe, expect, it } from 'vitest';
import { CommandError } from '../../../src/cli/command-error';
import { openTable, type TableOptions } from '../../../src/cli/input/open-table';
import type { Table, TableRow } from '../../../src/cli/input/table';
import { temporaryFolder } from '../temporary-folder';
import { rowsIn } from './rows-in';
import { writeWorkbook } from '../write-workbook';

const folder = temporaryFolder();

interface Read {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly places: readonly number[];
  readonly detected: readonly string[];
}

async function read(options: TableOptions, stdin: string | Uint8Array = ''): Promise<Read> {
  const input = new PassThrough();
  input.end(stdin);
  const detected: string[] = [];
  const table = await openTable(options, input, (what) => detected.push(what));
  const rows: TableRow[] = [];
  const places: number[] = [];
  for await (const batch of table.batches) {
    const all = rowsIn(batch);
    rows.push(...all.map(({ row }) => row));
    places.push(...all.map(({ place }) => place));
  }
  return { columns: table.columns, rows, places, detected };
}

async function content(
  text: string | Uint8Array,
  options: Partial<TableOptions> = {},
  name = 'table.csv',
): Promise<Read> {
  return await read({ file: folder.write(name, text), ...options });
}

async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(CommandError);
  return (error as CommandError).message.replaceAll(`${folder.path}/`, '');
}

describe('CSV', () => {
  it.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons', 'a;b\n1;2\n'],
    ['tabs', 'a\tb\n1\t2\n'],
    ['bars', 'a|b\n1|2'],
    ['the ends of Windows', 'a,b\r\n1,2\r\n'],
    ['the ends of old computers', 'a,b\r1,2\r'],
    ['both ends', 'a,b\r\n1,2\n'],
    ['a byte-order mark', '\uFEFFa,b\n1,2'],
    ['quotes', '"a","b"\n"1","2"\n'],
    ['quotes and the ends of Windows', '"a","b"\r\n"1","2"\r\n'],
    ['blanks around the names', ' a , b\n1,2'],
    ['empty lines', '\n\na,b\n\n1,2\n\n'],
  ])('is read with %s', async (_, text) => {
    const { columns, rows } = await content(text);
    expect(columns).toEqual(['a', 'b']);
    expect(rows).toEqual([['1', '2']]);
  });

  it('keeps delimiters, quotes and lines in quotes, and counts the lines', async () => {
    const { rows, places } = await content('a,b\n"1,""x""","2\n3"\n\n4,5\n');
    expect(rows).toEqual([
      ['1,"x"', '2\n3'],
      ['4', '5'],
    ]);
    expect(places).toEqual([2, 5]);
  });

  it('tells the delimiter where numbers have commas', async () => {
    expect((await content('day;net\n01.02.2024;1,5\n02.02.2024;2,5\n')).columns).toEqual(['day', 'net']);
    expect((await content('day;net\n01.02.2024;1,5;3\n02.02.2024;2,5\n1\n')).columns).toEqual(['day', 'net']);
  });

  it('takes a stated delimiter', async () => {
    expect((await content('a;b,c\n1;2,3\n', { delimiter: ',' })).columns).toEqual(['a;b', 'c']);
  });

  it('has a header and nothing else', async () => {
    expect(await content('a,b')).toMatchObject({ columns: ['a', 'b'], rows: [] });
  });

  it('is cut into pieces at any place', async () => {
    const cells = Array.from({ length: 40_000 }, (_, index) => [String(index), `"é, ""${String(index)}""\n"`]);
    const { rows, places } = await content(`id,text\n${cells.map((row) => row.join(',')).join('\n')}\n`);
    expect(rows).toHaveLength(40_000);
    expect(rows.every(([id, text]) => text === `é, "${String(id)}"\n`)).toBe(true);
    expect(places.every((place, index) => place === 2 + 2 * index)).toBe(true);
  });

  it.each([
    ['', 'table.csv is empty: it has no line with the names of the columns'],
    ['\n\n', 'table.csv is empty: it has no line with the names of the columns'],
    ['a,b\n1,2\n"3,4\n5,6\n', 'table.csv, line 3: a cell in quotes is never closed'],
    ['a,b\n1,2\n"3"x,4\n5,6\n', 'table.csv, line 3: a cell in quotes goes on after its closing quote'],
    [
      `a,b\n"${'x\n'.repeat(3_000_000)}`,
      'table.csv, line 2: the row has no end; probably a cell in quotes is never closed',
    ],
    [`a,b\n${'x'.repeat(5_000_000)}`, 'table.csv, line 2: the row has no end; it is no CSV'],
  ])('is refused where it is broken: %#', async (text, message) => {
    expect(await refusal(content(text))).toBe(message);
  });
});

describe('encodings', () => {
  const text = 'имя,b\nПривет,1\n';
  const expected = { columns: ['имя', 'b'], rows: [['Привет', '1']] };
  const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();
  const marked = `\uFEFF${text}`;
  // А of windows-1251 is C0, and the letters follow each other as in Unicode.
  const cyrillic = (letters: string): Buffer =>
    Buffer.from(
      [...letters].map((letter) => (letter < '\u0080' ? letter.charCodeAt(0) : letter.charCodeAt(0) - 0x350)),
    );

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(marked)],
    ['UTF-16 with a mark', Buffer.from(marked, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['UTF-16 the other way round with a mark', swapped(Buffer.from(marked, 'utf16le'))],
    ['UTF-16 the other way round', swapped(Buffer.from(text, 'utf16le'))],
  ])('tells %s', async (_, bytes) => {
    expect(await content(bytes)).toMatchObject(expected);
  });

  it('tells windows-1251 by its letters, and says so', async () => {
    const sentence = 'город,примечание\nМосква,самый большой город страны\nКазань,столица республики на Волге\n';
    const { rows, detected } = await content(cyrillic(sentence));
    expect(rows).toEqual([
      ['Москва', 'самый большой город страны'],
      ['Казань', 'столица республики на Волге'],
    ]);
    expect(detected).toEqual([`${folder.file('table.csv')} is windows-1251 (detected)`]);
  });

  it('takes the first letter that is not ASCII to decide, however late it comes', async () => {
    const many = 'a,b\n'.repeat(50_000);
    expect((await content(`${many}é,ź\n`)).rows.at(-1)).toEqual(['é', 'ź']);
  });

  it('reads a stated encoding', async () => {
    // "zażółć" in windows-1250.
    const bytes = Buffer.from([0x61, 0x0a, 0x7a, 0x61, 0xbf, 0xf3, 0xb3, 0xe6, 0x0a]);
    expect((await content(bytes, { encoding: 'windows-1250' })).rows).toEqual([['zażółć']]);
  });

  it('refuses what is not of the encoding, and encodings that are none', async () => {
    const late = Buffer.concat([Buffer.from(`é\n${'x\n'.repeat(60_000)}`), Buffer.from([0xff, 0x0a])]);
    expect(await refusal(content(late))).toBe('table.csv is not utf-8 near byte 65536: state its encoding');
    expect(await refusal(content('a', { encoding: 'utf-9' }))).toContain('there is no encoding "utf-9"');
  });
});

describe('JSON', () => {
  it('is an array of objects, with exact numbers', async () => {
    const text = '[{"a": 0.1, "b": {"c": "x"}}, {"a": 12345678901234567890.123456789, "d": true}, {"a": null}]';
    const { columns, rows, places } = await content(text, {}, 'table.json');
    expect(columns).toEqual(['a', 'b.c', 'd']);
    expect(rows).toEqual([
      [0.1, 'x', undefined],
      ['12345678901234567890.123456789', undefined, true],
      [null, undefined, undefined],
    ]);
    expect(places).toEqual([1, 2, 3]);
  });

  it('may lie within', async () => {
    const text = '{"total": 2, "data": {"orders": [{"a": 1}, {"a": 2}]}}';
    expect((await content(text, { path: 'data.orders' }, 'table.json')).rows).toEqual([[1], [2]]);
  });

  it('may be empty', async () => {
    expect(await content('[]', {}, 'table.json')).toMatchObject({ columns: [], rows: [] });
  });

  it.each([
    ['', {}, 'table.json is empty'],
    ['{"a": 1}', {}, 'table.json: the outermost value is no array: state --path'],
    ['{"a": 1}', { path: 'a' }, 'table.json: "a" is no array: state --path'],
    ['{"a": 1}', { path: 'b' }, 'table.json: there is no array at "b": state --path'],
    ['[{"a": 1}, 2]', {}, 'table.json, record 2: is 2 and no object'],
    ['[{"a": 1}', {}, 'table.json is no valid JSON: '],
    ['[{"a": 1,,}]', {}, 'table.json is no valid JSON: '],
  ])('is refused where it is broken: %#', async (text, options, message) => {
    expect(await refusal(content(text, options, 'table.json'))).toContain(message);
  });
});

describe('NDJSON', () => {
  it('is an object in each line', async () => {
    const text = '{"a":1}\n\n{"a":12345678901234567890,"b":"é"}\n';
    const { columns, rows, places } = await content(text, {}, 'table.ndjson');
    expect(columns).toEqual(['a', 'b']);
    expect(rows).toEqual([
      [1, undefined],
      ['12345678901234567890', 'é'],
    ]);
    expect(places).toEqual([1, 3]);
  });

  it.each([
    ['{"a":1}\n{"a":', 'table.jsonl, line 2: is no valid JSON: '],
    ['{"a":1}\n[1]\n', 'table.jsonl, line 2: is no JSON object'],
  ])('is refused where it is broken: %#', async (text, message) => {
    expect(await refusal(content(text, {}, 'table.jsonl'))).toContain(message);
  });
});

describe('XLSX', () => {
  const sheet = [
    [{ value: 'day' }, { value: 'net' }],
    [
      { value: new Date('2024-01-31T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' },
      { value: 12.5, type: Number },
    ],
    [{ value: 'x' }, null],
  ];

  async function workbook(): Promise<Buffer> {
    return await writeXlsxFile([
      { data: [[{ value: 'other' }]], sheet: 'First' },
      { data: sheet, sheet: 'Orders' },
    ] as never).toBuffer();
  }

  it('has cells of several types, and sheets by name', async () => {
    const { columns, rows, places } = await content(await workbook(), { sheet: 'Orders' }, 'table.xlsx');
    expect(columns).toEqual(['day', 'net']);
    expect(rows[0]).toEqual([new Date('2024-01-31T00:00:00Z'), 12.5]);
    expect(rows[1]?.[0]).toBe('x');
    expect(places).toEqual([2, 3]);
  });

  it('takes the first sheet', async () => {
    expect((await content(await workbook(), {}, 'table.xlsx')).columns).toEqual(['other']);
  });

  it('is told by its content, and refused as anything else', async () => {
    const bytes = await workbook();
    expect((await read({ file: '-', sheet: 'Orders' }, bytes)).columns).toEqual(['day', 'net']);
    expect(await refusal(content(bytes))).toBe('table.csv is a workbook or an archive: state --format xlsx');
    expect(await refusal(content(bytes, { sheet: 'Ordrs' }, 'table.xlsx'))).toContain('has no sheet "Ordrs"');
    expect(await refusal(content('no workbook', {}, 'table.xlsx'))).toContain('cannot be read as a workbook');
  });
});

describe('files', () => {
  it.each([
    ['CSV', 'a,b\n1,2\n', [['1', '2']]],
    ['JSON', ' [{"a":1,"b":2}]', [[1, 2]]],
    [
      'NDJSON',
      '{"a":1,"b":2}\n{"a":3,"b":4}\n',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['JSON over lines', '{\n"data": 1\n}', undefined],
  ])('of the standard input are told by their content: %s', async (_, text, rows) => {
    if (rows === undefined) {
      expect(await refusal(read({ file: '-' }, text))).toBe(
        'the standard input: the outermost value is no array: state --path',
      );
    } else expect((await read({ file: '-' }, text)).rows).toEqual(rows);
  });

  it('may be compressed, whatever they are called', async () => {
    const packed = gzipSync('a,b\n1,2\n');
    expect((await content(packed, {}, 'table.csv.gz')).rows).toEqual([['1', '2']]);
    expect((await content(packed, {}, 'table')).rows).toEqual([['1', '2']]);
    expect((await read({ file: '-' }, packed)).rows).toEqual([['1', '2']]);
    expect((await content(gzipSync('[{"a":1}]'), {}, 'table.json.gz')).rows).toEqual([[1]]);
    expect(await refusal(content(packed.subarray(0, 20), {}, 'broken.gz'))).toContain('broken.gz cannot be read: ');
  });

  it('take a stated format', async () => {
    expect((await content('{"a":1}\n', { format: 'ndjson' }, 'table.csv')).rows).toEqual([[1]]);
  });

  it('are refused where there are none', async () => {
    expect(await refusal(read({ file: folder.file('none.csv') }))).toBe(
      'none.csv cannot be read: there is no such file',
    );
    expect(await refusal(read({ file: folder.path }))).toBe(`${folder.path} is a folder and not a file`);
  });
});

describe('what comes in pieces', () => {
  it('has a last line without an end', async () => {
    expect((await content('{"a":1}\n{"a":2}', {}, 'table.ndjson')).rows).toEqual([[1], [2]]);
  });

  it('goes on after the records that tell the columns', async () => {
    // A thousand records tell them; a piece of a file is 64 KiB.
    const record = (count: number): string => JSON.stringify({ a: count, text: 'x'.repeat(50) });
    const lines = Array.from({ length: 5000 }, (_, index) => record(index));
    const { columns, rows, places } = await content(`${lines.join('\n')}\n{"a":5000,"late":1}\n`, {}, 'table.ndjson');
    expect(columns).toEqual(['a', 'text']);
    expect(rows.map(([count]) => count)).toEqual(Array.from({ length: 5001 }, (_, index) => index));
    expect(places).toEqual(Array.from({ length: 5001 }, (_, index) => index + 1));
    expect(rows.at(-1)).toEqual([5000, undefined]);
  });

  it('may break off', async () => {
    async function* broken(): AsyncGenerator<string> {
      yield await Promise.resolve('a,b\n1,2\n');
      throw new Error('the connection is gone');
    }
    const table = await openTable({ file: '-' }, Readable.from(broken()), () => undefined).catch(
      (error: unknown) => error,
    );
    const all = async (): Promise<void> => {
      if (table instanceof Error) throw table;
      for await (const batch of (table as Table).batches)
        expect(rowsIn(batch)).toEqual([{ row: ['1', '2'], place: 2 }]);
    };
    expect(await refusal(all())).toBe('the standard input cannot be read: the connection is gone');
  });

  it('tells how much of it has been read', async () => {
    const file = folder.write('sized.csv', 'a\n1\n');
    const table = await openTable({ file }, new PassThrough(), () => undefined);
    for await (const batch of table.batches) expect(rowsIn(batch)).toEqual([{ row: ['1'], place: 2 }]);
    expect([table.size, table.position()]).toEqual([4, 4]);
  });

  it('has no size, if it is no file', async () => {
    await expect(openTable({ file: '/dev/null' }, new PassThrough(), () => undefined)).rejects.toThrow('is empty');
  });

  it('may be nothing at all', async () => {
    expect(await refusal(read({ file: '-' }))).toContain('the standard input is empty');
  });
});

describe('a number that floating point would change', () => {
  it.each(['12345678901234567890', '[12345678901234567890]', '"12345678901234567890"'])(
    'is no record: %s',
    async (text) => {
      expect(await refusal(content(`${text}\n`, {}, 'table.ndjson'))).toBe('table.ndjson, line 1: is no JSON object');
    },
  );
});

describe('a workbook', () => {
  it('is refused without anything in it', async () => {
    expect(await refusal(content(await writeWorkbook([[null]]), {}, 'table.xlsx'))).toContain(
      'table.xlsx is empty: it has no row with the names of the columns',
    );
  });

  it('has columns without names, numbers for names, and empty rows', async () => {
    const bytes = await writeWorkbook([
      [' day ', null, 2024],
      ['x', 1, true],
      [null, null, null],
      [null, 'y', 0.1],
    ]);
    const { columns, rows, places } = await content(bytes, {}, 'table.xlsx');
    expect(columns).toEqual(['day', '', '2024']);
    expect(rows).toEqual([
      ['x', 1, true],
      [null, 'y', 0.1],
    ]);
    expect(places).toEqual([2, 4]);
  });

  it('has times to the second, whatever part of a day they are', async () => {
    const times = Array.from({ length: 600 }, (_, index) => new Date(Date.UTC(2024, 0, 31) + index * 144_000));
    const { rows } = await content(await writeWorkbook([['at'], ...times.map((time) => [time])]), {}, 'table.xlsx');
    expect(rows).toEqual(times.map((time) => [time]));
  });
});

it('takes letters that are of no likely encoding for those of the West', async () => {
  // 0x93 and 0x94 are quotes there.
  const { rows, detected } = await content(Buffer.from([...Buffer.from('a\n'), 0x93, 0x78, 0x94, 0x0a]));
  expect(rows).toEqual([['\u201cx\u201d']]);
  expect(detected).toEqual([expect.stringContaining('windows-1252 (detected)')]);
});
