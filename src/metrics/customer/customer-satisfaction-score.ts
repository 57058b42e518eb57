import { defineMetric } from '../../metric';
import { marketingMetrics } from '../../sources/marketing-metrics';
import { satisfiedResponses, responses } from '../../vocabulary/customer';

/** Share of survey answers that were satisfied ones. Undefined without answers. */
export const customerSatisfactionScore = defineMetric({
  name: 'customerSatisfactionScore',
  title: 'Customer satisfaction score',
  description: 'Share of survey answers that were satisfied ones.',
  aliases: ['CSAT', 'top-two-box score'],
  unit: 'share',
  better: 'higher',
  inputs: { satisfiedResponses, responses },
  formula: ({ satisfiedResponses, responses }) => satisfiedResponses.div(responses),
  conditions: ({ satisfiedResponses, responses }) => [satisfiedResponses.atMost(responses)],
  example: { input: { satisfiedResponses: 170, responses: 200 }, result: '0.85' },
  notes: [
    'Satisfied means the two best grades, 4 and 5 of 5. Some vendors report the mean grade under the same name; that is average satisfaction.',
  ],
  sources: [
    {
      title: 'SoGoSurvey: Introduction to customer satisfaction',
      url: 'https://www.sogosurvey.com/help/introduction-to-customer-satisfaction-csat/',
    },
    marketingMetrics,
  ],
  related: ['averageSatisfaction', 'netPromoterScore', 'customerEffortScore'],
});
