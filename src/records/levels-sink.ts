import { compare, type ExactNumber, multiply, signOf, subtract, toExact } from '../exact';
import type { Block, Part, Sink } from './block';
import { convertedColumn } from './cells-sink';
import type { CodeColumn, DateColumn, NumberColumn } from './columns';
import type { ConvertedMoney } from './converted-money';
import type { Fields } from './field';
import { greatestCommonDivisor } from './greatest-common-divisor';
import { exactOf, type LevelChanges } from './level-changes';
import type { ScanContext } from './scan';
import type { Selected } from './selected';
import type { LevelsDefinition } from './storage';

/** How many billing intervals a month has. */
interface MonthlyRate {
  readonly numerator: bigint;
  readonly denominator: bigint;
  /** What a scaled amount is multiplied with, for a scale and a divisor. */
  factor: ExactNumber;
  scale: number;
  divisor: bigint;
}

const MONTHS_PER_YEAR = 12n;
const MAX_COUNT = 2 ** 16;

/** Takes down what customers pay a month from when on, and until when. */
export class LevelsSink implements Sink {
  private readonly selected: Selected;
  private readonly customer: CodeColumn;
  private readonly from: DateColumn;
  private readonly until: DateColumn;
  private readonly cancelled: DateColumn | undefined;
  private readonly amount: NumberColumn | ConvertedMoney;
  private readonly quantity: NumberColumn;
  private readonly interval: CodeColumn;
  private readonly intervalCount: NumberColumn;
  private readonly discountShare: NumberColumn;
  private readonly discount: NumberColumn | ConvertedMoney;
  private readonly discountMissing: NumberColumn;
  private readonly discountUntil: DateColumn;
  private readonly startCells: Int32Array;
  private readonly endCells: Int32Array;
  private readonly cancelCells: Int32Array | undefined;
  private readonly rates = new Map<number, MonthlyRate>();

  constructor(
    private readonly definition: LevelsDefinition,
    private readonly changes: LevelChanges,
    private readonly block: Block,
    private readonly context: ScanContext,
    fields: Fields,
  ) {
    const { subscription, where, quantity } = definition;
    const { customer, from, until, cancelled, amount, interval } = subscription;
    this.selected = block.selectedBy(where);
    this.customer = block.columnOf(customer) as CodeColumn;
    this.from = block.columnOf(from) as DateColumn;
    this.until = block.columnOf(until) as DateColumn;
    this.cancelled = cancelled === undefined ? undefined : (block.columnOf(cancelled) as DateColumn);
    this.amount = convertedColumn(amount, from, block, context, fields);
    this.quantity = block.columnOf(subscription.quantity) as NumberColumn;
    this.interval = block.columnOf(interval) as CodeColumn;
    this.intervalCount = block.columnOf(subscription.intervalCount) as NumberColumn;
    this.discountShare = block.columnOf(subscription.discountShare) as NumberColumn;
    this.discount = convertedColumn(subscription.discount, from, block, context, fields);
    this.discountMissing = block.columnOf(subscription.discount) as NumberColumn;
    this.discountUntil = block.columnOf(subscription.discountUntil) as DateColumn;
    this.startCells = block.cellsAt(from);
    this.endCells = block.cellsAt(until);
    this.cancelCells = cancelled === undefined ? undefined : block.cellsAt(cancelled);
    block.require(this.selected, [customer, from, amount, interval], quantity);
  }

  check(): void {
    const { block, selected, from, until, definition } = this;
    for (const numbers of [this.amount, this.discount]) if ('prepare' in numbers) numbers.prepare(selected.mask);
    for (let row = 0; row < block.length; row += 1) {
      // False for an end that is missing.
      if (selected.mask[row] === 1 && (until.values[row] as number) < (from.values[row] as number)) {
        block.refuse(row, definition.subscription.until, `must not lie before ${definition.subscription.from}`);
      }
    }
  }

  add(): void {
    const { block, selected, changes, from, customer, quantity } = this;
    for (const row of selected.rows.subarray(0, selected.count)) {
      const start = from.values[row] as number;
      const end = this.endOf(row);
      if (end <= start) continue;
      const code = (customer.codes[row] as number) - 1;
      const segment = block.segments[row] as number;
      const seats = quantity.values[row] as number;
      const rate = this.rateOf(row);
      const discountEnd = this.discountEndOf(row, start);
      if (discountEnd <= start) {
        const price = this.fullPrice(row, seats, rate);
        changes.add(code, segment, start, price, seats);
        if (end < Infinity) changes.add(code, segment, end, multiply(price, -1), -seats);
        continue;
      }
      const [discounted, full] = this.pricesOf(row, seats, rate);
      changes.add(code, segment, start, discounted, seats);
      if (discountEnd < end) changes.add(code, segment, discountEnd, subtract(full, discounted), 0);
      const last = discountEnd < end ? full : discounted;
      if (end < Infinity) changes.add(code, segment, end, multiply(last, -1), -seats);
    }
  }

  /** The rows of the customers that count, as far as they last within the part or up to its borders. */
  rowsOf(part: Part): number[] {
    const { block, selected, startCells } = this;
    const slots = this.context.slots.count;
    const names = this.customer.names.values;
    return [...selected.rows.subarray(0, selected.count)].filter(
      (row) =>
        (startCells[row] as number) % slots < part.endSlot &&
        this.endSlotOf(row, slots) >= part.startSlot &&
        part.isIn(block.segments[row] as number) &&
        part.counts(names[(this.customer.codes[row] as number) - 1] as string),
    );
  }

  private endSlotOf(row: number, slots: number): number {
    const end = this.endOf(row);
    if (end === Infinity) return slots;
    const cells = end === this.until.values[row] ? this.endCells : (this.cancelCells as Int32Array);
    return (cells[row] as number) % slots;
  }

  private endOf(row: number): number {
    const until = this.until.values[row] as number;
    const end = Number.isNaN(until) ? Infinity : until;
    const cancelled = this.cancelled?.values[row] as number;
    return cancelled < end ? cancelled : end;
  }

  /** When the discount ends: at the start if there is none. */
  private discountEndOf(row: number, start: number): number {
    if (this.discountShare.isMissing(row) && this.discountMissing.isMissing(row)) return start;
    const end = this.discountUntil.values[row] as number;
    return Number.isNaN(end) ? Infinity : end;
  }

  /** What a row pays a month, in units of the divisor. */
  private fullPrice(row: number, quantity: number, rate: MonthlyRate): ExactNumber {
    const { amount, changes } = this;
    const value = amount.values[row] as number;
    const units = value * quantity;
    if (!Number.isSafeInteger(units)) return this.pricesOf(row, quantity, rate)[1];
    if (rate.scale !== amount.scale || rate.divisor !== changes.divisor) {
      const least = 10n ** BigInt(amount.scale) * rate.denominator;
      changes.refine(least);
      rate.factor = exactOf((rate.numerator * changes.divisor) / least);
      rate.scale = amount.scale;
      rate.divisor = changes.divisor;
    }
    return multiply(units, rate.factor);
  }

  /** What a row pays a month with its discount and without. */
  private pricesOf(row: number, quantity: number, rate: MonthlyRate): [discounted: ExactNumber, full: ExactNumber] {
    const { discountShare, changes } = this;
    const full = multiply(this.amount.exactAt(row), quantity);
    const share = discountShare.isMissing(row) ? 0 : discountShare.exactAt(row);
    const off = this.discountMissing.isMissing(row) ? 0 : this.discount.exactAt(row);
    const left = subtract(multiply(full, subtract(1, share)), off);
    const discounted = compare(left, 0) > 0 ? left : 0;
    const places = Math.max(...[full, discounted].map((price) => toExact(price).decimalPlaces()));
    changes.refine(10n ** BigInt(places) * rate.denominator);
    const factor = exactOf((rate.numerator * changes.divisor) / rate.denominator);
    return [wholeOf(multiply(discounted, factor)), wholeOf(multiply(full, factor))];
  }

  private rateOf(row: number): MonthlyRate {
    const code = this.interval.codes[row] as number;
    const count = this.intervalCount.values[row] as number;
    const key = code * MAX_COUNT + count;
    let rate = this.rates.get(key);
    if (rate === undefined) {
      const unit = this.interval.names.values[code - 1] as string;
      const perYear = toExact(this.definition.subscription.intervalsPerYear[unit] as number);
      const decimals = perYear.decimalPlaces();
      const numerator = BigInt(perYear.times(`1e${String(decimals)}`).toFixed());
      const denominator = 10n ** BigInt(decimals) * MONTHS_PER_YEAR * BigInt(count);
      const common = greatestCommonDivisor(numerator, denominator);
      rate = { numerator: numerator / common, denominator: denominator / common, factor: 0, scale: -1, divisor: 0n };
      this.rates.set(key, rate);
    }
    return rate;
  }
}

/** A whole number as a plain one, if it is not too large. */
function wholeOf(value: ExactNumber): ExactNumber {
  const number = typeof value === 'number' ? value : value.toNumber();
  if (signOf(value) === 0) return 0;
  return Number.isSafeInteger(number) ? number : value;
}
