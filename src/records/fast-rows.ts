import { DATE, type ColumnSource, choice } from './column-reader';
import { type Field, isNumberField } from './field';
import type { Filter } from './filter';
import { rangeOfField } from './read-field';
import type { Slots } from './slots';
import type { CellsDefinition, StorageDefinition } from './storage';
import type { TimeZone } from './time-zone';

/** What changes from block to block. */
interface FastState {
  /** The sums that each definition adds to, in the order of the definitions. */
  readonly sums: readonly Float64Array[];
  /** What the numbers of each field are multiplied with to be integers, by the field's name. */
  readonly scales: Readonly<Record<string, number>>;
  /** The segments of the values met so far. */
  readonly segments: ReadonlyMap<unknown, number>;
}

/**
 * Takes in the ordinary rows among some.
 *
 * @returns how many are left; their places are in `left`
 */
export type FastRows = (
  rows: readonly unknown[],
  from: number,
  to: number,
  left: Int32Array,
  state: FastState,
) => number;

/** What the rows are read by. */
export interface FastPlan {
  readonly definitions: readonly StorageDefinition[];
  readonly fields: Readonly<Record<string, { readonly field: Field; readonly column: ColumnSource }>>;
  /** The column of the segments, if there is one. */
  readonly segment: ColumnSource | undefined;
  readonly slots: Slots;
  readonly timeZone: TimeZone;
  /** Reads a date from a text, or gives NaN. */
  readonly readDateText: (text: string) => number;
  /** Reads a number from a text as an integer of a scale, or gives NaN. */
  readonly readNumberText: (text: string, scale: number) => number;
}

/** Stands for what is missing, where it may be. */
const MISSING = 'Infinity';
/** Leaves a row to be looked at column by column. */
const LEAVE = '{ left[count++] = index; continue; }';

/**
 * Compiles one loop that reads ordinary rows, checks them and adds them up, for measures that are counts, sums and
 * durations: whatever else a row may have is left to the columns, which say what is wrong with it. It gives what they give,
 * in half the time, because nothing is stored in between.
 *
 * @returns undefined where the measures are others, or compiling is forbidden
 */
export function compileFastRows(plan: FastPlan): FastRows | undefined {
  const { definitions, fields, segment, slots, timeZone } = plan;
  const names = Object.keys(fields);
  const columns: ColumnSource[] = [];
  const access = (column: ColumnSource): string => {
    if (typeof column === 'string') return `row[${JSON.stringify(column)}]`;
    return `read[${String(columns.push(column) - 1)}](row)`;
  };
  const variable = (name: string): string => `field${String(names.indexOf(name))}`;
  const cellOf = (name: string): string => `cell${String(names.indexOf(name))}`;

  const conditionOf = (filter: Filter | undefined): string | undefined => {
    if (filter === undefined) return 'true';
    if ('and' in filter || 'or' in filter) {
      const parts = ('and' in filter ? filter.and : filter.or).map(conditionOf);
      if (parts.includes(undefined)) return undefined;
      return 'and' in filter ? `(${['true', ...parts].join(' && ')})` : `(${['false', ...parts].join(' || ')})`;
    }
    if ('not' in filter) {
      const part = conditionOf(filter.not);
      return part && `!${part}`;
    }
    if (!('field' in filter)) return undefined;
    const { field } = fields[filter.field] as { field: Field };
    if (isLeftOut(field)) return undefined;
    if ('isNull' in filter) return `(${variable(filter.field)} === ${MISSING})`;
    const choices = choicesOf(field);
    if (choices === undefined || 'atLeast' in filter || 'atMost' in filter) return undefined;
    const values = 'equals' in filter ? [filter.equals] : filter.oneOf;
    const places = values.map(
      (value) => `${variable(filter.field)} === ${String(choices.indexOf(value as string) + 1)}`,
    );
    return `(${['false', ...places].join(' || ')})`;
  };
  const cells = definitions.filter((definition): definition is CellsDefinition => definition.kind === 'cells');
  const conditions = cells.map(({ where }) => conditionOf(where));
  const isSimple = cells.every(
    ({ placing, value }) => placing.at !== undefined && !(value.of === 'field' && value.times !== undefined),
  );
  if (cells.length === 0 || cells.length < definitions.length || !isSimple || conditions.includes(undefined))
    return undefined;

  if (Object.values(fields).some(({ field }) => isLeftOut(field) && !field.optional)) return undefined;

  const reading: string[] = [];
  const bounds: string[] = [];
  for (const [name, { field, column }] of Object.entries(fields)) {
    const value = access(column);
    const choices = choicesOf(field);
    const missing = field.optional ? MISSING : 'NaN';
    if (choices !== undefined) {
      const place = choice(choices).replace(/-1$/, `value === null ? ${missing} : NaN`);
      reading.push(`let ${variable(name)}; { const value = ${value}; ${variable(name)} = ${place}; }`);
    } else if (field.type === 'date') {
      reading.push(`let ${variable(name)}; { const value = ${value};
        ${variable(name)} = typeof value === 'string' ? readDateText(value) : ${DATE};
        if (${field.optional ? '' : `${variable(name)} === Infinity || `}${variable(name)} === -Infinity) ${LEAVE} }`);
    } else if (isNumberField(field)) {
      const { minimum, maximum } = rangeOfField(field);
      const scale = `scale${String(names.indexOf(name))}`;
      reading.push(`let ${variable(name)}; { const value = ${value};
        if (typeof value === 'number') {
          ${variable(name)} = Math.round(value * ${scale}) + 0;
          if (!(${variable(name)} / ${scale} === value && ${variable(name)} <= 1e15)) ${LEAVE}
        } else ${variable(name)} = typeof value === 'string' ? readNumberText(value, ${scale}) : value === null ? ${missing} : NaN;
        if (${variable(name)} !== ${MISSING} && !(${variable(name)} >= minimum${scale} && ${variable(name)} <= maximum${scale})) ${LEAVE} }`);
      bounds.push(`const minimum${scale} = ${bound(minimum, scale)}, maximum${scale} = ${bound(maximum, scale)};`);
    } else {
      reading.push(`{ const value = ${value}; if (value !== undefined && value !== null) ${LEAVE} }`);
      continue;
    }
    reading.push(`if (${variable(name)} !== ${variable(name)}) ${LEAVE}`);
  }

  const dates = [...new Set(cells.map(({ placing }) => placing.at as string))];
  const placing = dates.map(
    (name) => `let ${cellOf(name)} = segment * ${String(slots.count)};
      if (${variable(name)} >= first && ${variable(name)} < last) {
        let slot = buckets[((${variable(name)} - first) * bucketsPerMillisecond) | 0];
        while (${variable(name)} >= starts[slot]) slot += 1;
        ${cellOf(name)} += slot;
      } else if (${variable(name)} >= last) ${cellOf(name)} += ${String(slots.count - 1)};`,
  );
  const adding = cells.map(({ value, placing: { at = '' } }, index) => {
    const number = String(index);
    const cell = cellOf(at);
    if (value.of === 'records') return { cell, check: '', sum: `low${number}[${cell}] + 1`, needed: [at] };
    if (value.of === 'field') {
      const sum = `low${number}[${cell}] ${value.sign === 1 ? '+' : '-'} ${variable(value.field)}`;
      return { cell, check: '', sum, needed: [at, value.field] };
    }
    const [from, to] = [variable(value.from), variable(value.to)];
    const onClocks = `Math.max(0, ${to} - ${from} + timeZone.offsetAt(${to}) - timeZone.offsetAt(${from}))`;
    const duration = value.of === 'days' && timeZone.changes ? onClocks : `${to} - ${from}`;
    return {
      cell,
      check: `if (${to} < ${from}) ${LEAVE}`,
      sum: `low${number}[${cell}] + (${duration})`,
      needed: [at, value.from, value.to],
    };
  });
  const groups = [...new Set(conditions)].map((condition = '') => {
    const own = adding.flatMap((step, index) => (conditions[index] === condition ? [{ ...step, index }] : []));
    const needed = [...new Set(own.flatMap((step) => step.needed))].map((name) => `${variable(name)} === ${MISSING}`);
    const sums = own.map(({ check, sum, index }) => {
      const name = `sum${String(index)}`;
      return `${check} ${name} = ${sum}; if (!(${name} <= 8e15 && ${name} >= -8e15)) ${LEAVE}`;
    });
    return {
      condition,
      check: `if (${needed.join(' || ')}) ${LEAVE} ${sums.join('\n')}`,
      add: own.map(({ cell, index }) => `low${String(index)}[${cell}] = sum${String(index)};`).join(' '),
    };
  });
  // Where a row counts in one way at most, it can be added at once. Otherwise nothing is, before all is checked.
  const steps = areExclusive(cells.map(({ where }) => where))
    ? [groups.map(({ condition, check, add }) => `if (${condition}) { ${check} ${add} }`).join(' else ')]
    : [
        ...groups.map(({ condition, check }) => `if (${condition}) { ${check} }`),
        ...groups.map(({ condition, add }) => `if (${condition}) { ${add} }`),
      ];
  const code = `
    return (rows, from, to, left, state) => {
      const { segments } = state;
      ${cells.map((_, index) => `const low${String(index)} = state.sums[${String(index)}];`).join('\n')}
      ${names.map((name, index) => `const scale${String(index)} = state.scales[${JSON.stringify(name)}];`).join('\n')}
      ${bounds.join('\n')}
      ${cells.map((_, index) => `let sum${String(index)} = 0;`).join('\n')}
      let count = 0;
      for (let index = from; index < to; index += 1) {
        const row = rows[index];
        if (typeof row !== 'object' || row === null) ${LEAVE}
        const segment = ${segment === undefined ? '0' : `segments.get(${access(segment)})`};
        if (segment === undefined) ${LEAVE}
        ${[...reading, ...placing, ...steps].join('\n')}
      }
      return count;
    };`;
  try {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- names of columns and choices are quoted
    const make = new Function(
      'plan',
      'lookup',
      'read',
      `
      const { timeZone, readDateText, readNumberText } = plan;
      const { starts, buckets, bucketsPerMillisecond, first, last } = lookup;
      ${code}`,
    ) as (plan: FastPlan, lookup: Slots['lookup'], read: readonly ColumnSource[]) => FastRows;
    return make(plan, slots.lookup, columns);
  } catch {
    return undefined;
  }
}

/** Whether no record passes two of the filters that differ. */
function areExclusive(filters: readonly (Filter | undefined)[]): boolean {
  const fields = filters.map((filter) => (filter !== undefined && 'equals' in filter ? filter.field : undefined));
  return (
    new Set(filters.map((filter) => JSON.stringify(filter))).size === 1 ||
    (new Set(fields).size === 1 && fields[0] !== undefined)
  );
}

/** Ids, keys and currencies are the columns' to deal with: rows that have none are ordinary. */
function isLeftOut({ type }: Field): boolean {
  return type === 'id' || type === 'key' || type === 'currency';
}

function choicesOf(field: Field): readonly (string | boolean)[] | undefined {
  if (field.type === 'category') return field.values;
  return field.type === 'flag' ? [false, true] : undefined;
}

/** A bound of scaled integers, none of which may be above 1e15. */
function bound(value: number, scale: string): string {
  return `Math.max(-1e15, Math.min(1e15, ${String(value)} * ${scale}))`;
}
