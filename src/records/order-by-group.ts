/**
 * The numbers from 0 on, those of one group after those of another.
 *
 * @param starts where each group begins
 * @param order which order they are to have within each group; by size, if it is left out
 */
export function orderByGroup(groupOf: Int32Array, count: number, starts: Int32Array, order?: Int32Array): Int32Array {
  const ordered = new Int32Array(count);
  const ends = starts.slice();
  for (let index = 0; index < count; index += 1) {
    const item = order === undefined ? index : (order[index] as number);
    const group = groupOf[item] as number;
    const place = ends[group] as number;
    ordered[place] = item;
    ends[group] = place + 1;
  }
  return ordered;
}
