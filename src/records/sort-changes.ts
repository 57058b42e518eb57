import { groupStarts } from './group-starts';
import type { LevelChanges } from './level-changes';
import type { Slots } from './slots';

/**
 * Changes of levels, those of one customer after those of another, each in the order of their instants. The numbers of a
 * change lie side by side, because they are read together.
 */
export interface SortedChanges {
  /** By customer, where its changes begin; and at last where all end. */
  readonly starts: Int32Array;
  readonly numbers: Float64Array;
  readonly slots: Int32Array;
}

/** How many numbers a change has, and where each stands. */
export const STRIDE = 4;
export const INSTANT = 0;
/** The amount, or the place of the change before it was sorted where amounts are no plain numbers. */
export const AMOUNT = 1;
export const SEGMENT = 2;
export const SEATS = 3;

// Up to so many changes of a customer are put in order by hand.
const FEW = 32;

/**
 * Sorts changes.
 *
 * @param plain the amounts, if all are plain numbers
 */
export function sortChanges(changes: LevelChanges, slots: Slots, plain: Float64Array | undefined): SortedChanges {
  const { count, customers, instants, segments, seats } = changes;
  const starts = groupStarts(customers, count, changes.names.size);
  const ends = starts.slice();
  const numbers = new Float64Array(count * STRIDE);
  for (let index = 0; index < count; index += 1) {
    const customer = customers[index] as number;
    const place = (ends[customer] as number) * STRIDE;
    ends[customer] = (ends[customer] as number) + 1;
    numbers[place + INSTANT] = instants[index] as number;
    numbers[place + AMOUNT] = plain === undefined ? index : (plain[index] as number);
    numbers[place + SEGMENT] = segments[index] as number;
    numbers[place + SEATS] = seats[index] as number;
  }
  for (let customer = 0; customer + 1 < starts.length; customer += 1) {
    const [from, to] = [starts[customer] as number, starts[customer + 1] as number];
    if (to - from > FEW) numbers.set(sorted(numbers.subarray(from * STRIDE, to * STRIDE)), from * STRIDE);
    else insertInOrder(numbers, from * STRIDE, to * STRIDE);
  }
  const inOrder = new Float64Array(count);
  for (let index = 0; index < count; index += 1) inOrder[index] = numbers[index * STRIDE + INSTANT] as number;
  const slotOf = new Int32Array(count);
  slots.fill(inOrder, count, slotOf);
  return { starts, numbers, slots: slotOf };
}

/** Puts a few changes in order: most are already. */
function insertInOrder(numbers: Float64Array, from: number, to: number): void {
  for (let next = from + STRIDE; next < to; next += STRIDE) {
    const instant = numbers[next + INSTANT] as number;
    const amount = numbers[next + AMOUNT] as number;
    const segment = numbers[next + SEGMENT] as number;
    const seats = numbers[next + SEATS] as number;
    let place = next;
    for (; place > from && (numbers[place - STRIDE + INSTANT] as number) > instant; place -= STRIDE) {
      for (let field = 0; field < STRIDE; field += 1) {
        numbers[place + field] = numbers[place - STRIDE + field] as number;
      }
    }
    numbers[place + INSTANT] = instant;
    numbers[place + AMOUNT] = amount;
    numbers[place + SEGMENT] = segment;
    numbers[place + SEATS] = seats;
  }
}

function sorted(numbers: Float64Array): Float64Array {
  const places = Array.from({ length: numbers.length / STRIDE }, (_, index) => index * STRIDE);
  places.sort((left, right) => (numbers[left + INSTANT] as number) - (numbers[right + INSTANT] as number));
  const copy = new Float64Array(numbers.length);
  for (const [index, place] of places.entries()) copy.set(numbers.subarray(place, place + STRIDE), index * STRIDE);
  return copy;
}
