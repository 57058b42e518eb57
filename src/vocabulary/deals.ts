import { quantity } from '../quantity';

export const wonDeals = quantity({
  title: 'won deals',
  unit: 'count',
  description: 'Sales opportunities closed with a sale in the period, whenever they were created.',
  timing: 'flow',
});

export const lostDeals = quantity({
  title: 'lost deals',
  unit: 'count',
  description:
    'Sales opportunities closed without a sale in the period, to a rival or to no decision; open ones stay out.',
  timing: 'flow',
});

export const createdDeals = quantity({
  title: 'created deals',
  unit: 'count',
  description:
    'Sales opportunities opened in the period, whatever became of them; leads not yet turned into one stay out.',
  timing: 'flow',
});

export const wonValue = quantity({
  title: 'value of won deals',
  unit: 'money',
  description:
    'What customers agreed to pay in the deals won in the period, less credits; below zero only if credits exceed it.',
  timing: 'flow',
});

export const lostValue = quantity({
  title: 'value of lost deals',
  unit: 'money',
  description: 'What the deals lost in the period would have brought, as a positive amount.',
  timing: 'flow',
  nonNegative: true,
});

export const wonCycleDays = quantity({
  title: 'days to close of won deals',
  unit: 'days',
  description: 'Sum over the deals won in the period of the days from the creation of the deal to its close.',
  timing: 'flow',
});

export const openDeals = quantity({
  title: 'open deals',
  unit: 'count',
  description: 'Sales opportunities that are neither won nor lost at the end of the period.',
  timing: 'end',
});

export const quota = quantity({
  title: 'quota',
  unit: 'money',
  description: 'The value of deals that is to be won in the period, as set for a rep, a team or the company.',
  timing: 'flow',
  nonNegative: true,
});

export const repsAtQuota = quantity({
  title: 'reps at quota',
  unit: 'count',
  description: 'Reps who won at least 100 % of their own quota for the period.',
  timing: 'period',
});

export const reps = quantity({
  title: 'reps',
  unit: 'count',
  description: 'People who sell, each counted once; managers and support staff who do not sell themselves stay out.',
  timing: 'period',
});

export const openPipelineValue = quantity({
  title: 'value of open deals',
  unit: 'money',
  description:
    'What the open deals due to close within the term of the quota would bring in full, whatever their odds.',
  timing: 'end',
  nonNegative: true,
});

export const lateStagePipelineValue = quantity({
  title: 'value of late-stage deals',
  unit: 'money',
  description:
    'What the open deals past the first stage of the sales process, so in stage 2 or beyond, would bring in full.',
  timing: 'end',
  nonNegative: true,
});

export const forecastValue = quantity({
  title: 'sales forecast',
  unit: 'money',
  description:
    'The value of deals that the company predicts to win in the period, including what is already won in it.',
  timing: 'flow',
  nonNegative: true,
});

export const weightedPipeline = quantity({
  title: 'weighted value of open deals',
  unit: 'money',
  description: 'Sum over the open deals of the value of the deal times its probability of being won.',
  timing: 'end',
  nonNegative: true,
});

export const salesExpenses = quantity({
  title: 'sales expenses',
  unit: 'money',
  description:
    'Direct and indirect costs of selling in the period, such as pay, commissions, travel and tools, as a positive amount.',
  timing: 'flow',
  nonNegative: true,
});

export const listValue = quantity({
  title: 'list value of won deals',
  unit: 'money',
  description: 'What the deals won in the period would have brought at the prices of the price list, before discounts.',
  timing: 'flow',
  nonNegative: true,
});

export const rampDays = quantity({
  title: 'ramp days',
  unit: 'days',
  description: 'Sum over the ramped reps of the days from the first day at work until the quota was first reached.',
  timing: 'flow',
});

export const rampedReps = quantity({
  title: 'ramped reps',
  unit: 'count',
  description: 'Reps who reached their quota for the first time in the period; those still on the way stay out.',
  timing: 'flow',
});
