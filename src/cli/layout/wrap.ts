import wrapAnsi from 'wrap-ansi';

/**
 * Breaks a text into lines that fit the width, all of them set in by so many spaces, and further by those that a line of
 * the text begins with. Words longer than a line are cut.
 */
export function wrap(text: string, width: number, indent = 0): string {
  const lines = text.split('\n').flatMap((line) => {
    const margin = ' '.repeat(indent + line.length - line.trimStart().length);
    const broken = wrapAnsi(line.trimStart(), Math.max(width - margin.length, 1), { hard: true });
    return broken.split('\n').map((part) => margin + part);
  });
  return lines.join('\n');
}
