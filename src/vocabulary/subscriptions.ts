import { quantity } from '../quantity';

export const mrrAtEnd = quantity({
  title: 'MRR at end',
  unit: 'money per month',
  description: 'TODO',
  timing: 'end',
  nonNegative: true,
});

export const newMrr = quantity({
  title: 'new MRR',
  unit: 'money per month',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const expansionMrr = quantity({
  title: 'expansion MRR',
  unit: 'money per month',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const reactivationMrr = quantity({
  title: 'reactivation MRR',
  unit: 'money per month',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const contractionMrr = quantity({
  title: 'contraction MRR',
  unit: 'money per month',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const churnedMrr = quantity({
  title: 'churned MRR',
  unit: 'money per month',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const mrrAtStart = quantity({
  title: 'MRR at start',
  unit: 'money per month',
  description: 'TODO',
  timing: 'start',
  nonNegative: true,
});

export const customersAtStart = quantity({
  title: 'customers at start',
  unit: 'count',
  description: 'TODO',
  timing: 'start',
});

export const customersAtEnd = quantity({
  title: 'customers at end',
  unit: 'count',
  description: 'TODO',
  timing: 'end',
});

export const payingUsers = quantity({
  title: 'paying users',
  unit: 'count',
  description: 'TODO',
  timing: 'period',
});

export const churnedCustomers = quantity({
  title: 'churned customers',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const lostCustomers = quantity({
  title: 'lost customers',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const reactivatedCustomers = quantity({
  title: 'reactivated customers',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const formerCustomers = quantity({
  title: 'former customers',
  unit: 'count',
  description: 'TODO',
  timing: 'period',
});

export const convertedTrials = quantity({
  title: 'converted trials',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const startedTrials = quantity({
  title: 'started trials',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const seats = quantity({
  title: 'seats',
  unit: 'count',
  description: 'TODO',
  timing: 'end',
});
