import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface CliResult {
  /** Of a process that a signal ended, 128 and its number, as shells have it. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export const mainFile = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

const signals: Readonly<Record<string, number>> = { SIGINT: 130, SIGKILL: 137, SIGPIPE: 141, SIGTERM: 143 };

/** The environment of tests: English, no colours asked for or forbidden, whatever the system has. */
export function plainEnv(env: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { PATH, HOME, TZ } = process.env;
  return { ...(PATH && { PATH }), ...(HOME && { HOME }), ...(TZ && { TZ }), LANG: 'C', ...env };
}

/** Runs the built command as a process of its own. Without `stdin`, its input is empty. */
export function runCli(
  args: readonly string[],
  options: {
    readonly stdin?: string | Uint8Array;
    readonly env?: Readonly<Record<string, string>>;
    readonly cwd?: string;
  } = {},
): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [mainFile, ...args], { cwd: options.cwd, env: plainEnv(options.env) });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({
        code: code ?? signals[signal ?? ''] ?? 1,
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString(),
      });
    });
    // A command that ends without reading closes the pipe before all is written.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.stdin ?? '');
  });
}
