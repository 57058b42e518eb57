import { type Dimension, describeDimension, dimensionOf, multiplyDimensions, type Unit, yieldsUnit } from '../unit';
import { type CalendarOptions, earlier, type PeriodSpan, periodsBetween, type Span } from './calendar';
import { calendarQuantities } from './calendar-quantities';
import { Currencies } from './currencies';
import { didYouMean } from './did-you-mean';
import type { Fields } from './field';
import { isBalance, type Term, termsOf, unitOfFigure } from './measure';
import { MissingQuantitiesError } from './missing-quantities-error';
import { type Need, needsOf, replacing, type Resolve } from './needs';
import type { Given, ReportSettings } from './options';
import { readDate } from './read-date';
import type { SourceRecords } from './source';
import { sourcesFor } from './sources-for';
import { mergeDefinitions, type Reading, type StorageDefinition, storageOf } from './storage';
import { timeZone } from './time-zone';

/** How each quantity is read from what is kept of the records. */
export type Readings = Readonly<Record<string, readonly Reading[]>>;

/** What follows from the settings of a report alone. */
export interface Plan {
  readonly calendar: CalendarOptions;
  readonly currencies: Currencies;
  readonly resolve: Resolve;
  readonly needs: ReadonlyMap<string, Need>;
}

/** @throws TypeError if the settings contradict each other or name what does not exist */
export function planReport(settings: ReportSettings): Plan {
  const { metrics, use = {} } = settings;
  const calendar = calendarOf(settings);
  if (settings.compare !== undefined) checkChoice('compare', settings.compare, ['previous-period', 'previous-year']);
  if (Object.keys(metrics).length === 0) throw new TypeError('metrics names no metric');
  for (const [name, metric] of Object.entries<unknown>(metrics)) {
    if (typeof metric !== 'function' || !('inputs' in metric)) throw new TypeError(`metrics.${name} is no metric`);
  }
  for (const name of [...Object.keys(metrics), ...(settings.by ?? [])]) {
    if (reserved.includes(name))
      throw new TypeError(`"${name}" is in every row already and cannot name a metric or a column`);
  }
  const twice = (settings.by ?? []).find(
    (name, index, all) => Object.hasOwn(metrics, name) || all.indexOf(name) !== index,
  );
  if (twice !== undefined) throw new TypeError(`"${twice}" names two values of a row`);
  const resolve = replacing(metrics, use);
  return {
    calendar,
    currencies: new Currencies(settings.currency, settings.rates ?? {}, calendar.timeZone),
    resolve,
    needs: needsOf(metrics, resolve),
  };
}

/** @throws TypeError for a setting that is none of its choices */
export function calendarOf(
  settings: Pick<ReportSettings, 'every' | 'weekStartsOn' | 'yearStartsIn' | 'timeZone'>,
): CalendarOptions {
  const { every = 'span', weekStartsOn = 'monday', yearStartsIn = 1 } = settings;
  const zone = timeZone(settings.timeZone ?? 'UTC');
  checkChoice('every', every, ['day', 'week', 'month', 'quarter', 'year', 'span']);
  checkChoice('weekStartsOn', weekStartsOn, weekdays);
  checkChoice('yearStartsIn', yearStartsIn, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  return { every, weekStartsOn, yearStartsIn, timeZone: zone };
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const reserved = ['period', 'reasons', 'compared'];

export function checkChoice<Value>(name: string, value: Value, choices: readonly Value[]): void {
  if (choices.includes(value)) return;
  throw new TypeError(`${name} must be one of ${choices.join(', ')} (received ${JSON.stringify(value)})`);
}

/** What is kept of the records of each source, and how the quantities are read from it. */
export interface Supply {
  readonly readings: Readings;
  /** In the order of the sources. */
  readonly definitions: readonly (readonly StorageDefinition[])[];
}

/**
 * Finds the measures for the quantities that a report needs.
 *
 * @throws MissingQuantitiesError if some are supplied by nothing
 * @throws TypeError if two sources supply the same, or a measure does not fit its quantity
 */
export function planSupply({ needs }: Plan, sources: readonly SourceRecords[], given: Given): Supply {
  const readings: Record<string, Reading[]> = {};
  const definitions: StorageDefinition[][] = sources.map(() => []);
  for (const [name, need] of needs) {
    if (Object.hasOwn(given, name)) continue;
    const suppliers = sources.filter(({ measures }) => Object.hasOwn(measures, name));
    const names = [...new Set(suppliers.map(({ source }) => source.name))];
    if (names.length > 1) {
      throw new TypeError(`${name} is supplied by ${names.join(' and ')}; choose with the option \`only\` of a source`);
    }
    for (const records of suppliers) {
      for (const term of termsOf(records.measures[name] ?? [])) {
        checkTerm(`${records.source.name}.${name}`, term, records.fields, need);
        const definition = storageOf(records.source.name, name, term);
        definitions[sources.indexOf(records)]?.push(definition);
        const known = (readings[name] ??= []);
        if (!known.some((other) => JSON.stringify(other.term) === JSON.stringify(term))) {
          known.push({ storage: definition.id, term });
        }
      }
    }
  }
  requireAll(needs, readings, given);
  // Sources of one kind keep the same of each entity, so that they can be put together.
  const merged = mergeDefinitions(definitions.flat());
  return {
    readings,
    definitions: definitions.map((own) =>
      [...new Set(own.map(({ id }) => id))].map((id) => merged.get(id) as StorageDefinition),
    ),
  };
}

/**
 * @throws MissingQuantitiesError if some quantities are neither supplied nor given
 * @throws TypeError if something is given that no metric needs
 */
export function requireAll(needs: ReadonlyMap<string, Need>, readings: Readings, given: Given): void {
  for (const name of Object.keys(given)) {
    if (needs.has(name)) continue;
    const hint = didYouMean(name, [...needs.keys()]);
    throw new TypeError(`given states "${name}", which no metric of the report needs${hint}`);
  }
  const missing = [...needs].filter(
    ([name, { isOptional }]) =>
      isOptional !== true &&
      !Object.hasOwn(readings, name) &&
      !Object.hasOwn(given, name) &&
      !Object.hasOwn(calendarQuantities, name),
  );
  if (missing.length === 0) return;
  throw new MissingQuantitiesError(
    missing.map(([name, { quantity, metrics }]) => ({
      name,
      title: quantity.title,
      metrics,
      sources: sourcesFor(name).map((source) => source.name),
    })),
  );
}

function checkTerm(path: string, term: Term, fields: Fields, { quantity }: Need): void {
  const { timing, unit, title } = quantity;
  const mustBeBalance = timing === 'start' || timing === 'end';
  if (mustBeBalance !== isBalance(term)) {
    throw new TypeError(
      `${path} ${mustBeBalance ? 'needs' : 'must not have'} \`during\`: ${title} is a ${timing} quantity`,
    );
  }
  const dimension = dimensionOfTerm(term, fields);
  if (unit !== 'number' && !yieldsUnit(dimension, unit)) {
    throw new TypeError(`${path} measures ${describeDimension(dimension)}, but ${title} is ${unit}`);
  }
}

function dimensionOfTerm(term: Term, fields: Fields): Dimension {
  const unitOf = (name: string): Dimension => dimensionOf(fields[name]?.type as Unit);
  switch (term.measure) {
    case 'days':
    case 'hours':
      return dimensionOf(term.measure);
    case 'sum':
      return multiplyDimensions(unitOf(term.of), term.times === undefined ? {} : unitOf(term.times), 1);
    case 'sum by':
      return unitOf(term.of);
    case 'subscriptions':
      return dimensionOf(unitOfFigure(term.of));
    default:
      return dimensionOf('count');
  }
}

/** From the first instant to the first one after it, both in milliseconds; or all of time. */
export type Range = readonly [from: number, to: number];

export const ALL_TIME: Range = [-Infinity, Infinity];

/**
 * The time that the settings name.
 *
 * @returns undefined if it is to be found from the records
 */
export function statedRange(
  { from, to }: Pick<ReportSettings, 'from' | 'to'>,
  { calendar }: Pick<Plan, 'calendar'>,
): Range | undefined {
  if (from === undefined && to === undefined) return calendar.every === 'span' ? ALL_TIME : undefined;
  if (from === undefined || to === undefined) throw new TypeError('state both `from` and `to`, or neither');
  const [start, end] = [readDate(from, calendar.timeZone), readDate(to, calendar.timeZone)];
  if (typeof start === 'string') throw new TypeError(`from ${start}`);
  if (typeof end === 'string') throw new TypeError(`to ${end}`);
  if (end <= start) throw new TypeError('to must lie after from');
  return [start, end];
}

/** The stretches of time that a report has values for. */
export interface Stretches {
  readonly periods: readonly PeriodSpan[];
  readonly total: PeriodSpan;
  /** What each period, and the total, is compared with. */
  readonly comparedPeriods: readonly Span[];
  readonly comparedTotal: Span | undefined;
}

export function stretchesOf([from, to]: Range, plan: Plan, compare: ReportSettings['compare']): Stretches {
  const { calendar } = plan;
  if (from === -Infinity) {
    if (compare !== undefined) throw new TypeError('compare needs `from` and `to`');
    const all = {
      start: from,
      end: to,
      startWall: from,
      endWall: to,
      label: 'all',
      unit: 'span',
      clipped: false,
    } as const;
    return { periods: [all], total: all, comparedPeriods: [], comparedTotal: undefined };
  }
  const periods = periodsBetween(from, to, calendar);
  const [total] = periodsBetween(from, to, { ...calendar, every: 'span' }) as [PeriodSpan];
  if (compare === undefined) return { periods, total, comparedPeriods: [], comparedTotal: undefined };
  const move = (span: PeriodSpan): Span =>
    compare === 'previous-year' ? earlierSpan(span, 'year', plan) : earlier(span, 'period', calendar);
  return { periods, total, comparedPeriods: periods.map(move), comparedTotal: move(total) };
}

/** All stretches of time that values are read for: those of the report, and the earlier ones that measures ask for. */
export function stretchesToRead(stretches: Stretches, readings: Readings, plan: Plan): readonly Span[] {
  const { periods, total, comparedPeriods, comparedTotal } = stretches;
  const own = [...periods, total, ...comparedPeriods, ...(comparedTotal === undefined ? [] : [comparedTotal])];
  const terms = Object.values(readings).flatMap((list) => list.map(({ term }) => term));
  const lengths = new Set(terms.flatMap((term) => ('at' in term && term.earlier !== undefined ? [term.earlier] : [])));
  return [...own, ...own.flatMap((span) => [...lengths].map((length) => earlierSpan(span, length, plan)))];
}

/** The same stretch a month, a quarter or a year earlier. */
export function earlierSpan(span: Span, length: 'month' | 'quarter' | 'year', { calendar }: Plan): Span {
  if (span.start === -Infinity) return span;
  const own = 'unit' in span ? (span as PeriodSpan).unit : calendar.every;
  // Weeks keep their weekdays over a year, and so do several of them together.
  const unit = calendar.every === 'week' && length === 'year' ? 'week' : own;
  return earlier({ ...span, label: '', unit, clipped: false }, length, calendar);
}
