import { Command, type Help } from 'commander';
import { version } from '../../package.json';
import { calcCommand } from './commands/calc';
import { addCompletion } from './commands/completion';
import { listCommand } from './commands/list';
import { reportCommand } from './commands/report';
import { searchCommand } from './commands/search';
import { showCommand } from './commands/show';
import { solveCommand } from './commands/solve';
import { languages } from './language';
import { translator } from './messages/translator';
import type { Terminal } from './terminal';
import type { Texts } from './texts/texts';
import { textsIn } from './texts/texts-in';

/** The whole command with all that it does, in the language of the terminal. */
export function createProgram(terminal: Terminal): Command {
  const texts = textsIn(terminal.language);
  const program = new Command('metricbook')
    .description(texts.commands.program)
    .version(version, '-V, --version', texts.options.version)
    .helpOption('-h, --help', texts.options.help)
    .helpCommand('help [command]', texts.commands.help)
    .enablePositionalOptions()
    .exitOverride()
    .configureHelp(help(terminal, texts))
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: (text, write) => {
        const message = text.trim().replace(/^error: /, '');
        const reword = translator(texts.rewordings, terminal.language);
        write(`${terminal.messageColours.red(texts.error)} ${reword(message)}\n`);
      },
      getOutHelpWidth: () => terminal.columns,
      getErrHelpWidth: () => terminal.columns,
      getOutHasColors: () => terminal.colours.isColorSupported,
      getErrHasColors: () => terminal.messageColours.isColorSupported,
    });
  const commands = [listCommand, searchCommand, showCommand, calcCommand, solveCommand, reportCommand];
  for (const create of commands) program.addCommand(create(terminal).copyInheritedSettings(program));
  const addLanguage = (command: Command): Command =>
    command.option(`--lang <${texts.places.language}>`, `${texts.options.language}: ${languages.join(', ')}`);
  [program, ...program.commands].forEach(addLanguage);
  addLanguage(addCompletion(program, terminal));
  refuseHelpOfUnknown(program);
  return program;
}

/** Commander shows the help of the program for a command that is not there. */
function refuseHelpOfUnknown(program: Command): void {
  program.addHelpText('beforeAll', ({ error }) => {
    const [first, name] = program.args;
    // It is told of as where it is called.
    if (error && first === 'help' && name !== undefined) program.parse([name], { from: 'user' });
    return '';
  });
}

function help({ colours }: Terminal, { headings }: Texts): Partial<Help> {
  return {
    styleTitle: (title) => colours.bold(headings[title] ?? title),
    styleCommandText: colours.cyan,
    styleSubcommandTerm: colours.cyan,
    styleOptionTerm: colours.cyan,
    styleArgumentTerm: colours.cyan,
  };
}
