import { MONTHS, PLANS } from './intervals';

/** What each peer finds out about a plan in a month: money in cents, and customers. */
export const columns = [
  'mrrAtStart',
  'newMrr',
  'reactivationMrr',
  'expansionMrr',
  'contractionMrr',
  'churnedMrr',
  'mrrAtEnd',
  'customersAtStart',
  'newCustomers',
  'reactivatedCustomers',
  'customersMovedIn',
  'customersMovedOut',
  'churnedCustomers',
  'customersAtEnd',
] as const;

export type Column = (typeof columns)[number];

/** The plan after the last stands for all of them together. */
export const ALL_PLANS = PLANS.length;

/** The numbers of a month and a plan stand next to each other, in the order of the columns. */
export type Answer = Float64Array;

export function newAnswer(): Answer {
  return new Float64Array(MONTHS * (ALL_PLANS + 1) * columns.length);
}

export function placeOf(month: number, plan: number): number {
  return (month * (ALL_PLANS + 1) + plan) * columns.length;
}

/** @throws Error unless all numbers are the same */
export function checkSame(name: string, ours: Answer, theirs: Answer): void {
  for (const [index, own] of ours.entries()) {
    const other = theirs[index];
    if (own === other) continue;
    const cell = Math.floor(index / columns.length);
    const place = `month ${String(Math.floor(cell / (ALL_PLANS + 1)))}, plan ${String(cell % (ALL_PLANS + 1))}`;
    const column = columns[index % columns.length] as Column;
    throw new Error(`${name} has ${String(other)} for ${column} of ${place}, not ${String(own)}`);
  }
  if (ours.every((value) => value === 0)) throw new Error('nothing was counted');
}
