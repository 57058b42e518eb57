import { defineSource } from '../source';

/** Faults found in a product, before or after its release. */
export const defects = defineSource({
  name: 'defects',
  title: 'Defects',
  description: 'Faults found in a product, before or after its release.',
  fields: {
    id: { type: 'id', optional: true, description: 'Names the defect.' },
    foundAt: { type: 'date', description: 'When it was found.' },
    escaped: { type: 'flag', optional: true, description: 'Whether it was found after release.' },
  },
  measures: {
    defects: { measure: 'count', at: 'foundAt' },
    escapedDefects: { measure: 'count', at: 'foundAt', where: { field: 'escaped', equals: true } },
  },
  notes: [
    'Defects are counted when they are found. Those of one release come in over months, and are mixed with those of others.',
    'Leave out duplicates and what turned out to be no fault. The same fault reported by ten customers is one.',
  ],
});
