import { defineMetric } from '../../metric';
import { hubspotSalesMetrics } from '../../sources/hubspot-sales-metrics';
import { emails } from '../../vocabulary/activity';

/** How many emails the sales reps wrote to leads and customers. Zero where none were sent. */
export const emailVolume = defineMetric({
  name: 'emailVolume',
  title: 'Email volume',
  description: 'How many emails the sales reps wrote to leads and customers.',
  aliases: ['sales emails sent'],
  unit: 'count',
  better: 'higher',
  inputs: { emails },
  formula: ({ emails }) => emails,
  example: { input: { emails: 1200 }, result: '1200' },
  notes: ['Mailings to a list stay out; they are measured by the email metrics, such as email open rate.'],
  sources: [hubspotSalesMetrics],
  related: ['callVolume', 'socialEngagementVolume', 'emailOpenRate'],
});
