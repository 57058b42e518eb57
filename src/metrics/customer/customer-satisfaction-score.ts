import { defineMetric } from '../../metric';
import { satisfiedResponses, responses } from '../../vocabulary/customer';

export const customerSatisfactionScore = defineMetric({
  name: 'customerSatisfactionScore',
  title: 'Customer satisfaction score',
  description: 'TODO',
  aliases: ['CSAT'],
  unit: 'share',
  better: 'higher',
  inputs: { satisfiedResponses, responses },
  formula: ({ satisfiedResponses, responses }) => satisfiedResponses.div(responses),
  example: { input: { satisfiedResponses: 0, responses: 0 }, result: 'TODO' },
  notes: ['4 and 5 of 5'],
});
