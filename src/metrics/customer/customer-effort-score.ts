import { defineMetric } from '../../metric';
import { effortPoints, responses } from '../../vocabulary/customer';

export const customerEffortScore = defineMetric({
  name: 'customerEffortScore',
  title: 'Customer effort score',
  description: 'TODO',
  aliases: ['CES'],
  unit: 'score',
  better: 'neutral',
  inputs: { effortPoints, responses },
  formula: ({ effortPoints, responses }) => effortPoints.div(responses),
  example: { input: { effortPoints: 0, responses: 0 }, result: 'TODO' },
  notes: ['say which end of the scale is easy'],
});
