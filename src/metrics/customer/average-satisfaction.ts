import { defineMetric } from '../../metric';
import { satisfactionPoints, responses } from '../../vocabulary/customer';

export const averageSatisfaction = defineMetric({
  name: 'averageSatisfaction',
  title: 'Average satisfaction',
  description: 'TODO',
  unit: 'score',
  better: 'higher',
  inputs: { satisfactionPoints, responses },
  formula: ({ satisfactionPoints, responses }) => satisfactionPoints.div(responses),
  example: { input: { satisfactionPoints: 0, responses: 0 }, result: 'TODO' },
  notes: ['another measure than CSAT'],
});
