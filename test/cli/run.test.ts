import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { createProgram } from '../../src/cli/program';
import { languageOf, languages } from '../../src/cli/language';
import { processTerminal } from '../../src/cli/terminal';
import { runInProcess } from './fake-terminal';

const names = createProgram(processTerminal())
  .commands.map((command) => command.name())
  .filter((name) => name !== 'complete');

describe('help', () => {
  it('is shown for the command alone', async () => {
    const { code, stdout } = await runInProcess([]);
    expect(code).toBe(0);
    for (const name of names) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
  });

  it.each(names)('tells of %s, in three languages', async (name) => {
    const english = await runInProcess([name, '--help']);
    expect(english.code).toBe(0);
    expect(english.stdout).toContain(`Usage: metricbook ${name} `);
    expect((await runInProcess(['help', name])).stdout).toBe(english.stdout);
    expect((await runInProcess([name, '--help', '--lang', 'ru'])).stdout).toContain(
      `Использование: metricbook ${name} `,
    );
    expect((await runInProcess(['--lang=pl', name, '--help'])).stdout).toContain(`Użycie: metricbook ${name} `);
  });

  it('tells of the inputs of a metric', async () => {
    const { stdout } = await runInProcess(['calc', 'sales-velocity', '--help']);
    expect(stdout).toMatch(/^Inputs:\n {2}--open-deals <number> /m);
    expect(stdout).toMatch(/^Instead of --win-rate:\n {2}--lost-deals <number> /m);
  });

  it('has examples that work', async () => {
    for (const name of ['list', 'search', 'show', 'calc', 'solve']) {
      const { stdout } = await runInProcess([name, '--help']);
      const [, examples = ''] = stdout.split('Examples:\n');
      const lines = examples.trim().split('\n');
      for (const line of lines) {
        expect(line.trim()).toMatch(/^metricbook /);
        const outcome = await runInProcess(line.trim().split(' ').slice(1));
        expect(outcome.code, line).toBe(0);
        expect(outcome.stdout, line).not.toBe('');
      }
    }
  });
});

it('tells its version', async () => {
  expect(await runInProcess(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n` });
});

it.each([
  ['en', "error: unknown command 'clac'\nDid you mean calc?\n"],
  ['ru', 'ошибка: нет команды clac\nВозможно, имелось в виду calc?\n'],
  ['pl', 'błąd: nie ma polecenia clac\nMoże chodziło o calc?\n'],
] as const)('tells of an unknown command in %s', async (language, expected) => {
  expect(await runInProcess(['clac'], { language })).toMatchObject({ code: 2, stdout: '', stderr: expected });
});

it('refuses a language that there is not', async () => {
  const { code, stderr } = await runInProcess(['list', '--lang', 'de']);
  expect(code).toBe(2);
  expect(stderr).toBe(`error: there is no language "de"; there are ${languages.join(', ')}\n`);
});

it('takes --lang up to a double dash only', async () => {
  const terminal = { language: 'ru' } as const;
  const { stdout } = await runInProcess(['--lang', 'pl', 'search', '--', 'churn'], terminal);
  expect(stdout).toContain('rezygnacj');
  // Behind it, it is a word that is looked for.
  const behind = await runInProcess(['search', '--', 'churn', '--lang', 'pl'], terminal);
  expect(behind.stdout).toMatch(/[а-я]/);
});

it('needs a language behind --lang', async () => {
  expect(await runInProcess(['list', '--lang'])).toMatchObject({ code: 2 });
});

it.each([
  [{}, 'en'],
  [{ LANG: 'ru_RU.UTF-8' }, 'ru'],
  [{ LANG: 'ru_RU.UTF-8', LC_MESSAGES: 'pl_PL' }, 'pl'],
  [{ LANG: 'ru_RU.UTF-8', LC_ALL: 'C' }, 'en'],
  [{ LC_ALL: 'pl_PL', METRICBOOK_LANG: 'RU' }, 'ru'],
  [{ LC_ALL: '', LANG: 'pl' }, 'pl'],
  [{ LANG: 'de_DE' }, 'en'],
])('reads the language from %j', (env, expected) => {
  expect(languageOf(env)).toBe(expected);
});
