import { quantity } from '../quantity';

export const completedWork = quantity({
  title: 'completed work',
  unit: 'amount',
  description: 'TODO',
  timing: 'flow',
});

export const elapsedDays = quantity({
  title: 'elapsed days',
  unit: 'days',
  description: 'TODO',
  timing: 'period',
});

export const plannedWork = quantity({
  title: 'planned work',
  unit: 'amount',
  description: 'TODO',
  timing: 'flow',
});

export const plannedDays = quantity({
  title: 'planned days',
  unit: 'days',
  description: 'TODO',
  timing: 'period',
});

export const sprints = quantity({
  title: 'sprints',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const committedWork = quantity({
  title: 'committed work',
  unit: 'amount',
  description: 'TODO',
  timing: 'flow',
});

export const addedWork = quantity({
  title: 'added work',
  unit: 'amount',
  description: 'TODO',
  timing: 'flow',
});

export const bugs = quantity({
  title: 'bugs',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const activeHours = quantity({
  title: 'active hours',
  unit: 'hours',
  description: 'TODO',
  timing: 'flow',
});

export const waitingHours = quantity({
  title: 'waiting hours',
  unit: 'hours',
  description: 'TODO',
  timing: 'flow',
});

export const cycleDays = quantity({
  title: 'cycle days',
  unit: 'days',
  description: 'TODO',
  timing: 'flow',
});

export const finishedItems = quantity({
  title: 'finished items',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const earnedValue = quantity({
  title: 'earned value',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const plannedValue = quantity({
  title: 'planned value',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const actualCost = quantity({
  title: 'actual cost',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const budgetAtCompletion = quantity({
  title: 'budget at completion',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const deployments = quantity({
  title: 'deployments',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const failedDeployments = quantity({
  title: 'failed deployments',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const restoreHours = quantity({
  title: 'restore hours',
  unit: 'hours',
  description: 'TODO',
  timing: 'flow',
});

export const incidents = quantity({
  title: 'incidents',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const escapedDefects = quantity({
  title: 'escaped defects',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const defects = quantity({
  title: 'defects',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});
