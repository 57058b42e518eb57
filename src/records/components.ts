import type { Decimal } from '../decimal';
import { add, divide, type ExactNumber, multiply, subtract } from '../exact';
import { daysIn, monthsIn, type PeriodSpan, type Span } from './calendar';
import { CellsReader } from './cells-reader';
import { EntitiesReader } from './entities-reader';
import { exactOf } from './level-changes';
import { LevelsReader } from './levels-reader';
import {
  isBalance,
  type PeriodLength,
  type SubscriptionBalance,
  type SubscriptionMovement,
  type Term,
  unitOfFigure,
} from './measure';
import type { Need } from './needs';
import { earlierSpan, type Plan } from './plan';
import type { EntityTerm, Reading } from './storage';
import type { Movement } from './report';
import type { Tally } from './tally';
import type { Window } from './windows-by-slot';

/** A value, or why there is none. */
export type Outcome =
  { readonly value: Decimal; readonly reason?: never } | { readonly value?: never; readonly reason: string };

const MILLISECONDS = { days: 86_400_000, hours: 3_600_000 };
const MONTHS = { month: 1, quarter: 3, year: 12 };

/** The quantities that a tally has, for any stretch of time that it was made for. */
export class Components {
  private readonly windows: readonly Window[];
  private readonly windowIndex = new Map<string, number>();
  private readonly cells = new Map<string, CellsReader>();
  private readonly entities = new Map<string, EntitiesReader>();
  private readonly levels = new Map<string, LevelsReader>();
  private readonly read = new Map<string, readonly ExactNumber[]>();

  /**
   * @param spans all stretches of time that are going to be asked for
   * @throws TypeError if the tally was made for others
   */
  constructor(
    private readonly tally: Tally,
    private readonly plan: Plan,
    spans: readonly Span[],
  ) {
    const { slots } = tally;
    const windows: Window[] = [];
    for (const { start, end } of spans) {
      const key = keyOf({ start, end });
      if (this.windowIndex.has(key)) continue;
      const [startSlot, endSlot] = [slots.startingAt(start), slots.startingAt(end)];
      if (startSlot === undefined || endSlot === undefined) throw new TypeError('the tally was made for other periods');
      this.windowIndex.set(key, windows.length);
      windows.push({ start, end, startSlot, endSlot });
    }
    this.windows = windows;
  }

  /** How many segments there are; the number that all of them together have. */
  get segments(): number {
    return this.tally.contents.segments.size;
  }

  has(name: string): boolean {
    return Object.hasOwn(this.tally.readings, name);
  }

  /**
   * What a quantity comes to in a stretch of time.
   *
   * @param until the stretch without what is still to come, over which a daily average is taken
   */
  quantity(name: string, { quantity }: Need, span: Span, until: Span, segment: number): Outcome {
    let dividend: ExactNumber = 0;
    let divisor: ExactNumber = 1;
    for (const reading of this.tally.readings[name] ?? []) {
      const { term } = reading;
      const length = 'at' in term ? term.length : undefined;
      if (length !== undefined && !hasLength(span, length)) {
        return { reason: `${quantity.title} is a number of one ${length}, and the period is not a ${length}` };
      }
      if ('at' in term && term.earlier !== undefined && span.start === -Infinity) {
        return { reason: `${quantity.title} needs a period with a start and an end` };
      }
      const isStart = quantity.timing === 'start';
      let own: ExactNumber = 1;
      if (term.measure === 'days' || term.measure === 'hours') own = MILLISECONDS[term.measure];
      if (term.measure === 'daily average') {
        const days = daysIn(until);
        own = Math.ceil(days.dividend / days.divisor);
        if (own === 0) return { reason: 'no day of the period has begun' };
      }
      if (term.measure === 'subscriptions' && unitOfFigure(term.of) !== 'count') own = this.divisorOf(reading);
      const value = this.term(reading, span, isStart, segment);
      if (own === divisor) dividend = add(dividend, value);
      else {
        dividend = add(multiply(dividend, own), multiply(value, divisor));
        divisor = multiply(divisor, own);
      }
    }
    return { value: divide(dividend, divisor) };
  }

  /** The entities that count for a term, by their names; undefined where all do. */
  entitiesOf(
    { storage, term }: Reading,
    span: Span,
    segment: number,
    isStart: boolean,
  ): ReadonlySet<string> | undefined {
    const window = this.windowIndex.get(keyOf(span)) as number;
    if (term.measure === 'subscriptions') {
      const reader = this.levelsReader(storage);
      if (reader === undefined || term.of === 'seats') return undefined;
      const names = this.tally.contents.levels.get(storage)?.names.values ?? [];
      const { startSlot, endSlot } = this.windows[window] as Window;
      const customers = isBalance(term)
        ? reader.standing(term.of as SubscriptionBalance, isStart ? startSlot : endSlot, segment)
        : reader.counted(term.of as SubscriptionMovement, window, segment);
      return new Set([...customers].map((customer) => names[customer] as string));
    }
    if (!('only' in term)) return undefined;
    const names = this.tally.contents.entities.get(storage)?.entities.values ?? [];
    const counted = this.entitiesReader(storage)?.counted(term, window, segment) ?? new Set();
    return new Set([...counted].map((entity) => names[entity] as string));
  }

  /**
   * The movements of all subscriptions in a stretch of time.
   *
   * @throws TypeError if there are none to read
   */
  movements(span: Span, segment: number): readonly Movement[] {
    const window = this.windowIndex.get(keyOf(span)) as number;
    const { levels } = this.tally.contents;
    if (levels.size === 0) throw new TypeError('no metric of the report needs subscriptions');
    const movements = [...levels].flatMap(([storage, { names, divisor }]) => {
      const found = this.levelsReader(storage)?.movements(window, segment) ?? [];
      const money = (amount: ExactNumber): Decimal => divide(amount, exactOf(divisor));
      return found.map(({ customer, kind, before, after }): Movement => ({
        customer: names.values[customer] as string,
        kind,
        before: money(before),
        after: money(after),
        change: money(subtract(after, before)),
      }));
    });
    return movements.sort((left, right) => (left.customer < right.customer ? -1 : 1));
  }

  /** The stretch of time that a term is read for. */
  spanOf(term: Term, span: Span): Span {
    return 'at' in term && term.earlier !== undefined ? earlierSpan(span, term.earlier, this.plan) : span;
  }

  /** The slots of a stretch of time. */
  windowOf(span: Span): Window {
    return this.windows[this.windowIndex.get(keyOf(span)) as number] as Window;
  }

  private term(reading: Reading, span: Span, isStart: boolean, segment: number): ExactNumber {
    const { storage, term } = reading;
    const index = this.windowIndex.get(keyOf(this.spanOf(term, span))) as number;
    const { startSlot, endSlot } = this.windows[index] as Window;
    const boundary = isStart ? startSlot : endSlot;
    if (term.measure === 'subscriptions') {
      const reader = this.levelsReader(storage);
      if (reader === undefined) return 0;
      return isBalance(term)
        ? reader.balance(term.of as SubscriptionBalance, boundary, segment)
        : reader.movement(term.of as SubscriptionMovement, index, segment);
    }
    if (term.measure === 'distinct' || term.measure === 'daily average' || term.measure === 'sum by') {
      const reader = this.entitiesReader(storage);
      if (reader === undefined) return 0;
      const values = this.entityValues(reader, reading);
      return reader.valueIn(values, 'during' in term ? boundary : index, segment);
    }
    const reader = this.cellsReader(storage);
    if (reader === undefined) return 0;
    return 'during' in term ? reader.sumBefore(boundary, segment) : reader.sum(startSlot, endSlot, segment);
  }

  private entityValues(reader: EntitiesReader, { storage, term }: Reading): readonly ExactNumber[] {
    const key = `${storage} ${JSON.stringify(term)}`;
    let values = this.read.get(key);
    if (values === undefined) {
      values = 'during' in term ? reader.readBalance() : reader.read(term as EntityTerm);
      this.read.set(key, values);
    }
    return values;
  }

  private cellsReader(storage: string): CellsReader | undefined {
    const sums = this.tally.contents.cells.get(storage);
    let reader = this.cells.get(storage);
    if (reader === undefined && sums !== undefined) {
      reader = new CellsReader(sums, this.tally.slots.count, this.segments);
      this.cells.set(storage, reader);
    }
    return reader;
  }

  /** What the amounts of subscriptions are divided by. */
  private divisorOf({ storage }: Reading): ExactNumber {
    return exactOf(this.tally.contents.levels.get(storage)?.divisor ?? 1n);
  }

  private levelsReader(storage: string): LevelsReader | undefined {
    const changes = this.tally.contents.levels.get(storage);
    let reader = this.levels.get(storage);
    if (reader === undefined && changes !== undefined) {
      reader = new LevelsReader(changes, this.tally.slots, this.segments, this.windows);
      this.levels.set(storage, reader);
    }
    return reader;
  }

  private entitiesReader(storage: string): EntitiesReader | undefined {
    const states = this.tally.contents.entities.get(storage);
    let reader = this.entities.get(storage);
    if (reader === undefined && states !== undefined) {
      reader = new EntitiesReader(states, this.tally.slots.count, this.segments, this.windows);
      this.entities.set(storage, reader);
    }
    return reader;
  }
}

function keyOf({ start, end }: Pick<Span, 'start' | 'end'>): string {
  return `${String(start)} ${String(end)}`;
}

function hasLength(span: Span, length: PeriodLength): boolean {
  if ('unit' in span && (span as PeriodSpan).unit === length) return true;
  if (!Number.isFinite(span.start)) return false;
  const { dividend, divisor } = monthsIn(span);
  return dividend === MONTHS[length] * divisor;
}
