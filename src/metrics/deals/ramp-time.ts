import { defineMetric } from '../../metric';
import { rampDays, rampedReps } from '../../vocabulary/deals';

export const rampTime = defineMetric({
  name: 'rampTime',
  title: 'Ramp time',
  description: 'TODO',
  aliases: ['time to quota'],
  unit: 'days',
  better: 'lower',
  inputs: { rampDays, rampedReps },
  formula: ({ rampDays, rampedReps }) => rampDays.div(rampedReps),
  example: { input: { rampDays: 0, rampedReps: 0 }, result: 'TODO' },
  notes: ['days from start until a rep first reaches the quota'],
});
