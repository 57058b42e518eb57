import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  type CohortOptions,
  cohorts,
  type Cohorts,
  cohortsAsync,
  orders,
  subscriptions,
} from '../../src/records/index';
import { Fraction } from '../fraction';
import { DAY, LocalTime, periodsIn, type Stretch, weekdays, wholePeriods } from './reference-calendar';
import { runs } from './runs';

vi.setConfig({ testTimeout: 60_000 });

type Region = string | null;

interface Row {
  readonly customer: string;
  readonly orderedAt: string | Date;
  readonly revenue: string | number;
  readonly region: Region;
  readonly currency: string;
  readonly refundedAt: string | Date | null;
  readonly refundedAmount: number | null;
}

/** A row, and what it means. */
interface Order {
  readonly row: Row;
  readonly customer: string;
  readonly at: number;
  readonly revenue: Fraction;
  readonly refund: { readonly at: number; readonly amount: Fraction } | undefined;
  readonly region: Region;
  readonly isBad: boolean;
}

interface Question {
  readonly every: 'day' | 'week' | 'month' | 'quarter' | 'year';
  readonly zone: string;
  readonly weekStartsOn: (typeof weekdays)[number];
  readonly yearStartsIn: number;
  readonly range: readonly [number, number] | undefined;
  readonly asOf: number;
  readonly isByRegion: boolean;
  readonly revenue: 'orderRevenue' | 'revenue' | null;
}

interface Case {
  readonly question: Question;
  readonly orders: readonly Order[];
}

const FROM = Date.UTC(2018, 8, 20);
const zero = new Fraction(0n);
const usdRate = new Fraction(1n, 2n);

/** A day of the calendar, or an instant, as it stands in a row. */
const moment = (zone: string, days: number) =>
  fc.oneof(
    fc.integer({ min: 0, max: days }).map((day) => {
      const wall = FROM + day * DAY;
      return { written: new Date(wall).toISOString().slice(0, 10), at: LocalTime.of(zone).instantOf(wall) };
    }),
    fc
      .integer({ min: 0, max: days * 24 * 60 })
      .map((minutes) => ({ written: new Date(FROM + minutes * 60_000), at: FROM + minutes * 60_000 })),
  );

const amount = fc.oneof(
  fc
    .integer({ min: 0, max: 99_999 })
    .map((cents) => ({ written: cents / 100, value: new Fraction(BigInt(cents), 100n) })),
  fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 24n }), fc.integer({ min: 0, max: 20 })).map(([digits, scale]) => ({
    written: `${String(digits)}e-${String(scale)}`.replace(/^(\d+)e-(\d+)$/, (_, whole: string, places: string) => {
      const padded = whole.padStart(Number(places) + 1, '0');
      return Number(places) === 0 ? padded : `${padded.slice(0, -Number(places))}.${padded.slice(-Number(places))}`;
    }),
    value: new Fraction(digits, 10n ** BigInt(scale)),
  })),
);

function arbitraryOrder(zone: string, days: number): fc.Arbitrary<Order> {
  return fc
    .record({
      customer: fc.integer({ min: 0, max: 7 }).map((number) => `c${String(number)}`),
      at: moment(zone, days),
      amount,
      refund: fc.option(fc.record({ at: moment(zone, days), cents: fc.integer({ min: 1, max: 5000 }) }), { freq: 4 }),
      region: fc.constantFrom<Region[]>('North', 'South', null),
      currency: fc.constantFrom('EUR', 'EUR', 'USD'),
      isBad: fc.integer({ min: 0, max: 19 }).map((number) => number === 0),
    })
    .map(({ customer, at, amount: { written, value }, refund, region, currency, isBad }) => {
      const rate = currency === 'USD' ? usdRate : new Fraction(1n);
      return {
        row: {
          customer,
          orderedAt: at.written,
          revenue: isBad ? 'much' : written,
          region,
          currency,
          refundedAt: refund?.at.written ?? null,
          refundedAmount: refund === null ? null : refund.cents / 100,
        },
        customer,
        at: at.at,
        revenue: value.times(rate),
        refund:
          refund === null
            ? undefined
            : { at: refund.at.at, amount: new Fraction(BigInt(refund.cents), 100n).times(rate) },
        region,
        isBad,
      };
    });
}

const lengths = { day: 12, week: 60, month: 300, quarter: 700, year: 1500 };

const arbitraryCase: fc.Arbitrary<Case> = fc
  .record({
    every: fc.constantFrom('day', 'week', 'month', 'quarter', 'year'),
    zone: fc.constantFrom('UTC', 'Europe/Warsaw', 'America/Sao_Paulo', 'Asia/Tokyo'),
    weekStartsOn: fc.constantFrom(...weekdays),
    yearStartsIn: fc.integer({ min: 1, max: 12 }),
    isByRegion: fc.boolean(),
    revenue: fc.constantFrom('orderRevenue', 'revenue', null),
  })
  .chain((settings) => {
    const days = lengths[settings.every];
    const instant = fc.integer({ min: 0, max: days * 24 }).map((hours) => FROM + hours * 3_600_000);
    return fc.record({
      question: fc.record({
        every: fc.constant(settings.every),
        zone: fc.constant(settings.zone),
        weekStartsOn: fc.constant(settings.weekStartsOn),
        yearStartsIn: fc.constant(settings.yearStartsIn),
        isByRegion: fc.constant(settings.isByRegion),
        revenue: fc.constant(settings.revenue),
        range: fc.option(
          fc
            .tuple(instant, instant)
            .filter(([from, to]) => from !== to)
            .map(([from, to]) => [Math.min(from, to), Math.max(from, to)] as const),
          { nil: undefined },
        ),
        asOf: fc.oneof(instant, fc.constant(FROM + 2000 * DAY)),
      }),
      orders: fc.array(arbitraryOrder(settings.zone, days), { minLength: 1, maxLength: 40 }),
    });
  });

function optionsOf({ every, zone, weekStartsOn, yearStartsIn, range, asOf, isByRegion, revenue }: Question) {
  return {
    every,
    timeZone: zone,
    weekStartsOn,
    yearStartsIn,
    asOf,
    currency: 'EUR',
    rates: { USD: '0.5' },
    onInvalid: 'skip',
    revenue,
    by: isByRegion ? ['region'] : [],
    ...(range && { from: range[0], to: range[1] }),
  } satisfies Omit<CohortOptions<'region'>, 'records'>;
}

const sum = (list: readonly Fraction[]): Fraction => list.reduce((total, one) => total.plus(one), zero);
const whole = (number: number): Fraction => new Fraction(BigInt(number));
const over = (dividend: Fraction, divisor: Fraction): Fraction | null =>
  divisor.compare(zero) === 0 ? null : dividend.div(divisor);
const shown = (value: Fraction | null): string | null => value?.rounded() ?? null;

/** What the definitions say. */
class Reference {
  private readonly periods: readonly Stretch[];
  private readonly orders: readonly Order[];
  private readonly byCustomer: ReadonlyMap<string, readonly Order[]>;

  constructor(private readonly given: Case) {
    const { question, orders: all } = given;
    const time = LocalTime.of(question.zone);
    const dates = all.flatMap(({ at, refund }) => (refund && question.revenue === 'revenue' ? [at, refund.at] : [at]));
    const range = question.range ?? wholePeriods(Math.min(...dates), Math.max(...dates), time, question);
    this.periods = periodsIn(range[0], range[1], time, question).filter(({ start }) => start <= question.asOf);
    // Without revenue, nobody reads what is wrong with it.
    this.orders = all.filter(({ isBad }) => !isBad || question.revenue === null);
    const customers = new Set(this.orders.map(({ customer }) => customer));
    this.byCustomer = new Map(
      [...customers].map((name) => [name, this.orders.filter(({ customer }) => customer === name)]),
    );
  }

  get segments(): Region[] {
    return ['North', 'South', null].filter((region) => this.orders.some((order) => order.region === region));
  }

  plain() {
    const { question } = this.given;
    const all = this.periods.map((_, cohort) => this.cohort(cohort, undefined));
    const rows = this.periods.flatMap((_, cohort) =>
      this.segments.map((region) => ({ region, ...this.cohort(cohort, region) })),
    );
    return {
      rows: question.isByRegion ? rows : all,
      totals: all,
      curve: this.curve(undefined),
      curves: question.isByRegion ? this.segments.map((region) => this.curve(region)) : [this.curve(undefined)],
      records: this.orders.length,
    };
  }

  private members(cohort: number, region: Region | undefined): string[] {
    return [...this.byCustomer].flatMap(([customer, own]) => {
      const at = Math.min(...own.map((order) => order.at));
      const regions = own.filter((order) => order.at === at).map((order) => order.region);
      const first = ['North', 'South', null].find((each) => regions.includes(each));
      return this.periodOf(at) === cohort && (region === undefined || region === first) ? [customer] : [];
    });
  }

  private periodOf(at: number): number {
    return this.periods.findIndex(({ start, end }) => start <= at && at < end);
  }

  private isKept(customer: string, period: number): boolean {
    return this.byCustomer.get(customer)?.some(({ at }) => this.periodOf(at) === period) ?? false;
  }

  private revenue(members: readonly string[], period: number): Fraction {
    const own = members.flatMap((customer) => this.byCustomer.get(customer) ?? []);
    const sales = sum(own.filter(({ at }) => this.periodOf(at) === period).map(({ revenue }) => revenue));
    if (this.given.question.revenue === 'orderRevenue') return sales;
    const refunds = own.flatMap(({ refund }) => (refund && this.periodOf(refund.at) === period ? [refund.amount] : []));
    return sales.minus(sum(refunds));
  }

  /** What a cohort does in a period. */
  private raw(cohort: number, period: number, region: Region | undefined) {
    const members = this.members(cohort, region);
    const keptIn = (each: number): string[] => members.filter((customer) => this.isKept(customer, each));
    const kept = keptIn(period);
    const before = period === cohort ? members : keptIn(period - 1);
    const revenues = Array.from({ length: period - cohort + 1 }, (_, age) => this.revenue(members, cohort + age));
    return {
      size: members.length,
      kept: kept.length,
      before: before.length,
      lost: before.filter((customer) => !kept.includes(customer)).length,
      returned: kept.filter((customer) => !before.includes(customer)).length,
      revenue: revenues.at(-1) ?? zero,
      first: revenues[0] ?? zero,
      cumulative: sum(revenues),
    };
  }

  private cohort(cohort: number, region: Region | undefined) {
    const { asOf, revenue } = this.given.question;
    return {
      start: this.periods[cohort]?.start,
      size: String(this.members(cohort, region).length),
      cells: this.periods.slice(cohort).map(({ start, end, clipped }, age) => {
        const raw = this.raw(cohort, cohort + age, region);
        const money = (value: Fraction | null): string | null => (revenue === null ? null : shown(value));
        return {
          age,
          start,
          clipped,
          running: end > asOf,
          customers: String(raw.kept),
          share: shown(over(whole(raw.kept), whole(raw.size))),
          lost: String(raw.lost),
          returned: String(raw.returned),
          revenue: money(raw.revenue),
          revenueShare: money(raw.first.compare(zero) > 0 ? raw.revenue.div(raw.first) : null),
          cumulativeRevenue: money(raw.cumulative),
          cumulativeRevenuePerCustomer: money(over(raw.cumulative, whole(raw.size))),
        };
      }),
    };
  }

  private curve(region: Region | undefined) {
    const { asOf, revenue } = this.given.question;
    const isWhole = (period: number): boolean => {
      const span = this.periods[period];
      return span !== undefined && !span.clipped && span.end <= asOf;
    };
    return this.periods.flatMap((_, age) => {
      const raws = this.periods.flatMap((__, cohort) => {
        if (!isWhole(cohort) || !isWhole(cohort + age)) return [];
        const raw = this.raw(cohort, cohort + age, region);
        return raw.size === 0 ? [] : [raw];
      });
      if (raws.length === 0) return [];
      const total = (name: 'size' | 'kept' | 'before' | 'lost'): Fraction => sum(raws.map((raw) => whole(raw[name])));
      const sumOf = (name: 'revenue' | 'first' | 'cumulative'): Fraction => sum(raws.map((raw) => raw[name]));
      const money = (value: Fraction | null): string | null => (revenue === null ? null : shown(value));
      return [
        {
          age,
          cohorts: raws.length,
          size: shown(total('size')),
          customers: shown(total('kept')),
          share: shown(over(total('kept'), total('size'))),
          churnRate: shown(over(total('lost'), total('before'))),
          revenue: money(sumOf('revenue')),
          revenueShare: money(sumOf('first').compare(zero) > 0 ? over(sumOf('revenue'), sumOf('first')) : null),
          cumulativeRevenuePerCustomer: money(over(sumOf('cumulative'), total('size'))),
        },
      ];
    });
  }
}

/** What the library says. */
function plain({ by, rows, totals, curve, segmentCurves, records }: Cohorts<'region'>) {
  const cohort = ({ period, size, cells, ...columns }: Omit<(typeof rows)[number], 'region'>) => ({
    ...columns,
    start: period.start?.getTime(),
    size: String(size),
    cells: cells.map((cell) => ({
      age: cell.age,
      start: cell.period.start?.getTime(),
      clipped: cell.period.clipped,
      running: cell.running,
      customers: String(cell.customers),
      share: text(cell.share),
      lost: String(cell.lost),
      returned: String(cell.returned),
      revenue: text(cell.revenue),
      revenueShare: text(cell.revenueShare),
      cumulativeRevenue: text(cell.cumulativeRevenue),
      cumulativeRevenuePerCustomer: text(cell.cumulativeRevenuePerCustomer),
    })),
  });
  const point = (each: (typeof curve)[number]) => ({
    age: each.age,
    cohorts: each.cohorts,
    size: text(each.size),
    customers: text(each.customers),
    share: text(each.share),
    churnRate: text(each.churnRate),
    revenue: text(each.revenue),
    revenueShare: text(each.revenueShare),
    cumulativeRevenuePerCustomer: text(each.cumulativeRevenuePerCustomer),
  });
  expect(by.length === 0 ? rows : totals).toBe(totals);
  return {
    rows: rows.map(cohort),
    totals: totals.map(cohort),
    curve: curve.map(point),
    curves: segmentCurves.map(({ points }) => points.map(point)),
    records: records['orders'],
  };
}

function text(value: { toString(): string } | null): string | null {
  return value === null ? null : Fraction.parse(value.toString()).rounded();
}

const recordsOf = ({ orders: list }: Case) => orders(list.map(({ row }) => row));

function compute(given: Case): ReturnType<typeof plain> {
  return plain(cohorts({ ...optionsOf(given.question), records: recordsOf(given) }));
}

describe('cohorts', () => {
  it('are what the definitions say', () => {
    fc.assert(
      fc.property(arbitraryCase, (given) => {
        const [actual, wanted] = [compute(given), new Reference(given).plain()];
        if (JSON.stringify(actual) !== JSON.stringify(wanted)) expect(actual).toEqual(wanted);
      }),
      runs(60),
    );
  });

  it('are the same for a stream, and for rows in another order', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryCase.filter(({ question }) => question.range !== undefined),
        fc.func(fc.nat()),
        async (given, rank) => {
          async function* stream(rows: readonly Row[]): AsyncGenerator<Row> {
            for (const row of rows) yield await Promise.resolve(row);
          }
          const shuffled = given.orders.toSorted((left, right) => rank(left.row) - rank(right.row));
          const options = {
            ...optionsOf(given.question),
            records: orders(stream(shuffled.map(({ row }) => row))),
          };
          expect(plain(await cohortsAsync(options))).toEqual(compute(given));
        },
      ),
      runs(20),
    );
  });

  it('go on over the borders of blocks', () => {
    const [list] = fc.sample(fc.array(arbitraryOrder('UTC', 300), { minLength: 60, maxLength: 60 }), {
      numRuns: 1,
      seed: 1,
    }) as [Order[]];
    // Customers of their own for each copy, and some for all of them.
    const many = Array.from({ length: 80 }, (_, copy) =>
      list.map((order, index): Order => {
        const customer = index % 3 === 0 ? order.customer : `${order.customer} ${String(copy)}`;
        return { ...order, customer, row: { ...order.row, customer } };
      }),
    ).flat();
    const question: Question = {
      every: 'quarter',
      zone: 'UTC',
      weekStartsOn: 'monday',
      yearStartsIn: 1,
      range: [Date.UTC(2018, 6, 1), Date.UTC(2019, 9, 1)],
      asOf: Date.UTC(2019, 5, 1),
      isByRegion: true,
      revenue: 'revenue',
    };
    const given = { question, orders: many };
    expect(compute(given)).toEqual(new Reference(given).plain());
  });
});

interface Stay {
  readonly customer: string;
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly amount: number;
  readonly interval: 'month' | 'year' | 'week';
  readonly plan: string | null;
}

/** Instants close to each other and to the ends of months, so that stays touch and overlap. */
const staying = fc
  .record({
    customer: fc.integer({ min: 0, max: 5 }).map((number) => `c${String(number)}`),
    start: fc.integer({ min: 0, max: 40 }),
    length: fc.option(fc.integer({ min: 0, max: 20 }), { freq: 4 }),
    amount: fc.integer({ min: 0, max: 3 }),
    interval: fc.constantFrom('month', 'year', 'week'),
    plan: fc.constantFrom('North', 'South', null),
  })
  .map(({ start, length, ...rest }): Stay => {
    // The first, the sixteenth, and the last day of a month.
    const instant = (step: number): number => {
      const month = Math.floor(step / 3);
      return [Date.UTC(2024, month, 1), Date.UTC(2024, month, 16), Date.UTC(2024, month + 1, 0)][step % 3] as number;
    };
    return { ...rest, startedAt: instant(start), endedAt: length === null ? null : instant(start + length) };
  });

const perYear = { month: 12n, year: 1n, week: 52n };

/** What a customer pays a month just before an instant. */
function levelBefore(stays: readonly Stay[], instant: number): Fraction {
  const there = stays.filter(({ startedAt, endedAt }) => startedAt < instant && (endedAt ?? Infinity) >= instant);
  return sum(there.map(({ amount, interval }) => new Fraction(BigInt(amount) * perYear[interval], 12n)));
}

describe('cohorts of subscriptions', () => {
  it('are what the definitions say', () => {
    fc.assert(
      fc.property(
        fc.array(staying, { minLength: 1, maxLength: 15 }),
        fc.constantFrom('month', 'quarter'),
        fc.boolean(),
        (stays, every, isByPlan) => {
          const [from, to] = [Date.UTC(2024, 3, 1), Date.UTC(2025, 3, 1)];
          const { rows, totals } = cohorts({
            records: subscriptions(stays),
            every,
            by: isByPlan ? ['plan'] : [],
            from,
            to,
            asOf: to,
          });
          const periods = periodsIn(from, to, LocalTime.of('UTC'), { every, weekStartsOn: 'monday', yearStartsIn: 1 });
          const customers = [...new Set(stays.map(({ customer }) => customer))].flatMap((name) => {
            const own = stays.filter(({ customer }) => customer === name);
            // Just after an instant is just before the next millisecond.
            const joins = own
              .map(({ startedAt }) => startedAt)
              .filter((at) => levelBefore(own, at + 1).compare(zero) > 0);
            const at = Math.min(...joins);
            const plan = ['North', 'South', null].find(
              (each) =>
                levelBefore(
                  own.filter((stay) => stay.plan === each),
                  at + 1,
                ).compare(zero) > 0,
            );
            return joins.length === 0 ? [] : [{ own, at, plan }];
          });
          const expectCohort = (
            { size, cells }: (typeof totals)[number],
            cohort: number,
            plan?: string | null,
          ): void => {
            const span = periods[cohort] as Stretch;
            const members = customers.filter(
              (one) => span.start <= one.at && one.at < span.end && (plan === undefined || one.plan === plan),
            );
            const levelsAt = (age: number): Fraction[] =>
              members.map(({ own }) => levelBefore(own, (periods[cohort + age] as Stretch).end));
            const there = (age: number): boolean[] => levelsAt(age).map((level) => level.compare(zero) > 0);
            const actual = cells.map((cell) => ({
              customers: Number(cell.customers),
              lost: Number(cell.lost),
              revenue: text(cell.revenue),
              cumulativeRevenue: text(cell.cumulativeRevenue),
            }));
            const wanted = cells.map((_, age) => ({
              customers: there(age).filter(Boolean).length,
              lost: there(age).filter((isThere, index) => !isThere && (age === 0 || there(age - 1)[index])).length,
              revenue: sum(levelsAt(age)).rounded(),
              cumulativeRevenue:
                every === 'month'
                  ? sum(Array.from({ length: age + 1 }, (__, earlier) => sum(levelsAt(earlier)))).rounded()
                  : null,
            }));
            expect(Number(size)).toBe(members.length);
            expect(cells).toHaveLength(periods.length - cohort);
            if (JSON.stringify(actual) !== JSON.stringify(wanted)) expect(actual).toEqual(wanted);
          };
          for (const [cohort, row] of totals.entries()) expectCohort(row, cohort);
          if (!isByPlan) return;
          for (const row of rows) {
            const cohort = periods.findIndex(({ start }) => start === row.period.start?.getTime());
            expectCohort(row, cohort, row.plan as string | null);
          }
        },
      ),
      runs(60),
    );
  });
});
