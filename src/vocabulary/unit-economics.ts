import { quantity } from '../quantity';

export const newCustomers = quantity({
  title: 'new customers',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const advertisingCost = quantity({
  title: 'advertising cost',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const marketingTeamCost = quantity({
  title: 'marketing team cost',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const salesTeamCost = quantity({
  title: 'sales team cost',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const creativeCost = quantity({
  title: 'creative cost',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const technologyCost = quantity({
  title: 'technology cost',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const productionCost = quantity({
  title: 'production cost',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const trackingCost = quantity({
  title: 'tracking cost',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const customerLifetimeYears = quantity({
  title: 'customer lifetime years',
  unit: 'years',
  description: 'TODO',
  timing: 'period',
});

export const quarterRevenue = quantity({
  title: 'quarter revenue',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const priorQuarterAcquisitionSpend = quantity({
  title: 'prior quarter acquisition spend',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const cashSpent = quantity({
  title: 'cash spent',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const cashReceived = quantity({
  title: 'cash received',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const cashBalance = quantity({
  title: 'cash balance',
  unit: 'money',
  description: 'TODO',
  timing: 'end',
});

export const netNewArr = quantity({
  title: 'net new ARR',
  unit: 'money per year',
  description: 'TODO',
  timing: 'flow',
});

export const revenueGrowth = quantity({
  title: 'revenue growth',
  unit: 'ratio',
  description: 'TODO',
  timing: 'period',
});

export const profitMargin = quantity({
  title: 'profit margin',
  unit: 'ratio',
  description: 'TODO',
  timing: 'period',
});
