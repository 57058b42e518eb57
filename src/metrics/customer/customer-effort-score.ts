import { defineMetric } from '../../metric';
import { effortPoints, responses } from '../../vocabulary/customer';

/**
 * Mean grade that customers gave for how hard or easy it was to get something done. In points of the scale used, such
 * as 1 to 7. Undefined without answers.
 */
export const customerEffortScore = defineMetric({
  name: 'customerEffortScore',
  title: 'Customer effort score',
  description: 'Mean grade that customers gave for how hard or easy it was to get something done.',
  aliases: ['CES'],
  unit: 'score',
  better: 'neutral',
  inputs: { effortPoints, responses },
  formula: ({ effortPoints, responses }) => effortPoints.div(responses),
  example: { input: { effortPoints: 1120, responses: 200 }, result: '5.6' },
  notes: [
    'Say which end of the scale is easy. In the original question 5 of 5 is very high effort, so less is better; in the later form 7 of 7 agrees that it was easy, so more is better.',
    'Some vendors report the share of easy answers less the share of hard ones. That is another number.',
  ],
  sources: [
    {
      title:
        'M. Dixon, K. Freeman, N. Toman: Stop trying to delight your customers (Harvard Business Review, July-August 2010)',
    },
    {
      title: 'CYS: Customer effort score, 7-point scale to average',
      url: 'https://support.cys.group/support/solutions/articles/3000095529-customer-effort-score-7-point-scale-to-average',
    },
  ],
  related: ['customerSatisfactionScore', 'averageSatisfaction', 'firstContactResolutionRate'],
});
