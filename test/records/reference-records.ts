import { inspect } from 'node:util';
import fc from 'fast-check';
import { Decimal, defineMetric, type Metric, quantity } from '../../src/index';
import {
  defineSource,
  type Every,
  type Filter,
  type Rates,
  type ReportOptions,
  type SourceRecords,
  type Term,
} from '../../src/records/index';
import { Fraction } from '../fraction';
import { type Meant, INVALID, number, type Question, type Rate, type Segment, type Value } from './reference';
import { DAY, LocalTime, moveBack, periodsIn, weekdays, wholePeriods } from './reference-calendar';

/** Random records and questions for the tests: each value as it is written, and as it is meant. */

const HOUR = 3_600_000;

export const fields = {
  id: { type: 'id', optional: true, description: 'Id.' },
  customer: { type: 'key', optional: true, description: 'Key.' },
  agent: { type: 'key', description: 'Key.' },
  kind: { type: 'category', values: ['a', 'b', 'c'], optional: true, description: 'Kind.' },
  flag: { type: 'flag', optional: true, description: 'Flag.' },
  amount: { type: 'money', optional: true, description: 'Money.' },
  fee: { type: 'money', nonNegative: true, optional: true, description: 'Money.' },
  factor: { type: 'multiple', optional: true, description: 'Multiple.' },
  part: { type: 'share', optional: true, description: 'Share.' },
  size: { type: 'amount', description: 'Amount.' },
  pieces: { type: 'count', optional: true, description: 'Count.' },
  at: { type: 'date', description: 'Date.' },
  until: { type: 'date', optional: true, description: 'Date.' },
  later: { type: 'date', optional: true, description: 'Date.' },
  currency: { type: 'currency', optional: true, description: 'Currency.' },
} as const;

export type FieldName = keyof typeof fields;
const fieldNames = Object.keys(fields) as FieldName[];

/** A value as it is written and as it is meant. */
interface Written {
  readonly raw: unknown;
  readonly meant: Value | typeof INVALID;
}

// ---- Numbers

interface NumberSpec {
  readonly text: string;
  readonly form: number;
}

const odd = [
  '0 -0 1e20 100000000000000000000 -1e20 1e-20 1e-12 999999999999999 1000000000000000 -1000000000000000',
  '1000000000000001 9007199254740993 8000000000000000 0.1 0.2 0.3 1.005 0.30000000000000004 999999999.999999',
  '0.000001 0.0000001 12345678901234567890.123456789012 -0.5 +7 .5 5. 007 1E2 1e-3 123456789.123456 0.999999999999',
]
  .join(' ')
  .split(' ');

const numberSpec: fc.Arbitrary<NumberSpec> = fc.record({
  text: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: -20, max: 40 }).map(String) },
    { weight: 3, arbitrary: fc.integer({ min: -99_999, max: 99_999 }).map((cents) => (cents / 100).toFixed(2)) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.maxSafeNat(), fc.nat(12), fc.boolean())
        .map(([digits, decimals, isNegative]) => `${isNegative ? '-' : ''}${withPoint(String(digits), decimals)}`),
    },
    { weight: 2, arbitrary: fc.constantFrom(...odd) },
  ),
  form: fc.nat(3),
});

function withPoint(digits: string, decimals: number): string {
  if (decimals === 0) return digits;
  const padded = digits.padStart(decimals + 1, '0');
  return `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}

function writeNumber({ text, form }: NumberSpec, name: FieldName): Written {
  const { type } = fields[name];
  const isSigned = name === 'amount' || name === 'factor';
  let own = isSigned ? text : text.replace(/^-/, '');
  if (type === 'share') own = `0.${own.replace(/\D/g, '').slice(0, 14)}`;
  if (type === 'count') own = own.replace(/[.eE].*$/, '').replace(/^\+?$/, '0');
  const meant = Fraction.parse(own);
  if (form === 0) return { raw: Number(own), meant: number(Number(own)) };
  if (form === 1 && /^[+-]?\d+$/.test(own)) return { raw: BigInt(own), meant };
  if (form === 2) return { raw: new Decimal(own), meant };
  return { raw: own, meant };
}

// ---- Dates

interface DateSpec {
  readonly base: number;
  readonly delta: number;
  readonly form: number;
}

const delta = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(0, 0, 0, -1, 1) },
  { weight: 3, arbitrary: fc.integer({ min: -72, max: 72 }).map((halfHours) => (halfHours * HOUR) / 2) },
  { weight: 2, arbitrary: fc.integer({ min: -3 * DAY, max: 3 * DAY }) },
  { weight: 1, arbitrary: fc.integer({ min: -400 * DAY, max: 400 * DAY }) },
);

const dateSpec: fc.Arbitrary<DateSpec> = fc.record({ base: fc.nat(999), delta, form: fc.nat(11) });

const offsets = [
  ['Z', 0],
  ['+01:00', 60],
  ['-0330', -210],
  ['+13', 780],
  ['+05:45', 345],
  ['-11:00', -660],
] as const;

function writeDate(base: number, { delta: moved, form }: DateSpec, time: LocalTime): Written {
  const instant = base + moved;
  if (form < 2) return { raw: new Date(instant), meant: instant };
  if (form < 4) return { raw: instant, meant: instant };
  if (form < 8) {
    const [suffix, minutes] = offsets[(form + Math.abs(moved)) % offsets.length] as (typeof offsets)[number];
    const text = new Date(instant + minutes * 60_000).toISOString().slice(0, -1);
    // Digits beyond the millisecond are cut off.
    return { raw: `${form === 7 ? text.replace('T', ' ') : `${text}9`}${suffix}`, meant: instant };
  }
  // Moved on the clocks, so that it may be a time that they skip or show twice.
  const wall = time.boundaryWallOf(base) + moved;
  const text = new Date(wall).toISOString();
  if (form < 10) return { raw: text.slice(0, -1), meant: time.instantOf(wall) };
  return { raw: text.slice(0, 10), meant: time.instantOf(Math.floor(wall / DAY) * DAY) };
}

// ---- Records

const keys: readonly (string | number | bigint)[] = ['ann', 'bob', '1', 1, 2, 2n, 'Zoë', '__proto__', 'constructor'];
const currencies = ['EUR', 'EUR', 'EUR', 'USD', 'PLN', 'JPY'];
const regions: readonly unknown[] = ['north', 'south', 'north', 1, 2, 10, '1', true, false, null, undefined, ''];
const teams: readonly unknown[] = ['x', 'y', null, 0, -1.5];
const nothing: readonly unknown[] = [undefined, null, ''];

/** What each kind of field refuses. */
const invalidValues: Readonly<Record<string, readonly unknown[]>> = {
  id: [' ', 1.5, true, {}, NaN, 1e300, []],
  key: [' ', '\t\n', 1.5, false, {}, 2 ** 60, Symbol.iterator],
  category: ['d', 'A', 1, true, {}],
  flag: ['true', 1, 0, 'yes', {}],
  money: ['abc', NaN, Infinity, {}, '1,5', ' 5', true, '0x10', '1e2000', '--1', new Date(0), [1]],
  nonNegative: [-1, '-0.01', -1n, new Decimal(-3), 'abc', NaN, Infinity],
  multiple: ['1e', '.', '-', -Infinity, 'twelve', '1 000'],
  share: [1.5, '1.0000001', -0.1, '2', 'half', 2n, Infinity],
  amount: [-1, '-1e-9', 'abc', NaN, Infinity, {}],
  count: [2.5, '0.5', -1, '1e-3', new Decimal('1.5'), 'abc', Infinity],
  date: ['2024-02-30', 'yesterday', new Date(NaN), 1.5, 9e15, true, '2024-3-5', '2024-03-05T25:00', {}, '20240305', 1n],
  currency: ['eur', 'EURO', 'E', 978, true, {}],
};
const invalidSegments: readonly unknown[] = [{}, NaN, Infinity, new Date(0), 1n, [], () => 1];

interface RowSpec {
  readonly at: DateSpec;
  readonly until: DateSpec;
  readonly later: DateSpec;
  /** Picks from lists. */
  readonly picks: readonly number[];
  readonly numbers: readonly NumberSpec[];
  /** Bits of the fields that are missing. */
  readonly missing: number;
  /** Whether what ends may end before it begins. */
  readonly isLoose: boolean;
  readonly invalid: { readonly field: number; readonly value: number } | undefined;
}

function rowSpec(invalid: fc.Arbitrary<RowSpec['invalid']>): fc.Arbitrary<RowSpec> {
  return fc.record({
    at: dateSpec,
    until: dateSpec,
    later: dateSpec,
    picks: fc.array(fc.nat(999), { minLength: 8, maxLength: 8 }),
    numbers: fc.array(numberSpec, { minLength: 6, maxLength: 6 }),
    missing: fc.oneof(
      { weight: 8, arbitrary: fc.constant(0) },
      { weight: 3, arbitrary: fc.nat(fieldNames.length - 1).map((bit) => 1 << bit) },
      { weight: 1, arbitrary: fc.nat((1 << fieldNames.length) - 1) },
    ),
    isLoose: fc.nat(29).map((pick) => pick === 0),
    invalid,
  });
}

const noInvalid = fc.constant(undefined);
const someInvalid = fc.option(fc.record({ field: fc.nat(999), value: fc.nat(999) }), { freq: 3, nil: undefined });

function pick<Item>(list: readonly Item[], choice: number | undefined): Item {
  return list[(choice ?? 0) % list.length] as Item;
}

/** One record, as it is written and as it is meant. */
export interface WrittenRow {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly meant: Meant;
}

function writeRow(
  spec: RowSpec,
  position: number,
  bases: readonly number[],
  time: LocalTime,
  ids: boolean,
): WrittenRow {
  const { picks, numbers } = spec;
  const at = writeDate(pick(bases, spec.at.base), spec.at, time);
  const start = at.meant as number;
  const after = (given: DateSpec): Written => {
    const date = writeDate(pick(bases, given.base), given, time);
    if ((date.meant as number) >= start || (spec.isLoose && given.form < 6)) return date;
    const instant = spec.isLoose ? start - 1 : start + (Math.abs(given.delta) % (90 * DAY));
    return given.form % 2 === 0 ? { raw: instant, meant: instant } : { raw: new Date(instant), meant: instant };
  };
  const keyOf = (choice: number | undefined): Written => {
    const raw = pick(keys, choice);
    return { raw, meant: String(raw) };
  };
  const same = (raw: Value): Written => ({ raw, meant: raw });
  const id = ids ? position : (picks[7] ?? 0) % 60;
  const values: Record<FieldName, Written> = {
    id: { raw: id % 2 === 0 ? id : String(id), meant: String(id) },
    customer: keyOf(picks[0]),
    agent: keyOf(picks[1]),
    kind: same(pick(['a', 'b', 'c'], picks[2])),
    flag: same(pick([true, false], picks[3])),
    amount: writeNumber(pick(numbers, 0), 'amount'),
    fee: writeNumber(pick(numbers, 1), 'fee'),
    factor: writeNumber(pick(numbers, 2), 'factor'),
    part: writeNumber(pick(numbers, 3), 'part'),
    size: writeNumber(pick(numbers, 4), 'size'),
    pieces: writeNumber(pick(numbers, 5), 'pieces'),
    at,
    until: after(spec.until),
    later: after(spec.later),
    currency: same(pick(currencies, picks[4])),
  };
  const raw: Record<string, unknown> = {};
  const meant: Record<string, Value | typeof INVALID> = {};
  for (const [index, name] of fieldNames.entries()) {
    // What is required is seldom missing, or nearly all rows would be refused.
    const isMissing = (spec.missing & (1 << index)) !== 0 && ('optional' in fields[name] || spec.isLoose);
    const written = isMissing ? { raw: pick(nothing, picks[5]), meant: undefined } : values[name];
    if (written.raw !== undefined || (picks[6] ?? 0) % 2 === 0) raw[name] = written.raw;
    meant[name] = written.meant;
  }
  const region = pick(regions, picks[5]);
  const team = pick(teams, picks[6]);
  raw['region'] = region;
  raw['team'] = team;
  const segments: Record<string, Segment | typeof INVALID> = { region: segmentOf(region), team: segmentOf(team) };
  if (spec.invalid !== undefined) {
    const { field, value } = spec.invalid;
    const choices = [...fieldNames, 'region', 'team'];
    const name = pick(choices, field);
    if (name === 'region' || name === 'team') {
      raw[name] = pick(invalidSegments, value);
      segments[name] = INVALID;
    } else {
      const type = 'nonNegative' in fields[name as FieldName] ? 'nonNegative' : fields[name as FieldName].type;
      raw[name] = pick(invalidValues[type] as readonly unknown[], value);
      meant[name] = INVALID;
    }
  }
  return { raw, meant: { fields: meant, segments } };
}

function segmentOf(raw: unknown): Segment {
  return raw === undefined || raw === '' ? null : (raw as Segment);
}

// ---- Measures

const leaf: fc.Arbitrary<Filter<FieldName>> = fc.oneof(
  fc.constantFrom('a', 'b', 'c').map((equals) => ({ field: 'kind', equals }) as const),
  fc.constant({ field: 'kind', oneOf: ['a', 'c'] } as const),
  fc.boolean().map((equals) => ({ field: 'flag', equals }) as const),
  fc.constantFrom('ann', '1', 'nobody').map((equals) => ({ field: 'customer', equals }) as const),
  fc.constant({ field: 'agent', oneOf: ['ann', 'bob', '2', 'constructor'] } as const),
  fc
    .tuple(fc.constantFrom('amount', 'fee', 'factor', 'size'), fc.constantFrom(0, 10, -5, 0.5, 1e20, 0.1))
    .map(([field, atLeast]) => ({ field, atLeast }) as const),
  fc
    .tuple(fc.constantFrom('amount', 'part', 'size', 'pieces'), fc.constantFrom(0, 10, -5, 0.5, 0.3, 1e15))
    .map(([field, atMost]) => ({ field, atMost }) as const),
  fc.constantFrom(0, 1, 7).map((equals) => ({ field: 'pieces', equals }) as const),
  fc.constant({ field: 'amount', oneOf: [0, 0.1, 1e20] } as const),
  fc.constantFrom(...fieldNames).map((field) => ({ field, isNull: true }) as const),
  fc
    .tuple(fc.constantFrom(0, 0.5, 1, 24, 48, 1000), fc.constantFrom('until', 'later'))
    .map(([atMost, to]) => ({ hours: { from: 'at', to }, atMost }) as const),
  fc.constant({ field: 'currency', equals: 'USD' } as const),
);

const { filter } = fc.letrec<{ filter: Filter<FieldName> }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    leaf,
    tie('filter').map((not) => ({ not })),
    fc.array(tie('filter'), { minLength: 1, maxLength: 3 }).map((and) => ({ and })),
    fc.array(tie('filter'), { maxLength: 3 }).map((or) => ({ or })),
  ),
}));

type OwnTerm = Term<FieldName>;

const where = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 3, arbitrary: filter.map((given) => ({ where: given })) },
);
const during = fc
  .record({
    until: fc.constantFrom('until', 'later'),
    unended: fc.option(leaf, { nil: undefined, freq: 2 }),
  })
  .map(({ until, unended }) => ({
    during: { from: 'at', until, ...(unended !== undefined && { unended }) } as const,
  }));
const flow = fc
  .record({
    at: fc.constantFrom<FieldName>('at', 'at', 'at', 'later'),
    earlier: fc.constantFrom(undefined, undefined, undefined, 'month', 'quarter', 'year'),
    length: fc.constantFrom(undefined, undefined, undefined, undefined, 'month', 'quarter', 'year'),
  })
  .map(({ at, earlier, length }) => ({
    at,
    ...(earlier !== undefined && { earlier }),
    ...(length !== undefined && { length }),
  })) as fc.Arbitrary<{ readonly at: FieldName }>;
const key = fc.constantFrom<FieldName>('customer', 'agent');

const sum = fc
  .record({
    of: fc.constantFrom<FieldName>('amount', 'amount', 'fee', 'factor', 'part', 'size', 'pieces'),
    times: fc.constantFrom<FieldName | undefined>(undefined, undefined, 'part', 'factor', 'pieces', 'size'),
    negative: fc.boolean(),
  })
  .map(({ of, times, negative }) => ({
    measure: 'sum',
    of,
    ...(times !== undefined && { times }),
    ...(negative && { negative }),
  }));

const combined = (...parts: readonly fc.Arbitrary<object>[]): fc.Arbitrary<OwnTerm> =>
  fc.tuple(...parts, where).map((list) => Object.assign({}, ...list) as OwnTerm);

const flowTerms = {
  count: combined(fc.constant({ measure: 'count' }), flow),
  sum: combined(sum, flow),
  distinct: combined(
    key.map((of) => ({ measure: 'distinct', of })),
    fc
      .constantFrom(
        undefined,
        undefined,
        'new',
        'new',
        'existing',
        { records: 2 },
        { records: 3 },
        { sum: 'amount', reaches: 'fee' },
        { sum: 'size', reaches: 'part' },
      )
      .map((only) => (only === undefined ? {} : { only })),
    flow,
  ),
  sumBy: combined(
    fc
      .tuple(fc.constantFrom<FieldName>('amount', 'fee', 'size', 'pieces'), key)
      .map(([of, by]) => ({ measure: 'sum by', of, by })),
    fc.constantFrom('new', 'existing', { top: 1 }, { top: 2 }, { top: 10 }).map((only) => ({ only })),
    flow,
  ),
  time: combined(
    fc
      .tuple(fc.constantFrom('days', 'hours'), fc.constantFrom('until', 'later'))
      .map(([measure, to]) => ({ measure, from: 'at', to })),
    flow,
  ),
  dailyAverage: combined(
    key.map((of) => ({ measure: 'daily average', of })),
    flow,
  ),
};
const balances = {
  count: combined(fc.constant({ measure: 'count' }), during),
  sum: combined(sum, during),
  distinct: combined(
    key.map((of) => ({ measure: 'distinct', of })),
    during,
  ),
};

const severalOf = (terms: fc.Arbitrary<OwnTerm>): fc.Arbitrary<readonly OwnTerm[]> =>
  fc.uniqueArray(terms, { minLength: 1, maxLength: 2, selector: (term) => JSON.stringify(term) });

export interface Measured {
  readonly terms: readonly OwnTerm[];
  readonly timing: 'flow' | 'period' | 'start' | 'end';
}

const measured: fc.Arbitrary<Measured> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      terms: severalOf(fc.oneof(...Object.values(flowTerms))),
      timing: fc.constantFrom<Measured['timing']>('flow', 'period'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      terms: severalOf(fc.oneof(...Object.values(balances))),
      timing: fc.constantFrom<Measured['timing']>('start', 'end'),
    }),
  },
);

const simpleFilter: fc.Arbitrary<Filter<FieldName>> = fc.oneof(
  fc.constantFrom('a', 'b', 'c').map((equals) => ({ field: 'kind', equals }) as const),
  fc.constantFrom('a', 'b', 'c').map((equals) => ({ field: 'kind', equals }) as const),
  fc.constant({ field: 'kind', oneOf: ['b', 'c'] } as const),
  fc.boolean().map((equals) => ({ field: 'flag', equals }) as const),
  fc
    .constantFrom<FieldName>('kind', 'flag', 'amount', 'later', 'customer')
    .map((field) => ({ field, isNull: true }) as const),
  fc.constantFrom<FieldName>('fee', 'until').map((field) => ({ not: { field, isNull: true } }) as const),
  fc.constant({ and: [{ field: 'kind', equals: 'a' }, { not: { field: 'flag', equals: true } }] } as const),
  fc.constant({
    or: [
      { field: 'kind', equals: 'a' },
      { field: 'part', isNull: true },
    ],
  } as const),
  fc.constantFrom({ or: [] } as const, { and: [] } as const),
);

/** Counts, sums and durations, which are read in a way of their own as long as no row asks for more. */
export const simple: fc.Arbitrary<Readonly<Record<string, Measured>>> = fc
  .record({
    terms: fc.uniqueArray(
      fc
        .tuple(
          fc.oneof(
            fc.constant({ measure: 'count' }),
            fc
              .tuple(fc.constantFrom('amount', 'fee', 'factor', 'part', 'size', 'pieces'), fc.boolean())
              .map(([of, negative]) => ({ measure: 'sum', of, ...(negative && { negative }) })),
            fc
              .tuple(fc.constantFrom('days', 'hours'), fc.constantFrom('until', 'later'))
              .map(([measure, to]) => ({ measure, from: 'at', to })),
          ),
          fc.constantFrom('at', 'at', 'later'),
          fc.option(simpleFilter, { nil: undefined }),
        )
        .map(([measure, at, filtering]) => ({ ...measure, at, ...(filtering && { where: filtering }) }) as OwnTerm),
      { minLength: 1, maxLength: 6, selector: (term) => JSON.stringify(term) },
    ),
  })
  .map(({ terms }) =>
    Object.fromEntries(terms.map((term, index) => [`q${String(index)}`, { terms: [term], timing: 'flow' } as const])),
  );

/** Counts behind one filter each. */
export const filtered: fc.Arbitrary<Readonly<Record<string, Measured>>> = fc
  .array(leaf, { minLength: 8, maxLength: 8 })
  .map((filters) =>
    Object.fromEntries(
      filters.map((given, index) => [
        `q${String(index)}`,
        { terms: [{ measure: 'count', at: 'at', where: given }], timing: 'flow' } as const,
      ]),
    ),
  );

// ---- Questions

const zones = ['UTC', 'Europe/Warsaw', 'America/Sao_Paulo', 'Asia/Tokyo', 'Pacific/Apia'] as const;

// Days on which something is the matter: clocks change, months are short, years end, a day is skipped.
const specialDays = [
  '2010-09-26',
  '2011-12-30',
  '2011-12-31',
  '2012-02-29',
  '2017-10-15',
  '2018-02-18',
  '2018-11-04',
  '2019-02-16',
  '2020-12-31',
  '2023-03-26',
  '2023-10-29',
  '2024-01-01',
  '2024-02-29',
  '2024-03-31',
  '2024-10-27',
  '2024-12-30',
];

interface QuestionSpec {
  readonly zone: (typeof zones)[number];
  readonly every: Every;
  readonly weekStartsOn: (typeof weekdays)[number];
  readonly yearStartsIn: number;
  readonly day: string;
  readonly before: number;
  readonly length: number;
  readonly startDelta: number;
  readonly endDelta: number;
  /** Whether the range is made of whole periods, or all of time. */
  readonly range: 'whole' | 'clipped' | 'open';
  readonly by: readonly string[];
  readonly compare: Question['compare'];
  readonly money: 'none' | 'fixed' | 'daily';
  readonly asOf: DateSpec | undefined;
  /** Rows without ids are read in another way. */
  readonly hasIds: boolean;
  readonly uniqueIds: boolean;
}

const questionSpec: fc.Arbitrary<QuestionSpec> = fc.record({
  zone: fc.constantFrom(...zones),
  every: fc.constantFrom<Every>('day', 'week', 'month', 'quarter', 'year', 'span'),
  weekStartsOn: fc.constantFrom(...weekdays),
  yearStartsIn: fc.integer({ min: 1, max: 12 }),
  day: fc.constantFrom(...specialDays),
  before: fc.nat(100),
  length: fc.integer({ min: 1, max: 100 }),
  startDelta: delta,
  endDelta: delta,
  range: fc.constantFrom('whole', 'whole', 'clipped', 'open'),
  by: fc.constantFrom([], ['region'], ['team'], ['region', 'team'], ['team', 'region']),
  compare: fc.constantFrom(undefined, 'previous-period', 'previous-year'),
  money: fc.constantFrom('none', 'none', 'fixed', 'daily'),
  asOf: fc.option(dateSpec, { nil: undefined }),
  hasIds: fc.nat(3).map((choice) => choice > 0),
  uniqueIds: fc.nat(3).map((choice) => choice > 0),
});

const sizes = { day: [1, 6], week: [7, 4], month: [30, 8], quarter: [91, 5], year: [365, 3], span: [1, 400] } as const;

/** A question, and what it is asked with. */
export interface Case {
  readonly question: Question;
  readonly rows: readonly WrittenRow[];
  readonly metrics: Readonly<Record<string, Metric>>;
  /** All but the records. */
  readonly options: Omit<ReportOptions<Record<string, Metric>>, 'sources' | 'tally'>;
  /** Makes of rows what a report takes. */
  readonly records: (rows: Iterable<unknown> | AsyncIterable<unknown>) => SourceRecords;
}

export interface Shape {
  readonly invalid?: boolean;
  readonly maxRows?: number;
  /** All dates are those of a few instants, or near them, so that records coincide. */
  readonly isCrowded?: boolean;
  /** Few segments, and numbers of few decimals. */
  readonly isOrdinary?: boolean;
  readonly measures?: fc.Arbitrary<Readonly<Record<string, Measured>>>;
  readonly question?: Partial<QuestionSpec>;
}

const someMeasures = fc
  .array(measured, { minLength: 1, maxLength: 8 })
  .map((list) => Object.fromEntries(list.map((one, index) => [`q${String(index)}`, one])));

/** A random question with random records. */
export function arbitraryCase({
  invalid,
  maxRows = 40,
  isCrowded = false,
  isOrdinary = false,
  measures = someMeasures,
  question = {},
}: Shape): fc.Arbitrary<Case> {
  return fc
    .record({
      spec: questionSpec,
      measures,
      rows: fc.array(rowSpec(invalid === true ? someInvalid : noInvalid), { maxLength: maxRows, size: 'max' }),
      isMapped: fc.boolean(),
    })
    .map(({ spec, measures: chosen, rows, isMapped }) =>
      makeCase(
        { ...spec, ...question },
        chosen,
        isCrowded ? rows.map(crowd) : isOrdinary ? rows.map(simplify) : rows,
        isMapped,
      ),
    );
}

function simplify(row: RowSpec): RowSpec {
  const picks = row.picks.map((choice, index) => (index === 5 ? choice % 2 : choice));
  const numbers = row.numbers.map(({ text, form }) => ({
    text: /^-?\d{1,4}(\.\d\d?)?$/.test(text) ? text : '12.5',
    form: form < 2 ? 0 : 3,
  }));
  return { ...row, picks, numbers };
}

function crowd(row: RowSpec): RowSpec {
  const near = ({ base, delta: moved, form }: DateSpec): DateSpec => ({
    base: base % 5,
    delta: pick([0, 0, 0, 0, -1, 1, -25 * 60_000, 25 * 60_000], Math.abs(moved)),
    form: form % 4,
  });
  return { ...row, at: near(row.at), until: near(row.until), later: near(row.later) };
}

function makeCase(
  spec: QuestionSpec,
  chosen: Readonly<Record<string, Measured>>,
  specs: readonly RowSpec[],
  isMapped: boolean,
): Case {
  const time = LocalTime.of(spec.zone);
  const { every, weekStartsOn, yearStartsIn, by } = spec;
  const cut = { every, weekStartsOn, yearStartsIn };
  const [unit, most] = sizes[every];
  const special = time.instantOf(Date.parse(`${spec.day}T00:00Z`));
  const length = (1 + (spec.length % most)) * unit * DAY;
  let from = special - ((spec.before / 100) * length + spec.startDelta);
  let to = Math.max(from + 1, special + length + spec.endDelta);
  const terms = Object.values(chosen).flatMap((one) => one.terms);
  // What a day is that a report has only a part of, nobody has said.
  const isDaily = terms.some(({ measure }) => measure === 'daily average');
  const range = isDaily ? 'whole' : spec.range;
  if (range === 'whole') [from, to] = wholePeriods(from, to - 1, time, cut);
  [from, to] = [Math.floor(from), Math.ceil(to)];
  const isOpen = range === 'open' && every === 'span';
  // Nobody has said what a clipped month is compared with.
  const isUnclear = range !== 'whole' && terms.some((term) => 'length' in term);
  const compare = isOpen || isUnclear ? undefined : spec.compare;

  const periods = periodsIn(from, to, time, cut);
  const moved = periods.flatMap((period) =>
    (['period', 'year'] as const).map((back) => moveBack(period, back, time, every)),
  );
  const hours = Array.from({ length: 48 }, (_, hour) => special + hour * HOUR);
  const changes = hours.filter((hour) => time.wallOf(hour) - time.wallOf(hour - HOUR) !== HOUR);
  const bases = [special, ...changes, ...[...periods, ...periods, ...moved].flatMap(({ start, end }) => [start, end])];
  // What is over of a day without a midnight, or of a day that is skipped, nobody has said.
  const jumpsAt = (instant: number): boolean => time.wallOf(instant) - time.wallOf(instant - 1) > 1;
  const skipsMidnight = bases.some(jumpsAt);
  const written = spec.asOf && (writeDate(pick(bases, spec.asOf.base), spec.asOf, time).meant as number);
  const asOf = isDaily && (skipsMidnight || jumpsAt(written ?? 0)) ? undefined : written;

  const currency = spec.money === 'none' ? undefined : 'EUR';
  const { rates, meantRates } = makeRates(spec.money, bases, time);
  const question: Question = {
    ...cut,
    fields,
    measures: Object.fromEntries(
      Object.entries(chosen).map(([name, { terms: list }]) => [name, list.length === 1 ? (list[0] as Term) : list]),
    ),
    timings: Object.fromEntries(Object.entries(chosen).map(([name, { timing }]) => [name, timing])),
    by,
    zone: spec.zone,
    range: isOpen ? undefined : [from, to],
    compare,
    currency,
    rates: meantRates,
    asOf: asOf ?? Date.parse('2099-01-01T00:00Z'),
  };
  const all = specs.map((row, position) => writeRow(row, position, bases, time, spec.uniqueIds));
  const priced = spec.money === 'none' ? all.map((row) => without(row, 'currency')) : all;
  const rows = spec.hasIds ? priced : priced.map((row) => without(row, 'id'));
  return makeReadable({ question, rows, ...asked(question, rates, isMapped) });
}

/** With no more in a counterexample than what differs from one to another. */
function makeReadable(given: Case): Case {
  const { fields: _fields, ...question } = given.question;
  const text = (): string => inspect({ question, rows: given.rows.map(({ raw }) => raw) }, { depth: 9 });
  return Object.assign(given, { [fc.toStringMethod]: text });
}

function without({ raw, meant }: WrittenRow, name: FieldName): WrittenRow {
  if (meant.fields[name] === INVALID) return { raw, meant };
  return { raw: { ...raw, [name]: undefined }, meant: { ...meant, fields: { ...meant.fields, [name]: undefined } } };
}

function makeRates(money: QuestionSpec['money'], bases: readonly number[], time: LocalTime) {
  if (money === 'none') return { rates: {}, meantRates: {} };
  const always = (text: string): readonly Rate[] => [{ from: -Infinity, rate: Fraction.parse(text) }];
  const fixed = { USD: 0.92, PLN: '0.23314' };
  const meantFixed = { USD: always('0.92'), PLN: always('0.23314') };
  if (money === 'fixed') {
    return {
      rates: { ...fixed, JPY: new Decimal('0.00612345') },
      meantRates: { ...meantFixed, JPY: always('0.00612345') },
    };
  }
  const firstDay = Math.min(...bases.map((base) => time.dayOf(base)));
  // A record before the first day has no rate.
  const list = [-500, -3, ...new Set(bases.slice(0, 5).map((base) => time.dayOf(base) - firstDay))].map(
    (day, index) => ({
      day: firstDay + day,
      rate: `0.00${String(6 + index)}${String(index)}`,
    }),
  );
  return {
    rates: {
      ...fixed,
      JPY: Object.fromEntries(
        list.reverse().map(({ day, rate }) => [new Date(day * DAY).toISOString().slice(0, 10), rate]),
      ),
    },
    meantRates: {
      ...meantFixed,
      JPY: list.map(({ day, rate }) => ({ from: time.startOf(day), rate: Fraction.parse(rate) })),
    },
  };
}

/** Metrics that are a quantity each, and what else a report takes. */
export function asked(question: Question, rates: Rates, isMapped: boolean): Omit<Case, 'question' | 'rows'> {
  const { measures, timings, range, every, weekStartsOn, yearStartsIn, compare, currency } = question;
  const metrics = Object.fromEntries(
    Object.keys(measures).map((name) => {
      const own = quantity({ title: name, unit: 'number', description: name, timing: timings[name] ?? 'flow' });
      const metric = defineMetric({
        name: `metric of ${name}`,
        title: name,
        description: name,
        unit: 'number',
        better: 'neutral',
        inputs: { [name]: own },
        formula: (symbols) => symbols[name] as (typeof symbols)[string],
        example: { input: { [name]: 1 }, result: '1' },
      });
      return [`of ${name}`, metric];
    }),
  );
  const source = defineSource({
    name: 'things',
    title: 'Things',
    description: 'Things.',
    fields,
    measures: measures as never,
  });
  // All are named, because a column that no row has is refused otherwise.
  const mapping = Object.fromEntries(fieldNames.map((name) => [name, isMapped ? readField(name) : name]));
  const segments = { region: isMapped ? readField('region') : 'region', team: 'team' };
  return {
    metrics,
    options: {
      metrics,
      every,
      by: question.by,
      timeZone: question.zone,
      weekStartsOn,
      yearStartsIn,
      ...(range !== undefined && { from: range[0], to: new Date(range[1]) }),
      ...(compare !== undefined && { compare }),
      ...(currency !== undefined && { currency, rates }),
      asOf: question.asOf,
    },
    records: (rows) =>
      (source as unknown as (rows: unknown, mapping: object, options: object) => SourceRecords)(rows, mapping, {
        segments,
      }),
  };
}

function readField(name: string): (row: Readonly<Record<string, unknown>>) => unknown {
  return (row) => row[name];
}
