type Row = unknown;

/** Where a column stands in a row: its name, or a function of the row. */
export type ColumnSource = string | ((row: never) => unknown);

/** A column to be read from blocks of rows. */
export interface ColumnInput {
  readonly column: ColumnSource;
  /** What becomes of the value in each row: a JavaScript expression of `value`. */
  readonly expression: string;
  /** Where the results go, by row. */
  readonly out: unknown[] | Float64Array | Int32Array;
  /** What the expression gives for values that have to be looked at one by one. */
  readonly otherwise: number | undefined;
}

/** The value as it is. */
export const VALUE = 'value';
/** Plain numbers; -Infinity for undefined; NaN for all else. */
export const NUMBER =
  "typeof value === 'number' && value !== -Infinity ? value : value === undefined ? -Infinity : NaN";
/**
 * The milliseconds of Date objects and of plain numbers that are some; Infinity for null, -Infinity for undefined; NaN for
 * all else.
 */
export const DATE = `typeof value === 'number'
  ? Math.floor(value) === value && value <= 8.64e15 && value >= -8.64e15 ? value : NaN
  : value instanceof Date ? value.getTime() : value === null ? Infinity : value === undefined ? -Infinity : NaN`;
/** The place of a value among a few, from 1; -1 for all else. */
export const choice = (among: readonly (string | boolean)[]): string =>
  `${among.map((value, index) => `value === ${JSON.stringify(value)} ? ${String(index + 1)} : `).join('')}-1`;

/** What stands in one row. */
export function valueReader(column: ColumnSource): (row: Row) => unknown {
  if (typeof column === 'function') return column as (row: Row) => unknown;
  return (row) => (row as Readonly<Record<string, unknown>> | null | undefined)?.[column];
}

/**
 * Reads several columns at once. The loop is compiled for them, because reading a property whose name is not known
 * before takes most of the time otherwise. Where a page's security policy forbids compiling, every value has to be looked
 * at by itself.
 */
export function compileReader(
  inputs: readonly ColumnInput[],
): (rows: readonly Row[], from: number, to: number) => void {
  const outs = inputs.map(({ out }) => out);
  const functions = inputs.map(({ column }) => column);
  const steps = inputs.map(({ column, expression }, index) => {
    const number = String(index);
    const access = typeof column === 'string' ? `row?.[${JSON.stringify(column)}]` : `read${number}(row)`;
    return `{ const value = ${access}; out${number}[index - from] = ${expression}; }`;
  });
  const names = inputs.map(
    (_, index) => `out${String(index)} = outs[${String(index)}], read${String(index)} = reads[${String(index)}]`,
  );
  try {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the names of columns and the choices are quoted
    const make = new Function(
      'outs',
      'reads',
      `const ${['none = 0', ...names].join(', ')};
      return (rows, from, to) => {
        for (let index = from; index < to; index += 1) {
          const row = rows[index];
          ${steps.join('\n')}
        }
      };`,
    ) as (outs: unknown, reads: unknown) => (rows: readonly Row[], from: number, to: number) => void;
    return make(outs, functions);
  } catch {
    const readers = inputs.map(({ column }) => valueReader(column));
    return (rows, from, to) => {
      for (const [number, { out, expression, otherwise }] of inputs.entries()) {
        for (let index = from; index < to; index += 1) {
          out[index - from] = expression === VALUE ? readers[number]?.(rows[index]) : otherwise;
        }
      }
    };
  }
}
