import { Fraction } from '../fraction';
import { type Cell, type Question, type Rate, Reference, type Segment, whole } from './reference';
import type { Cut, Stretch } from './reference-calendar';

/**
 * What subscriptions and their movements mean, in the plainest words: customer by customer and instant by instant, in
 * exact fractions. The tests compare the library with it.
 */

/** A subscription as it is meant, whatever it is written like. Dates are milliseconds. */
export interface Subscription {
  readonly customer: string;
  readonly kind?: 'paid' | 'trial' | 'one-time' | 'usage' | undefined;
  readonly startedAt: number;
  readonly endedAt?: number | undefined;
  readonly cancelledAt?: number | undefined;
  readonly amount?: Fraction | undefined;
  readonly interval?: 'day' | 'week' | 'month' | 'quarter' | 'year' | undefined;
  readonly intervalCount?: Fraction | undefined;
  readonly quantity?: Fraction | undefined;
  readonly discountShare?: Fraction | undefined;
  readonly discount?: Fraction | undefined;
  readonly discountEndsAt?: number | undefined;
  readonly currency?: string | undefined;
  readonly segments: Readonly<Record<string, Segment>>;
}

interface SubscriptionSettings {
  readonly daysPerYear: number;
  readonly weeksPerYear: number;
  readonly churnWhenCancelled: boolean;
}

export interface SubscriptionQuestion extends Cut {
  readonly by: readonly string[];
  readonly zone: string;
  /** Undefined for all of time. */
  readonly range: readonly [from: number, to: number] | undefined;
  readonly compare: Question['compare'];
  readonly currency: string | undefined;
  readonly rates: Readonly<Record<string, readonly Rate[]>>;
  readonly settings: SubscriptionSettings;
}

export interface ReferenceMovement {
  readonly customer: string;
  readonly kind: 'new' | 'reactivated' | 'expansion' | 'contraction' | 'churned' | 'moved in' | 'moved out';
  readonly before: Fraction;
  readonly after: Fraction;
}

/** What `newCustomers` counts: the metrics mean different things by it. */
export type NewCustomers = 'first ever' | 'not there at the start' | 'times of joining';

/** A subscription with what it brings in a month. */
interface Line {
  readonly from: number;
  readonly until: number;
  readonly discountUntil: number;
  readonly full: Fraction;
  readonly discounted: Fraction;
  readonly seats: Fraction;
  readonly segmentKey: string;
}

/** What one customer pays, in total or in a segment. */
interface Levels {
  /** Just before an instant. */
  readonly before: (instant: number, segmentKey?: string) => Fraction;
  /** From an instant on. */
  readonly from: (instant: number, segmentKey?: string) => Fraction;
}

const ZERO = new Fraction(0n);

export class SubscriptionReference {
  private readonly frame: Reference;
  private readonly customers = new Map<string, Customer>();

  constructor(
    private readonly question: SubscriptionQuestion,
    subscriptions: readonly Subscription[],
  ) {
    const nothing = { fields: {}, measures: {}, timings: {}, asOf: 0 };
    this.frame = new Reference(
      { ...question, ...nothing },
      subscriptions.map(({ segments }) => ({ fields: {}, segments })),
    );
    const names = new Set(subscriptions.map(({ customer }) => customer));
    for (const name of names) {
      const own = subscriptions.filter(({ customer, kind }) => customer === name && isPaid(kind));
      this.customers.set(name, new Customer(own.map((subscription) => this.lineOf(subscription))));
    }
  }

  cells(): ReturnType<Reference['cells']> {
    return this.frame.cells();
  }

  quantity(name: string, span: Stretch, segment: Cell['segment'], meant: NewCustomers = 'first ever'): Fraction {
    const key = segment && JSON.stringify(segment);
    return sum([...this.customers.values()].map((customer) => contribution(name, customer, span, key, meant)));
  }

  movements(span: Stretch, segment: Cell['segment']): ReferenceMovement[] {
    const key = segment && JSON.stringify(segment);
    return [...this.customers].flatMap(([customer, levels]): ReferenceMovement[] => {
      const [before, after] = [levels.before(span.start, key), levels.before(span.end, key)];
      if (before.compare(after) === 0) return [];
      const change = levels.change(span);
      if (change !== 'stayed') return [{ customer, kind: change as 'new', before, after }];
      if (isZero(before)) return [{ customer, kind: 'moved in', before, after }];
      if (isZero(after)) return [{ customer, kind: 'moved out', before, after }];
      return [{ customer, kind: before.compare(after) < 0 ? 'expansion' : 'contraction', before, after }];
    });
  }

  private lineOf(subscription: Subscription): Line {
    const { startedAt, endedAt = Infinity, cancelledAt = Infinity, segments } = subscription;
    const { discountEndsAt = Infinity, discountShare = ZERO, discount = ZERO } = subscription;
    const { settings, by } = this.question;
    const quantity = subscription.quantity ?? whole(1);
    const full = (subscription.amount as Fraction).times(quantity);
    const reduced = full.times(whole(1).minus(discountShare)).minus(discount);
    const perYear = {
      day: Fraction.parse(String(settings.daysPerYear)),
      week: Fraction.parse(String(settings.weeksPerYear)),
      month: whole(12),
      quarter: whole(4),
      year: whole(1),
    }[subscription.interval as 'day'];
    const perMonth = perYear.div(whole(12)).div(subscription.intervalCount ?? whole(1));
    const factor = perMonth.times(this.rateOf(subscription));
    return {
      from: startedAt,
      until: settings.churnWhenCancelled ? Math.min(endedAt, cancelledAt) : endedAt,
      discountUntil: discountEndsAt,
      full: shortened(full.times(factor)),
      discounted: isPositive(reduced) ? shortened(reduced.times(factor)) : ZERO,
      seats: quantity,
      segmentKey: JSON.stringify(by.map((name) => segments[name] ?? null)),
    };
  }

  private rateOf({ currency, startedAt }: Subscription): Fraction {
    if (currency === undefined || currency === this.question.currency) return whole(1);
    const day = this.frame.time.startOf(this.frame.time.dayOf(startedAt));
    const past = (this.question.rates[currency] ?? []).filter(({ from }) => from <= day);
    return (past.sort((left, right) => right.from - left.from)[0] as Rate).rate;
  }
}

function isPaid(kind: Subscription['kind']): boolean {
  return kind === undefined || kind === 'paid';
}

class Customer implements Levels {
  private readonly known = new Map<string, Fraction>();
  private readonly instants: readonly number[];

  constructor(private readonly lines: readonly Line[]) {
    const all = lines.flatMap(({ from, until, discountUntil }) => [from, until, discountUntil]);
    this.instants = [...new Set(all)].filter(Number.isFinite).sort((left, right) => left - right);
  }

  before(instant: number, segmentKey?: string): Fraction {
    return this.level(`before ${String(instant)} ${segmentKey ?? ''}`, segmentKey, (line) => {
      if (!(line.from < instant && instant <= line.until)) return ZERO;
      return instant <= line.discountUntil && line.discountUntil > line.from ? line.discounted : line.full;
    });
  }

  from(instant: number, segmentKey?: string): Fraction {
    return this.level(`from ${String(instant)} ${segmentKey ?? ''}`, segmentKey, (line) => {
      if (!(line.from <= instant && instant < line.until)) return ZERO;
      return instant < line.discountUntil && line.discountUntil > line.from ? line.discounted : line.full;
    });
  }

  /** When the customer first paid anything. */
  first(segmentKey?: string): number {
    return this.instants.find((instant) => isPositive(this.from(instant, segmentKey))) ?? Infinity;
  }

  change({ start, end }: Stretch): 'new' | 'reactivated' | 'churned' | 'stayed' | 'absent' {
    const [isThereBefore, isThereAfter] = [isPositive(this.before(start)), isPositive(this.before(end))];
    if (isThereBefore) return isThereAfter ? 'stayed' : 'churned';
    if (!isThereAfter) return 'absent';
    return this.first() >= start ? 'new' : 'reactivated';
  }

  seats(instant: number, segmentKey?: string): Fraction {
    const there = this.ofSegment(segmentKey).filter(({ from, until }) => from < instant && instant <= until);
    return sum(there.map(({ seats }) => seats));
  }

  within({ start, end }: Stretch): readonly number[] {
    return this.instants.filter((instant) => instant >= start && instant < end);
  }

  private ofSegment(segmentKey: string | undefined): readonly Line[] {
    return this.lines.filter((line) => segmentKey === undefined || line.segmentKey === segmentKey);
  }

  private level(name: string, segmentKey: string | undefined, value: (line: Line) => Fraction): Fraction {
    let level = this.known.get(name);
    if (level === undefined) {
      level = sum(this.ofSegment(segmentKey).map(value));
      this.known.set(name, level);
    }
    return level;
  }
}

/** What a customer adds to a quantity. */
function contribution(
  name: string,
  customer: Customer,
  span: Stretch,
  key: string | undefined,
  meant: NewCustomers,
): Fraction {
  const { start, end } = span;
  const change = customer.change(span);
  const [before, after] = [customer.before(start, key), customer.before(end, key)];
  const growth = after.minus(before);
  const oneIf = (condition: boolean): Fraction => (condition ? whole(1) : ZERO);
  const isStill = change === 'stayed';
  switch (name) {
    case 'mrrAtStart':
      return before;
    case 'mrrAtEnd':
      return after;
    case 'newMrr':
      return change === 'new' ? after : ZERO;
    case 'reactivationMrr':
      return change === 'reactivated' ? after : ZERO;
    case 'churnedMrr':
      return change === 'churned' ? before : ZERO;
    case 'expansionMrr':
      return isStill && isPositive(growth) ? growth : ZERO;
    case 'contractionMrr':
      return isStill && !isPositive(growth) ? ZERO.minus(growth) : ZERO;
    case 'retainedMrr': {
      // Of those who were there and still are, what they pay of what they paid.
      const least = before.compare(after) < 0 ? before : after;
      return change === 'stayed' ? least : change === 'churned' ? ZERO : before;
    }
    case 'retainedCustomers':
      return oneIf(isPositive(before) && isPositive(after));
    case 'customersAtStart':
      return oneIf(isPositive(before));
    case 'customersAtEnd':
      return oneIf(isPositive(after));
    case 'newCustomers':
      if (meant === 'not there at the start') return oneIf(isZero(before) && isPositive(after));
      if (meant === 'times of joining') {
        return whole(
          customer
            .within(span)
            .filter((instant) => isZero(customer.before(instant, key)) && isPositive(customer.from(instant, key)))
            .length,
        );
      }
      return oneIf(change === 'new' && isPositive(after));
    case 'reactivatedCustomers':
      return oneIf(change === 'reactivated' && isPositive(after));
    case 'churnedCustomers':
      return oneIf(change === 'churned' && isPositive(before));
    case 'customersMovedIn':
      return oneIf(isStill && isZero(before) && isPositive(after));
    case 'customersMovedOut':
      return oneIf(isStill && isPositive(before) && isZero(after));
    case 'formerCustomers':
      return oneIf(isZero(customer.before(start)) && customer.first() < start && customer.first(key) < start);
    case 'lostCustomers':
      return whole(
        customer
          .within(span)
          .filter((instant) => isPositive(customer.before(instant)) && isZero(customer.from(instant)))
          .filter((instant) => isPositive(customer.before(instant, key))).length,
      );
    case 'seats':
      return customer.seats(end, key);
    case 'netNewArr':
      return growth.times(whole(12));
    default:
      throw new Error(`nobody has said what ${name} is`);
  }
}

function isZero(value: Fraction): boolean {
  return value.numerator === 0n;
}

function isPositive(value: Fraction): boolean {
  return value.numerator > 0n;
}

/** A sum over one denominator, so that many numbers stay short. */
function sum(values: readonly Fraction[]): Fraction {
  let denominator = 1n;
  for (const value of values) denominator *= value.denominator / divisorOf(denominator, value.denominator);
  let numerator = 0n;
  for (const value of values) numerator += value.numerator * (denominator / value.denominator);
  return new Fraction(numerator, denominator);
}

function shortened({ numerator, denominator }: Fraction): Fraction {
  const divisor = divisorOf(numerator, denominator);
  return new Fraction(numerator / divisor, denominator / divisor);
}

function divisorOf(left: bigint, right: bigint): bigint {
  return right === 0n ? (left < 0n ? -left : left) : divisorOf(right, left % right);
}
