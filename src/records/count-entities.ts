import type { CohortCounts } from './cohort-counts';
import type { RecordContent } from './cohort-plan';
import type { Contents } from './contents';
import type { EntityStates } from './entity-states';
import type { Slots } from './slots';

const NONE = -1;

/**
 * Tells which cohorts customers belong to and when they are kept, by their records: kept in a period is who has one in
 * it. Who has a first record outside the periods is in no cohort.
 */
export function countEntities(
  counts: CohortCounts,
  { contents, slots }: { readonly contents: Contents; readonly slots: Slots },
  { storage, revenue }: RecordContent,
  periods: number,
): void {
  const states = contents.entities.get(storage);
  if (states === undefined) return;
  const cohorts = cohortsOf(states, slots, periods);
  addCustomers(counts, states, slots, cohorts, periods);
  for (const { storage: own, field, sign } of revenue) {
    const kept = contents.entities.get(own) as EntityStates;
    // Entities are numbered by their column, so that they have the same number in each storage of it.
    kept.compact();
    const places = new Int32Array(kept.count).fill(NONE);
    for (let state = 0; state < places.length; state += 1) {
      const entity = kept.entityOf[state] as number;
      const cohort = cohorts[entity] ?? NONE;
      const period = ((kept.cellOf[state] as number) % slots.count) - 1;
      if (cohort === NONE || period < cohort || period >= periods) continue;
      places[state] = counts.placeOf(states.firstSegment[entity] as number, cohort, period);
    }
    const sums = kept.sums[kept.fields.indexOf(field)];
    if (sums !== undefined) counts.addRevenues(sums, places, sign);
  }
}

/** The period of the first record of each entity. */
function cohortsOf(states: EntityStates, slots: Slots, periods: number): Int32Array {
  const cohorts = new Int32Array(states.first.length);
  slots.fill(states.first, cohorts.length, cohorts);
  // The first slot lies before the first period.
  return cohorts.map((slot) => (slot === 0 || slot > periods ? NONE : slot - 1));
}

function addCustomers(
  counts: CohortCounts,
  states: EntityStates,
  slots: Slots,
  cohorts: Int32Array,
  periods: number,
): void {
  states.compact();
  const keptIn = new Int32Array(periods);
  let state = 0;
  while (state < states.count) {
    const entity = states.entityOf[state] as number;
    let count = 0;
    for (; state < states.count && states.entityOf[state] === entity; state += 1) {
      const period = ((states.cellOf[state] as number) % slots.count) - 1;
      // Records of one period may lie in several segments.
      const isNew = count === 0 || keptIn[count - 1] !== period;
      if (isNew && period >= 0 && period < periods) {
        keptIn[count] = period;
        count += 1;
      }
    }
    const cohort = cohorts[entity] as number;
    if (cohort !== NONE) counts.addCustomer(states.firstSegment[entity] as number, cohort, keptIn, count);
  }
}
