import { defineMetric } from '../../metric';
import { recurringRevenue, revenue } from '../../vocabulary/revenue';

/**
 * Share of revenue that repeats under subscriptions and contracts. Undefined where revenue is zero or negative. Passes
 * 100 % only where other sales were refunded for more than they brought in.
 */
export const recurringRevenueShare = defineMetric({
  name: 'recurringRevenueShare',
  title: 'Recurring revenue share',
  description: 'Share of revenue that repeats under subscriptions and contracts.',
  aliases: ['percentage of recurring revenue'],
  unit: 'ratio',
  better: 'higher',
  inputs: { recurringRevenue, revenue },
  formula: ({ recurringRevenue, revenue }) => recurringRevenue.div(revenue),
  definedWhen: ({ revenue }) => [revenue.moreThan(0)],
  example: { input: { recurringRevenue: 300_000, revenue: 400_000 }, result: '0.75' },
  notes: ['Take both from the same books: recurring revenue earned in the period, not MRR or billings.'],
  sources: [
    {
      title: 'KPI Tree: Recurring vs one-time revenue',
      url: 'https://kpitree.co/glossary/financial-metrics/recurring-vs-one-time-revenue',
    },
  ],
  related: ['monthlyRecurringRevenue', 'revenueConcentration', 'existingCustomerRevenueShare'],
});
