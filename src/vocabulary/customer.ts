import { quantity } from '../quantity';

export const promoters = quantity({
  title: 'promoters',
  unit: 'count',
  description: 'Answers of 9 or 10 to how likely one is to recommend the company, on a scale from 0 to 10.',
  timing: 'flow',
});

export const passives = quantity({
  title: 'passives',
  unit: 'count',
  description: 'Answers of 7 or 8 to how likely one is to recommend the company, on a scale from 0 to 10.',
  timing: 'flow',
});

export const detractors = quantity({
  title: 'detractors',
  unit: 'count',
  description: 'Answers of 0 to 6 to how likely one is to recommend the company, on a scale from 0 to 10.',
  timing: 'flow',
});

export const satisfiedResponses = quantity({
  title: 'satisfied responses',
  unit: 'count',
  description: 'Survey answers in the two best grades, 4 and 5 on a scale from 1 to 5.',
  timing: 'flow',
});

export const responses = quantity({
  title: 'responses',
  unit: 'count',
  description: 'Answers to the survey question, good and bad; people who were asked and did not answer are left out.',
  timing: 'flow',
});

export const satisfactionPoints = quantity({
  title: 'satisfaction points',
  unit: 'amount',
  description: 'Sum of the satisfaction grades that customers gave, such as 1 to 5 for each answer.',
  timing: 'flow',
});

export const effortPoints = quantity({
  title: 'effort points',
  unit: 'amount',
  description: 'Sum of the grades that customers gave to how hard or easy it was to get something done.',
  timing: 'flow',
});

export const firstContactResolutions = quantity({
  title: 'tickets resolved on first contact',
  unit: 'count',
  description: 'Those of the resolved tickets that needed one exchange only: no follow-up, no hand-over, no reopening.',
  timing: 'flow',
});

export const resolvedTickets = quantity({
  title: 'resolved tickets',
  unit: 'count',
  description: 'Support requests settled in the period, whenever they came in.',
  timing: 'flow',
});

export const firstResponseHours = quantity({
  title: 'hours to first answer',
  unit: 'hours',
  description: 'Hours from the arrival of a ticket to the first answer by a person, summed over the answered tickets.',
  timing: 'flow',
});

export const respondedTickets = quantity({
  title: 'answered tickets',
  unit: 'count',
  description:
    'Support requests that got their first answer by a person in the period; automatic replies do not count.',
  timing: 'flow',
});

export const resolutionHours = quantity({
  title: 'hours to resolution',
  unit: 'hours',
  description:
    'Hours from the arrival of a ticket to its resolution, waiting included, summed over the resolved tickets.',
  timing: 'flow',
});
