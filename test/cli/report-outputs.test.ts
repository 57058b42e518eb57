import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { exitCodes } from '../../src/cli/exit-codes';
import { OutputFile } from '../../src/cli/report/output-file';
import { Progress } from '../../src/cli/report/progress';
import { reportRuns } from './report-runs';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const { report, refusal } = reportRuns(folder);
const shop = folder.write('shop.csv', 'order_date,net\n2024-01-05,10.10\n2024-01-20,20.20\n');
const args = [shop, '-s', 'orders', '--metrics', 'orders,orderRevenue', '-q'];

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A stream that says that it is a terminal, and keeps what is written to it. */
function terminalStream(): NodeJS.WritableStream & { readonly text: () => string } {
  let text = '';
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      text += String(chunk);
      done();
    },
  });
  return Object.assign(stream, { isTTY: true, text: () => text });
}

describe('a workbook', () => {
  it('is not written to a terminal', async () => {
    expect(await refusal([...args, '-o', 'xlsx'], { stdout: terminalStream() })).toEqual({
      code: exitCodes.usage,
      message: 'a workbook is not for a terminal: state --out with a file',
    });
  });

  it('is written to a pipe and to a file', async () => {
    const file = folder.file('report.xlsx');
    expect((await report([...args, '--out', file], { stdout: terminalStream() })).code).toBe(exitCodes.done);
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
    expect((await report([...args, '-o', 'xlsx'])).stdout.slice(0, 2)).toBe('PK');
  });
});

it('shows a table on a terminal', async () => {
  const stdout = terminalStream();
  expect((await report(args, { stdout })).code).toBe(exitCodes.done);
  expect(stdout.text()).toContain('30.3');
});

it('fails where the standard output does', async () => {
  const stdout = new Writable({
    write: (_chunk, _encoding, done) => {
      done(new Error('the pipe is broken'));
    },
  });
  stdout.on('error', () => undefined);
  await expect(report(args, { stdout })).rejects.toThrow('the pipe is broken');
});

describe('an output', () => {
  it('leaves nothing behind where another one cannot be written', async () => {
    const file = folder.file('first.csv');
    const { code, message } = await refusal([...args, '--out', file, '--out', '/nowhere/second.csv']);
    expect(code).toBe(exitCodes.failed);
    expect(message).toBe('/nowhere/second.csv cannot be written: there is no such folder');
    expect(existsSync(file)).toBe(false);
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    const third = await refusal([...args, '-o', 'csv', '--out', folder.file('second.csv'), '--out', '/nowhere/x']);
    expect(third.code).toBe(exitCodes.failed);
  });

  it('may be a device', async () => {
    expect(await report([...args, '-o', 'csv', '--out', '/dev/null'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('has a name that the system takes', async () => {
    const { code, message } = await refusal([...args, '--out', folder.file(`${'x'.repeat(300)}.csv`)]);
    expect(code).toBe(exitCodes.failed);
    expect(message).toMatch(/ cannot be written: .*name too long/);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('that is not finished is removed on %s', async (signal, code) => {
    const once = vi.spyOn(process, 'once');
    vi.resetModules();
    const { OutputFile: Fresh } = await import('../../src/cli/report/output-file');
    const file = folder.file(`${signal}.csv`);
    const output = await Fresh.open(file);
    await output.write('half');
    const temporary = (): readonly string[] => readdirSync(folder.path).filter((name) => name.endsWith('.tmp'));
    expect(temporary()).toHaveLength(1);
    const listenerOf = (event: string) => once.mock.calls.find(([name]) => name === event)?.[1];
    // It ends the process, which calls what is to be done at its end.
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
      listenerOf('exit')?.();
      return undefined as never;
    });
    listenerOf(signal)?.();
    expect(exit).toHaveBeenCalledWith(code);
    expect(temporary()).toEqual([]);
    expect(existsSync(file)).toBe(false);
    await output.discard();
    for (const [name, own] of once.mock.calls) process.off(name, own);
  });

  it('may be discarded when somebody else has removed it', async () => {
    const file = folder.file('gone.csv');
    const output = await OutputFile.open(file);
    const { rmSync } = await import('node:fs');
    for (const name of readdirSync(folder.path)) if (name.endsWith('.tmp')) rmSync(folder.file(name));
    await output.discard();
    await output.discard();
    expect(existsSync(file)).toBe(false);
  });
});

describe('progress', () => {
  /** What stood in the line before it was taken away. */
  function lastShown(stream: ReturnType<typeof terminalStream>): string | undefined {
    const shown = stream.text().split('\r\u001b[K');
    expect(shown.at(-1)).toBe('');
    return shown.at(-2);
  }

  function started(size: number | undefined, stderr = terminalStream()) {
    vi.useFakeTimers({ toFake: ['performance'] });
    let position = 0;
    const progress = new Progress(
      { stderr },
      size,
      () => position,
      (line) => line,
    );
    return {
      stderr,
      progress,
      after: (milliseconds: number, rows: number, read: number) => {
        vi.advanceTimersByTime(milliseconds);
        position = read;
        progress.update(rows);
      },
    };
  }

  it('is shown after a second, five times a second, and taken away', () => {
    const { stderr, progress, after } = started(1000);
    after(999, 10, 100);
    expect(stderr.text()).toBe('');
    // 2 s for a quarter of the bytes, so 6 s for the rest.
    after(1001, 400, 250);
    const first = '\r\u001b[K25 %, 400 rows, 200 a second, 0:06 left';
    expect(stderr.text()).toBe(first);
    after(199, 500, 300);
    expect(stderr.text()).toBe(first);
    // More bytes than there were at first: somebody still writes the file.
    after(1801, 800, 2000);
    expect(stderr.text()).toBe(`${first}\r\u001b[K100 %, 800 rows, 200 a second, 0:00 left`);
    progress.finish();
    expect(stderr.text().endsWith('0:00 left\r\u001b[K')).toBe(true);
  });

  it.each([undefined, 0])('tells no part where there are %s bytes', (size) => {
    const { stderr, after } = started(size);
    after(2000, 400, 250);
    expect(stderr.text()).toBe('\r\u001b[K400 rows, 200 a second');
  });

  it('is for terminals, and leaves no trace of what was short', () => {
    const silent = Object.assign(terminalStream(), { isTTY: false });
    const { progress, after } = started(1000, silent);
    after(2000, 400, 250);
    progress.finish();
    expect(silent.text()).toBe('');
    const short = started(1000);
    short.after(500, 10, 1000);
    short.progress.finish();
    expect(short.stderr.text()).toBe('');
  });

  it('of several files is of all their bytes', async () => {
    const other = folder.write('other.csv', 'order_date,net\n2024-02-05,1\n');
    // Each look at the clock is a second after the one before.
    let time = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (time += 1000));
    const stderr = terminalStream();
    const config = folder.write(
      'both.json',
      JSON.stringify({
        sources: [
          { file: 'shop.csv', source: 'orders', only: ['orders'] },
          {
            file: 'other.csv',
            source: 'revenueEntries',
            map: { recognisedAt: 'order_date', amount: 'net' },
            only: ['revenue'],
          },
        ],
        metrics: ['orders', 'totalRevenue'],
      }),
    );
    expect(other).toContain(folder.path);
    const { code } = await report(['--config', config, '-q', '-o', 'csv'], { stderr });
    expect(code).toBe(exitCodes.done);
    expect(lastShown(stderr)).toMatch(/^100 %, 3 rows, \d+ a second, 0:00 left$/);
    const piped = terminalStream();
    const { Readable } = await import('node:stream');
    const stdin = Readable.from(['order_date,net\n', '2024-02-05,1\n']);
    await report(['-', ...args.slice(1), '-o', 'csv'], { stderr: piped, stdin });
    expect(lastShown(piped)).toMatch(/^1 row, \d+ a second$/);
  });
});
