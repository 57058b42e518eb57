import { defineMetric } from '../../metric';
import { respondedLeads, responseHours } from '../../vocabulary/leads';

/** How many hours a lead waits on average for its first response. Undefined while no lead got a response. */
export const leadResponseTime = defineMetric({
  name: 'leadResponseTime',
  title: 'Lead response time',
  description: 'How many hours a lead waits on average for its first response.',
  aliases: ['speed to lead'],
  unit: 'hours',
  better: 'lower',
  inputs: { responseHours, respondedLeads },
  formula: ({ responseHours, respondedLeads }) => responseHours.div(respondedLeads),
  example: { input: { responseHours: 1080, respondedLeads: 720 }, result: '1.5' },
  notes: [
    'Leads without a response stay out, so neglecting them improves it. Read it beside the lead follow-up rate.',
    'A few leads left over a weekend pull the average up. Count either all hours or business hours, always the same.',
  ],
  sources: [
    { title: 'KPI Tree: Lead response time', url: 'https://kpitree.co/glossary/sales-metrics/lead-response-time' },
    {
      title:
        'J. Oldroyd, K. McElheran, D. Elkington: The Short Life of Online Sales Leads (Harvard Business Review, March 2011)',
    },
  ],
  related: ['timelyFollowUpRate', 'leadFollowUpRate', 'firstResponseTime', 'leadVelocityRate'],
});
