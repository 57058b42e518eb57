/** What comes first, and everything from the start. */
export interface Peeked<Item> {
  readonly first: Item | undefined;
  readonly all: AsyncIterable<Item>;
}

/** Looks at the first item of what can be gone through once. */
export async function peek<Item>(items: AsyncIterable<Item>): Promise<Peeked<Item>> {
  const iterator = items[Symbol.asyncIterator]();
  const next = await iterator.next();
  if (next.done === true) return { first: undefined, all: none() };
  const first: Item = next.value;
  async function* all(): AsyncGenerator<Item> {
    try {
      yield first;
      for (let item = await iterator.next(); item.done !== true; item = await iterator.next()) yield item.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { first, all: all() };
}

async function* none(): AsyncGenerator<never> {
  // Nothing to give.
}
