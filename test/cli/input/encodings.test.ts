import { describe, expect, it } from 'vitest';
import { openTable } from '../../../src/cli/input/open-table';
import { temporaryFolder } from '../temporary-folder';
import { rowsIn } from './rows-in';

const folder = temporaryFolder();

async function read(bytes: Uint8Array): Promise<readonly (readonly unknown[])[]> {
  const table = await openTable({ file: folder.write('table.csv', bytes) }, process.stdin, () => undefined);
  const rows: (readonly unknown[])[] = [table.columns];
  for await (const batch of table.batches) rows.push(...rowsIn(batch).map(({ row }) => row));
  return rows;
}

/** All letters of an encoding with one byte for each. Not as a stream, Node 20 takes windows-1252 for ISO-8859-1. */
function alphabet(encoding: string): ReadonlyMap<string, number> {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  return new Map(
    [...bytes].map((byte) => [
      new TextDecoder(encoding).decode(bytes.subarray(byte, byte + 1), { stream: true }),
      byte,
    ]),
  );
}

function encoded(text: string, encoding: string): Uint8Array {
  const letters = alphabet(encoding);
  return Uint8Array.from([...text].map((letter) => letters.get(letter) ?? 0x3f));
}

describe('an encoding is told by a few words among many others', () => {
  it.each([
    ['windows-1251', ['Россия', 'Германия']],
    ['windows-1251', ['Москва']],
    ['windows-1251', ['ООО «Ромашка»', 'Ёлка']],
    ['windows-1250', ['Małopolska', 'Kraków']],
    ['windows-1250', ['Żółć gęś łódź', 'Świętokrzyskie']],
    ['windows-1252', ['München', 'Köln', 'Düsseldorf']],
    ['windows-1252', ['España', 'Málaga', 'São Paulo']],
    ['windows-1252', ['Österreich']],
    ['windows-1252', ['Genève', 'Besançon', '5 €']],
  ])('%s: %s', async (encoding, words) => {
    const rows = words.map((word, index) => [String(index), '2024-01-05', '100.50', word]);
    const text = ['customer,ordered_at,revenue,country', ...rows.map((row) => row.join(','))].join('\n');
    expect((await read(encoded(text, encoding))).slice(1)).toEqual(rows);
  });

  it('and not by a broken character', async () => {
    expect(await read(Buffer.from('customer,country\na,P\0L\n'))).toEqual([
      ['customer', 'country'],
      ['a', 'P\0L'],
    ]);
  });
});

it('a workbook that is no .xlsx is told of', async () => {
  // How .xls files begin.
  const bytes = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  await expect(read(bytes)).rejects.toThrow('table.csv is a workbook of the old kind, or one with a password');
});
