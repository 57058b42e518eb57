import { type Condition, Formula } from 'metricbook';

const relations = { 'at most': '≤', 'at least': '≥', 'more than': '>' } as const;

/** A condition in signs, which are the same in all languages: "churned customers ≤ customers at start". */
export function conditionText({ left, relation, right }: Condition): string {
  return `${new Formula(left).text} ${relations[relation]} ${new Formula(right).text}`;
}
