import { wrap } from './wrap';

export interface Branch {
  readonly label: string;
  readonly branches: readonly Branch[];
}

/** Draws a tree with lines from each branch to what is under it. */
export function tree({ label, branches }: Branch, width: number): string {
  const below = branches.map((branch, index) => {
    const isLast = index === branches.length - 1;
    const [first, further] = isLast ? ['└─ ', '   '] : ['├─ ', '│  '];
    const lines = tree(branch, width - first.length).split('\n');
    return lines.map((line, number) => (number === 0 ? first : further) + line).join('\n');
  });
  return [wrap(label, width), ...below].join('\n');
}
