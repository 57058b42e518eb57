import * as z from 'zod/mini';
import { type ExactNumber, toExact } from '../exact';
import { rangeOf, readDecimal } from '../read-decimal';
import { addContents, type Contents, emptyContents } from './contents';
import { EntityStates } from './entity-states';
import { ExactSums } from './exact-sums';
import { compareIssues, type RecordIssue } from './invalid-records-error';
import { Numbering } from './numbering';
import { LevelChanges } from './level-changes';
import { ALL_TIME, type Range, type Readings } from './plan';
import { Slots } from './slots';
import type { Reading } from './storage';

/** What tallies must have in common to be put together. */
export interface TallyFrame {
  readonly range: Range;
  readonly starts: readonly number[];
  readonly by: readonly string[];
  readonly timeZone: string;
  readonly currency: string | undefined;
}

/**
 * What a report keeps of records: exact sums and counts from which every value is computed at the end. Tallies of parts
 * of the records, put together in any order, give the same report as all the records at once.
 */
export class Tally {
  /** @internal */
  readonly slots: Slots;

  /** @internal */
  constructor(
    /** @internal */ readonly frame: TallyFrame,
    /** @internal */ readonly readings: Readings,
    /** @internal */ readonly contents: Contents,
    /** The rows that were left out. */
    readonly rejected: readonly RecordIssue[],
  ) {
    this.slots = new Slots(frame.starts);
  }

  /** How many records were taken in, by the name of their source. */
  get records(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.contents.records);
  }

  /** Plain data from which {@link restoreTally} makes the same tally. */
  toJSON(): TallyJson {
    const { frame, contents } = this;
    return {
      format: FORMAT,
      frame: {
        ...frame,
        range: frame.range[0] === -Infinity ? null : frame.range,
        currency: frame.currency ?? null,
      },
      readings: this.readings,
      segments: contents.segments.values,
      cells: Object.fromEntries(
        [...contents.cells].map(([id, sums]) => [
          id,
          [...sums.cells()].map((cell) => [cell, toExact(sums.valueAt(cell)).toString()] as const),
        ]),
      ),
      entities: Object.fromEntries([...contents.entities].map(([id, states]) => [id, entitiesToJson(states)])),
      levels: Object.fromEntries([...contents.levels].map(([id, changes]) => [id, levelsToJson(changes)])),
      ids: Object.fromEntries([...contents.ids].map(([source, ids]) => [source, [...ids]])),
      records: Object.fromEntries(contents.records),
      rejected: this.rejected,
    };
  }
}

const FORMAT = 'metricbook tally 1';

const numbers = z.array(z.number());
const cell = z.tuple([z.number(), z.string()]);
const issue = z.object({ source: z.string(), position: z.number(), field: z.string(), reason: z.string() });
const entitiesSchema = z.object({
  fields: z.array(z.string()),
  /** Each with the instant and the segment of its first record. */
  names: z.array(z.tuple([z.string(), z.number(), z.number()])),
  /** Entity, cell, records, sums. */
  states: z.array(z.tuple([z.number(), z.number(), z.number(), z.array(z.string())])),
});
const levelsSchema = z.object({
  divisor: z.string().check(z.regex(/^[1-9]\d*$/)),
  names: z.array(z.string()),
  /** Customer, segment, instant, amount, seats. */
  changes: z.array(z.tuple([z.number(), z.number(), z.number(), z.string(), z.number()])),
});
const schema = z.object({
  format: z.literal(FORMAT),
  frame: z.object({
    range: z.nullable(z.tuple([z.number(), z.number()])),
    starts: numbers,
    by: z.array(z.string()),
    timeZone: z.string(),
    currency: z.nullable(z.string()),
  }),
  readings: z.record(z.string(), z.array(z.object({ storage: z.string(), term: z.unknown() }))),
  segments: z.array(z.string()),
  cells: z.record(z.string(), z.array(cell)),
  entities: z.record(z.string(), entitiesSchema),
  levels: z.record(z.string(), levelsSchema),
  ids: z.record(z.string(), z.array(z.string())),
  records: z.record(z.string(), z.number()),
  rejected: z.array(issue),
});

/** A tally as JSON can hold it. */
export type TallyJson = Readonly<Record<keyof z.output<typeof schema>, unknown>>;

function entitiesToJson(states: EntityStates): z.output<typeof entitiesSchema> {
  // The names are those of a column, and some stand only in rows that do not count.
  const counted = new Numbering<number>();
  states.compact();
  const rows = Array.from({ length: states.count }, (_, state): z.output<typeof entitiesSchema>['states'][number] => [
    counted.codeOf(states.entityOf[state] as number),
    states.cellOf[state] as number,
    states.records[state] as number,
    states.sums.map((sums) => toExact(sums.valueAt(state)).toString()),
  ]);
  return {
    fields: [...states.fields],
    names: counted.values.map((entity) => [
      states.entities.values[entity] as string,
      states.first[entity] as number,
      states.firstSegment[entity] as number,
    ]),
    states: rows,
  };
}

function levelsToJson(changes: LevelChanges): z.output<typeof levelsSchema> {
  const counted = new Numbering<number>();
  const rows = Array.from({ length: changes.count }, (_, index): z.output<typeof levelsSchema>['changes'][number] => [
    counted.codeOf(changes.customers[index] as number),
    changes.segments[index] as number,
    changes.instants[index] as number,
    toExact(changes.amountAt(index)).toString(),
    changes.seats[index] as number,
  ]);
  return {
    divisor: String(changes.divisor),
    names: counted.values.map((customer) => changes.names.values[customer] as string),
    changes: rows,
  };
}

/**
 * Makes the tally again that was turned into JSON.
 *
 * @throws TypeError if it is no such data
 */
export function restoreTally(json: unknown): Tally {
  const read = schema.safeParse(json);
  if (!read.success) {
    const [fault] = read.error.issues;
    throw new TypeError(`this is no tally: ${[fault?.path.join('.'), fault?.message].filter(Boolean).join(' ')}`);
  }
  const { frame, readings, segments, cells, entities, levels, ids, records, rejected } = read.data;
  const contents: Contents = {
    ...emptyContents(),
    ids: new Map(Object.entries(ids).map(([source, list]) => [source, new Set(list)])),
    records: new Map(Object.entries(records)),
  };
  for (const key of segments) contents.segments.codeOf(key);
  for (const [id, list] of Object.entries(cells)) {
    const sums = new ExactSums();
    sums.reserve(segments.length * (frame.starts.length + 1));
    for (const [place, value] of list) sums.addExact(place, readSum(value));
    contents.cells.set(id, sums);
  }
  for (const [id, { fields, names, states: list }] of Object.entries(entities)) {
    const states = new EntityStates(new Numbering(), fields, frame.starts.length + 1);
    states.reserve(list.length);
    for (const [name, first, segment] of names) states.seen(states.entities.codeOf(name), first, segment, () => 0);
    for (const [entity, place, count, sums] of list) {
      const state = states.add(entity, place, count);
      for (const [index, value] of sums.entries()) states.sums[index]?.addExact(state, readSum(value));
    }
    contents.entities.set(id, states);
  }
  for (const [id, { divisor, names, changes: list }] of Object.entries(levels)) {
    const changes = new LevelChanges(new Numbering());
    changes.refine(BigInt(divisor));
    for (const name of names) changes.names.codeOf(name);
    for (const [customer, segment, instant, amount, seats] of list) {
      changes.add(customer, segment, instant, readSum(amount), seats);
    }
    contents.levels.set(id, changes);
  }
  const { range, currency } = frame;
  return new Tally(
    { ...frame, range: range ?? ALL_TIME, currency: currency ?? undefined },
    readings as unknown as Readings,
    contents,
    rejected,
  );
}

function readSum(text: string): ExactNumber {
  const sum = readDecimal(text, rangeOf('number'));
  if (typeof sum === 'string') throw new TypeError(`this is no tally: a sum ${sum}`);
  return sum;
}

/**
 * Puts together what was counted in parts, such as files, shards or the work of several threads. The order does not
 * matter.
 *
 * @throws TypeError if they were made for other metrics, periods or columns
 * @throws RangeError if two of them have a record with the same id
 */
export function mergeTallies(tallies: Iterable<Tally>): Tally {
  const [first, ...others] = tallies;
  if (first === undefined) throw new TypeError('there is no tally to merge');
  const contents = emptyContents();
  const readings: Record<string, readonly Reading[]> = {};
  for (const tally of [first, ...others]) {
    if (JSON.stringify(tally.frame) !== JSON.stringify(first.frame)) {
      throw new TypeError('tallies can be merged only if their periods, columns, time zone and currency are the same');
    }
    for (const [name, list] of Object.entries(tally.readings)) {
      const known = readings[name] ?? [];
      const added = list.filter((reading) => !known.some((other) => JSON.stringify(other) === JSON.stringify(reading)));
      readings[name] = [...known, ...added];
    }
    for (const [id, states] of tally.contents.entities) {
      const known = contents.entities.get(id);
      if (known !== undefined && known.fields.join() !== states.fields.join()) {
        throw new TypeError('tallies can be merged only if they are made for the same metrics');
      }
    }
    addContents(contents, tally.contents, first.slots.count);
  }
  const rejected = [first, ...others].flatMap((tally) => tally.rejected).sort(compareIssues);
  return new Tally(first.frame, readings, contents, rejected);
}
