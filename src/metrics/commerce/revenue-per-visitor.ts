import { defineMetric } from '../../metric';
import { orderRevenue, visitors } from '../../vocabulary/commerce';

/** Average order revenue for each visitor, buyers and non-buyers alike. Undefined without visitors. */
export const revenuePerVisitor = defineMetric({
  name: 'revenuePerVisitor',
  title: 'Revenue per visitor',
  description: 'Average order revenue for each visitor, buyers and non-buyers alike.',
  aliases: ['RPV'],
  unit: 'money',
  better: 'higher',
  inputs: { orderRevenue, visitors },
  formula: ({ orderRevenue, visitors }) => orderRevenue.div(visitors),
  example: { input: { orderRevenue: 24000, visitors: 8000 }, result: '3' },
  notes: [
    'When each conversion is an order, this is the conversion rate times the average order value, and shows when one rises at the cost of the other.',
    'Dividing by visits gives revenue per visit, a smaller number.',
  ],
  sources: [
    { title: 'Omniconvert: Revenue per visitor', url: 'https://www.omniconvert.com/what-is/revenue-per-visitor-rpv/' },
  ],
  related: ['conversionRate', 'averageOrderValue', 'revenuePerClick', 'revenuePerCustomer'],
});
