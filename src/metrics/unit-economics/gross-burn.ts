import { defineMetric } from '../../metric';
import { startupMetrics } from '../../sources/startup-metrics';
import { cashSpent } from '../../vocabulary/unit-economics';

/** Cash that a company pays out in a period, whatever it takes in. */
export const grossBurn = defineMetric({
  name: 'grossBurn',
  title: 'Gross burn',
  description: 'Cash that a company pays out in a period, whatever it takes in.',
  aliases: ['gross burn rate'],
  unit: 'money',
  better: 'lower',
  inputs: { cashSpent },
  formula: ({ cashSpent }) => cashSpent,
  example: { input: { cashSpent: 500_000 }, result: '500000' },
  notes: [
    'It counts cash paid, not expenses booked: depreciation stays out, and a yearly fee counts when it is paid.',
    'How long the cash lasts depends on the net burn.',
  ],
  sources: [startupMetrics],
  related: ['netBurn', 'cashRunway'],
});
