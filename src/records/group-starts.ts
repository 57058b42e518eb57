/** Where each group begins when numbers are sorted by their groups; and at last where all end. */
export function groupStarts(groupOf: Int32Array, count: number, groups: number): Int32Array {
  const starts = new Int32Array(groups + 1);
  for (let index = 0; index < count; index += 1) {
    const next = (groupOf[index] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let group = 1; group < starts.length; group += 1) {
    starts[group] = (starts[group] as number) + (starts[group - 1] as number);
  }
  return starts;
}
