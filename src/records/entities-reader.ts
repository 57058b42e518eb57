import { add, compare, type ExactNumber } from '../exact';
import type { EntityStates } from './entity-states';
import { type EntityTerm, summedFields } from './storage';
import { type Window, windowsBySlot } from './windows-by-slot';

/** Which entities count. */
type Only = NonNullable<Extract<EntityTerm, { readonly only?: unknown }>['only']>;

/** An entity in a window and a segment, with what is added up of it there. */
interface Presence {
  entity: number;
  /** The index of the window times the number of columns, plus the segment; the last column is all segments. */
  place: number;
  records: number;
  readonly sums: ExactNumber[];
}

/** Reads distinct entities, and sums over some of them, for all windows at once. */
export class EntitiesReader {
  private readonly columns: number;
  /** For each slot, the windows that it is part of. */
  private readonly windowsOf: readonly (readonly number[])[];

  constructor(
    private readonly states: EntityStates,
    private readonly slots: number,
    segments: number,
    private readonly windows: readonly Window[],
  ) {
    this.columns = segments + 1;
    states.compact();
    this.windowsOf = windowsBySlot(windows, slots);
  }

  /** What a flow comes to, by window and segment: see {@link valueIn}. */
  read(term: EntityTerm): readonly ExactNumber[] {
    const places = this.windows.length * this.columns;
    if (term.measure !== 'sum by') {
      const counts = new Array<number>(places).fill(0);
      this.visit(term, ({ place }) => {
        counts[place] = (counts[place] as number) + 1;
      });
      return counts;
    }
    const values = new Array<ExactNumber>(places).fill(0);
    const lists = new Map<number, ExactNumber[]>();
    const top = topOf(term);
    this.visit(term, ({ place, sums }) => {
      const value = sums[0] as ExactNumber;
      if (top === undefined) values[place] = add(values[place] as ExactNumber, value);
      else {
        const list = lists.get(place);
        if (list === undefined) lists.set(place, [value]);
        else list.push(value);
      }
    });
    for (const [place, list] of lists) values[place] = largest(list, top ?? 0).reduce(add, 0);
    return values;
  }

  /** How many entities there are at the start of each slot, by slot and segment: see {@link valueIn}. */
  readBalance(): readonly ExactNumber[] {
    const { states, columns, slots } = this;
    const counts = new Array<number>((slots + 1) * columns).fill(0);
    const running = new Array<number>(columns).fill(0);
    const entityOf = new Array<number>(columns).fill(-1);
    for (let state = 0; state < states.count; state += 1) {
      const entity = states.entityOf[state] as number;
      const cell = states.cellOf[state] as number;
      for (const column of [Math.floor(cell / slots), columns - 1]) {
        if (entityOf[column] !== entity) running[column] = 0;
        entityOf[column] = entity;
        const before = running[column] as number;
        const after = before + (states.records[state] as number);
        running[column] = after;
        const change = Number(after > 0) - Number(before > 0);
        const place = ((cell % slots) + 1) * columns + column;
        counts[place] = (counts[place] as number) + change;
      }
    }
    for (let place = columns; place < counts.length; place += 1) {
      counts[place] = (counts[place] as number) + (counts[place - columns] as number);
    }
    return counts;
  }

  /** Picks from what was read: of a window, or, for balances, of a slot. */
  valueIn(values: readonly ExactNumber[], row: number, segment: number): ExactNumber {
    return values[row * this.columns + segment] as ExactNumber;
  }

  /** The entities that count in a window and segment. */
  counted(term: EntityTerm, window: number, segment: number): ReadonlySet<number> {
    const present: Presence[] = [];
    this.visit(term, (presence) => {
      if (presence.place !== window * this.columns + segment) return;
      present.push({ ...presence, sums: [...presence.sums] });
    });
    const top = topOf(term);
    const least =
      top === undefined
        ? undefined
        : largest(
            present.map(({ sums }) => sums[0] as ExactNumber),
            top,
          ).at(-1);
    return new Set(
      present
        .filter(({ sums }) => least === undefined || compare(sums[0] as ExactNumber, least) >= 0)
        .map(({ entity }) => entity),
    );
  }

  /**
   * Goes through the entities in all windows and segments that they count in.
   *
   * @param take is given the same object again and again: there are millions of them, and making each takes longer than
   *   all else
   */
  private visit(term: EntityTerm, take: (presence: Readonly<Presence>) => void): void {
    const { states, slots, columns, windowsOf } = this;
    const fields = summedFields(term).map((field) => states.fields.indexOf(field));
    const only = 'only' in term ? term.only : undefined;
    const places = this.windows.length * columns;
    // What the entity at hand has in each place, and the places where it has something.
    const records = new Int32Array(places);
    const sums = fields.map(() => new Array<ExactNumber>(places).fill(0));
    const isTouched = new Uint8Array(places);
    const touched: number[] = [];
    const presence: Presence = { entity: -1, place: 0, records: 0, sums: fields.map(() => 0) };
    const finish = (): void => {
      for (const place of touched) {
        presence.place = place;
        presence.records = records[place] as number;
        for (let index = 0; index < sums.length; index += 1) {
          const own = sums[index] as ExactNumber[];
          presence.sums[index] = own[place] as ExactNumber;
          own[place] = 0;
        }
        if (only === undefined || this.counts(term, only, presence)) take(presence);
        isTouched[place] = 0;
        records[place] = 0;
      }
      touched.length = 0;
    };
    const addTo = (place: number, state: number): void => {
      if (isTouched[place] === 0) touched.push(place);
      isTouched[place] = 1;
      records[place] = (records[place] as number) + (states.records[state] as number);
      for (let index = 0; index < sums.length; index += 1) {
        const own = sums[index] as ExactNumber[];
        own[place] = add(own[place] as ExactNumber, states.sums[fields[index] as number]?.valueAt(state) ?? 0);
      }
    };
    for (let state = 0; state < states.count; state += 1) {
      const entity = states.entityOf[state] as number;
      if (entity !== presence.entity) finish();
      presence.entity = entity;
      const cell = states.cellOf[state] as number;
      const column = Math.floor(cell / slots);
      for (const window of windowsOf[cell - column * slots] as readonly number[]) {
        addTo(window * columns + column, state);
        addTo(window * columns + columns - 1, state);
      }
    }
    finish();
  }

  private counts(term: EntityTerm, only: Only, { entity, place, records, sums }: Readonly<Presence>): boolean {
    const window = this.windows[Math.floor(place / this.columns)] as Window;
    const first = this.states.first[entity] as number;
    if (only === 'existing') return first < window.start;
    if (only === 'new') {
      if (first < window.start || first >= window.end) return false;
      const segment = place % this.columns;
      // A customer is new once, in the segment of the first record; all that the customer brings in is new everywhere.
      return term.measure === 'sum by' || segment === this.columns - 1 || segment === this.states.firstSegment[entity];
    }
    if ('top' in only) return true;
    if ('records' in only) return records >= only.records;
    return compare(sums[0] as ExactNumber, sums[1] as ExactNumber) >= 0;
  }
}

function topOf(term: EntityTerm): number | undefined {
  return term.measure === 'sum by' && typeof term.only === 'object' ? term.only.top : undefined;
}

function largest(values: readonly ExactNumber[], count: number): ExactNumber[] {
  return [...values].sort((left, right) => compare(right, left)).slice(0, count);
}
