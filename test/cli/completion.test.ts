import { afterEach, expect, it, vi } from 'vitest';
import type { Terminal } from '../../src/cli/terminal';
import { runInProcess } from './fake-terminal';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();

afterEach(() => {
  vi.restoreAllMocks();
});

/** What is offered for the last word, with its description. */
async function offered(
  words: readonly string[],
  terminal: Partial<Terminal> = {},
): Promise<ReadonlyMap<string, string>> {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => lines.push(line));
  const { code, stderr } = await runInProcess(['complete', '--', ...words], terminal);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  // The last line tells the shell what to do with the others.
  return new Map(
    lines.slice(0, -1).map((line) => {
      const [value = '', description = ''] = line.split('\t');
      return [value, description] as const;
    }),
  );
}

it.each([
  ['a command', ['rep'], ['report']],
  ['a metric to show', ['show', 'net-promoter'], ['net-promoter-score']],
  ['a metric to calculate', ['calc', 'net-promoter'], ['net-promoter-score']],
  ['a metric to solve', ['solve', 'net-promoter'], ['net-promoter-score']],
  ['an input of a metric', ['calc', 'win-rate', '--w'], ['--won-deals']],
  ['an input that a part of a metric is computed from', ['calc', 'sales-velocity', '--lost'], ['--lost-deals']],
  ['a domain', ['list', '--domain', 'subs'], ['subscriptions']],
  ['a metric of a report', ['report', 'x.csv', '--metrics', 'winR'], ['winRate', 'winRateByValue']],
  ['a kind of record', ['report', 'x.csv', '--source', 'rev'], ['revenueEntries']],
  ['a language', ['list', '--lang', ''], ['en', 'ru', 'pl']],
  ['nothing for a number', ['calc', 'win-rate', '--won-deals', ''], []],
  ['an option', ['report', '--dec'], ['--decimal-comma']],
  ['no metric below another', ['calc', 'win-rate', 'net'], []],
])('%s is offered', async (_, words, expected) => {
  expect([...(await offered(words)).keys()]).toEqual(expected);
});

it('offers all commands where nothing is typed', async () => {
  expect([...(await offered([''])).keys()]).toEqual(expect.arrayContaining(['list', 'show', 'report', 'help']));
  expect((await offered([])).size).toBeGreaterThan(5);
});

it('offers no inputs to show', async () => {
  expect((await offered(['show', 'win-rate', '--won'])).size).toBe(0);
  expect([...(await offered(['show', 'win-rate', '--la'])).keys()]).toEqual(['--lang']);
});

it('describes what it offers in the language of the terminal', async () => {
  expect((await offered(['list', '--domain', 'subs'], { language: 'en' })).get('subscriptions')).toBe('Subscriptions');
  const title = (await offered(['show', 'net-promoter'], { language: 'ru' })).get('net-promoter-score') ?? '';
  expect(title).toMatch(/[а-я]/i);
});

it.each([['report'], ['report', '--config'], ['report', 'x.csv', '--out'], ['report', 'x.csv', '--rejected']])(
  'offers files and folders: %j',
  async (...words) => {
    const { mkdirSync } = await import('node:fs');
    folder.write('orders.csv', '');
    folder.write('other.csv', '');
    mkdirSync(folder.file('orders'), { recursive: true });
    expect([...(await offered([...words, folder.file('ord')])).keys()]).toEqual([
      folder.file('orders.csv'),
      folder.file('orders/'),
    ]);
    expect((await offered([...words, `${folder.file('nowhere')}/x`])).size).toBe(0);
    expect([...(await offered([...words, 'package.js'])).keys()]).toEqual(['package.json']);
  },
);

it('writes a script in the language that it is asked for in', async () => {
  const { stdout } = await runInProcess(['completion', '--help'], { language: 'pl' });
  expect(stdout).toContain('Użycie: metricbook completion ');
  expect(await runInProcess(['completion', 'tcsh'])).toMatchObject({ code: 2, stdout: '' });
});
