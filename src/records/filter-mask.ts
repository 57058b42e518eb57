import { compare, type ExactNumber } from '../exact';
import { BLOCK_SIZE, type CodeColumn, type DateColumn, type FieldColumn, NumberColumn } from './columns';
import type { Filter } from './filter';

/** Marks with 1 the rows of the block that a filter lets through, with 0 the others. */
export type FillMask = (length: number) => Uint8Array;

const HOUR = 3_600_000;

/** Prepares a filter for blocks of rows. */
export function filterMask(filter: Filter, columnOf: (name: string) => FieldColumn): FillMask {
  const mask = new Uint8Array(BLOCK_SIZE);
  const fill = fillerOf(filter, columnOf, mask);
  return (length) => {
    fill(length);
    return mask;
  };
}

function fillerOf(filter: Filter, columnOf: (name: string) => FieldColumn, mask: Uint8Array): (length: number) => void {
  if ('and' in filter || 'or' in filter) {
    const parts = ('and' in filter ? filter.and : filter.or).map((part) => filterMask(part, columnOf));
    const isAnd = 'and' in filter;
    return (length) => {
      mask.fill(isAnd ? 1 : 0, 0, length);
      for (const part of parts) {
        const other = part(length);
        for (let row = 0; row < length; row += 1) {
          if (isAnd) (mask[row] as number) &= other[row] as number;
          else (mask[row] as number) |= other[row] as number;
        }
      }
    };
  }
  if ('not' in filter) {
    const part = filterMask(filter.not, columnOf);
    return (length) => {
      const other = part(length);
      for (let row = 0; row < length; row += 1) mask[row] = other[row] === 0 ? 1 : 0;
    };
  }
  if ('hours' in filter) {
    const from = columnOf(filter.hours.from) as DateColumn;
    const to = columnOf(filter.hours.to) as DateColumn;
    const longest = filter.atMost * HOUR;
    return (length) => {
      for (let row = 0; row < length; row += 1) {
        mask[row] = (to.values[row] as number) - (from.values[row] as number) <= longest ? 1 : 0;
      }
    };
  }
  const column = columnOf(filter.field);
  if ('isNull' in filter) {
    return (length) => {
      for (let row = 0; row < length; row += 1) mask[row] = column.isMissing(row) ? 1 : 0;
    };
  }
  if (column instanceof NumberColumn) {
    const holds = comparison(filter);
    return (length) => {
      for (let row = 0; row < length; row += 1) {
        mask[row] = !column.isMissing(row) && holds(column.exactAt(row)) ? 1 : 0;
      }
    };
  }
  const { codes } = column as CodeColumn;
  const wanted = valuesOf(filter).map((value) => (column as CodeColumn).codeOf(value));
  return (length) => {
    mask.fill(0, 0, length);
    for (const code of wanted) markEqual(codes, code, length, mask);
  };
}

function markEqual(codes: Int32Array, code: number, length: number, mask: Uint8Array): void {
  for (let row = 0; row < length; row += 1) (mask[row] as number) |= codes[row] === code ? 1 : 0;
}

type FieldFilter = Extract<Filter, { readonly field: string }>;

function valuesOf(filter: FieldFilter): readonly (string | number | boolean)[] {
  return 'equals' in filter ? [filter.equals] : 'oneOf' in filter ? filter.oneOf : [];
}

function comparison(filter: FieldFilter): (value: ExactNumber) => boolean {
  if ('atLeast' in filter) return (value) => compare(value, filter.atLeast) >= 0;
  if ('atMost' in filter) return (value) => compare(value, filter.atMost) <= 0;
  const wanted = valuesOf(filter) as readonly number[];
  return (value) => wanted.some((other) => compare(value, other) === 0);
}
