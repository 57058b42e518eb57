import stringWidth from 'string-width';
import { wrap } from './wrap';

const INDENT = 2;
const GAP = 2;
const LEAST_TEXT_WIDTH = 24;

/** Terms and what they mean, in two columns; where the terminal is too narrow for that, one below the other. */
export function columns(rows: readonly (readonly [term: string, text: string])[], width: number): string {
  const termWidth = Math.max(0, ...rows.map(([term]) => stringWidth(term)));
  const start = INDENT + termWidth + GAP;
  const isNarrow = width - start < LEAST_TEXT_WIDTH;
  const lines = rows.map(([term, text]) => {
    if (isNarrow) return `${wrap(term, width, INDENT)}\n${wrap(text, width, 2 * INDENT)}`;
    const padded = ' '.repeat(INDENT) + term + ' '.repeat(start - INDENT - stringWidth(term));
    return padded + wrap(text, width, start).trimStart();
  });
  return lines.join('\n');
}
