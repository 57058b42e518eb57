import { quantity } from '../quantity';

export const wonDeals = quantity({
  title: 'won deals',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const lostDeals = quantity({
  title: 'lost deals',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const createdDeals = quantity({
  title: 'created deals',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const wonValue = quantity({
  title: 'won value',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
});

export const lostValue = quantity({
  title: 'lost value',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const wonCycleDays = quantity({
  title: 'won cycle days',
  unit: 'days',
  description: 'TODO',
  timing: 'flow',
});

export const openDeals = quantity({
  title: 'open deals',
  unit: 'count',
  description: 'TODO',
  timing: 'end',
});

export const quota = quantity({
  title: 'quota',
  unit: 'money',
  description: 'TODO',
  timing: 'period',
  nonNegative: true,
});

export const repsAtQuota = quantity({
  title: 'reps at quota',
  unit: 'count',
  description: 'TODO',
  timing: 'period',
});

export const reps = quantity({
  title: 'reps',
  unit: 'count',
  description: 'TODO',
  timing: 'period',
});

export const openPipelineValue = quantity({
  title: 'open pipeline value',
  unit: 'money',
  description: 'TODO',
  timing: 'end',
  nonNegative: true,
});

export const lateStagePipelineValue = quantity({
  title: 'late stage pipeline value',
  unit: 'money',
  description: 'TODO',
  timing: 'end',
  nonNegative: true,
});

export const forecastValue = quantity({
  title: 'forecast value',
  unit: 'money',
  description: 'TODO',
  timing: 'period',
  nonNegative: true,
});

export const weightedPipeline = quantity({
  title: 'weighted pipeline',
  unit: 'money',
  description: 'TODO',
  timing: 'end',
  nonNegative: true,
});

export const salesExpenses = quantity({
  title: 'sales expenses',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const listValue = quantity({
  title: 'list value',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const rampDays = quantity({
  title: 'ramp days',
  unit: 'days',
  description: 'TODO',
  timing: 'flow',
});

export const rampedReps = quantity({
  title: 'ramped reps',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});
