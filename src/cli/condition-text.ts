import type { Condition, Expression } from 'metricbook';

const relations = { 'at most': '≤', 'at least': '≥', 'more than': '>' } as const;
const operations = { plus: '+', minus: '−', times: '×', div: '÷', pow: '^', min: '∧', max: '∨', abs: '' } as const;

/** A condition in signs, which are the same in all languages: "churned customers ≤ customers at start". */
export function conditionText({ left, relation, right }: Condition): string {
  return `${sideText(left)} ${relations[relation]} ${sideText(right)}`;
}

function sideText({ node }: Expression): string {
  if (node.kind === 'input') return node.title;
  if (node.kind === 'number') return node.value.toFixed();
  const [first, second] = node.operands.map((operand) => sideText(operand));
  return second === undefined ? `|${String(first)}|` : `${String(first)} ${operations[node.operation]} ${second}`;
}
