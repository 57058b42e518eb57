import { describe, expect, it } from 'vitest';
import { EntityStates } from '../../src/records/entity-states';
import { Numbering } from '../../src/records/numbering';

const SLOTS = 50;

/** Always the same pairs, in no order: of few entities and many cells, or of many entities and few cells. */
function pairs(count: number, entities: number, cells: number): (readonly [entity: number, cell: number])[] {
  let state = 1;
  const random = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  return Array.from({ length: count }, () => [random(entities), random(cells)] as const);
}

const named = (count: number): Numbering<string> => {
  const names = new Numbering<string>();
  for (let entity = 0; entity < count; entity += 1) names.codeOf(String(entity));
  return names;
};

const shapes = [
  [3, 1000],
  [500, 6],
  [40, 40],
] as const;

describe('states of entities', () => {
  it.each(shapes)('%i of them, in %i cells, are put together by entity and cell, in order', (entities, cells) => {
    // The first entity has none.
    const states = new EntityStates(named(entities + 1), ['amount'], SLOTS);
    const known = new Map<string, number[]>();
    for (const [index, [entity, cell]] of pairs(5000, entities, cells).entries()) {
      if (index === 3000) states.compact();
      states.reserve(1);
      const state = states.add(entity + 1, cell, 1);
      states.sums[0]?.addExact(state, index);
      const key = `${String(entity + 1)} ${String(cell)}`;
      known.set(key, [...(known.get(key) ?? []), index]);
    }
    states.compact();
    const wanted = [...known].map(([key, indexes]) => {
      const [entity = 0, cell = 0] = key.split(' ').map(Number);
      return { entity, cell, records: indexes.length, sum: indexes.reduce((sum, index) => sum + index) };
    });
    wanted.sort(
      (left, right) =>
        left.entity - right.entity || (left.cell % SLOTS) - (right.cell % SLOTS) || left.cell - right.cell,
    );
    const found = Array.from({ length: states.count }, (_, state) => ({
      entity: states.entityOf[state],
      cell: states.cellOf[state],
      records: states.records[state],
      sum: states.sums[0]?.valueAt(state),
    }));
    expect(found).toEqual(wanted);
  });

  it('are put together when there are very many', () => {
    const states = new EntityStates(named(10), ['amount'], SLOTS);
    for (let index = 0; index < 3000; index += 1) {
      states.reserve(1000);
      for (let more = 0; more < 1000; more += 1) {
        states.sums[0]?.addExact(states.add(more % 10, index % 20, more % 3 === 0 ? -1 : 1), 1);
      }
    }
    expect(states.records.length).toBeLessThan(2_200_000);
    states.compact();
    expect(states.count).toBe(200);
    expect(states.sums[0]?.valueAt(199)).toBe(15_000);
    expect(states.records.subarray(0, 200).reduce((sum, records) => sum + records)).toBe(3000 * (1000 - 2 * 334));
  });

  it('know the first record of each, and decide between segments', () => {
    const states = new EntityStates(named(300), [], SLOTS);
    const earlier = (left: number, right: number): number => left - right;
    states.seen(200, 7, 3, earlier);
    states.seen(200, 9, 1, earlier);
    states.seen(200, 7, 4, earlier);
    expect([states.first[200], states.firstSegment[200]]).toEqual([7, 3]);
    states.seen(200, 7, 2, earlier);
    states.seen(299, 5, 5, earlier);
    expect([states.first[200], states.firstSegment[200], states.first[299], states.first[0]]).toEqual([
      7,
      2,
      5,
      Infinity,
    ]);
  });
});
