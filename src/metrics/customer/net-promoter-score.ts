import { defineMetric } from '../../metric';
import { promoters, passives, detractors } from '../../vocabulary/customer';

/**
 * How many more customers would recommend the company than would not, on a scale from -100 to 100. In points.
 * Undefined without answers.
 */
export const netPromoterScore = defineMetric({
  name: 'netPromoterScore',
  title: 'Net promoter score',
  description: 'How many more customers would recommend the company than would not, on a scale from -100 to 100.',
  aliases: ['NPS'],
  unit: 'score',
  better: 'higher',
  inputs: { promoters, passives, detractors },
  formula: ({ promoters, passives, detractors }) =>
    promoters.minus(detractors).times(100).div(promoters.plus(passives).plus(detractors)),
  example: { input: { promoters: 60, passives: 25, detractors: 15 }, result: '45' },
  notes: [
    'Passives count in the divisor: leaving them out makes the score more extreme.',
    'Answers run from 0 to 10, and 0 to 6 are detractors. A scale that starts at 1, or another number of grades, gives scores that cannot be compared.',
    'Round once, at the end: rounding the two percentages first can shift the score by a point.',
  ],
  sources: [
    {
      title: 'F. Reichheld: The one number you need to grow (Harvard Business Review, December 2003)',
      url: 'https://hbr.org/2003/12/the-one-number-you-need-to-grow',
    },
    {
      title: 'Retently: What is NPS and how does it work?',
      url: 'https://help.retently.com/en/articles/431320-what-is-nps-and-how-does-it-work',
    },
  ],
  related: ['customerSatisfactionScore', 'customerEffortScore', 'customerRetentionRate'],
});
