const MAX_BUCKETS = 65_536;
// So that few buckets have the start of a slot within them.
const BUCKETS_PER_SLOT = 32;

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
  private readonly bucketsPerMillisecond: number;

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
    const buckets = Math.max(1, Math.min(MAX_BUCKETS, BUCKETS_PER_SLOT * Math.ceil((last - first) / shortest)));
    const bucketLength = (last - first) / buckets;
    this.bucketsPerMillisecond = 1 / bucketLength;
    // A little before each bucket begins, because rounding may give an instant just before it the next bucket.
    this.buckets = Int32Array.from({ length: buckets + 1 }, (_, bucket) =>
      this.search(first + (bucket - 0.001) * bucketLength),
    );
  }

  /** What compiled code finds slots with, as {@link fill} does. */
  get lookup() {
    const { instants: starts, buckets, bucketsPerMillisecond } = this;
    const [first = Infinity, last = Infinity] = [starts[0], starts[starts.length - 1]];
    return { starts, buckets, bucketsPerMillisecond, first, last };
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
    const { starts, buckets, bucketsPerMillisecond, first, last } = this.lookup;
    for (let row = 0; row < length; row += 1) {
      const instant = instants[row] as number;
      if (instant >= first && instant < last) {
        let slot = buckets[((instant - first) * bucketsPerMillisecond) | 0] as number;
        while (instant >= (starts[slot] as number)) slot += 1;
        out[row] = slot;
      } else {
        out[row] = instant >= last ? this.count - 1 : 0;
      }
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
