import { defineMetric } from '../../metric';
import { startupMetrics } from '../../sources/startup-metrics';
import { cashReceived, cashSpent } from '../../vocabulary/unit-economics';

/** How much more cash a company pays out in a period than it takes in. Below zero when it takes in more. */
export const netBurn = defineMetric({
  name: 'netBurn',
  title: 'Net burn',
  description: 'How much more cash a company pays out in a period than it takes in.',
  aliases: ['burn rate', 'cash burn', 'net burn rate'],
  unit: 'money',
  better: 'lower',
  inputs: { cashSpent, cashReceived },
  formula: ({ cashSpent, cashReceived }) => cashSpent.minus(cashReceived),
  example: { input: { cashSpent: 500_000, cashReceived: 350_000 }, result: '150000' },
  notes: [
    'Cash raised from investors or lenders must not count as received, or the burn disappears.',
    'The cash runway needs the net burn of one month, or the monthly average of several.',
  ],
  sources: [startupMetrics],
  related: ['grossBurn', 'cashRunway', 'burnMultiple'],
});
