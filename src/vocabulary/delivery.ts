import { quantity } from '../quantity';

export const completedWork = quantity({
  title: 'completed work',
  unit: 'amount',
  description:
    'Work finished and accepted, in the unit the team estimates in: story points, hours or tasks. Half-done work counts as nothing.',
  timing: 'flow',
});

export const elapsedDays = quantity({
  title: 'elapsed days',
  unit: 'days',
  description:
    'Days from the start of the sprint or period to now, all calendar days or working days only, the same way throughout.',
  timing: 'period',
});

export const plannedWork = quantity({
  title: 'planned work',
  unit: 'amount',
  description:
    'All the work in the plan of a sprint, release or project, in the unit the team estimates in, with what was added later.',
  timing: 'flow',
});

export const plannedDays = quantity({
  title: 'planned days',
  unit: 'days',
  description: 'Days from the planned start to the planned end, counted in the same way as the elapsed days.',
  timing: 'period',
});

export const sprints = quantity({
  title: 'sprints',
  unit: 'count',
  description: 'Sprints (iterations of fixed length) that have ended.',
  timing: 'flow',
});

export const committedWork = quantity({
  title: 'committed work',
  unit: 'amount',
  description:
    'Work the team took on when the sprint started, in the unit it estimates in. Later additions are left out.',
  timing: 'flow',
});

export const addedWork = quantity({
  title: 'added work',
  unit: 'amount',
  description:
    'Work put into the sprint after it started, in the unit the team estimates in. Work taken out is not deducted.',
  timing: 'flow',
});

export const bugs = quantity({
  title: 'bugs',
  unit: 'count',
  description: 'Faults reported in the product, each counted once, in the sprint in which it was reported.',
  timing: 'flow',
});

export const activeHours = quantity({
  title: 'active hours',
  unit: 'hours',
  description: 'Hours in which somebody worked on the items, summed over the items.',
  timing: 'flow',
});

export const waitingHours = quantity({
  title: 'waiting hours',
  unit: 'hours',
  description: 'Hours in which started items lay untouched, queued or blocked, summed over the items.',
  timing: 'flow',
});

export const cycleDays = quantity({
  title: 'days in progress of finished items',
  unit: 'days',
  description: 'Days from the start of work on an item to its end, summed over the items finished in the period.',
  timing: 'flow',
});

export const finishedItems = quantity({
  title: 'finished items',
  unit: 'count',
  description: 'Items of work finished in the period, each counted as one, whatever its size.',
  timing: 'flow',
});

export const earnedValue = quantity({
  title: 'earned value',
  unit: 'money',
  description: 'What the plan allowed for the work that is done so far, whatever that work really cost.',
  timing: 'flow',
  nonNegative: true,
});

export const plannedValue = quantity({
  title: 'planned value',
  unit: 'money',
  description: 'What the plan allowed for the work that should be done by now.',
  timing: 'flow',
  nonNegative: true,
});

export const actualCost = quantity({
  title: 'actual cost',
  unit: 'money',
  description: 'What the work done so far has really cost, given as a positive amount.',
  timing: 'flow',
  nonNegative: true,
});

export const budgetAtCompletion = quantity({
  title: 'budget at completion',
  unit: 'money',
  description: 'What the plan allows for the whole project, without the reserve that management holds back.',
  timing: 'period',
  nonNegative: true,
});

export const deployments = quantity({
  title: 'deployments',
  unit: 'count',
  description: 'Releases of a change to production or to end users. Deployments to test systems are left out.',
  timing: 'flow',
});

export const failedDeployments = quantity({
  title: 'failed deployments',
  unit: 'count',
  description: 'Deployments that degraded the service and had to be repaired by a hotfix, a rollback or a patch.',
  timing: 'flow',
});

export const restoreHours = quantity({
  title: 'hours to restore service',
  unit: 'hours',
  description: 'Hours from the start of each incident until the service works again, summed over the incidents.',
  timing: 'flow',
});

export const incidents = quantity({
  title: 'incidents',
  unit: 'count',
  description: 'Outages or impairments of the service that users noticed and that are over.',
  timing: 'flow',
});

export const escapedDefects = quantity({
  title: 'escaped defects',
  unit: 'count',
  description: 'Defects found after release, in production or by customers.',
  timing: 'flow',
});

export const defects = quantity({
  title: 'defects',
  unit: 'count',
  description: 'All defects found, both before and after release.',
  timing: 'flow',
});
