import { defineMetric } from '../../metric';
import { priorQuarterRevenue } from '../../vocabulary/revenue';
import { quarterRevenue, priorQuarterAcquisitionSpend } from '../../vocabulary/unit-economics';

export const magicNumber = defineMetric({
  name: 'magicNumber',
  title: 'Magic number',
  description: 'TODO',
  aliases: ['SaaS magic number'],
  unit: 'multiple',
  better: 'higher',
  inputs: { quarterRevenue, priorQuarterRevenue, priorQuarterAcquisitionSpend },
  formula: ({ quarterRevenue, priorQuarterRevenue, priorQuarterAcquisitionSpend }) =>
    quarterRevenue.minus(priorQuarterRevenue).times(4).div(priorQuarterAcquisitionSpend),
  example: { input: { quarterRevenue: 0, priorQuarterRevenue: 0, priorQuarterAcquisitionSpend: 0 }, result: 'TODO' },
});
