import { defineMetric } from '../../metric';
import { datmaOrderMetrics } from '../../sources/datma-order-metrics';
import { unitsSold, orders } from '../../vocabulary/commerce';

/** Average number of units in one order. Undefined without orders. */
export const unitsPerOrder = defineMetric({
  name: 'unitsPerOrder',
  title: 'Units per order',
  description: 'Average number of units in one order.',
  aliases: ['units per transaction', 'UPT', 'items per order'],
  unit: 'amount',
  better: 'higher',
  inputs: { unitsSold, orders },
  formula: ({ unitsSold, orders }) => unitsSold.div(orders),
  example: { input: { unitsSold: 750, orders: 300 }, result: '2.5' },
  sources: [datmaOrderMetrics],
  related: ['averageOrderValue', 'averageRevenuePerUnit', 'purchasesPerCustomer'],
});
