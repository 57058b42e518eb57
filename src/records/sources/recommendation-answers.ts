import { defineSource } from '../source';

/** Answers to how likely one is to recommend the company. */
export const recommendationAnswers = defineSource({
  name: 'recommendationAnswers',
  title: 'Recommendation answers',
  description: 'Answers to how likely one is to recommend the company.',
  fields: {
    id: { type: 'id', optional: true, description: 'Names the answer.' },
    score: { type: 'amount', minimum: 'lowest', maximum: 'highest', description: 'The grade given.' },
    answeredAt: { type: 'date', description: 'When it was given.' },
  },
  settings: {
    /** The ends of the scale. */
    lowest: 0,
    highest: 10,
    /** The lowest grade of a promoter. */
    promotersFrom: 9,
    /** The highest grade of a detractor. */
    detractorsTo: 6,
  },
  measures: ({ promotersFrom, detractorsTo }) => ({
    promoters: { measure: 'count', at: 'answeredAt', where: { field: 'score', atLeast: promotersFrom } },
    passives: {
      measure: 'count',
      at: 'answeredAt',
      where: {
        not: {
          or: [
            { field: 'score', atLeast: promotersFrom },
            { field: 'score', atMost: detractorsTo },
          ],
        },
      },
    },
    detractors: { measure: 'count', at: 'answeredAt', where: { field: 'score', atMost: detractorsTo } },
  }),
  notes: [
    'Leave out those who did not answer. An empty answer read as 0 makes a detractor.',
    'Grades run from 0 to 10, and others are refused. For a scale from 1 to 10 on which promoters begin at 8, set lowest to 1, promotersFrom to 8 and detractorsTo to the highest grade that counts against; such scores do not compare with the usual ones.',
    'Decide whether a customer who answers often counts with every answer or with the latest only, and give the records accordingly.',
  ],
});
