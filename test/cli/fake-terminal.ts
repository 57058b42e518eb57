import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import picocolors from 'picocolors';
import type { ExitCode } from '../../src/cli/exit-codes';
import { run } from '../../src/cli/run';
import type { Terminal } from '../../src/cli/terminal';

export interface Outcome {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in this process, on a terminal that keeps what is written to it. `typed` makes it interactive. */
export async function runInProcess(
  args: readonly string[],
  { typed, ...own }: Partial<Terminal> & { readonly typed?: string } = {},
): Promise<Outcome> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const terminal: Terminal = {
    stdin,
    stdout,
    stderr,
    env: {},
    columns: 80,
    isInteractive: typed !== undefined,
    colours: picocolors.createColors(false),
    messageColours: picocolors.createColors(false),
    language: 'en',
    ...own,
  };
  stdin.end(typed ?? '');
  // From the start, as a full stream would stop the command.
  const written = [text(stdout), text(stderr)] as const;
  const code = await run(args, terminal).finally(() => {
    stdout.end();
    stderr.end();
  });
  return { code, stdout: await written[0], stderr: await written[1] };
}
