import type { SegmentValue } from './source';

/** The values of the columns that a row belongs to. They stand apart from its numbers, so that no names meet. */
export type Segment<By extends string = string> = Readonly<Record<By, SegmentValue>>;

export function segmentOf<By extends string>(row: object, by: readonly By[]): Segment<By> {
  const values = row as Segment;
  return Object.fromEntries(by.map((name) => [name, values[name]])) as Segment<By>;
}
