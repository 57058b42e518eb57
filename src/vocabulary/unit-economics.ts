import { quantity } from '../quantity';

export const newCustomers = quantity({
  title: 'new customers',
  unit: 'count',
  description: 'Customers who bought or signed for the first time in the period; returning ones are not counted.',
  timing: 'flow',
});

export const advertisingCost = quantity({
  title: 'advertising cost',
  unit: 'money',
  description: 'Money paid for advertising space, clicks and sponsored placements; making the ads is not included.',
  timing: 'flow',
  nonNegative: true,
});

export const marketingTeamCost = quantity({
  title: 'marketing team cost',
  unit: 'money',
  description: 'Pay, taxes and benefits of the people who do marketing, employed or hired by contract.',
  timing: 'flow',
  nonNegative: true,
});

export const salesTeamCost = quantity({
  title: 'sales team cost',
  unit: 'money',
  description: 'Pay, commissions, taxes and benefits of the people who sell.',
  timing: 'flow',
  nonNegative: true,
});

export const creativeCost = quantity({
  title: 'creative cost',
  unit: 'money',
  description: 'Fees for designing ads and writing content; the pay of the own team is not included.',
  timing: 'flow',
  nonNegative: true,
});

export const technologyCost = quantity({
  title: 'technology cost',
  unit: 'money',
  description: 'Software for marketing and sales, such as a CRM or a mailing service; tracking tools are not included.',
  timing: 'flow',
  nonNegative: true,
});

export const productionCost = quantity({
  title: 'production cost',
  unit: 'money',
  description: 'Making of marketing material, such as filming and printing; making the goods sold is not included.',
  timing: 'flow',
  nonNegative: true,
});

export const trackingCost = quantity({
  title: 'tracking cost',
  unit: 'money',
  description: 'Tools and services that measure campaigns, such as analytics, call tracking and attribution.',
  timing: 'flow',
  nonNegative: true,
});

export const customerLifetimeYears = quantity({
  title: 'customer lifetime in years',
  unit: 'years',
  description: 'How long an average customer stays, renewals included.',
  timing: 'period',
});

export const quarterRevenue = quantity({
  title: 'quarter revenue',
  unit: 'money',
  description: 'Revenue recognised in the quarter under review, less refunds.',
  timing: 'flow',
});

export const priorQuarterAcquisitionSpend = quantity({
  title: 'prior-quarter acquisition spend',
  unit: 'money',
  description: 'Everything spent on sales and marketing in the quarter before the one under review.',
  timing: 'flow',
  nonNegative: true,
});

export const cashSpent = quantity({
  title: 'cash spent',
  unit: 'money',
  description: 'All cash paid out in the period, whenever it was owed; moves between own accounts are not counted.',
  timing: 'flow',
  nonNegative: true,
});

export const cashReceived = quantity({
  title: 'cash received',
  unit: 'money',
  description: 'Cash that the business took in during the period; money from investors and lenders is not counted.',
  timing: 'flow',
  nonNegative: true,
});

export const cashBalance = quantity({
  title: 'cash balance',
  unit: 'money',
  description: 'Cash in hand and at banks at the end of the period; below zero when overdrawn.',
  timing: 'end',
});

export const netNewArr = quantity({
  title: 'net new ARR',
  unit: 'money per year',
  description: 'Yearly recurring revenue won and expanded in the period, less what was reduced and lost.',
  timing: 'flow',
});

export const revenueGrowth = quantity({
  title: 'revenue growth',
  unit: 'ratio',
  description: 'Growth of revenue on the year before, as a fraction: 0.25 is 25 %.',
  timing: 'period',
});

export const profitMargin = quantity({
  title: 'profit margin',
  unit: 'ratio',
  description: 'Profit as a fraction of revenue, by a stated measure: EBITDA, operating profit or free cash flow.',
  timing: 'period',
});
