import type { MetricInfo, Quantity } from 'metricbook';
import { asMetrics, type Report, report, type ReportOptions, type SourceRecords, sourcesFor } from 'metricbook/records';
import type { Catalogue } from '../catalogue';
import { metricNamed } from '../metric-named';
import type { ReportConfig } from './config';
import { plainName } from './guess-columns';
import { isSettled } from './is-settled';

export type MetricsByName = Readonly<Record<string, MetricInfo>>;

/**
 * The metrics that are asked for, under the names that they have in the report.
 *
 * @throws CommandError if one of them is neither a metric nor a quantity
 */
export function statedMetrics(asked: NonNullable<ReportConfig['metrics']>, catalogue: Catalogue): MetricsByName {
  if (!Array.isArray(asked)) {
    return Object.fromEntries(Object.entries(asked).map(([name, metric]) => [name, figureNamed(metric, catalogue)]));
  }
  return Object.fromEntries(
    asked.map((name) => {
      const metric = figureNamed(name, catalogue);
      return [metric.name, metric];
    }),
  );
}

/** A metric, or a quantity as one, by any of its names. */
function figureNamed(name: string, catalogue: Catalogue): MetricInfo {
  const metric = catalogue.find(name);
  if (metric !== undefined) return metric;
  const plain = plainName(name);
  const isMeant = ([key, { title }]: readonly [string, Quantity]): boolean =>
    [key, title].map(plainName).includes(plain);
  const found = Object.entries(catalogue.quantities).find(isMeant);
  if (found === undefined) return metricNamed(name, catalogue);
  const [key, quantity] = found;
  return asMetrics({ [key]: quantity })[key] as MetricInfo;
}

/** The quantities that metrics are computed from, down through other metrics. */
export function quantitiesOf(metrics: readonly MetricInfo[], use: MetricsByName): readonly string[] {
  const names = new Set<string>();
  const seen = new Set<MetricInfo>();
  const visit = (metric: MetricInfo): void => {
    if (seen.has(metric)) return;
    seen.add(metric);
    for (const [name, given] of Object.entries(metric.inputs)) {
      const input = (Object.hasOwn(use, name) ? use[name] : undefined) ?? given;
      if (input.kind === 'metric') visit(input);
      else names.add(name);
    }
  };
  metrics.forEach(visit);
  return [...names];
}

/** Those of the quantities that records have to supply. */
export function neededOfRecords(quantities: readonly string[], given: ReportConfig['given'] = {}): readonly string[] {
  return quantities.filter((name) => !Object.hasOwn(given, name) && sourcesFor(name).length > 0);
}

/** What a report is computed from and for which time, as far as it is known before the rows are read. */
export interface Supply {
  readonly catalogue: Catalogue;
  /** Without rows. */
  readonly sources: readonly SourceRecords[];
  readonly given: NonNullable<ReportConfig['given']>;
  readonly time: SampleTimes;
}

/** Times like that of the report, in which it can be tried what may have a value. */
interface SampleTimes {
  /** For what the records supply. */
  readonly records: SampleTime;
  /** For what the calendar supplies. */
  readonly calendar: SampleTime;
}

type SampleTime = Pick<ReportOptions, 'every' | 'from' | 'to' | 'timeZone'>;

// A span that is neither a month nor a quarter nor a year: what exists only for these has no value in it.
const SOME_DAYS: SampleTime = { from: '2024-01-01', to: '2024-01-03' };
const ends = { day: '2024-01-02', week: '2024-01-08', month: '2024-02-01', quarter: '2024-04-01', year: '2025-01-01' };

/**
 * @param canFindTime whether the time that the records span can be found, where none is stated. Nothing lies before it
 * that it could be compared with.
 */
export function sampleTimes({ every = 'span', from, to, timeZone }: ReportConfig, canFindTime: boolean): SampleTimes {
  if (every === 'span' && from === undefined && to === undefined) {
    return { records: {}, calendar: canFindTime ? SOME_DAYS : {} };
  }
  const some = every === 'span' ? SOME_DAYS : { every, from: '2024-01-01', to: ends[every] };
  const isStated = every === 'span' && from !== undefined && to !== undefined;
  const time = isStated ? { from, to, ...(timeZone !== undefined && { timeZone }) } : some;
  return { records: time, calendar: time };
}

/**
 * All metrics that can have a value with what the sources supply and what is given, and not the same one always.
 *
 * @param told what the columns tell of each quantity, as a text: those told alike have one value
 */
export function suppliedMetrics(supply: Supply, told: ReadonlyMap<string, string>): MetricsByName {
  const { catalogue, sources, given } = supply;
  const supplied = quantitiesIn(sources);
  const exists = existence(supply);
  const ofRecords = new Map([...told].filter(([name]) => !Object.hasOwn(given, name)));
  const known = catalogue.metrics.filter((metric) => {
    const needed = quantitiesOf([metric], {});
    if (!needed.some((name) => supplied.has(name)) || isSettled(metric, needed, ofRecords)) return false;
    return isComputable(metric, needed, supply) && needed.every(exists);
  });
  return Object.fromEntries(known.map((metric) => [metric.name, metric]));
}

function isComputable(metric: MetricInfo, needed: readonly string[], { sources, given, time }: Supply): boolean {
  const own = Object.keys(given).filter((name) => needed.includes(name));
  const ones = Object.fromEntries(own.map((name) => [name, 1]));
  return tried({ metrics: { metric }, sources, ...time.records, given: ones }) !== undefined;
}

/** Whether the calendar supplies some of the quantities, which it does only for a time with a start and an end. */
export function needTime(quantities: readonly string[], supply: Omit<Supply, 'time'>): boolean {
  const existsAlways = existence({ ...supply, time: { records: {}, calendar: {} } });
  const exists = existence({ ...supply, time: { records: {}, calendar: SOME_DAYS } });
  return quantities.some((name) => !existsAlways(name) && exists(name));
}

function quantitiesIn(sources: readonly SourceRecords[]): ReadonlySet<string> {
  return new Set(sources.flatMap(({ measures }) => Object.keys(measures)));
}

/** Tells whether a quantity may have a value in the time, whatever the records are. */
function existence({ catalogue, sources, given, time }: Supply): (name: string) => boolean {
  const known = new Map<string, boolean>();
  const supplied = quantitiesIn(sources);
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const quantity = catalogue.quantities[name];
    // Whether it is supplied at all is not asked here.
    let exists = true;
    if (quantity !== undefined && !Object.hasOwn(given, name)) {
      const own = supplied.has(name) ? time.records : time.calendar;
      const total = tried({ metrics: asMetrics({ [name]: quantity }), sources, ...own })?.total;
      exists = total?.[name] !== null;
    }
    known.set(name, exists);
    return exists;
  };
}

/** Only a report knows what the calendar supplies, and what may be missing. Undefined if it cannot be made. */
function tried(options: ReportOptions): Report | undefined {
  try {
    return report(options);
  } catch {
    return undefined;
  }
}
