import type { Fields } from '../../src/records/field';
import type { Filter } from '../../src/records/filter';
import type { Measures, Selection, Term as AnyTerm } from '../../src/records/measure';
import { Fraction } from '../fraction';
import {
  type Cut,
  DAY,
  daysBegunIn,
  isMonthsLong,
  LocalTime,
  moveBack,
  periodsIn,
  type Stretch,
} from './reference-calendar';

/** Subscriptions have a reference of their own. */
export type Term = Exclude<AnyTerm, { measure: 'subscriptions' }>;

/**
 * What measures and periods mean, in the plainest words: for every value, all records are looked at again. The tests
 * compare the library with it.
 */

/** What a field is read as: a Fraction for a number, milliseconds for a date. Undefined where it is missing. */
export type Value = Fraction | number | string | boolean | undefined;

export const INVALID = Symbol('invalid');

export type Segment = string | number | boolean | null;

/** A record as it is meant, whatever it is written like. */
export interface Meant {
  readonly fields: Readonly<Record<string, Value | typeof INVALID>>;
  readonly segments: Readonly<Record<string, Segment | typeof INVALID>>;
}

export interface Rate {
  readonly from: number;
  readonly rate: Fraction;
}

export type Timing = 'flow' | 'start' | 'end' | 'period';

export interface Question extends Cut {
  readonly fields: Fields;
  readonly measures: Measures;
  readonly timings: Readonly<Record<string, Timing>>;
  readonly by: readonly string[];
  readonly zone: string;
  /** Undefined for all of time. */
  readonly range: readonly [from: number, to: number] | undefined;
  readonly compare: 'previous-period' | 'previous-year' | undefined;
  readonly currency: string | undefined;
  readonly rates: Readonly<Record<string, readonly Rate[]>>;
  readonly asOf: number;
}

/** An accepted record. */
interface Row {
  readonly fields: Readonly<Record<string, Value>>;
  readonly segment: readonly Segment[];
  readonly segmentKey: string;
}

/** A value of a report: that of one quantity over some records. */
export interface Cell {
  readonly span: Stretch;
  /** Undefined for all segments together. */
  readonly segment: readonly Segment[] | undefined;
  readonly previous: Stretch | undefined;
}

const ZERO = new Fraction(0n);
const HOUR = 3_600_000;

export class Reference {
  readonly accepted: readonly Row[];
  /** The positions of the rows that are refused. */
  readonly rejected: readonly number[];
  readonly time: LocalTime;
  private readonly terms: readonly Term[];
  private readonly currencyField: string | undefined;

  constructor(
    private readonly question: Question,
    rows: readonly Meant[],
  ) {
    const { fields, measures, by } = question;
    this.time = LocalTime.of(question.zone);
    this.terms = Object.values(measures).flatMap(termsOf);
    this.currencyField = Object.keys(fields).find((name) => fields[name]?.type === 'currency');
    const accepted: Row[] = [];
    const rejected: number[] = [];
    const ids = new Set<Value>();
    const idField = Object.keys(fields).find((name) => fields[name]?.type === 'id');
    for (const [position, meant] of rows.entries()) {
      const segment = by.map((name) => meant.segments[name] ?? null);
      const row = { fields: meant.fields, segment, segmentKey: JSON.stringify(segment) };
      const id = idField === undefined ? undefined : row.fields[idField];
      if (this.isRefused(meant) || (id !== undefined && ids.has(id as Value))) rejected.push(position);
      else {
        accepted.push(row as Row);
        ids.add(id as Value);
      }
    }
    this.accepted = accepted;
    this.rejected = rejected;
  }

  /** The stretches that there are values for, as `rows`, `periodTotals`, `segmentTotals` and `total` of a report. */
  cells(): Readonly<Record<'rows' | 'periodTotals' | 'segmentTotals' | 'total', readonly Cell[]>> {
    const { range, by, compare } = this.question;
    const all: Stretch = {
      start: -Infinity,
      end: Infinity,
      startWall: -Infinity,
      endWall: Infinity,
      unit: 'span',
      clipped: false,
    };
    const periods = range === undefined ? [all] : periodsIn(...range, this.time, this.question);
    const whole =
      range === undefined ? all : (periodsIn(...range, this.time, { ...this.question, every: 'span' })[0] as Stretch);
    const cellOf = (span: Stretch, segment: readonly Segment[] | undefined): Cell => ({
      span,
      segment,
      previous: compare && this.back(span, compare === 'previous-year' ? 'year' : 'period'),
    });
    const segments = this.segments();
    const periodTotals = periods.map((span) => cellOf(span, undefined));
    const total = [cellOf(whole, undefined)];
    if (by.length === 0) return { rows: periodTotals, periodTotals, segmentTotals: total, total };
    return {
      rows: periods.flatMap((span) => segments.map((segment) => cellOf(span, segment))),
      periodTotals,
      segmentTotals: segments.map((segment) => cellOf(whole, segment)),
      total,
    };
  }

  /** The value of a quantity, or null where it has none. */
  quantity(name: string, span: Stretch, segment: readonly Segment[] | undefined): Fraction | null {
    let sum = ZERO;
    for (const term of termsOf(this.question.measures[name] ?? [])) {
      const value = this.term(term, this.question.timings[name] ?? 'flow', span, segment);
      if (value === null) return null;
      sum = sum.plus(value);
    }
    return sum;
  }

  private segments(): readonly (readonly Segment[])[] {
    const known = new Map(this.accepted.map(({ segment, segmentKey }) => [segmentKey, segment]));
    return [...known.values()].sort(compareSegments);
  }

  private isRefused(row: Meant): boolean {
    const { fields, by } = this.question;
    if (by.some((name) => row.segments[name] === INVALID)) return true;
    const ids = Object.keys(fields).filter((name) => fields[name]?.type === 'id');
    for (const name of [...ids, ...this.terms.flatMap((term) => this.fieldsRead(term))]) {
      if (row.fields[name] === INVALID) return true;
      if (row.fields[name] === undefined && fields[name]?.optional !== true) return true;
    }
    return this.terms.some((term) => this.isRefusedFor(term, row.fields as Row['fields']));
  }

  private isRefusedFor(term: Term, row: Row['fields']): boolean {
    if (!passes(term.where, row)) return false;
    if (neededBy(term).some((name) => row[name] === undefined)) return true;
    if ('during' in term) {
      const { from, until } = term.during;
      const [start, end] = [row[from] as number, row[until] as number | undefined];
      if (hasEnded(term, row) && (end === undefined || end < start)) return true;
    }
    if ('to' in term && (row[term.to] as number) < (row[term.from] as number)) return true;
    return summedBy(term).some((name) => this.isMoney(name) && this.rateFor(term, row) === undefined);
  }

  private fieldsRead(term: Term): string[] {
    const names = [...neededBy(term), ...filterFields(term.where)];
    if ('during' in term) names.push(term.during.until, ...filterFields(term.during.unended));
    if (this.currencyField !== undefined && summedBy(term).some((name) => this.isMoney(name))) {
      names.push(this.currencyField);
    }
    return names;
  }

  private isMoney(field: string): boolean {
    return this.currencyField !== undefined && this.question.fields[field]?.type === 'money';
  }

  /** What the money of a record is multiplied with; undefined if nobody says. */
  private rateFor(term: Term, row: Row['fields']): Fraction | undefined {
    const { currency, rates } = this.question;
    const own = row[this.currencyField as string] as string | undefined;
    if (own === undefined || own === currency) return new Fraction(1n);
    if (currency === undefined) return undefined;
    const date = row[placedAt(term)] as number;
    const past = (rates[own] ?? []).filter(({ from }) => from <= date);
    return past.sort((left, right) => right.from - left.from)[0]?.rate;
  }

  /** A number of a record, in the currency of the report if it is money. */
  private amount(term: Term, field: string, row: Row['fields']): Fraction {
    const number = row[field] as Fraction;
    return this.isMoney(field) ? number.times(this.rateFor(term, row) as Fraction) : number;
  }

  private back(span: Stretch, by: 'period' | 'month' | 'quarter' | 'year'): Stretch {
    return moveBack(span, by, this.time, this.question.every);
  }

  private term(term: Term, timing: Timing, span: Stretch, segment: readonly Segment[] | undefined): Fraction | null {
    if ('length' in term) {
      const months = { month: 1, quarter: 3, year: 12 }[term.length];
      if (span.unit !== term.length && !(span.start > -Infinity && isMonthsLong(span, months))) return null;
    }
    let place = span;
    if ('earlier' in term) {
      if (span.start === -Infinity) return null;
      place = this.back(span, term.earlier);
    }
    const counted = this.accepted.filter(({ fields }) => passes(term.where, fields));
    const wanted = segment && JSON.stringify(segment);
    const isOfSegment = ({ segmentKey }: Row): boolean => wanted === undefined || segmentKey === wanted;
    if ('during' in term) {
      const active = counted.filter(isOfSegment).filter(({ fields }) => isActive(term, fields, timing, place));
      if (term.measure === 'count') return whole(active.length);
      if (term.measure === 'distinct') return whole(new Set(active.map(({ fields }) => fields[term.of])).size);
      return this.sumOf(term, active);
    }
    const isInPlace = ({ fields }: Row): boolean => {
      const date = fields[term.at] as number;
      return date >= place.start && date < place.end;
    };
    const present = counted.filter(isInPlace).filter(isOfSegment);
    switch (term.measure) {
      case 'count':
        return whole(present.length);
      case 'sum':
        return this.sumOf(term, present);
      case 'hours':
        return total(present.map(({ fields }) => elapsed(fields[term.from], fields[term.to]))).div(whole(HOUR));
      case 'days': {
        const wall = (date: Value): number => this.time.wallOf(date as number);
        return total(
          present.map(({ fields }) => whole(Math.max(0, wall(fields[term.to]) - wall(fields[term.from])))),
        ).div(whole(DAY));
      }
      case 'daily average': {
        // As if it were one day for each key, so that all pairs of a key and a day are told apart.
        const days = present.map(
          ({ fields }) => `${String(this.time.dayOf(fields[term.at] as number))} ${fields[term.of] as string}`,
        );
        const divisor = daysBegunIn(span, this.question.asOf, this.time);
        return divisor === 0 ? null : whole(new Set(days).size).div(whole(divisor));
      }
      case 'sum by':
        return this.sumBy(term, counted, present, place);
      case 'distinct':
        return this.distinct(term, counted, present, place, segment);
    }
  }

  private sumOf(term: Extract<Term, { measure: 'sum' }>, rows: readonly Row[]): Fraction {
    const { of, times, negative } = term;
    const sum = total(
      rows.map(({ fields }) => {
        const amount = this.amount(term, of, fields);
        return times === undefined ? amount : amount.times(fields[times] as Fraction);
      }),
    );
    return negative === true ? ZERO.minus(sum) : sum;
  }

  private sumBy(
    term: Extract<Term, { measure: 'sum by' }>,
    counted: readonly Row[],
    present: readonly Row[],
    place: Stretch,
  ): Fraction {
    const amounts = (rows: readonly Row[]): Fraction =>
      total(rows.map(({ fields }) => this.amount(term, term.of, fields)));
    const { only } = term;
    if (typeof only === 'object') {
      const sums = keysOf(present, term.by).map((key) =>
        amounts(present.filter(({ fields }) => fields[term.by] === key)),
      );
      return total(sums.sort((left, right) => right.compare(left)).slice(0, only.top));
    }
    const firsts = firstRecords(counted, term.by, term.at);
    return amounts(
      present.filter(({ fields }) => {
        const date = firsts.get(fields[term.by])?.fields[term.at] as number;
        return only === 'existing' ? date < place.start : date >= place.start && date < place.end;
      }),
    );
  }

  private distinct(
    term: Extract<Term, { measure: 'distinct' } & { at: string }>,
    counted: readonly Row[],
    present: readonly Row[],
    place: Stretch,
    segment: readonly Segment[] | undefined,
  ): Fraction {
    const only: Selection | undefined = term.only;
    const keys = keysOf(present, term.of);
    if (only === undefined) return whole(keys.length);
    const firsts = firstRecords(counted, term.of, term.at);
    const isSelected = (key: Value): boolean => {
      const own = present.filter(({ fields }) => fields[term.of] === key);
      if (typeof only === 'object') {
        if ('records' in only) return own.length >= only.records;
        const sum = (field: string): Fraction => total(own.map(({ fields }) => this.amount(term, field, fields)));
        return sum(only.sum).compare(sum(only.reaches)) >= 0;
      }
      const first = firsts.get(key) as Row;
      const date = first.fields[term.at] as number;
      if (only === 'existing') return date < place.start;
      const isOfSegment = segment === undefined || first.segmentKey === JSON.stringify(segment);
      return isOfSegment && date >= place.start && date < place.end;
    };
    return whole(keys.filter(isSelected).length);
  }
}

function termsOf(measure: Measures[string]): readonly Term[] {
  return ('measure' in measure ? [measure] : measure) as readonly Term[];
}

function placedAt(term: Term): string {
  return 'at' in term ? term.at : term.during.from;
}

/** The fields that a term adds up or compares sums of. */
function summedBy(term: Term): string[] {
  if (term.measure === 'sum' || term.measure === 'sum by') return [term.of];
  if (term.measure === 'distinct' && 'only' in term && typeof term.only === 'object' && 'sum' in term.only) {
    return [term.only.sum, term.only.reaches];
  }
  return [];
}

function neededBy(term: Term): string[] {
  const names = [placedAt(term), ...summedBy(term)];
  if (term.measure === 'distinct' || term.measure === 'daily average') names.push(term.of);
  if (term.measure === 'sum by') names.push(term.by);
  if (term.measure === 'sum' && term.times !== undefined) names.push(term.times);
  if (term.measure === 'days' || term.measure === 'hours') names.push(term.from, term.to);
  return names;
}

function filterFields(filter: Filter | undefined): string[] {
  if (filter === undefined) return [];
  if ('and' in filter) return filter.and.flatMap(filterFields);
  if ('or' in filter) return filter.or.flatMap(filterFields);
  if ('not' in filter) return filterFields(filter.not);
  if ('hours' in filter) return [filter.hours.from, filter.hours.to];
  return [filter.field];
}

function passes(filter: Filter | undefined, row: Readonly<Record<string, Value>>): boolean {
  if (filter === undefined) return true;
  if ('and' in filter) return filter.and.every((part) => passes(part, row));
  if ('or' in filter) return filter.or.some((part) => passes(part, row));
  if ('not' in filter) return !passes(filter.not, row);
  if ('hours' in filter) {
    const [from, to] = [row[filter.hours.from], row[filter.hours.to]];
    if (from === undefined || to === undefined) return false;
    return elapsed(from, to).div(whole(HOUR)).compare(number(filter.atMost)) <= 0;
  }
  const value = row[filter.field];
  if ('isNull' in filter) return value === undefined;
  if (value === undefined) return false;
  if ('atLeast' in filter) return (value as Fraction).compare(number(filter.atLeast)) >= 0;
  if ('atMost' in filter) return (value as Fraction).compare(number(filter.atMost)) <= 0;
  const wanted = 'equals' in filter ? [filter.equals] : filter.oneOf;
  return wanted.some((other) =>
    value instanceof Fraction ? value.compare(number(other as number)) === 0 : value === other,
  );
}

function hasEnded(term: Extract<Term, { during: object }>, row: Row['fields']): boolean {
  const { unended, until } = term.during;
  return unended === undefined ? row[until] !== undefined : !passes(unended, row);
}

function isActive(
  term: Extract<Term, { during: object }>,
  row: Row['fields'],
  timing: Timing,
  { start, end }: Stretch,
): boolean {
  const boundary = timing === 'start' ? start : end;
  const { from, until } = term.during;
  return (row[from] as number) < boundary && !(hasEnded(term, row) && (row[until] as number) < boundary);
}

function keysOf(rows: readonly Row[], field: string): Value[] {
  return [...new Set(rows.map(({ fields }) => fields[field]))];
}

/** The first record of each key; of several at one instant, that of the smallest segment. */
function firstRecords(rows: readonly Row[], keyField: string, dateField: string): ReadonlyMap<Value, Row> {
  const dateOf = ({ fields }: Row): number => fields[dateField] as number;
  const inOrder = [...rows].sort(
    (left, right) => dateOf(left) - dateOf(right) || compareSegments(left.segment, right.segment),
  );
  const firsts = new Map<Value, Row>();
  for (const row of inOrder) if (!firsts.has(row.fields[keyField])) firsts.set(row.fields[keyField], row);
  return firsts;
}

const ranks = ['number', 'string', 'boolean', 'object'];

function compareSegments(left: readonly Segment[], right: readonly Segment[]): number {
  for (const [index, value] of left.entries()) {
    const other = right[index] as Segment;
    const rank = ranks.indexOf(typeof value) - ranks.indexOf(typeof other);
    if (rank !== 0) return rank;
    if (value === null || other === null || value === other) continue;
    return value < other ? -1 : 1;
  }
  return 0;
}

export function whole(value: number): Fraction {
  return new Fraction(BigInt(value));
}

/** What a plain number prints as. */
export function number(value: number): Fraction {
  return Fraction.parse(String(value));
}

function elapsed(from: Value, to: Value): Fraction {
  return whole((to as number) - (from as number));
}

/** A sum of decimals, whose denominators are powers of ten: brought to the largest, so that they stay short. */
export function total(values: readonly Fraction[]): Fraction {
  let denominator = 1n;
  for (const value of values) if (value.denominator > denominator) denominator = value.denominator;
  let numerator = 0n;
  for (const value of values) numerator += value.numerator * (denominator / value.denominator);
  return new Fraction(numerator, denominator);
}
