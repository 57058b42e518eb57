import type { ExactNumber } from '../exact';
import type { LevelArithmetic } from './level-arithmetic';
import { AMOUNT, INSTANT, SEATS, SEGMENT, type SortedChanges, STRIDE } from './sort-changes';
import type { Window } from './windows-by-slot';

/** What became of a customer from the start of a window to its end. */
export type MovementKind = 'new' | 'reactivated' | 'expansion' | 'contraction' | 'churned' | 'moved in' | 'moved out';

/** Changes of levels, and where they lie in time. */
export interface Timeline {
  readonly changes: SortedChanges;
  readonly arithmetic: LevelArithmetic;
  readonly windows: readonly Window[];
  /** For each slot, the windows that it is part of. */
  readonly windowsOf: readonly (readonly number[])[];
  /** How many segments there are, and one that stands for all of them. */
  readonly columns: number;
}

/** Is told what happens to customers, in each of their segments and in all together. */
export interface Follower {
  /** What a customer pays changes within a slot. */
  changes?(slot: number, segment: number, amount: ExactNumber, seats: number): void;
  /** By the end of a slot a customer has come (1) or gone (-1), and is a former one (1) or no longer (-1). */
  stands?(slot: number, column: number, customer: number, more: number, moreFormer: number): void;
  /** A customer comes, or leaves altogether, within a window. */
  passes?(window: number, column: number, customer: number, isGain: boolean): void;
  /** What a customer pays is another at the end of a window than at its start. */
  moves?(
    window: number,
    column: number,
    customer: number,
    kind: MovementKind,
    before: ExactNumber,
    after: ExactNumber,
  ): void;
}

/** Follows one customer after the other through time. */
export function followCustomers(timeline: Timeline, follower: Follower): void {
  const { windows, windowsOf, columns } = timeline;
  const { starts, numbers, slots } = timeline.changes;
  const { zeros, amountOf, add, compare, isAboveZero } = timeline.arithmetic;
  const all = columns - 1;
  // Of the customer: its columns, the last one for all segments, and in each the level, the level before the present
  // instant and before the present slot, and whether it has ever been there.
  const own = new Int32Array(columns);
  let level: ExactNumber[] = [];
  let atInstant: ExactNumber[] = [];
  let atSlot: ExactNumber[] = [];
  const wasThere = new Uint8Array(columns);
  const wasFormer = new Uint8Array(columns);
  // Of the windows in which something changes for it, the levels at the start and at the end.
  const customerOf = new Int32Array(windows.length).fill(-1);
  const placeOf = new Int32Array(windows.length);
  const touched = new Int32Array(windows.length);
  let before: ExactNumber[] = [];
  let after: ExactNumber[] = [];

  for (let customer = 0; customer + 1 < starts.length; customer += 1) {
    let next = starts[customer] as number;
    const to = starts[customer + 1] as number;
    if (next === to) continue;
    let whole = 0;
    for (let change = next; change < to; change += 1) {
      const segment = numbers[change * STRIDE + SEGMENT] as number;
      if (placeIn(own, whole, segment) === whole) {
        own[whole] = segment;
        whole += 1;
      }
    }
    own[whole] = all;
    const width = whole + 1;
    if (width > level.length) {
      [level, atInstant, atSlot] = [zeros(width), zeros(width), zeros(width)];
      [before, after] = [zeros(windows.length * width), zeros(windows.length * width)];
    }
    for (let column = 0; column < width; column += 1) {
      level[column] = 0;
      wasThere[column] = 0;
      wasFormer[column] = 0;
    }
    let first = Infinity;
    let touches = 0;

    while (next < to) {
      const slot = slots[next] as number;
      const around = windowsOf[slot] as readonly number[];
      for (const window of around) {
        if (customerOf[window] === customer) continue;
        customerOf[window] = customer;
        placeOf[window] = touches * width;
        for (let column = 0; column < width; column += 1) {
          before[touches * width + column] = level[column] as ExactNumber;
        }
        touched[touches] = window;
        touches += 1;
      }
      for (let column = 0; column < width; column += 1) atSlot[column] = level[column] as ExactNumber;
      while (next < to && slots[next] === slot) {
        const instant = numbers[next * STRIDE + INSTANT] as number;
        for (let column = 0; column < width; column += 1) atInstant[column] = level[column] as ExactNumber;
        // All that changes at one instant is one change.
        for (; next < to && numbers[next * STRIDE + INSTANT] === instant; next += 1) {
          const change = next * STRIDE;
          const amount = amountOf(numbers[change + AMOUNT] as number);
          const segment = numbers[change + SEGMENT] as number;
          const column = placeIn(own, whole, segment);
          level[column] = add(level[column] as ExactNumber, amount);
          level[whole] = add(level[whole] as ExactNumber, amount);
          follower.changes?.(slot, segment, amount, numbers[change + SEATS] as number);
        }
        const leaves = !isAboveZero(level[whole] as ExactNumber);
        for (let column = 0; column < width; column += 1) {
          const isThere = isAboveZero(level[column] as ExactNumber);
          if (isThere) wasThere[column] = 1;
          const wasJustThere = isAboveZero(atInstant[column] as ExactNumber);
          // Who leaves one segment for another is not lost.
          if (isThere === wasJustThere || !(isThere || leaves)) continue;
          for (const window of around) {
            follower.passes?.(window, own[column] as number, customer, isThere);
          }
        }
        if (first === Infinity && wasThere[whole] === 1) first = instant;
      }
      const isGone = !isAboveZero(level[whole] as ExactNumber);
      for (let column = 0; column < width; column += 1) {
        const more =
          Number(isAboveZero(level[column] as ExactNumber)) - Number(isAboveZero(atSlot[column] as ExactNumber));
        const isFormer = isGone ? (wasThere[column] as number) : 0;
        const moreFormer = isFormer - (wasFormer[column] as number);
        wasFormer[column] = isFormer;
        if (more !== 0 || moreFormer !== 0) follower.stands?.(slot, own[column] as number, customer, more, moreFormer);
      }
      for (const window of around) {
        const place = placeOf[window] as number;
        for (let column = 0; column < width; column += 1) after[place + column] = level[column] as ExactNumber;
      }
    }

    if (follower.moves === undefined) continue;
    for (let index = 0; index < touches; index += 1) {
      const window = touched[index] as number;
      const place = index * width;
      const wasIn = isAboveZero(before[place + whole] as ExactNumber);
      const isIn = isAboveZero(after[place + whole] as ExactNumber);
      for (let column = 0; column < width; column += 1) {
        const start = before[place + column] as ExactNumber;
        const end = after[place + column] as ExactNumber;
        const sign = compare(end, start);
        if (sign === 0) continue;
        let kind: MovementKind;
        if (!wasIn) kind = first >= (windows[window] as Window).start ? 'new' : 'reactivated';
        else if (!isIn) kind = 'churned';
        else if (!isAboveZero(start)) kind = 'moved in';
        else if (!isAboveZero(end)) kind = 'moved out';
        else kind = sign > 0 ? 'expansion' : 'contraction';
        follower.moves(window, own[column] as number, customer, kind, start, end);
      }
    }
  }
}

/** Where a number stands among the first ones of a list; behind them if it does not. */
function placeIn(list: Int32Array, count: number, wanted: number): number {
  let place = 0;
  while (place < count && list[place] !== wanted) place += 1;
  return place;
}
