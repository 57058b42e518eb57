import type { ExitCode } from './exit-codes';

/** Ends the command. The message, if there is one, is for the person who called it: it goes to stderr without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}
