import { quantity } from '../quantity';

export const conversions = quantity({
  title: 'conversions',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const investmentReturn = quantity({
  title: 'investment return',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const investmentCost = quantity({
  title: 'investment cost',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const attributedRevenue = quantity({
  title: 'attributed revenue',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const marketingSpend = quantity({
  title: 'marketing spend',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const adSpend = quantity({
  title: 'ad spend',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const clicks = quantity({
  title: 'clicks',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const impressions = quantity({
  title: 'impressions',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const engagements = quantity({
  title: 'engagements',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});
