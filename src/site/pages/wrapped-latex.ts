import { latex } from '../../formula/notation/latex';
import type { Notation } from '../../formula/render';

/** How many letters a line of a formula may have: about what a phone shows. */
const LINE_LENGTH = 36;

/** LaTeX in which long sums and products go on over several lines, each from its sign on. */
export const wrappedLatex: Notation = {
  ...latex,
  operations: {
    ...latex.operations,
    plus: { ...latex.operations.plus, join: wrapped('+') },
    minus: { ...latex.operations.minus, join: wrapped('-') },
    times: { ...latex.operations.times, join: wrapped('\\times') },
  },
};

const START = '\\begin{gathered}';
const END = '\\end{gathered}';

function wrapped(sign: string): (left: string, right: string) => string {
  return (left, right) => {
    // A sum on the left of a sum is without brackets, so its lines are those of the whole.
    const isWrapped = left.startsWith(START) && left.endsWith(END);
    const lines = isWrapped ? left.slice(START.length, -END.length) : left;
    const last = lines.split('\\\\').at(-1) ?? '';
    if (lengthOf(`${last} + ${right}`) > LINE_LENGTH) return `${START}${lines} \\\\ {} ${sign} ${right}${END}`;
    const joined = `${lines} ${sign} ${right}`;
    return isWrapped ? `${START}${joined}${END}` : joined;
  };
}

/** How many letters wide a formula is, or its longest line. */
function lengthOf(source: string): number {
  let text = source.replaceAll(/\\text\{([^{}]*)\}/g, '$1');
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(/\\frac\{([^{}]*)\}\{([^{}]*)\}/, (_, above: string, below: string) =>
      lengthOf(above) > lengthOf(below) ? above : below,
    );
  }
  const lines = text.replaceAll(/\\[a-z]+|[{}]/g, '').split('\\\\');
  return Math.max(...lines.map((line) => line.trim().length));
}
