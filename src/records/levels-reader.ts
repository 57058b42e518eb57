import { add, type ExactNumber, multiply, subtract } from '../exact';
import { followCustomers, type MovementKind, type Timeline } from './follow-customers';
import { levelArithmetic } from './level-arithmetic';
import type { LevelChanges } from './level-changes';
import { type SubscriptionBalance, type SubscriptionMovement, unitOfFigure } from './measure';
import type { Slots } from './slots';
import { sortChanges } from './sort-changes';
import { type Window, windowsBySlot } from './windows-by-slot';

/** A customer whose level changed from the start of a window to its end. */
export interface LevelMovement {
  readonly customer: number;
  readonly kind: MovementKind;
  /** What it pays a month at the start and at the end, times the divisor of the changes. */
  readonly before: ExactNumber;
  readonly after: ExactNumber;
}

type Counted = Exclude<SubscriptionMovement, 'net new ARR' | 'customers gained' | 'customers lost'>;

/** The kinds of movement that each figure counts. */
const kindsOf: Readonly<Record<Counted, readonly MovementKind[]>> = {
  'new MRR': ['new'],
  'reactivation MRR': ['reactivated'],
  'expansion MRR': ['expansion', 'moved in'],
  'contraction MRR': ['contraction', 'moved out'],
  'churned MRR': ['churned'],
  'new customers': ['new'],
  'reactivated customers': ['reactivated'],
  'churned customers': ['churned'],
  'customers moved in': ['moved in'],
  'customers moved out': ['moved out'],
  'customers arrived': ['new', 'reactivated', 'moved in'],
};

/** What is added up for all customers. */
interface Totals {
  /** By slot and column, what changes just before it; in the end, what stands there. */
  readonly balances: Readonly<Record<SubscriptionBalance, ExactNumber[] | Float64Array>>;
  /** By window and column. */
  readonly gained: Float64Array;
  readonly lost: Float64Array;
  readonly movements: Readonly<
    Record<MovementKind, { readonly customers: Float64Array; readonly money: ExactNumber[] }>
  >;
}

/** Reads balances and movements of subscriptions, for all windows at once. */
export class LevelsReader {
  private readonly timeline: Timeline;
  private totals: Totals | undefined;

  constructor(
    changes: LevelChanges,
    private readonly slots: Slots,
    segments: number,
    private readonly windows: readonly Window[],
  ) {
    const windowsOf = windowsBySlot(windows, slots.count);
    const plain = changes.plainAmounts();
    const arithmetic = levelArithmetic(changes, plain !== undefined);
    const sorted = sortChanges(changes, slots, plain);
    this.timeline = { changes: sorted, arithmetic, windows, windowsOf, columns: segments + 1 };
  }

  /** What stands just before a slot. */
  balance(of: SubscriptionBalance, slot: number, segment: number): ExactNumber {
    this.totals ??= this.addUp();
    return this.totals.balances[of][slot * this.timeline.columns + segment] as ExactNumber;
  }

  /** What a movement comes to in a window. */
  movement(of: SubscriptionMovement, window: number, segment: number): ExactNumber {
    this.totals ??= this.addUp();
    const { gained, lost, movements } = this.totals;
    const place = window * this.timeline.columns + segment;
    if (of === 'customers gained') return gained[place] as number;
    if (of === 'customers lost') return lost[place] as number;
    if (of === 'net new ARR') {
      const { startSlot, endSlot } = this.windows[window] as Window;
      return multiply(subtract(this.balance('MRR', endSlot, segment), this.balance('MRR', startSlot, segment)), 12);
    }
    const isMoney = unitOfFigure(of) !== 'count';
    return kindsOf[of].reduce((sum: ExactNumber, kind) => {
      const { customers, money } = movements[kind];
      return add(sum, (isMoney ? money : customers)[place] as ExactNumber);
    }, 0);
  }

  /** The customers whose level in a segment changed from the start of a window to its end. */
  movements(window: number, segment: number): readonly LevelMovement[] {
    const found: LevelMovement[] = [];
    followCustomers(this.timeline, {
      moves(inWindow, column, customer, kind, before, after) {
        if (inWindow === window && column === segment) found.push({ customer, kind, before, after });
      },
    });
    return found;
  }

  /** The customers that a balance just before a slot counts: those who pay, or the former ones. */
  standing(of: SubscriptionBalance, slot: number, segment: number): ReadonlySet<number> {
    const found = new Set<number>();
    followCustomers(this.timeline, {
      stands(before, column, customer, more, moreFormer) {
        if (before >= slot || column !== segment) return;
        const change = of === 'former customers' ? moreFormer : more;
        if (change > 0) found.add(customer);
        else if (change < 0) found.delete(customer);
      },
    });
    return found;
  }

  /** The customers that count for a movement. */
  counted(of: SubscriptionMovement, window: number, segment: number): ReadonlySet<number> {
    if (of === 'customers gained' || of === 'customers lost') {
      const customers = new Set<number>();
      followCustomers(this.timeline, {
        passes(inWindow, column, customer, isGain) {
          if (inWindow === window && column === segment && isGain === (of === 'customers gained')) {
            customers.add(customer);
          }
        },
      });
      return customers;
    }
    const movements = this.movements(window, segment).filter(
      ({ kind }) => of === 'net new ARR' || kindsOf[of].includes(kind),
    );
    return new Set(movements.map(({ customer }) => customer));
  }

  private addUp(): Totals {
    const { slots, windows, timeline } = this;
    const { columns, arithmetic } = timeline;
    const all = columns - 1;
    const counts = (): Float64Array => new Float64Array((slots.count + 1) * columns);
    const places = windows.length * columns;
    const inWindows = () => ({ customers: new Float64Array(places), money: arithmetic.zeros(places) });
    const mrr = arithmetic.zeros((slots.count + 1) * columns);
    const balances = { MRR: mrr, seats: counts(), customers: counts(), 'former customers': counts() };
    const [gained, lost] = [new Float64Array(places), new Float64Array(places)];
    const movements = {
      new: inWindows(),
      reactivated: inWindows(),
      expansion: inWindows(),
      contraction: inWindows(),
      churned: inWindows(),
      'moved in': inWindows(),
      'moved out': inWindows(),
    };
    const addMoney = (money: ExactNumber[], place: number, amount: ExactNumber): void => {
      money[place] = arithmetic.add(money[place] as ExactNumber, amount);
    };
    const addCount = (numbers: Float64Array, place: number, number: number): void => {
      numbers[place] = (numbers[place] as number) + number;
    };
    followCustomers(timeline, {
      changes(slot, segment, amount, seats) {
        const next = (slot + 1) * columns;
        addMoney(mrr, next + segment, amount);
        addMoney(mrr, next + all, amount);
        addCount(balances.seats, next + segment, seats);
        addCount(balances.seats, next + all, seats);
      },
      stands(slot, column, _, customers, formerCustomers) {
        const place = (slot + 1) * columns + column;
        addCount(balances.customers, place, customers);
        addCount(balances['former customers'], place, formerCustomers);
      },
      passes(window, column, _, isGain) {
        addCount(isGain ? gained : lost, window * columns + column, 1);
      },
      moves(window, column, _, kind, before, after) {
        const { customers, money } = movements[kind];
        const place = window * columns + column;
        addCount(customers, place, 1);
        const isMore = arithmetic.compare(after, before) > 0;
        addMoney(money, place, isMore ? arithmetic.subtract(after, before) : arithmetic.subtract(before, after));
      },
    });
    for (let place = columns; place < mrr.length; place += 1) {
      addMoney(mrr, place, mrr[place - columns] as ExactNumber);
      for (const balance of [balances.seats, balances.customers, balances['former customers']]) {
        addCount(balance, place, balance[place - columns] as number);
      }
    }
    return { balances, gained, lost, movements };
  }
}
