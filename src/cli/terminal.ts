import picocolors from 'picocolors';
import { languageOf, type Language } from './language';

type Colors = ReturnType<typeof picocolors.createColors>;

/** All that the command knows of the world outside: where it reads from and writes to, and how. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream;
  /** For results, and nothing else. */
  readonly stdout: NodeJS.WritableStream;
  /** For messages, questions and progress. */
  readonly stderr: NodeJS.WritableStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** How many letters fit into a line of stdout. */
  readonly columns: number;
  /** Whether a person can be asked: both stdin and stderr are a terminal. */
  readonly isInteractive: boolean;
  /** For stdout. They do nothing where it is no terminal, or NO_COLOR is set. */
  readonly colours: Colors;
  /** For stderr. */
  readonly messageColours: Colors;
  readonly language: Language;
}

const USUAL_COLUMNS = 80;

/** The terminal that this process was started from. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
  return {
    stdin,
    stdout,
    stderr,
    env,
    columns: columnsOf(stdout, env),
    isInteractive: isTerminal(stdin) && isTerminal(stderr),
    colours: picocolors.createColors(hasColours(stdout, env)),
    messageColours: picocolors.createColors(hasColours(stderr, env)),
    language: languageOf(env),
  };
}

// Without a terminal, the streams of Node have no `isTTY` at all, which their types leave out.
function isTerminal(stream: { readonly isTTY?: boolean }): boolean {
  return stream.isTTY === true;
}

function columnsOf(stdout: NodeJS.WriteStream, env: Terminal['env']): number {
  const columns = isTerminal(stdout) ? stdout.columns : Number(env['COLUMNS']);
  return Number.isSafeInteger(columns) && columns > 0 ? columns : USUAL_COLUMNS;
}

/** As https://no-color.org and https://force-color.org have it: a variable that is set to nothing is not set. */
function hasColours(stream: NodeJS.WriteStream, env: Terminal['env']): boolean {
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced) return forced !== '0' && forced !== 'false';
  return isTerminal(stream) && env['TERM'] !== 'dumb';
}
