import { defineMetric } from '../../metric';
import { repsAtQuota, reps } from '../../vocabulary/deals';

export const repsAtQuotaShare = defineMetric({
  name: 'repsAtQuotaShare',
  title: 'Reps at quota share',
  description: 'TODO',
  aliases: ['share of reps at quota', 'team quota attainment'],
  unit: 'share',
  better: 'higher',
  inputs: { repsAtQuota, reps },
  formula: ({ repsAtQuota, reps }) => repsAtQuota.div(reps),
  example: { input: { repsAtQuota: 0, reps: 0 }, result: 'TODO' },
  notes: ['the share of reps who reach 100 % of their quota'],
});
