import type { Command } from 'commander';
import type { Terminal } from './terminal';
import { textsIn } from './texts/texts-in';

/** Ends the help of a command with examples of how it is called. */
export function addExamples(command: Command, lines: readonly string[], terminal: Terminal): Command {
  const heading = terminal.colours.bold(textsIn(terminal.language).examples);
  return command.addHelpText('after', ['', heading, ...lines.map((line) => `  ${line}`)].join('\n'));
}
