import { CommanderError } from 'commander';
import { CommandError } from './command-error';
import { type ExitCode, exitCodes } from './exit-codes';
import { languageAsked } from './language-asked';
import { printableLines } from './output/printable';
import { createProgram } from './program';
import type { Terminal } from './terminal';
import { textsIn } from './texts/texts-in';

/**
 * Runs the command.
 *
 * @param args what stands behind the command's name
 * @returns the exit code; errors are told on stderr
 * @throws what is no fault of the caller's, as it is
 */
export function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  return endingWithCode(terminal, async () => {
    const own = { ...terminal, language: languageAsked(args, terminal) };
    return endingWithCode(own, async () => {
      const program = createProgram(own);
      if (args.length === 0) program.outputHelp();
      else await program.parseAsync(args, { from: 'user' });
      return exitCodes.done;
    });
  });
}

async function endingWithCode(
  { stderr, messageColours, language }: Terminal,
  action: () => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await action();
  } catch (error) {
    // Commander has told it already, or was asked for help.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    if (!(error instanceof CommandError)) throw error;
    if (error.message !== '')
      stderr.write(`${messageColours.red(textsIn(language).error)} ${printableLines(error.message)}\n`);
    return error.exitCode;
  }
}
