import { quantity } from '../quantity';

export const revenue = quantity({
  title: 'revenue',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
});

export const current = quantity({
  title: 'current',
  unit: 'money',
  description: 'TODO',
  timing: 'end',
});

export const previous = quantity({
  title: 'previous',
  unit: 'money',
  description: 'TODO',
  timing: 'start',
  nonNegative: true,
});

export const priorYearRevenue = quantity({
  title: 'prior year revenue',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const priorQuarterRevenue = quantity({
  title: 'prior quarter revenue',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const priorMonthRevenue = quantity({
  title: 'prior month revenue',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const endValue = quantity({
  title: 'end value',
  unit: 'money',
  description: 'TODO',
  timing: 'end',
  nonNegative: true,
});

export const startValue = quantity({
  title: 'start value',
  unit: 'money',
  description: 'TODO',
  timing: 'start',
  nonNegative: true,
});

export const elapsedPeriods = quantity({
  title: 'elapsed periods',
  unit: 'amount',
  description: 'TODO',
  timing: 'period',
});

export const newCustomerRevenue = quantity({
  title: 'new customer revenue',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const existingCustomerRevenue = quantity({
  title: 'existing customer revenue',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const topCustomerRevenue = quantity({
  title: 'top customer revenue',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const elapsedMonths = quantity({
  title: 'elapsed months',
  unit: 'months',
  description: 'TODO',
  timing: 'period',
});

export const recurringRevenue = quantity({
  title: 'recurring revenue',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const costOfGoodsSold = quantity({
  title: 'cost of goods sold',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const variableCosts = quantity({
  title: 'variable costs',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const operatingIncome = quantity({
  title: 'operating income',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
});

export const netProfit = quantity({
  title: 'net profit',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
});

export const fixedCosts = quantity({
  title: 'fixed costs',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const unitPrice = quantity({
  title: 'unit price',
  unit: 'money',
  description: 'TODO',
  timing: 'period',
  nonNegative: true,
});

export const unitVariableCost = quantity({
  title: 'unit variable cost',
  unit: 'money',
  description: 'TODO',
  timing: 'period',
  nonNegative: true,
});
