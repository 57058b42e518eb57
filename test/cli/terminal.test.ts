import { Writable } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { processTerminal } from '../../src/cli/terminal';
import { runInProcess } from './fake-terminal';

const streams = ['stdin', 'stdout', 'stderr'] as const;
const usual = streams.map((name) => [process[name], Object.getOwnPropertyDescriptors(process[name])] as const);

afterEach(() => {
  vi.unstubAllEnvs();
  for (const [stream, { isTTY, columns }] of usual) {
    restore(stream, 'isTTY', isTTY);
    restore(stream, 'columns', columns);
  }
});

function restore(stream: object, name: string, descriptor: PropertyDescriptor | undefined): void {
  if (descriptor === undefined) Reflect.deleteProperty(stream, name);
  else Object.defineProperty(stream, name, descriptor);
}

/** The terminal of this process, as if these of its streams were one. */
function terminalWith(
  terminals: readonly (typeof streams)[number][],
  { columns, ...env }: Readonly<Record<string, string | number>> = {},
) {
  for (const name of streams) {
    const value = terminals.includes(name) ? true : undefined;
    Object.defineProperty(process[name], 'isTTY', { value, configurable: true, writable: true });
  }
  Object.defineProperty(process.stdout, 'columns', { value: columns, configurable: true, writable: true });
  for (const name of ['NO_COLOR', 'FORCE_COLOR', 'TERM', 'COLUMNS']) {
    const value = env[name];
    vi.stubEnv(name, value === undefined ? undefined : String(value));
  }
  return processTerminal();
}

describe('a terminal', () => {
  it.each([
    [['stdin', 'stderr'], true],
    [['stdin', 'stdout', 'stderr'], true],
    [['stdin', 'stdout'], false],
    [['stderr'], false],
    [[], false],
  ] as const)('with %j can be asked: %s', (terminals, expected) => {
    expect(terminalWith(terminals).isInteractive).toBe(expected);
  });

  it.each([
    [['stdout'], { columns: 132 }, 132],
    [['stdout'], { columns: 132, COLUMNS: 40 }, 132],
    [['stdout'], { columns: 0 }, 80],
    [['stdout'], {}, 80],
    [[], { columns: 132, COLUMNS: 40 }, 40],
    [[], { COLUMNS: -1 }, 80],
    [[], { COLUMNS: 'wide' }, 80],
    [[], {}, 80],
  ] as const)('%j with %j has %i columns', (terminals, env, expected) => {
    expect(terminalWith(terminals, env).columns).toBe(expected);
  });

  it.each([
    [['stdout'], {}, true, false],
    [['stdout', 'stderr'], { TERM: 'xterm-256color' }, true, true],
    [['stderr'], {}, false, true],
    [[], {}, false, false],
    [['stdout', 'stderr'], { TERM: 'dumb' }, false, false],
    [['stdout', 'stderr'], { NO_COLOR: 1 }, false, false],
    [['stdout'], { NO_COLOR: 1, FORCE_COLOR: 1 }, false, false],
    [['stdout'], { NO_COLOR: '' }, true, false],
    [[], { FORCE_COLOR: 1 }, true, true],
    [['stdout', 'stderr'], { FORCE_COLOR: 0 }, false, false],
    [['stdout', 'stderr'], { FORCE_COLOR: 'false' }, false, false],
    [['stdout'], { FORCE_COLOR: '' }, true, false],
  ] as const)('%j with %j has colours: %s, and for messages: %s', (terminals, env, results, messages) => {
    const { colours, messageColours } = terminalWith(terminals, env);
    expect([colours.isColorSupported, messageColours.isColorSupported]).toEqual([results, messages]);
  });
});

describe('--lang', () => {
  it.each([
    [['list', '--lang', 'ru', '--help'], 'Использование: '],
    [['list', '--lang=ru', '--help'], 'Использование: '],
    // The last one counts, as of any option.
    [['list', '--lang=ru', '--lang', 'pl', '--help'], 'Użycie: '],
    [['list', '--lang=pl', '--help', '--', '--lang=ru'], 'Użycie: '],
  ])('is read from %j', async (args, expected) => {
    expect((await runInProcess(args)).stdout).toContain(expected);
  });

  it.each([['--lang='], ['--lang', 'PL']])('takes no %j', async (...args) => {
    const { code, stderr } = await runInProcess(['list', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain('there is no language "');
  });

  it('behind -- is no option', async () => {
    expect((await runInProcess(['search', '--', '--lang', 'de'])).stderr).not.toContain('there is no language');
  });
});

it('does not hide faults of its own', async () => {
  const stdout = new Writable();
  stdout.write = () => {
    throw new Error('the stream is closed');
  };
  await expect(runInProcess(['list'], { stdout })).rejects.toThrow('the stream is closed');
});

it('tells errors of options in red on a terminal that is as narrow as it is', async () => {
  const { default: picocolors } = await import('picocolors');
  const { stderr } = await runInProcess(['list', '--nothing'], { messageColours: picocolors.createColors(true) });
  expect(stderr).toContain('\u001b[31merror:\u001b[39m ');
});
