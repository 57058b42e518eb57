const MAX_BUCKETS = 65_536;

/**
 * Time cut into slots by a list of instants: slot 0 lies before the first, and each instant begins the next slot.
 * Whatever periods are asked for, each is a row of whole slots.
 */
export class Slots {
  readonly count: number;
  /** Where slots begin, in order. */
  readonly instants: Float64Array;
  /** For each of many stretches of equal length, the slot that its first instant lies in. */
  private readonly buckets: Int32Array;
  private readonly bucketLength: number;

  /** @param instants where slots begin, in any order */
  constructor(instants: readonly number[]) {
    const starts = Float64Array.from(new Set(instants)).sort();
    this.instants = starts;
    this.count = starts.length + 1;
    const [first = 0, last = 0] = [starts[0], starts[starts.length - 1]];
    const shortest = starts.reduce(
      (length, start, index) => (index === 0 ? length : Math.min(length, start - (starts[index - 1] as number))),
      Infinity,
    );
    const buckets = Math.max(1, Math.min(MAX_BUCKETS, Math.ceil((last - first) / shortest)));
    this.bucketLength = (last - first) / buckets;
    this.buckets = Int32Array.from({ length: buckets }, (_, bucket) => this.search(first + bucket * this.bucketLength));
  }

  /** The slot that begins at an instant, or undefined if none does. The end of time is the end of the last slot. */
  startingAt(instant: number): number | undefined {
    if (instant === -Infinity) return 0;
    if (instant === Infinity) return this.count;
    const slot = this.search(instant);
    return this.instants[slot - 1] === instant ? slot : undefined;
  }

  /** The slots of the instants in a block; that of NaN is 0. */
  fill(instants: Float64Array, length: number, out: Int32Array): void {
    const { instants: starts, buckets, bucketLength } = this;
    const last = starts.length - 1;
    const [from = Infinity, to = Infinity] = [starts[0], starts[last]];
    for (let row = 0; row < length; row += 1) {
      const instant = instants[row] as number;
      let slot = 0;
      if (instant >= to) slot = last + 1;
      else if (instant >= from) {
        // Rounding may give the bucket beside the right one, so its slot is too early or too late by little.
        slot = buckets[Math.floor((instant - from) / bucketLength)] ?? last;
        while (instant >= (starts[slot] as number)) slot += 1;
        while (instant < (starts[slot - 1] as number)) slot -= 1;
      }
      out[row] = slot;
    }
  }

  private search(instant: number): number {
    let [low, high] = [0, this.instants.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.instants[middle] as number) <= instant) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
