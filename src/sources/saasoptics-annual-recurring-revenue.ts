import type { Source } from '../metric';

export const saasopticsAnnualRecurringRevenue: Source = {
  title: 'SaaSOptics: How to calculate annual recurring revenue (ARR)',
  url: 'https://saasoptics.com/saaspedia/how-to-calculate-annual-recurring-revenue-arr/',
};
