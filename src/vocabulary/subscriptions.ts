import { quantity } from '../quantity';

export const mrrAtEnd = quantity({
  title: 'MRR at end',
  unit: 'money per month',
  description:
    'What all paid subscriptions bring in a month as the period ends, longer terms spread over their months; without tax, trials, one-off fees and usage charges.',
  timing: 'end',
  nonNegative: true,
});

export const newMrr = quantity({
  title: 'new MRR',
  unit: 'money per month',
  description:
    'Monthly recurring revenue of customers who took up their first paid subscription in the period, as it was then.',
  timing: 'flow',
  nonNegative: true,
});

export const expansionMrr = quantity({
  title: 'expansion MRR',
  unit: 'money per month',
  description:
    'Monthly recurring revenue added by paying customers through upgrades, more seats, further subscriptions or a discount that ended.',
  timing: 'flow',
  nonNegative: true,
});

export const reactivationMrr = quantity({
  title: 'reactivation MRR',
  unit: 'money per month',
  description: 'Monthly recurring revenue of former customers who took up a paid subscription again in the period.',
  timing: 'flow',
  nonNegative: true,
});

export const contractionMrr = quantity({
  title: 'contraction MRR',
  unit: 'money per month',
  description:
    'Monthly recurring revenue lost from customers who stay but pay less, through downgrades, fewer seats or one of several subscriptions cancelled; as a positive amount.',
  timing: 'flow',
  nonNegative: true,
});

export const churnedMrr = quantity({
  title: 'churned MRR',
  unit: 'money per month',
  description:
    'Monthly recurring revenue lost from customers whose last paid subscription ended in the period, as a positive amount.',
  timing: 'flow',
  nonNegative: true,
});

export const mrrAtStart = quantity({
  title: 'MRR at start',
  unit: 'money per month',
  description:
    'What all paid subscriptions bring in a month as the period starts, longer terms spread over their months; without tax, trials, one-off fees and usage charges.',
  timing: 'start',
  nonNegative: true,
});

export const customersAtStart = quantity({
  title: 'customers at start',
  unit: 'count',
  description:
    'Customers with at least one paid subscription as the period starts, each counted once; trials and free plans stay out.',
  timing: 'start',
});

export const customersAtEnd = quantity({
  title: 'customers at end',
  unit: 'count',
  description:
    'Customers with at least one paid subscription as the period ends, each counted once; trials and free plans stay out.',
  timing: 'end',
});

export const payingUsers = quantity({
  title: 'paying users',
  unit: 'count',
  description: 'Different users who paid at least once in the period; those who only used it for free stay out.',
  timing: 'period',
});

export const churnedCustomers = quantity({
  title: 'churned customers',
  unit: 'count',
  description:
    'Customers who were there at the start of the period and whose last paid subscription ended in it; those who joined in the period stay out.',
  timing: 'period',
});

export const lostCustomers = quantity({
  title: 'lost customers',
  unit: 'count',
  description:
    'All customers whose last paid subscription ended in the period, those who joined in it included; one who leaves twice counts twice.',
  timing: 'flow',
});

export const reactivatedCustomers = quantity({
  title: 'reactivated customers',
  unit: 'count',
  description:
    'Customers without a paid subscription as the period started who had one before and took one up again in it, each counted once.',
  timing: 'period',
});

export const formerCustomers = quantity({
  title: 'former customers',
  unit: 'count',
  description: 'People or firms without a paid subscription as the period starts who had one before.',
  timing: 'start',
});

export const convertedTrials = quantity({
  title: 'converted trials',
  unit: 'count',
  description: 'Trials that turned into a paid subscription; a trial cancelled or still running is not counted.',
  timing: 'flow',
});

export const startedTrials = quantity({
  title: 'started trials',
  unit: 'count',
  description: 'Trials that began in the period, whatever became of them.',
  timing: 'flow',
});

export const seats = quantity({
  title: 'seats',
  unit: 'count',
  description: 'Seats or licences in all paid subscriptions as the period ends, whether they are used or not.',
  timing: 'end',
});
