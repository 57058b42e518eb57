import { defineMetric } from '../../metric';
import { promoters, passives, detractors } from '../../vocabulary/customer';

export const netPromoterScore = defineMetric({
  name: 'netPromoterScore',
  title: 'Net promoter score',
  description: 'TODO',
  aliases: ['NPS'],
  unit: 'score',
  better: 'higher',
  inputs: { promoters, passives, detractors },
  formula: ({ promoters, passives, detractors }) =>
    promoters.minus(detractors).times(100).div(promoters.plus(passives).plus(detractors)),
  example: { input: { promoters: 0, passives: 0, detractors: 0 }, result: 'TODO' },
  notes: ['promoters 9 to 10, detractors 0 to 6 of 10; every answer is in the divisor; round once'],
});
