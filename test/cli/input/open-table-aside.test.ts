import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openTable, type OpenTable } from '../../../src/cli/input/open-table';
import { openTableAside } from '../../../src/cli/input/open-table-aside';
import { openEarly } from '../../../src/cli/report/open-early';
import { temporaryFolder } from '../temporary-folder';
import { rowsIn } from './rows-in';

const folder = temporaryFolder();
const built = new URL('../../../dist/cli/table-thread.js', import.meta.url);
const failing = pathToFileURL(folder.write('failing.js', 'throw new Error("the thread has run")'));

const short = folder.write('short.csv', 'a,b\n1,2\n');
const long = folder.write('long.csv', `a,b\n${'x,"y\nz"\n'.repeat(300_000)}`);
const silent = (): void => undefined;

async function rowsOf(table: Promise<OpenTable>): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const batch of (await table).batches) rows.push(...rowsIn(batch));
  return rows;
}

describe('a table is read by a thread of its own', () => {
  it('if it is long', async () => {
    const rows = await rowsOf(openTableAside({ file: long }, new PassThrough(), silent, built));
    expect(rows).toHaveLength(300_000);
    expect(rows).toEqual(await rowsOf(openTable({ file: long }, new PassThrough(), silent)));
    const failed = openTableAside({ file: long }, new PassThrough(), silent, failing);
    await expect(failed).rejects.toThrow('the thread has run');
  });

  it('and not if it is short, missing, comes from the standard input, or no thread is there', async () => {
    const expected = [{ row: ['1', '2'], place: 2 }];
    expect(await rowsOf(openTableAside({ file: short }, new PassThrough(), silent, failing))).toEqual(expected);
    const stdin = new PassThrough();
    stdin.end('a,b\n1,2\n');
    expect(await rowsOf(openTableAside({ file: '-' }, stdin, silent, failing))).toEqual(expected);
    const missing = openTableAside({ file: folder.file('missing.csv') }, new PassThrough(), silent, failing);
    await expect(missing).rejects.toThrow('there is no such file');
    const nowhere = pathToFileURL(folder.file('nowhere.js'));
    expect(await rowsOf(openTableAside({ file: long }, new PassThrough(), silent, nowhere))).toHaveLength(300_000);
  });
});

describe('files that are opened early', () => {
  it('are opened anew when they are asked for again', async () => {
    const source = { file: short };
    const open = openEarly([source], new PassThrough(), silent);
    const first = await open(source, silent);
    const second = await open(source, silent);
    expect(second).not.toBe(first);
    const expected = [{ row: ['1', '2'], place: 2 }];
    expect(await rowsOf(Promise.resolve(first))).toEqual(expected);
    expect(await rowsOf(Promise.resolve(second))).toEqual(expected);
  });

  it('tell of what was detected once each time', async () => {
    const source = { file: folder.write('wide.csv', Buffer.from('a,b\n1,2\n', 'utf16le')) };
    const early: string[] = [];
    const later: string[] = [];
    const open = openEarly([source], new PassThrough(), (what) => early.push(what));
    await open(source, silent);
    await open(source, (what) => later.push(what));
    const told = [`${source.file} is utf-16le (detected)`];
    expect([early, later]).toEqual([told, told]);
  });

  it('end in an error only when they are asked for', async () => {
    const source = { file: folder.file('missing.csv') };
    const open = openEarly([source], new PassThrough(), silent);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await expect(open(source, silent)).rejects.toThrow('there is no such file');
  });

  it('are not the standard input, which waits for someone who types', async () => {
    const stdin = new PassThrough();
    const source = { file: '-' };
    const open = openEarly([source], stdin, silent);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(stdin.listenerCount('readable')).toBe(0);
    stdin.end('a,b\n1,2\n');
    expect(await rowsOf(open(source, silent))).toHaveLength(1);
  });
});
