import { defineMetric } from '../../metric';
import { marketingMetrics } from '../../sources/marketing-metrics';
import { satisfactionPoints, responses } from '../../vocabulary/customer';

/**
 * Mean grade that customers gave for their satisfaction. In points of the scale used, such as 1 to 5. Undefined
 * without answers.
 */
export const averageSatisfaction = defineMetric({
  name: 'averageSatisfaction',
  title: 'Average satisfaction',
  description: 'Mean grade that customers gave for their satisfaction.',
  aliases: ['mean satisfaction rating'],
  unit: 'score',
  better: 'higher',
  inputs: { satisfactionPoints, responses },
  formula: ({ satisfactionPoints, responses }) => satisfactionPoints.div(responses),
  example: { input: { satisfactionPoints: 840, responses: 200 }, result: '4.2' },
  notes: [
    'State the scale with the number: 4.2 of 5 is not 4.2 of 7.',
    'It is not the share of satisfied customers: for that, use the customer satisfaction score.',
  ],
  sources: [
    { title: 'Kicue: How to calculate CSAT', url: 'https://kicue.com/en/blog/how-to-calculate-csat' },
    marketingMetrics,
  ],
  related: ['customerSatisfactionScore', 'customerEffortScore', 'netPromoterScore'],
});
