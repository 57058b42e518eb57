import { defineSource } from '../source';

/** Answers to how hard or easy it was for customers to get something done. */
export const effortAnswers = defineSource({
  name: 'effortAnswers',
  title: 'Effort answers',
  description: 'Answers to how hard or easy it was for customers to get something done.',
  fields: {
    id: { type: 'id', optional: true, description: 'Names the answer.' },
    grade: { type: 'amount', minimum: 'lowest', maximum: 'highest', description: 'The grade given.' },
    answeredAt: { type: 'date', description: 'When it was given.' },
  },
  settings: {
    /** The ends of the scale. */
    lowest: 1,
    highest: 7,
  },
  measures: {
    effortPoints: { measure: 'sum', of: 'grade', at: 'answeredAt' },
    responses: { measure: 'count', at: 'answeredAt' },
  },
  notes: [
    'Grades run from 1 to 7, and others are refused; for a scale to 5, set highest to 5.',
    'On some scales the highest grade is easy, on others it is hard. Do not mix the two, and say which it is.',
    'Leave out those who did not answer: an empty answer read as 0 lowers the mean.',
  ],
});
