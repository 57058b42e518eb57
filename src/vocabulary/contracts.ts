import { quantity } from '../quantity';

export const monthlyFee = quantity({
  title: 'monthly fee',
  unit: 'money per month',
  description: 'Recurring fee of one contract per month; one-time fees are not counted.',
  timing: 'period',
  nonNegative: true,
});

export const contractMonths = quantity({
  title: 'contract term in months',
  unit: 'months',
  description: 'Length of one contract, from its start to its agreed end, in months.',
  timing: 'period',
});

export const oneTimeFees = quantity({
  title: 'one-time fees',
  unit: 'money',
  description: 'Fees of one contract that are paid once, such as set-up, training and migration.',
  timing: 'period',
  nonNegative: true,
});

export const contractValue = quantity({
  title: 'recurring contract value',
  unit: 'money',
  description:
    'All recurring fees of one contract over its whole term; one-time fees and usage charges are not counted.',
  timing: 'period',
  nonNegative: true,
});

export const contractYears = quantity({
  title: 'contract term in years',
  unit: 'years',
  description: 'Length of one contract, from its start to its agreed end, in years: 18 months are 1.5.',
  timing: 'period',
});

export const activeLicences = quantity({
  title: 'active licences',
  unit: 'count',
  description: 'Licences or seats in use and paid for at the end of the period; trials are not counted.',
  timing: 'end',
});

export const annualRevenuePerUser = quantity({
  title: 'annual revenue per user',
  unit: 'money per year',
  description: 'What one licence or seat brings in recurring fees per year, on average; one-time fees are not counted.',
  timing: 'period',
  nonNegative: true,
});

export const renewedContracts = quantity({
  title: 'renewed contracts',
  unit: 'count',
  description:
    'Contracts due for renewal in the period that were renewed; one renewed early counts in the period it was due.',
  timing: 'flow',
});

export const contractsUpForRenewal = quantity({
  title: 'contracts up for renewal',
  unit: 'count',
  description: 'Contracts whose term ended in the period, renewed or not; contracts still running are not counted.',
  timing: 'flow',
});
