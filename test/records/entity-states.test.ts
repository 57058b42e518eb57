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

describe('states of entities', () => {
  it.each([
    [3, 1000],
    [500, 6],
    [40, 40],
  ])('%i of them, in %i cells, are one for each pair', (entities, cells) => {
    const states = new EntityStates(new Numbering(), ['amount']);
    const known = new Map<string, number>();
    for (const [entity, cell] of pairs(5000, entities, cells)) {
      const state = states.stateFor(entity, cell);
      const key = `${String(entity)} ${String(cell)}`;
      expect(state).toBe(known.get(key) ?? known.size);
      known.set(key, state);
      expect([states.entityOf[state], states.cellOf[state]]).toEqual([entity, cell]);
      states.addRecords(state, 1);
    }
    expect(states.records).toHaveLength(known.size);
    expect(states.records.reduce((sum, records) => sum + records)).toBe(5000);
  });

  it.each([
    [3, 1000],
    [500, 6],
    [40, 40],
  ])('%i of them, in %i cells, are in the order of entities, slots and time of making', (entities, cells) => {
    const states = new EntityStates(new Numbering(), []);
    // The first entity has none.
    for (const [entity, cell] of pairs(5000, entities, cells)) states.stateFor(entity + 1, cell);
    const wanted = [...states.records.keys()].sort(
      (left, right) =>
        (states.entityOf[left] ?? 0) - (states.entityOf[right] ?? 0) ||
        ((states.cellOf[left] ?? 0) % SLOTS) - ((states.cellOf[right] ?? 0) % SLOTS) ||
        left - right,
    );
    expect([...states.inOrder((cell) => cell % SLOTS)]).toEqual(wanted);
  });
});
