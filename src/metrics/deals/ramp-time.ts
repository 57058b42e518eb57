import { defineMetric } from '../../metric';
import { rampDays, rampedReps } from '../../vocabulary/deals';

/**
 * How many days a new rep needs on average to reach the quota for the first time. Undefined while no rep has reached
 * it.
 */
export const rampTime = defineMetric({
  name: 'rampTime',
  title: 'Ramp time',
  description: 'How many days a new rep needs on average to reach the quota for the first time.',
  aliases: ['time to quota', 'ramp-up time'],
  unit: 'days',
  better: 'lower',
  inputs: { rampDays, rampedReps },
  formula: ({ rampDays, rampedReps }) => rampDays.div(rampedReps),
  example: { input: { rampDays: 720, rampedReps: 4 }, result: '180' },
  notes: ['Reps who left before they reached the quota, or have not reached it yet, stay out, so it flatters.'],
  sources: [
    {
      title: 'Sales Benchmark Index: 5 classic mistakes in new hire sales training',
      url: 'https://salesbenchmarkindex.com/insights/5-classic-mistakes-in-new-hire-sales-training/',
    },
  ],
  related: ['repsAtQuotaShare', 'salesCycleLength', 'revenuePerRep'],
});
