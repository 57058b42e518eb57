import { Tokenizer, TokenParser } from '@streamparser/json';
import type { ParsedElementInfo } from '@streamparser/json/utils/types/parsedElementInfo.js';

// Any decimal of so many digits is the shortest one of its floating-point number, and is read back from it.
const SURE_DIGITS = 15;

/** Keeps the numbers as texts that a floating-point number would change. */
class ExactTokenizer extends Tokenizer {
  protected override parseNumber(text: string): number {
    if (text.length <= SURE_DIGITS || /e/i.test(text)) return Number(text);
    return text as unknown as number;
  }
}

/** A parser of JSON that arrives over time. */
export interface ExactJsonParser {
  readonly write: (text: string) => void;
  readonly end: () => void;
}

/**
 * Parses JSON as it arrives.
 *
 * @param paths which values to give, such as `$.*` for those of the outermost array
 * @throws Error if it is no JSON
 */
export function exactJsonParser(paths: string[], onValue: (element: ParsedElementInfo) => void): ExactJsonParser {
  const tokenizer = new ExactTokenizer();
  const parser = new TokenParser({ paths, keepStack: false });
  tokenizer.onToken = parser.write.bind(parser);
  tokenizer.onEnd = () => {
    if (!parser.isEnded) parser.end();
  };
  parser.onValue = onValue;
  parser.onEnd = () => {
    if (!tokenizer.isEnded) tokenizer.end();
  };
  return {
    write: (text) => {
      tokenizer.write(text);
    },
    end: () => {
      if (!tokenizer.isEnded) tokenizer.end();
    },
  };
}

/** Whether a text is the beginning of JSON, and its end is not there. */
export function isCutOff(text: string): boolean {
  const parser = exactJsonParser(['$'], () => undefined);
  try {
    parser.write(text);
  } catch {
    return false;
  }
  try {
    parser.end();
    return false;
  } catch {
    return true;
  }
}

/** Parses a whole JSON text. */
export function parseExactJson(text: string): unknown {
  let result: unknown;
  const parser = exactJsonParser(['$'], ({ value }) => {
    result = value;
  });
  parser.write(text);
  parser.end();
  return result;
}
