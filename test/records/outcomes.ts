import { expect } from 'vitest';
import type { Decimal } from '../../src/index';

/** A value as it is written, null where there is none. */
export function text(value: Decimal | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}

/** One value of each row, as it is written. */
export function column<Name extends string>(
  rows: readonly Readonly<Record<Name, Decimal | null>>[],
  name: Name,
): readonly (string | null)[] {
  return rows.map((row) => text(row[name]));
}

/** The error that a call ends with. */
export function errorOf(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return expect.unreachable('nothing was thrown');
}

/** Rows that can be read only once. */
export function* once<Row>(rows: readonly Row[]): Generator<Row> {
  yield* rows;
}

/** Rows that arrive over time. */
export async function* arriving<Row>(rows: readonly Row[]): AsyncGenerator<Row> {
  for (const row of rows) yield await Promise.resolve(row);
}
