/** The reference to the command line in docs/cli.md, made from the commands themselves. */
import { PassThrough } from 'node:stream';
import type { Argument, Command, Option } from 'commander';
import picocolors from 'picocolors';
import { exitCodes } from '../src/cli/exit-codes';
import { createProgram } from '../src/cli/program';

const meanings: Readonly<Record<keyof typeof exitCodes, string>> = {
  done: 'All is done.',
  failed: 'A file cannot be read or written, or something else went wrong on the way.',
  usage: 'An unknown command, option or metric; a value that is missing or wrong.',
  noAnswer:
    'All was in order, and there is no answer: the metric is undefined, no input gives the result, nothing is found.',
  refused: 'The report was made, but rows were refused, and `--allow-rejected` was not given.',
  interrupted: 'Ctrl-C.',
};

const environment: readonly (readonly [variable: string, meaning: string])[] = [
  [
    'METRICBOOK_LANG, LC_ALL, LC_MESSAGES, LANG',
    'The language, unless `--lang` says it: `en`, `ru` or `pl`, also as `pl_PL.UTF-8`. The first that is set decides.',
  ],
  ['NO_COLOR', 'If set, nothing is coloured.'],
  ['FORCE_COLOR', 'If set, and not to 0, all is coloured, also where the output is no terminal.'],
  ['COLUMNS', 'The width of the text where the output is no terminal; else 80.'],
];

const notes = [
  'Results go to the standard output, and messages, questions and progress to the standard error. A reader that closes the output early, such as `head`, ends the command without an error.',
  'A metric goes by its name in code (`winRate`), its id (`win-rate`), its title or one of its abbreviations (`CAC`, `logo churn`), in any case.',
  'Numbers are decimals with a point, read without a float; shares and ratios may be in percent (`30%`). Inputs are options by their names (`--won-deals` or `--wonDeals`). An input that is a metric may be given by its own inputs instead.',
];

/** The text of docs/cli.md. */
export function cliReference(): string {
  const program = createProgram({
    stdin: new PassThrough(),
    stdout: new PassThrough(),
    stderr: new PassThrough(),
    env: {},
    columns: 100,
    isInteractive: false,
    colours: picocolors.createColors(false),
    messageColours: picocolors.createColors(false),
    language: 'en',
  });
  const commands = program.createHelp().visibleCommands(program);
  return [
    '# The command line',
    'Made by `npm run generate` from the commands.',
    '## NAME',
    `\`${program.name()}\`: ${program.description()}`,
    '## SYNOPSIS',
    code([`${program.name()} ${program.usage()}`, ...commands.map((command) => synopsis(command, program))]),
    '## DESCRIPTION',
    ...notes,
    '## OPTIONS',
    list(program.createHelp().visibleOptions(program).map(optionItem)),
    '## COMMANDS',
    ...commands.flatMap((command) => section(command, program)),
    '## EXIT STATUS',
    list(
      Object.entries(exitCodes).map(
        ([name, status]) => `\`${String(status)}\`: ${meanings[name as keyof typeof meanings]}`,
      ),
    ),
    '## ENVIRONMENT',
    list(environment.map(([variable, meaning]) => `\`${variable}\`: ${meaning}`)),
    '## SEE ALSO',
    '[The catalogue of metrics](catalogue.md), [metrics from records](records.md).',
  ].join('\n\n');
}

function section(command: Command, program: Command): readonly string[] {
  const help = command.createHelp();
  const ownArguments = help.visibleArguments(command).map(argumentItem);
  const options = help.visibleOptions(command);
  const headings = new Set(options.map(headingOf));
  return [
    `### ${command.name()}`,
    code([synopsis(command, program)]),
    command.description(),
    list(ownArguments),
    ...[...headings].flatMap((heading) => [
      heading,
      list(options.filter((option) => headingOf(option) === heading).map(optionItem)),
    ]),
    examplesOf(command),
  ].filter((part) => part !== '');
}

function headingOf(option: Option): string {
  return option.helpGroupHeading ?? 'Options:';
}

function synopsis(command: Command, program: Command): string {
  return `${program.name()} ${command.name()} ${command.usage()}`.trim();
}

function argumentItem(argument: Argument): string {
  return `\`${argument.name()}\`: ${argument.description}${choices(argument.argChoices)}`;
}

function optionItem(option: Option): string {
  return `\`${option.flags}\`: ${option.description}${choices(option.argChoices)}`;
}

function choices(values: readonly string[] | undefined): string {
  return values === undefined ? '' : ` (${values.join(', ')})`;
}

/** What a command's help has after all that commander makes: the examples. */
function examplesOf(command: Command): string {
  let help = '';
  // Each command is shown once, so nothing else is written by it.
  command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
  const [heading = '', ...lines] = help.replace(command.helpInformation(), '').trim().split('\n');
  return heading === '' ? '' : `${heading}\n\n${code(lines.map((line) => line.trim()))}`;
}

function code(lines: readonly string[]): string {
  return ['```sh', ...lines, '```'].join('\n');
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
