/**
 * Rows that arrive several at a time, as a parser of files gives them. A report takes in each batch at once, which takes
 * a fraction of the time that waiting for every row does.
 */
export function inBatches<Row>(batches: AsyncIterable<readonly Row[]>): AsyncIterable<Row> {
  return new BatchedRows(batches);
}

export class BatchedRows<Row> implements AsyncIterable<Row> {
  constructor(readonly batches: AsyncIterable<readonly Row[]>) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<Row, void> {
    for await (const batch of this.batches) yield* batch;
  }
}
