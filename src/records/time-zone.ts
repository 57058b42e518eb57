const DAY = 86_400_000;
const LAST_INSTANT = 8.64e15;

/** What the clocks of a place show, and when. Instants are milliseconds since 1970 in UTC, within the range of a Date. */
export interface TimeZone {
  readonly name: string;
  /** Whether its clocks ever change; those of UTC do not. */
  readonly changes: boolean;
  /** Milliseconds that the clocks of the zone are ahead of UTC at an instant. */
  offsetAt(instant: number): number;
  /**
   * The instant at which the clocks show a time.
   *
   * A time that occurs twice is the first of the two. A time that the clocks skip is the instant at which they jump, so a
   * day whose midnight is skipped starts with its first instant, and a whole day that is skipped, as 2011-12-30 in Apia,
   * is the start of the next.
   *
   * @param wall - the time on the clocks as if it were UTC, in milliseconds
   */
  instantOf(wall: number): number;
}

const utc: Omit<TimeZone, 'name'> = {
  changes: false,
  offsetAt: () => 0,
  instantOf: (wall) => wall,
};

const utcNames: ReadonlySet<string> = new Set(['UTC', 'Etc/UTC', 'GMT']);
const zones = new Map<string, TimeZone>();

/**
 * The time zone of a name such as `Europe/Warsaw` or `UTC`, by the zone data of the JavaScript engine.
 *
 * @throws TypeError `timeZone "Mars/Olympus" is not an IANA time zone`
 */
export function timeZone(name: string): TimeZone {
  let zone = zones.get(name);
  if (zone === undefined) {
    zone = utcNames.has(name) ? { name, ...utc } : new IntlTimeZone(name);
    zones.set(name, zone);
  }
  return zone;
}

function formatOf(name: string): Intl.DateTimeFormat {
  try {
    if (isNamed(name)) return new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
  } catch {
    // Refused below in our own words.
  }
  throw new TypeError(`timeZone "${name}" is not an IANA time zone`);
}

// Intl takes a missing name as the system's zone, and in some engines an offset such as +01:00.
function isNamed(name: unknown): boolean {
  return typeof name === 'string' && /^[a-z]/i.test(name);
}

// About three days. No zone has changed its offset twice in less: Freetown did in four, in September 1939.
const STEP = 2 ** 28;
const BLOCK = 128 * STEP;
const MAX_BLOCKS = 1000;

/** A stretch of time without a change of offset. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly offset: number;
}

// Asking Intl takes a thousand times as long as looking up, so the changes of a year or so are found at once.
class IntlTimeZone implements TimeZone {
  readonly name: string;
  readonly changes = true;
  readonly #format: Intl.DateTimeFormat;
  readonly #blocks = new Map<number, readonly Span[]>();
  #last: Span = { start: 0, end: 0, offset: 0 };

  constructor(name: string) {
    this.name = name;
    this.#format = formatOf(name);
  }

  offsetAt(instant: number): number {
    return this.#spanAt(instant).offset;
  }

  // The first instant at which the clocks show this time or a later one.
  instantOf(wall: number): number {
    // No clock is a day ahead of UTC, so the instant is not before this span.
    let span = this.#spanAt(wall - DAY);
    let instant = wall - span.offset;
    while (instant >= span.end) {
      span = this.#spanAt(span.end);
      instant = Math.max(span.start, wall - span.offset);
    }
    return instant;
  }

  #spanAt(instant: number): Span {
    if (!(instant >= this.#last.start && instant < this.#last.end)) this.#last = this.#findSpan(instant);
    return this.#last;
  }

  #findSpan(instant: number): Span {
    const index = Math.floor(instant / BLOCK);
    let block = this.#blocks.get(index);
    if (block === undefined) {
      if (this.#blocks.size === MAX_BLOCKS) this.#blocks.clear();
      block = this.#readBlock(index * BLOCK);
      this.#blocks.set(index, block);
    }
    for (const span of block) if (instant >= span.start && instant < span.end) return span;
    throw new RangeError(`${String(instant)} is not an instant`);
  }

  #readBlock(blockStart: number): Span[] {
    const end = Math.min(blockStart + BLOCK, LAST_INSTANT + 1);
    const spans: Span[] = [];
    let start = Math.max(blockStart, -LAST_INSTANT);
    let offset = this.#readOffset(start);
    for (let low = start; low < end; low += STEP) {
      const high = Math.min(low + STEP, end - 1);
      const after = this.#readOffset(high);
      if (after === offset) continue;
      const change = firstWhere(low, high, (instant) => this.#readOffset(instant) === after);
      spans.push({ start, end: change, offset });
      start = change;
      offset = after;
    }
    spans.push({ start, end, offset });
    return spans;
  }

  #readOffset(instant: number): number {
    const text = this.#format.format(instant);
    // "1/31/2024, GMT-00:44:30"; where there is no offset, some engines write "GMT" alone.
    const sign = text.indexOf('GMT') + 3;
    const [hours = 0, minutes = 0, seconds = 0] = text
      .slice(sign + 1)
      .split(':')
      .map(Number);
    const size = (hours * 3600 + minutes * 60 + seconds) * 1000;
    return text.charAt(sign) === '-' ? -size : size;
  }
}

/** The first whole number above `low` from which on something holds that holds at `high`. */
function firstWhere(low: number, high: number, holds: (at: number) => boolean): number {
  let [below, at] = [low, high];
  while (at - below > 1) {
    const middle = Math.floor((below + at) / 2);
    if (holds(middle)) at = middle;
    else below = middle;
  }
  return at;
}
