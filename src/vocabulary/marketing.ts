import { quantity } from '../quantity';

export const conversions = quantity({
  title: 'conversions',
  unit: 'count',
  description:
    'Times that the action aimed at, such as a purchase or a sign-up, was completed; clicks are not counted.',
  timing: 'flow',
});

export const investmentReturn = quantity({
  title: 'investment return',
  unit: 'money',
  description: 'All the money that an investment brought back, before its cost is taken off.',
  timing: 'flow',
  nonNegative: true,
});

export const investmentCost = quantity({
  title: 'investment cost',
  unit: 'money',
  description: 'All the money put into an investment.',
  timing: 'flow',
  nonNegative: true,
});

export const attributedRevenue = quantity({
  title: 'attributed revenue',
  unit: 'money',
  description: 'Revenue, less refunds, from the sales credited to the marketing or the ads under review.',
  timing: 'flow',
});

export const marketingSpend = quantity({
  title: 'marketing spend',
  unit: 'money',
  description: 'All that marketing cost in the period: ads, agencies, tools and staff; sales staff are not included.',
  timing: 'flow',
  nonNegative: true,
});

export const adSpend = quantity({
  title: 'ad spend',
  unit: 'money',
  description: 'Money paid to show the ads; agency fees, staff and tools are not included.',
  timing: 'flow',
  nonNegative: true,
});

export const clicks = quantity({
  title: 'clicks',
  unit: 'count',
  description: 'Clicks on the ads; several clicks of one person are all counted.',
  timing: 'flow',
});

export const impressions = quantity({
  title: 'impressions',
  unit: 'count',
  description: 'Times that an ad or a post was shown; each showing to the same person is counted.',
  timing: 'flow',
});

export const engagements = quantity({
  title: 'engagements',
  unit: 'count',
  description: 'Likes, comments, shares, saves and other reactions to posts or ads; mere views are not counted.',
  timing: 'flow',
});
