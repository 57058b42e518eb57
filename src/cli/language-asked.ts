import { CommandError } from './command-error';
import { exitCodes } from './exit-codes';
import { isLanguage, type Language, languages } from './language';
import type { Terminal } from './terminal';
import { textsIn } from './texts/texts-in';

const option = /^--lang(?:=(?<language>.*))?$/s;

/**
 * The language of `--lang`, wherever it stands, or that of the environment. It is read before all other options, as their
 * descriptions and errors are in it.
 *
 * @throws CommandError if there is no such language
 */
export function languageAsked(args: readonly string[], terminal: Terminal): Language {
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  const asked = options.flatMap((arg, index) => {
    const match = option.exec(arg);
    return match === null ? [] : [match.groups?.['language'] ?? options[index + 1]];
  });
  const language = asked.at(-1);
  // Without a language behind it, the option is in error, as any other would be.
  if (language === undefined) return terminal.language;
  if (isLanguage(language)) return language;
  throw new CommandError(textsIn(terminal.language).unknownLanguage(language, languages.join(', ')), exitCodes.usage);
}
