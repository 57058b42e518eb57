import { defineMetric } from '../../metric';
import { reps, repsAtQuota } from '../../vocabulary/deals';

/** Share of sales reps who reached their quota in full. Undefined without reps. */
export const repsAtQuotaShare = defineMetric({
  name: 'repsAtQuotaShare',
  title: 'Share of reps at quota',
  description: 'Share of sales reps who reached their quota in full.',
  aliases: ['team quota attainment'],
  unit: 'share',
  better: 'higher',
  inputs: { repsAtQuota, reps },
  formula: ({ repsAtQuota, reps }) => repsAtQuota.div(reps),
  conditions: ({ repsAtQuota, reps }) => [repsAtQuota.atMost(reps)],
  example: { input: { repsAtQuota: 12, reps: 20 }, result: '0.6' },
  notes: [
    'Some call this quota attainment. Quota attainment here is won value against quota and may pass 1.',
    'Count only reps with a quota of their own, in both numbers.',
  ],
  sources: [{ title: 'KPI Zone: Quota attainment rate', url: 'https://www.kpi.zone/library/kpis/quota-attainment/' }],
  related: ['quotaAttainment', 'revenuePerRep', 'rampTime'],
});
