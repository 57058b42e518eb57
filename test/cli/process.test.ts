import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { mainFile, plainEnv, runCli } from './run-cli';

const winRate = ['calc', 'win-rate', '--won-deals', '30', '--lost-deals', '70'];
const escape = '\u001B[';

it.each([
  [0, winRate],
  [2, ['calc', 'win-rate', '--won-deals', '30']],
  [2, ['nonsense']],
  [3, ['calc', 'win-rate', '--won-deals', '0', '--lost-deals', '0']],
])('ends with code %i for %j', async (code, args) => {
  const outcome = await runCli(args);
  expect(outcome.code).toBe(code);
  expect(outcome.stdout === '').toBe(code !== 0);
  expect(outcome.stderr === '').toBe(code === 0);
});

it('solves', async () => {
  expect(await runCli(['solve', 'win-rate', '--result', '0.4', '--lost-deals', '70', '--raw'])).toEqual({
    code: 0,
    stdout: '47\n',
    stderr: '',
  });
});

it('speaks the language of the environment', async () => {
  const { stdout } = await runCli(winRate, { env: { LANG: 'ru_RU.UTF-8' } });
  expect(stdout.replaceAll(/\s/g, ' ')).toBe('Доля выигранных сделок: 30 % ');
  expect((await runCli([...winRate, '--lang', 'pl'], { env: { LANG: 'ru_RU.UTF-8' } })).stdout).toContain('wygranych');
});

it('is as narrow as COLUMNS', async () => {
  const { stdout } = await runCli(['list'], { env: { COLUMNS: '40' } });
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
});

describe('colours', () => {
  it.each([
    [false, {}],
    [true, { FORCE_COLOR: '1' }],
    [false, { FORCE_COLOR: '0' }],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }],
  ])('are %s with %j', async (expected, env) => {
    const { stdout } = await runCli(['show', 'win-rate'], { env });
    expect(stdout.includes(escape)).toBe(expected);
  });
});

// The second one has closed the pipe before anything is written.
it.each([
  ['head -n 1', '[\n'],
  ['true', ''],
])('ends quietly when %s has enough', async (reader, expected) => {
  const writer = `("${process.execPath}" "${mainFile}" list --json; echo "code $?" >&2)`;
  const { stdout, stderr } = await promisify(execFile)('sh', ['-c', `${writer} | ${reader}`], { env: plainEnv() });
  expect(stdout).toBe(expected);
  expect(stderr).toBe('code 0\n');
});

describe('on a terminal', () => {
  /** Runs the command on a pseudo-terminal, and types each answer when the prompt for it is there. */
  function converse(args: readonly string[], answers: readonly string[], env: Record<string, string> = {}) {
    const command = [process.execPath, mainFile, ...args].map((part) => `'${part}'`).join(' ');
    const child = spawn('script', ['-qec', command, '/dev/null'], { env: plainEnv({ TERM: 'xterm', ...env }) });
    const left = [...answers];
    let shown = '';
    let read = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      shown += chunk.toString();
      const prompt = shown.indexOf('> ', read);
      if (prompt === -1 || left.length === 0) return;
      read = prompt + 2;
      child.stdin.write(left.shift() ?? '');
    });
    return new Promise<{ code: number | null; shown: string }>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => {
        resolve({ code, shown });
      });
    });
  }

  it('asks for what is missing', async () => {
    const { code, shown } = await converse(['calc', 'win-rate'], ['30\r', 'many\r', '70\r'], { NO_COLOR: '1' });
    expect(shown).toContain('must be written in digits');
    expect(shown).toContain('Win rate: 30%');
    expect(code).toBe(0);
  });

  it.each([
    ['Ctrl-C', '\u0003', 130],
    ['Ctrl-D', '\u0004', 2],
  ])('leaves at %s', async (_, key, expected) => {
    const { code, shown } = await converse(['calc', 'win-rate'], [key]);
    expect(code).toBe(expected);
    expect(shown).not.toContain('Win rate:');
  });

  it('has colours', async () => {
    expect((await converse(['show', 'win-rate'], [])).shown).toContain(`${escape}1mWin rate`);
  });
});

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish', 'powershell'])('writes a script for %s', async (shell) => {
    const { code, stdout } = await runCli(['completion', shell]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/metricbook complete '?--/);
  });

  it('makes a script that bash can read', async () => {
    const { stdout } = await runCli(['completion', 'bash']);
    const child = promisify(execFile)('bash', ['-n', '-c', stdout]);
    await expect(child).resolves.toMatchObject({ stderr: '' });
  });

  it.each([
    ['calc net-prom', 'net-promoter-score', ['calc', 'net-prom']],
    ['calc win-rate --w', '--won-deals', ['calc', 'win-rate', '--w']],
    ['list --domain sub', 'subscriptions', ['list', '--domain', 'sub']],
    ['report --source ord', 'orders', ['report', '--source', 'ord']],
    ['report package.js', 'package.json', ['report', 'package.js']],
    ['list --lang p', 'pl', ['list', '--lang', 'p']],
  ])('completes %s to %s', async (_, expected, words) => {
    const { code, stdout } = await runCli(['complete', '--', ...words]);
    expect(code).toBe(0);
    expect(stdout.split('\n').map((line) => line.split('\t')[0])).toContain(expected);
  });
});
