import type { During, Selection, Subscription, Term } from './measure';
import type { Filter } from './filter';

/** What places records in time: one date, or the stretch they last. */
type Placing = { readonly at: string; readonly during?: never } | { readonly during: During; readonly at?: never };

interface Stored {
  /** The same for whatever is stored in the same way. */
  readonly id: string;
  readonly source: string;
  /** A quantity that it is stored for; errors name it. */
  readonly quantity: string;
  readonly where: Filter | undefined;
  readonly placing: Placing;
}

/** A number in each cell: of records, of a field's values, of milliseconds. */
export interface CellsDefinition extends Stored {
  readonly kind: 'cells';
  readonly value:
    | { readonly of: 'records' }
    | { readonly of: 'field'; readonly field: string; readonly times: string | undefined; readonly sign: 1 | -1 }
    | { readonly of: 'days' | 'hours'; readonly from: string; readonly to: string };
}

/** What is kept of each entity in each cell. */
export interface EntitiesDefinition extends Stored {
  readonly kind: 'entities';
  readonly entity: string;
  /** Whether an entity counts anew each day. */
  readonly daily: boolean;
  /** The fields that are summed for each. */
  readonly sums: readonly string[];
}

/** What each customer pays, as it changes. */
export interface LevelsDefinition extends Stored {
  readonly kind: 'levels';
  readonly subscription: Subscription;
}

export type StorageDefinition = CellsDefinition | EntitiesDefinition | LevelsDefinition;

/** A term that looks at entities. */
export type EntityTerm = Extract<Term, { readonly measure: 'distinct' | 'daily average' | 'sum by' }>;

/** How a term is read from what is stored for it. */
export interface Reading {
  readonly storage: string;
  readonly term: Term;
}

/** What must be stored to read a term. Terms that can share it have the same id. */
export function storageOf(source: string, quantity: string, term: Term): StorageDefinition {
  const { where } = term;
  const placing = placingOf(term);
  const stored = <Rest extends object>(rest: Rest, key: object = rest) => ({
    ...rest,
    id: `${source} ${JSON.stringify({ ...key, where, ...placing })}`,
    source,
    quantity,
    where,
    placing,
  });
  switch (term.measure) {
    case 'count':
      return stored({ kind: 'cells', value: { of: 'records' } });
    case 'sum': {
      const { of: field, times, negative } = term;
      return stored({ kind: 'cells', value: { of: 'field', field, times, sign: negative ? -1 : 1 } });
    }
    case 'days':
    case 'hours':
      return stored({ kind: 'cells', value: { of: term.measure, from: term.from, to: term.to } });
    case 'subscriptions':
      return stored({ kind: 'levels', subscription: term.subscription });
    default: {
      const key = {
        kind: 'entities' as const,
        entity: term.measure === 'sum by' ? term.by : term.of,
        daily: term.measure === 'daily average',
      };
      return stored({ ...key, sums: summedFields(term) }, key);
    }
  }
}

function placingOf(term: Term): Placing {
  if ('at' in term) return { at: term.at };
  if ('during' in term) return { during: term.during };
  const { from, until } = term.subscription;
  return { during: { from, until } };
}

/** The fields that are summed for each entity. */
export function summedFields(term: EntityTerm): readonly string[] {
  if (term.measure === 'sum by') return [term.of];
  const only: Selection | undefined = term.measure === 'distinct' && 'only' in term ? term.only : undefined;
  return typeof only === 'object' && 'sum' in only ? [only.sum, only.reaches] : [];
}

/** Brings together what several terms store of the same. */
export function mergeDefinitions(definitions: readonly StorageDefinition[]): Map<string, StorageDefinition> {
  const merged = new Map<string, StorageDefinition>();
  for (const definition of definitions) {
    const other = merged.get(definition.id);
    merged.set(
      definition.id,
      definition.kind === 'entities' && other?.kind === 'entities'
        ? { ...definition, sums: [...new Set([...other.sums, ...definition.sums])].sort() }
        : definition,
    );
  }
  return merged;
}
