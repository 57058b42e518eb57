import { defineMetric } from '../../metric';
import { marketingMetrics } from '../../sources/marketing-metrics';
import { unitsSold } from '../../vocabulary/commerce';
import { revenue } from '../../vocabulary/revenue';

/** Revenue that one unit sold brought in on average. Undefined while nothing was sold. */
export const averageRevenuePerUnit = defineMetric({
  name: 'averageRevenuePerUnit',
  title: 'Average revenue per unit',
  description: 'Revenue that one unit sold brought in on average.',
  aliases: ['average selling price', 'average price per unit'],
  unit: 'money',
  better: 'higher',
  inputs: { revenue, unitsSold },
  formula: ({ revenue, unitsSold }) => revenue.div(unitsSold),
  example: { input: { revenue: 90_000, unitsSold: 1200 }, result: '75' },
  notes: [
    'It moves with the mix of products as well as with prices. The first price that a new subscriber pays is the average sale price.',
  ],
  sources: [marketingMetrics],
  related: ['averageOrderValue', 'averageSalePrice', 'unitsPerOrder', 'averageRevenuePerUser'],
});
