import { quantity } from '../quantity';

export const promoters = quantity({
  title: 'promoters',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const passives = quantity({
  title: 'passives',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const detractors = quantity({
  title: 'detractors',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const satisfiedResponses = quantity({
  title: 'satisfied responses',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const responses = quantity({
  title: 'responses',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const satisfactionPoints = quantity({
  title: 'satisfaction points',
  unit: 'amount',
  description: 'TODO',
  timing: 'flow',
});

export const effortPoints = quantity({
  title: 'effort points',
  unit: 'amount',
  description: 'TODO',
  timing: 'flow',
});

export const firstContactResolutions = quantity({
  title: 'first contact resolutions',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const resolvedTickets = quantity({
  title: 'resolved tickets',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const firstResponseHours = quantity({
  title: 'first response hours',
  unit: 'hours',
  description: 'TODO',
  timing: 'flow',
});

export const respondedTickets = quantity({
  title: 'responded tickets',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const resolutionHours = quantity({
  title: 'resolution hours',
  unit: 'hours',
  description: 'TODO',
  timing: 'flow',
});
