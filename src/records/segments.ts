import type { SegmentValue } from './source';

/** The values of a segment as one text, and back. */
export const segmentKey = (values: readonly SegmentValue[]): string => JSON.stringify(values);
export const segmentValues = (key: string): readonly SegmentValue[] => JSON.parse(key) as SegmentValue[];

const ranks = ['number', 'string', 'boolean', 'object'];

/** The order of segments in a result: numbers by size, then texts, then false and true, then what has no value. */
export function compareSegments(left: string, right: string): number {
  if (left === right) return 0;
  const others = segmentValues(right);
  for (const [index, value] of segmentValues(left).entries()) {
    const order = compareValues(value, others[index] as SegmentValue);
    if (order !== 0) return order;
  }
  return 0;
}

function compareValues(left: SegmentValue, right: SegmentValue): number {
  const rank = ranks.indexOf(typeof left) - ranks.indexOf(typeof right);
  if (rank !== 0 || left === null || right === null) return rank;
  return left < right ? -1 : left > right ? 1 : 0;
}
