import { expect } from 'vitest';
import { exitCodes } from '../../src/cli/exit-codes';
import type { Terminal } from '../../src/cli/terminal';
import { type Outcome, runInProcess } from './fake-terminal';
import { type Reported, reported } from './reported';
import type { TemporaryFolder } from './temporary-folder';

/** Runs `report` in this process, on files of a folder whose path is left out of messages. */
export function reportRuns(folder: TemporaryFolder): {
  readonly report: (args: readonly string[], terminal?: Partial<Terminal>) => Promise<Outcome>;
  /** The report as data; nothing may be told or refused. */
  readonly result: (args: readonly string[], terminal?: Partial<Terminal>) => Promise<Reported>;
  /** The message of an error, which is all that is written. */
  readonly refusal: (
    args: readonly string[],
    terminal?: Partial<Terminal>,
  ) => Promise<{ readonly code: number; readonly message: string }>;
} {
  const report = async (args: readonly string[], terminal?: Partial<Terminal>): Promise<Outcome> => {
    const outcome = await runInProcess(['report', ...args], terminal);
    return { ...outcome, stderr: outcome.stderr.replaceAll(`${folder.path}/`, '') };
  };
  return {
    report,
    result: async (args, terminal) => {
      const { code, stdout, stderr } = await report([...args, '-o', 'json', '-q'], terminal);
      expect(stderr).toBe('');
      expect(code).toBe(exitCodes.done);
      return reported(stdout);
    },
    refusal: async (args, terminal) => {
      const { code, stdout, stderr } = await report([...args, '-q'], terminal);
      expect(stdout).toBe('');
      return { code, message: stderr.replace('error: ', '').trimEnd() };
    },
  };
}
