type Loop<Out> = (rows: readonly unknown[], from: number, to: number, out: Out) => void;

/** Reads one column of many rows. */
export interface ColumnReader {
  /** What stands in one row. */
  readonly valueOf: (row: unknown) => unknown;
  readonly values: Loop<unknown[]>;
  /** Plain numbers; NaN for all else. */
  readonly numbers: Loop<Float64Array>;
  /** The milliseconds of Date objects and of plain numbers that are some; NaN for all else. */
  readonly dates: Loop<Float64Array>;
  /** The place of each value among a few, from 1; -1 for all else. */
  readonly choices: (among: readonly (string | boolean)[]) => Loop<Int32Array>;
}

const NUMBER = "typeof value === 'number' ? value : NaN";
const DATE = `value instanceof Date ? value.getTime()
  : typeof value === 'number' && Math.floor(value) === value && value <= 8.64e15 && value >= -8.64e15 ? value : NaN`;

/**
 * Reads a column by its name, or by a function of the row. The loops are compiled for it, because reading a property
 * whose name is not known before takes most of the time otherwise. Where a page's security policy forbids compiling,
 * they find nothing, and each value is looked at by itself.
 */
export function columnReader(column: string | ((row: never) => unknown)): ColumnReader {
  const valueOf =
    typeof column === 'string'
      ? (row: unknown): unknown => (row as Readonly<Record<string, unknown>> | null | undefined)?.[column]
      : (column as (row: unknown) => unknown);
  const access = typeof column === 'string' ? `rows[row]?.[${JSON.stringify(column)}]` : 'valueOf(rows[row])';
  const values: Loop<unknown[]> = (rows, from, to, out) => {
    for (let row = from; row < to; row += 1) out[row - from] = valueOf(rows[row]);
  };
  const compile = <Out>(expression: string, otherwise: Loop<Out>): Loop<Out> => {
    try {
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- names and choices are quoted
      const make = new Function(
        'valueOf',
        `return (rows, from, to, out) => {
          for (let row = from; row < to; row += 1) {
            const value = ${access};
            out[row - from] = ${expression};
          }
        };`,
      ) as (read: typeof valueOf) => Loop<Out>;
      return make(valueOf);
    } catch {
      return otherwise;
    }
  };
  const noNumbers: Loop<Float64Array> = (_rows, from, to, out) => out.fill(NaN, 0, to - from);
  return {
    valueOf,
    values: compile('value', values),
    numbers: compile(NUMBER, noNumbers),
    dates: compile(DATE, noNumbers),
    choices: (among) =>
      compile(
        `${among.map((choice, index) => `value === ${JSON.stringify(choice)} ? ${String(index + 1)} : `).join('')}-1`,
        (_rows, from, to, out) => out.fill(-1, 0, to - from),
      ),
  };
}
