import { nearestName } from '../nearest-name';
import { type CalendarOptions, type PeriodSpan, periodsBetween } from './calendar';
import type { CohortOptions } from './cohort-options';
import type { MissingRevenue } from './cohort-triangle';
import { Currencies } from './currencies';
import { checkRecordOptions, isSourceRecords, type Keeping } from './make-tally';
import { type Term, termsOf } from './measure';
import { calendarOf, checkChoice, type Range, statedRange } from './plan';
import { rangeOfRecords } from './range-of-records';
import { readDate } from './read-date';
import { Slots } from './slots';
import type { SourceRecords } from './source';
import { mergeDefinitions, type StorageDefinition, storageOf } from './storage';

/** Sums of a field that belong to the revenue. */
interface RevenuePart {
  readonly storage: string;
  readonly field: string;
  readonly sign: 1 | -1;
}

/** What follows from the options of cohorts. */
export interface CohortPlan {
  readonly calendar: CalendarOptions;
  readonly now: number;
  readonly keeping: Keeping;
  /** The periods that have begun. */
  readonly periods: readonly PeriodSpan[];
  /** Where it is kept what each customer does: its records, or what it pays. */
  readonly content: RecordContent | LevelContent;
  readonly missing: MissingRevenue;
}

/** Records that customers come back with. */
export interface RecordContent {
  readonly kind: 'records';
  readonly storage: string;
  readonly revenue: readonly RevenuePart[];
}

/** Subscriptions that customers keep. */
interface LevelContent {
  readonly kind: 'levels';
  readonly storage: string;
}

type CustomerTerm = Extract<Term, { readonly measure: 'distinct'; readonly at: string }>;
type LevelTerm = Extract<Term, { readonly measure: 'subscriptions' }>;
type RevenueTerm = Extract<Term, { readonly measure: 'sum'; readonly at: string }>;

const reserved = ['period', 'size', 'cells', 'points'];

/** @throws TypeError if the options contradict each other or name what does not exist */
export function planCohorts(options: CohortOptions): CohortPlan {
  const { records, every, by = [], currency } = options;
  if (!isSourceRecords(records)) {
    throw new TypeError('records is not what a source gives for rows, such as orders(rows)');
  }
  checkRecordOptions({ ...options, sources: [records] });
  checkChoice('every', every, ['day', 'week', 'month', 'quarter', 'year']);
  for (const [index, name] of by.entries()) {
    if (reserved.includes(name)) throw new TypeError(`"${name}" is in every cohort already and cannot name a column`);
    if (by.indexOf(name) !== index) throw new TypeError(`"${name}" names two values of a cohort`);
  }
  const calendar = calendarOf(options);
  const { timeZone } = calendar;
  const currencies = new Currencies(currency, options.rates ?? {}, timeZone);
  const now = readDate(options.asOf ?? Date.now(), timeZone);
  if (typeof now === 'string') throw new TypeError(`asOf ${now}`);

  const { content, hasRevenue, definitions } = contentOf(options);
  const range: Range = statedRange(options, { calendar }) ?? rangeOfRecords([records], [definitions], { calendar });
  const periods = periodsBetween(...range, calendar);
  const starts = new Slots(periods.flatMap(({ start, end }) => [start, end])).instants;
  return {
    calendar,
    now,
    keeping: {
      definitions: [definitions],
      readings: {},
      frame: { range, starts: [...starts], by, timeZone: timeZone.name, currency },
      timeZone,
      currencies,
      asyncNames: 'cohortsAsync',
    },
    periods: periods.filter(({ start }) => start <= now),
    content,
    missing: {
      ...(!hasRevenue && { revenue: 'no revenue is read' }),
      ...(content.kind === 'levels' &&
        every !== 'month' && { sums: 'what is paid a month adds up month by month only' }),
    },
  };
}

/** What to keep of the records. */
function contentOf({ records, customers: givenCustomers, revenue: givenRevenue }: CohortOptions): {
  readonly content: CohortPlan['content'];
  readonly hasRevenue: boolean;
  readonly definitions: readonly StorageDefinition[];
} {
  // The quantity is what refusals name.
  const store = (term: Term) => storageOf(records.source.name, 'the cohort triangle', term);
  const has = (name: string): boolean => Object.hasOwn(records.measures, name);
  const isOfLevels = !has('customers') && has('customersAtEnd');
  const customers = customerTerm(records, givenCustomers ?? (isOfLevels ? 'customersAtEnd' : 'customers'));
  const areLevels = customers.measure === 'subscriptions';
  const usual = areLevels ? 'mrrAtEnd' : 'orderRevenue';
  const revenueName = givenRevenue === undefined && has(usual) ? usual : (givenRevenue ?? undefined);
  const ofCustomers = store(customers);
  if (areLevels) {
    if (revenueName !== undefined) requireMrr(records, revenueName);
    const content = { kind: 'levels', storage: ofCustomers.id } as const;
    return { content, hasRevenue: revenueName !== undefined, definitions: [ofCustomers] };
  }
  const terms = revenueName === undefined ? [] : revenueTerms(records, revenueName);
  const ofRevenue = terms.map((term) => ({ term, definition: store(byCustomer(term, customers.of)) }));
  const revenue = ofRevenue.map(({ term, definition }): RevenuePart => ({
    storage: definition.id,
    field: term.of,
    sign: term.negative ? -1 : 1,
  }));
  return {
    content: { kind: 'records', storage: ofCustomers.id, revenue },
    hasRevenue: revenueName !== undefined,
    definitions: [...mergeDefinitions([ofCustomers, ...ofRevenue.map(({ definition }) => definition)]).values()],
  };
}

function customerTerm(records: SourceRecords, name: string): CustomerTerm | LevelTerm {
  const [term, ...others] = termsNamed(records, 'customers', name, areCustomers);
  if (term !== undefined && others.length === 0 && isCustomerTerm(term)) return term;
  throw unfit(records, 'customers', name, 'count all distinct keys of the records in a period', areCustomers);
}

function revenueTerms(records: SourceRecords, name: string): readonly RevenueTerm[] {
  const terms = termsNamed(records, 'revenue', name, areRevenue);
  const fitting = terms.filter((term) => isRevenueTerm(term, records));
  if (fitting.length === terms.length && terms.length > 0) return fitting;
  throw unfit(records, 'revenue', name, 'be a plain sum of money in the period', areRevenue);
}

function requireMrr(records: SourceRecords, name: string): void {
  if (areMrr(termsNamed(records, 'revenue', name, areMrr), records)) return;
  throw unfit(records, 'revenue', name, 'be the monthly recurring revenue', areMrr);
}

type Fits = (terms: readonly Term[], records: SourceRecords) => boolean;

const areCustomers: Fits = (terms) => terms.length === 1 && terms.every(isCustomerTerm);
const areRevenue: Fits = (terms, records) => terms.every((term) => isRevenueTerm(term, records));

const areMrr: Fits = (terms) => terms.every((term) => term.measure === 'subscriptions' && term.of === 'MRR');

function isCustomerTerm(term: Term): term is CustomerTerm | LevelTerm {
  if (term.measure === 'subscriptions') return term.of === 'customers';
  return term.measure === 'distinct' && 'at' in term && term.only === undefined && term.earlier === undefined;
}

function isRevenueTerm(term: Term, { fields }: SourceRecords): term is RevenueTerm {
  if (term.measure !== 'sum' || !('at' in term) || term.times !== undefined) return false;
  return term.earlier === undefined && term.length === undefined && fields[term.of]?.type === 'money';
}

function termsNamed(records: SourceRecords, option: string, name: string, fits: Fits): readonly Term[] {
  const { measures, source } = records;
  if (Object.hasOwn(measures, name)) return termsOf(measures[name] ?? []);
  const meant = nearestName(name, Object.keys(measures));
  const hint = meant === undefined ? `; ${choices(records, option, fits)}` : `; did you mean "${meant}"?`;
  throw new TypeError(`${source.name} has no quantity "${name}"${hint}`);
}

function unfit(records: SourceRecords, option: string, name: string, task: string, fits: Fits): TypeError {
  const { source } = records;
  return new TypeError(
    `${source.name}.${name} cannot be \`${option}\`, which must ${task}; ${choices(records, option, fits)}`,
  );
}

function choices(records: SourceRecords, option: string, fits: Fits): string {
  const names = Object.entries(records.measures).filter(([, measure]) => fits(termsOf(measure), records));
  if (names.length === 0) return `the source has none that can be \`${option}\``;
  return `\`${option}\` can be ${names.map(([name]) => name).join(', ')}`;
}

/** Adds a field up for each customer; which of them count is of no account. */
function byCustomer({ of, at, where }: RevenueTerm, by: string): Term {
  return { measure: 'sum by', of, by, only: 'existing', at, ...(where !== undefined && { where }) };
}
