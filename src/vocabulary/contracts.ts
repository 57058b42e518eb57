import { quantity } from '../quantity';

export const monthlyFee = quantity({
  title: 'monthly fee',
  unit: 'money per month',
  description: 'TODO',
  timing: 'period',
  nonNegative: true,
});

export const contractMonths = quantity({
  title: 'contract months',
  unit: 'months',
  description: 'TODO',
  timing: 'period',
});

export const oneTimeFees = quantity({
  title: 'one time fees',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const contractValue = quantity({
  title: 'contract value',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const contractYears = quantity({
  title: 'contract years',
  unit: 'years',
  description: 'TODO',
  timing: 'period',
});

export const activeLicences = quantity({
  title: 'active licences',
  unit: 'count',
  description: 'TODO',
  timing: 'end',
});

export const annualRevenuePerUser = quantity({
  title: 'annual revenue per user',
  unit: 'money per year',
  description: 'TODO',
  timing: 'period',
  nonNegative: true,
});

export const renewedContracts = quantity({
  title: 'renewed contracts',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const contractsUpForRenewal = quantity({
  title: 'contracts up for renewal',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});
