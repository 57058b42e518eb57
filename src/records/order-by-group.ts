/**
 * The numbers from 0 on, those of one group after those of another.
 *
 * @param starts where each group begins
 */
export function orderByGroup(groupOf: Int32Array, count: number, starts: Int32Array): Int32Array {
  const order = new Int32Array(count);
  const ends = starts.slice();
  for (let index = 0; index < count; index += 1) {
    const group = groupOf[index] as number;
    const place = ends[group] as number;
    order[place] = index;
    ends[group] = place + 1;
  }
  return order;
}
