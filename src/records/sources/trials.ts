import { defineSource } from '../source';

/** Trials of a paid product, and whether they turned into a subscription. */
export const trials = defineSource({
  name: 'trials',
  title: 'Trials',
  description: 'Trials of a paid product, and whether they turned into a subscription.',
  fields: {
    id: { type: 'id', optional: true, description: 'Names the trial.' },
    startedAt: { type: 'date', description: 'When it began.' },
    convertedAt: { type: 'date', optional: true, description: 'When it turned into a paid subscription.' },
  },
  measures: {
    startedTrials: { measure: 'count', at: 'startedAt' },
    convertedTrials: { measure: 'count', at: 'startedAt', where: { not: { field: 'convertedAt', isNull: true } } },
  },
  notes: [
    'Conversions are counted with the trials they came from, so the rate of a period rises until the last of its trials has ended.',
    'A trial is converted with the first payment. Systems that take the card first call it a subscription from its first day.',
    'Decide whether a second trial of the same customer counts, and keep to it.',
  ],
});
