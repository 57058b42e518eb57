/** Reads one column of many rows. */
export interface ColumnReader {
  /** What stands in one row. */
  valueOf(row: unknown): unknown;
  values(rows: readonly unknown[], from: number, to: number, out: unknown[]): void;
  /** Plain numbers; NaN for all else. */
  numbers(rows: readonly unknown[], from: number, to: number, out: Float64Array): void;
  /** Milliseconds of Date objects and plain numbers; NaN for all else. */
  dates(rows: readonly unknown[], from: number, to: number, out: Float64Array): void;
}

const loops = {
  values: 'value',
  numbers: "typeof value === 'number' ? value : NaN",
  dates: "typeof value === 'number' ? value : value instanceof Date ? value.getTime() : NaN",
};

type Loop = (rows: readonly unknown[], from: number, to: number, out: unknown) => void;

/**
 * Reads a column by its name. The loops are compiled for that name, because reading a property whose name is not known
 * before takes most of the time otherwise; where a page's security policy forbids compiling, they are plain closures.
 */
export function columnReader(name: string): ColumnReader {
  const valueOf = (row: unknown): unknown => (row as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  try {
    const compile = (expression: string): Loop =>
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the name is quoted, and nothing else is put in
      new Function(
        'rows',
        'from',
        'to',
        'out',
        `for (let row = from; row < to; row += 1) {
          const value = rows[row]?.[${JSON.stringify(name)}];
          out[row - from] = ${expression};
        }`,
      ) as Loop;
    return { valueOf, values: compile(loops.values), numbers: compile(loops.numbers), dates: compile(loops.dates) };
  } catch {
    return functionReader(valueOf);
  }
}

/** Reads a column that a function of the row gives. */
export function functionReader(valueOf: (row: unknown) => unknown): ColumnReader {
  return {
    valueOf,
    values(rows, from, to, out) {
      for (let row = from; row < to; row += 1) out[row - from] = valueOf(rows[row]);
    },
    numbers(rows, from, to, out) {
      for (let row = from; row < to; row += 1) {
        const value = valueOf(rows[row]);
        out[row - from] = typeof value === 'number' ? value : NaN;
      }
    },
    dates(rows, from, to, out) {
      for (let row = from; row < to; row += 1) {
        const value = valueOf(rows[row]);
        out[row - from] = typeof value === 'number' ? value : value instanceof Date ? value.getTime() : NaN;
      }
    },
  };
}
