import { createInterface } from 'node:readline';
import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';
import type { Terminal } from '../terminal';
import { textsIn } from '../texts/texts-in';
import type { ReadNumber } from './read-number';

export interface Question {
  readonly name: string;
  readonly text: string;
  readonly read: (answer: string) => ReadNumber;
}

/**
 * Asks for numbers on the terminal, one question after the other, each until there is an answer that will do.
 *
 * @returns the numbers by the names of the questions
 * @throws CommandError on Ctrl-C and Ctrl-D
 */
export async function ask(questions: readonly Question[], terminal: Terminal): Promise<Record<string, string>> {
  const { stdin, stderr, messageColours, language } = terminal;
  const reader = createInterface({ input: stdin, output: stderr, prompt: '> ' });
  const interrupted = new Promise<never>((_, reject) => {
    reader.once('SIGINT', () => {
      stderr.write('\n');
      reject(new CommandError('', exitCodes.interrupted));
    });
  });
  // The iterator keeps lines that were typed before they were asked for.
  const lines = reader[Symbol.asyncIterator]();
  const nextLine = async (): Promise<string> => {
    reader.prompt();
    const line = await Promise.race([lines.next(), interrupted]);
    if (line.done === true) {
      stderr.write('\n');
      throw new CommandError(textsIn(language).notAnswered, exitCodes.usage);
    }
    return line.value;
  };

  const answers: Record<string, string> = {};
  try {
    for (const { name, text, read } of questions) {
      stderr.write(`${text}\n`);
      for (;;) {
        const { value, problem } = read(await nextLine());
        if (problem === undefined) {
          answers[name] = value;
          break;
        }
        stderr.write(`${messageColours.yellow(problem)}\n`);
      }
    }
  } finally {
    reader.close();
  }
  return answers;
}
