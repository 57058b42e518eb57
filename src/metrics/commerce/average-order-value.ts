import { defineMetric } from '../../metric';
import { datmaOrderMetrics } from '../../sources/datma-order-metrics';
import { orderRevenue, orders } from '../../vocabulary/commerce';

/** Average amount that one order brings in. Undefined without orders. */
export const averageOrderValue = defineMetric({
  name: 'averageOrderValue',
  title: 'Average order value',
  description: 'Average amount that one order brings in.',
  aliases: ['AOV', 'average check', 'average ticket'],
  unit: 'money',
  nonNegative: true,
  better: 'higher',
  inputs: { orderRevenue, orders },
  formula: ({ orderRevenue, orders }) => orderRevenue.div(orders),
  example: { input: { orderRevenue: 24000, orders: 300 }, result: '80' },
  notes: [
    'Shops differ in whether tax, shipping and discounts are part of the order revenue. Compare only values computed alike.',
    'A customer with several orders counts once for each. Use revenue per customer for what a customer brings in.',
  ],
  sources: [datmaOrderMetrics, { title: 'Peel Insights: Orders', url: 'https://help.peelinsights.com/docs/orders' }],
  related: ['unitsPerOrder', 'purchasesPerCustomer', 'revenuePerVisitor', 'revenuePerCustomer'],
});
