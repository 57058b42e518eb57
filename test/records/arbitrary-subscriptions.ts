import { inspect } from 'node:util';
import fc from 'fast-check';
import { Decimal } from '../../src/index';
import { type ReportSettings, type SourceRecords, subscriptions } from '../../src/records/index';
import { Fraction } from '../fraction';
import { type Rate, type Segment, whole } from './reference';
import { DAY, LocalTime, moveBack, periodsIn, wholePeriods } from './reference-calendar';
import type { Subscription, SubscriptionQuestion } from './reference-subscriptions';

/** Random subscriptions for the tests: of few customers, at few instants, so that they touch and overlap. */

type Raw = Readonly<Record<string, unknown>>;

interface SubscriptionRow {
  readonly raw: Raw;
  /** Undefined if the row is refused. */
  readonly meant: Subscription | undefined;
}

export interface SubscriptionCase {
  readonly question: SubscriptionQuestion;
  readonly rows: readonly SubscriptionRow[];
  /** Of a report, without metrics. */
  readonly settings: Omit<ReportSettings, 'metrics'>;
  readonly records: (rows: Iterable<unknown> | AsyncIterable<unknown>) => SourceRecords;
}

interface Instant {
  readonly base: number;
  readonly delta: number;
}

const instant: fc.Arbitrary<Instant> = fc.record({
  base: fc.nat(9999),
  delta: fc.oneof(
    { weight: 6, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.constantFrom(-1, 1) },
    { weight: 2, arbitrary: fc.constantFrom(-DAY, DAY, DAY / 2, DAY / 24) },
  ),
});

const rowSpec = (invalid: boolean) =>
  fc.record({
    picks: fc.array(fc.nat(9999), { minLength: 14, maxLength: 14 }),
    cents: fc.integer({ min: 1, max: 99_999 }),
    has: fc.nat(1023),
    form: fc.nat(3),
    broken: invalid ? fc.option(fc.nat(9999), { freq: 3, nil: undefined }) : fc.constant(undefined),
  });

type RowSpec = ReturnType<typeof rowSpec> extends fc.Arbitrary<infer Spec> ? Spec : never;

/** Month-ends, a leap day, and days on which clocks change or that a zone leaves out. */
const days = ['2023-01-31', '2024-02-29', '2024-03-31', '2023-10-29', '2018-11-04', '2011-12-30', '2023-12-31'];
const zones = ['Europe/Warsaw', 'America/Sao_Paulo', 'Asia/Tokyo', 'Pacific/Apia'];
const lengths = { day: 1, week: 7, month: 30, quarter: 91, year: 365, span: 45 } as const;

const questionSpec = fc.record({
  zone: fc.constantFrom(...zones),
  day: fc.constantFrom(...days),
  every: fc.constantFrom('day', 'week', 'month', 'month', 'quarter', 'year', 'span'),
  range: fc.constantFrom('whole', 'whole', 'clipped', 'open'),
  before: fc.nat(3),
  after: fc.nat(3),
  by: fc.constantFrom([], ['plan'], ['plan', 'country'] as const),
  money: fc.constantFrom('none', 'fixed', 'daily'),
  weekStartsOn: fc.constantFrom('monday', 'sunday'),
  yearStartsIn: fc.constantFrom(1, 4),
  compare: fc.constantFrom(undefined, undefined, 'previous-period', 'previous-year'),
  settings: fc.record({
    daysPerYear: fc.constantFrom(365, 360, 365.25),
    weeksPerYear: fc.constantFrom(52, 48, 52.14),
    churnWhenCancelled: fc.boolean(),
  }),
  isMapped: fc.boolean(),
  instants: fc.array(instant, { minLength: 6, maxLength: 12 }),
});

type QuestionSpec = typeof questionSpec extends fc.Arbitrary<infer Spec> ? Spec : never;

export interface CaseOptions {
  readonly question?: Partial<QuestionSpec>;
  readonly invalid?: boolean;
  readonly maxRows?: number;
  /** Prices whose twelfths end, so that sums of them do. */
  readonly isPlain?: boolean;
}

export function arbitrarySubscriptions(options: CaseOptions = {}): fc.Arbitrary<SubscriptionCase> {
  const { question = {}, invalid = false, maxRows = 24, isPlain = false } = options;
  const rows = fc.array(rowSpec(invalid), { minLength: 1, maxLength: maxRows, size: 'max' });
  return fc.tuple(questionSpec, rows).map(([spec, list]) => writeCase({ ...spec, ...question }, list, isPlain));
}

function pick<Item>(list: readonly Item[], choice: number | undefined): Item {
  return list[(choice ?? 0) % list.length] as Item;
}

function writeCase(spec: QuestionSpec, specs: readonly RowSpec[], isPlain: boolean): SubscriptionCase {
  const { zone, every, by, settings, weekStartsOn, yearStartsIn, isMapped } = spec;
  const time = LocalTime.of(zone);
  const cut = { every, weekStartsOn, yearStartsIn } as const;
  const special = time.startOf(Date.parse(`${spec.day}T00:00Z`) / DAY);
  const day = time.dayOf(special);
  let from = time.startOf(day - spec.before * lengths[every]);
  let to = time.startOf(day + spec.after * lengths[every] + 1);
  if (spec.range === 'whole') [from, to] = wholePeriods(from, to - 1, time, cut);
  const isOpen = spec.range === 'open' && every === 'span';
  const compare = isOpen ? undefined : spec.compare;

  const periods = periodsIn(from, to, time, cut);
  const moved = compare === undefined ? [] : periods.map((span) => moveBack(span, 'period', time, every));
  const borders = [...periods, ...periods, ...moved].flatMap(({ start, end }) => [start, end]);
  const bases = [...borders, special, time.startOf(day + 1), special - 400 * DAY, from - 40 * DAY, to + 40 * DAY];
  const instants = spec.instants.map(({ base, delta }) => pick(bases, base) + delta);

  const currency = spec.money === 'none' ? undefined : 'EUR';
  const daily = [-4000, -40, 0, 1, 30].map((offset, index) => ({
    day: day + offset,
    rate: `0.00${String(61 + index)}`,
  }));
  const parse = (text: string): Fraction => Fraction.parse(text);
  const rates = {
    USD: '0.92',
    JPY:
      spec.money === 'daily'
        ? Object.fromEntries(daily.map((one) => [new Date(one.day * DAY).toISOString().slice(0, 10), one.rate]))
        : 0.00625,
  };
  const meantRates: Readonly<Record<string, readonly Rate[]>> = {
    USD: [{ from: -Infinity, rate: parse('0.92') }],
    JPY:
      spec.money === 'daily'
        ? daily.map((one) => ({ from: time.startOf(one.day), rate: parse(one.rate) }))
        : [{ from: -Infinity, rate: parse('0.00625') }],
  };
  const question: SubscriptionQuestion = {
    ...cut,
    by,
    zone,
    range: isOpen ? undefined : [from, to],
    compare,
    currency,
    rates: meantRates,
    settings,
  };
  const write = { time, instants, hasMoney: currency !== undefined, isPlain, settings };
  const rows = specs.map((row, position) => writeRow(row, position, write));
  const mapping = Object.fromEntries(fieldNames.map((name) => [name, isMapped ? (row: Raw) => row[name] : name]));
  const segments = { plan: 'plan', country: (row: Raw) => row['country'] };
  const given: SubscriptionCase = {
    question,
    rows,
    settings: {
      every,
      by,
      timeZone: zone,
      weekStartsOn,
      yearStartsIn,
      ...(!isOpen && { from, to: new Date(to) }),
      ...(compare !== undefined && { compare }),
      ...(currency !== undefined && { currency, rates }),
    },
    records: (list) =>
      (subscriptions as unknown as (rows: unknown, mapping: object, options: object) => SourceRecords)(list, mapping, {
        segments,
        settings,
      }),
  };
  const text = (): string => inspect({ question, rows: rows.map(({ raw }) => raw) }, { depth: 9 });
  return Object.assign(given, { [fc.toStringMethod]: text });
}

const fieldNames = [
  'id customer kind startedAt endedAt cancelledAt amount currency interval intervalCount quantity discountShare',
  'discount discountEndsAt',
]
  .join(' ')
  .split(' ');

const customers: readonly (string | number)[] = ['ann', 'bob', '7', 7, 'Zoë', '__proto__', 'constructor'];
const intervals = ['month', 'month', 'year', 'quarter', 'week', 'day'] as const;
const plainIntervals = ['month', 'month', 'year', 'quarter'] as const;
const counts = [1, 1, 2, 3, 5, 6, 7, 11];
const kinds = [undefined, 'paid', 'paid', 'paid', undefined, 'paid', 'trial', 'one-time', 'usage'] as const;
const prices = ['0', '12', '29.99', '120', '0.1', '12345678901234567890.123456789', '33.333333333333333333'];
const shares = ['0.25', '0.5', '1', '0.333'];
const discounts = ['1', '5.50', '100000', '0'];
const plans: readonly Segment[] = ['basic', 'pro', 'pro', 1, null];
const countries: readonly Segment[] = ['PL', 'BR', true];
const nothing: readonly unknown[] = [undefined, null, ''];

interface Write {
  readonly time: LocalTime;
  readonly instants: readonly number[];
  readonly hasMoney: boolean;
  readonly isPlain: boolean;
  readonly settings: SubscriptionQuestion['settings'];
}

function writeRow(
  { picks, cents, has, form, broken }: RowSpec,
  position: number,
  { time, instants, hasMoney, isPlain, settings }: Write,
): SubscriptionRow {
  const date = (choice: number | undefined): number => pick(instants, choice);
  const [one, other] = [date(picks[0]), date(picks[1])];
  const isEnded = (has & 1) === 0 || (has & 2) === 0;
  const [startedAt, endedAt] = isEnded ? [Math.min(one, other), Math.max(one, other)] : [one, undefined];
  const cancelledAt = (has & 4) === 0 ? undefined : date(picks[2]);
  const kind = pick(kinds, picks[3]);
  const priceText = isPlain
    ? String(12 * (cents % 100))
    : (has & 8) === 0
      ? (cents / 100).toFixed(2)
      : pick(prices, picks[4]);
  const interval = pick<Subscription['interval']>(isPlain ? plainIntervals : intervals, picks[5]);
  const count = isPlain ? 1 : pick(counts, picks[6]);
  const quantity = (has & 16) === 0 ? undefined : pick([1, 2, 3, 10, 0], picks[7]);
  const hasDiscount = (has & 32) === 0 && (picks[8] ?? 0) % 2 === 0;
  const share = hasDiscount && (has & 64) === 0 ? pick(isPlain ? ['0.5', '1'] : shares, picks[8]) : undefined;
  const discount = hasDiscount && (has & 128) === 0 ? pick(isPlain ? ['12'] : discounts, picks[9]) : undefined;
  const discountEndsAt = (has & 256) === 0 ? undefined : date(picks[10]);
  const currency = hasMoney ? pick(['EUR', 'USD', 'JPY', undefined], picks[11]) : undefined;
  const customer = pick(customers, picks[12]);
  const plan = pick(plans, picks[13]);
  const country = pick(countries, picks[5]);
  const isMissingPrice = kind !== undefined && kind !== 'paid' && (has & 512) !== 0;
  const number = (text: string | undefined): unknown => (text === undefined ? undefined : writeNumber(text, form));
  const written = (at: number | undefined): unknown => (at === undefined ? undefined : writeDate(at, form, time));
  const values: Record<string, unknown> = {
    id: position % 2 === 0 ? position : String(position),
    customer,
    kind,
    startedAt: writeDate(startedAt, form, time),
    endedAt: written(endedAt),
    cancelledAt: written(cancelledAt),
    amount: isMissingPrice ? undefined : number(priceText),
    currency,
    interval: isMissingPrice ? undefined : interval,
    intervalCount: count === 1 && (has & 2) === 0 ? undefined : count,
    quantity,
    discountShare: number(share),
    discount: number(discount),
    discountEndsAt: written(discountEndsAt),
  };
  const empty = pick(nothing, picks[9]);
  const raw: Record<string, unknown> = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value ?? empty]),
  );
  raw['plan'] = plan ?? empty;
  raw['country'] = country;
  if (broken !== undefined) {
    breakRow(raw, broken, startedAt, { hasMoney, settings });
    return { raw, meant: undefined };
  }
  const exact = (text: string | undefined): Fraction | undefined =>
    text === undefined ? undefined : Fraction.parse(form === 0 ? String(Number(text)) : text);
  const meant: Subscription = {
    customer: String(customer),
    kind,
    startedAt,
    endedAt,
    cancelledAt,
    amount: exact(priceText),
    interval,
    intervalCount: whole(count),
    quantity: quantity === undefined ? undefined : whole(quantity),
    discountShare: exact(share),
    discount: exact(discount),
    discountEndsAt,
    currency,
    segments: { plan, country },
  };
  return { raw, meant };
}

function writeNumber(text: string, form: number): unknown {
  if (form === 0) return Number(text);
  return form === 1 ? new Decimal(text) : text;
}

function writeDate(at: number, form: number, time: LocalTime): unknown {
  const day = time.dayOf(at);
  if (form > 1 && time.startOf(day) === at) return new Date(day * DAY).toISOString().slice(0, 10);
  if (form === 0) return at;
  return form === 1 ? new Date(at) : new Date(at).toISOString();
}

/** What makes a row be refused, whatever else it has. */
function breakRow(
  raw: Record<string, unknown>,
  choice: number,
  startedAt: number,
  { hasMoney, settings }: Pick<Write, 'hasMoney' | 'settings'>,
): void {
  const faults: Readonly<Record<string, readonly unknown[]>> = {
    customer: [undefined, null, ' ', 1.5, true],
    startedAt: [undefined, '2024-02-30', 'soon', new Date(NaN)],
    endedAt: [startedAt - 1, new Date(startedAt - DAY), 'never'],
    amount: [undefined, null, '', -1, '-0.01', 'abc', NaN],
    interval: [undefined, '', 'fortnight', 'months', 1],
    intervalCount: [0, 1.5, -1, 'two'],
    quantity: [-1, 1.5, 'many'],
    discountShare: [1.5, -0.1, 'half'],
    discount: [-1, 'abc'],
    discountEndsAt: ['later', true],
    kind: ['free', 'Paid', 1],
    ...(settings.churnWhenCancelled && { cancelledAt: ['now', '2023-13-01'] }),
    ...(hasMoney && { currency: ['GBP', 'eur', 5] }),
  };
  const name = pick(Object.keys(faults), choice);
  if (name !== 'kind') raw['kind'] = 'paid';
  raw[name] = pick(faults[name] as readonly unknown[], Math.floor(choice / 13));
}
