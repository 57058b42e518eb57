import { defineSource } from '../source';

/** Answers to how satisfied customers are. */
export const satisfactionAnswers = defineSource({
  name: 'satisfactionAnswers',
  title: 'Satisfaction answers',
  description: 'Answers to how satisfied customers are.',
  fields: {
    id: { type: 'id', optional: true, description: 'Names the answer.' },
    grade: {
      type: 'amount',
      minimum: 'lowest',
      maximum: 'highest',
      description: 'The grade given, higher for more satisfied.',
    },
    answeredAt: { type: 'date', description: 'When it was given.' },
  },
  settings: {
    /** The ends of the scale. */
    lowest: 1,
    highest: 5,
    /** The lowest grade of the satisfied. */
    satisfiedFrom: 4,
  },
  measures: ({ satisfiedFrom }) => ({
    satisfiedResponses: { measure: 'count', at: 'answeredAt', where: { field: 'grade', atLeast: satisfiedFrom } },
    responses: { measure: 'count', at: 'answeredAt' },
    satisfactionPoints: { measure: 'sum', of: 'grade', at: 'answeredAt' },
  }),
  notes: [
    'Grades run from 1 to 5, and others are refused. For other scales, set highest to the best grade and satisfiedFrom to the second best: 7 and 6.',
    'Leave out those who did not answer: an empty answer read as 0 lowers the mean.',
    'Where 1 is the best grade, turn the grades round first. Grades of different scales do not mix.',
  ],
});
