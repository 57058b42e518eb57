import { ALL_PLANS, type Answer, columns, newAnswer, placeOf } from './answer';
import { BOUNDARIES, type Interval, MONTHS, PLANS } from './intervals';

/** Intervals by customer. A month is the first boundary that a change lies before; the one after the last is never. */
export interface SortedIntervals {
  readonly customers: Int32Array;
  readonly starts: Uint8Array;
  readonly ends: Uint8Array;
  readonly cents: Int32Array;
  readonly plans: Uint8Array;
}

const NEVER = MONTHS + 1;
const FIRST = BOUNDARIES[0] as number;
const LAST = BOUNDARIES[MONTHS] as number;
const DAY = 86_400_000;
// All boundaries lie on days, so that a table from days to months is enough.
const monthOfDay = Uint8Array.from({ length: (LAST - FIRST) / DAY }, (_, day) =>
  BOUNDARIES.findIndex((boundary) => FIRST + day * DAY < boundary),
);

function monthOf(instant: number): number {
  if (instant < FIRST) return 0;
  return instant >= LAST ? NEVER : (monthOfDay[((instant - FIRST) / DAY) | 0] as number);
}

/** Rows as typed arrays, put in the order of the customers by counting. */
export function sortIntervals(rows: readonly Interval[]): SortedIntervals {
  const numbers = new Map<string, number>();
  const own = new Int32Array(rows.length);
  const counts = new Int32Array(rows.length + 1);
  for (const [index, { customer }] of rows.entries()) {
    let number = numbers.get(customer);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(customer, number);
    }
    own[index] = number;
    counts[number + 1] = (counts[number + 1] as number) + 1;
  }
  for (let number = 1; number <= numbers.size; number += 1) {
    counts[number] = (counts[number] as number) + (counts[number - 1] as number);
  }
  const sorted = {
    customers: new Int32Array(rows.length),
    starts: new Uint8Array(rows.length),
    ends: new Uint8Array(rows.length),
    cents: new Int32Array(rows.length),
    plans: new Uint8Array(rows.length),
  };
  const planNumbers = new Map<string, number>(PLANS.map((plan, number) => [plan, number]));
  for (const [index, row] of rows.entries()) {
    const number = own[index] as number;
    const at = counts[number] as number;
    counts[number] = at + 1;
    sorted.customers[at] = number;
    sorted.starts[at] = monthOf(row.startedAt);
    sorted.ends[at] = row.endedAt === null ? NEVER : monthOf(row.endedAt);
    sorted.cents[at] = Math.round(row.amount * 100) / (row.interval === 'year' ? 12 : 1);
    sorted.plans[at] = planNumbers.get(row.plan) as number;
  }
  return sorted;
}

const WIDTH = MONTHS + 2;
const [START, NEW, BACK, MORE, LESS, GONE, END] = [0, 1, 2, 3, 4, 5, 6] as const;
/** The columns of customers come in the same order, but in and out in the place of more and less. */
const CUSTOMERS = 7;

/**
 * What a programmer who knows the engine would write for these columns alone: one pass, the levels of one customer at a
 * time, in whole cents.
 */
export function passOver({ customers, starts, ends, cents, plans }: SortedIntervals): Answer {
  const answer = newAnswer();
  const levels = new Int32Array((ALL_PLANS + 1) * WIDTH);
  const count = customers.length;
  for (let from = 0; from < count;) {
    const customer = customers[from] as number;
    let [until, first, last, used] = [from, NEVER, 0, 1 << ALL_PLANS];
    for (; until < count && customers[until] === customer; until += 1) {
      const [start, end] = [starts[until] as number, ends[until] as number];
      if (start < first) first = start;
      if (end > last) last = end;
      const plan = plans[until] as number;
      const price = cents[until] as number;
      used |= 1 << plan;
      for (const row of [plan * WIDTH, ALL_PLANS * WIDTH]) {
        levels[row + start] = (levels[row + start] as number) + price;
        levels[row + end] = (levels[row + end] as number) - price;
      }
    }
    for (let plan = 0; plan <= ALL_PLANS; plan += 1) {
      if ((used & (1 << plan)) === 0) continue;
      for (let month = first + 1; month <= last; month += 1) {
        const at = plan * WIDTH + month;
        levels[at] = (levels[at] as number) + (levels[at - 1] as number);
      }
    }
    const lastMonth = Math.min(last, MONTHS);
    const whole = ALL_PLANS * WIDTH;
    for (let month = Math.max(0, first - 1); month < lastMonth; month += 1) {
      const before = levels[whole + month] as number;
      const after = levels[whole + month + 1] as number;
      if (before === 0 && after === 0) continue;
      // As the column of money, and of customers beside it.
      const change = before > 0 ? (after > 0 ? -1 : GONE) : first > month ? NEW : BACK;
      for (let plan = 0; plan <= ALL_PLANS; plan += 1) {
        if ((used & (1 << plan)) === 0) continue;
        const was = levels[plan * WIDTH + month] as number;
        const is = levels[plan * WIDTH + month + 1] as number;
        if (was === 0 && is === 0) continue;
        const at = placeOf(month, plan);
        add(answer, at + START, was);
        add(answer, at + END, is);
        if (was > 0) add(answer, at + CUSTOMERS + START, 1);
        if (is > 0) add(answer, at + CUSTOMERS + END, 1);
        if (change >= 0) {
          add(answer, at + change, change === GONE ? was : is);
          add(answer, at + CUSTOMERS + change, 1);
        } else {
          if (is > was) add(answer, at + MORE, is - was);
          else add(answer, at + LESS, was - is);
          if (was === 0) add(answer, at + CUSTOMERS + MORE, 1);
          if (is === 0) add(answer, at + CUSTOMERS + LESS, 1);
        }
      }
    }
    for (let plan = 0; plan <= ALL_PLANS; plan += 1) {
      if ((used & (1 << plan)) !== 0) levels.fill(0, plan * WIDTH + first, plan * WIDTH + last + 1);
    }
    from = until;
  }
  return answer;
}

function add(answer: Answer, at: number, value: number): void {
  answer[at] = (answer[at] as number) + value;
}

if (columns.length !== 2 * CUSTOMERS) throw new Error('the columns are others');
