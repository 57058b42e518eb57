import { defineMetric } from '../../metric';
import { hubspotSalesMetrics } from '../../sources/hubspot-sales-metrics';
import { revenue } from '../../vocabulary/revenue';

/** All income from sales in the period, before any costs. Negative where more was refunded than sold. */
export const totalRevenue = defineMetric({
  name: 'totalRevenue',
  title: 'Total revenue',
  description: 'All income from sales in the period, before any costs.',
  aliases: ['turnover', 'top line'],
  unit: 'money',
  better: 'higher',
  inputs: { revenue },
  formula: ({ revenue }) => revenue,
  example: { input: { revenue: 1_250_000 }, result: '1250000' },
  notes: ['Revenue is not the money received: a yearly fee paid in advance is earned month by month.'],
  sources: [hubspotSalesMetrics],
  related: ['grossProfit', 'revenueRunRate', 'growthRate', 'monthlyRecurringRevenue'],
});
