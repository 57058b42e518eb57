import { defineMetric } from '../../metric';
import { hubspotSalesMetrics } from '../../sources/hubspot-sales-metrics';
import { conversations } from '../../vocabulary/activity';

/** How often a sales rep actually talked with a lead or customer. Unanswered calls are not in it. */
export const conversationVolume = defineMetric({
  name: 'conversationVolume',
  title: 'Conversation volume',
  description: 'How often a sales rep actually talked with a lead or customer.',
  unit: 'count',
  better: 'higher',
  inputs: { conversations },
  formula: ({ conversations }) => conversations,
  example: { input: { conversations: 90 }, result: '90' },
  notes: ['Call volume counts every attempt, answered or not.'],
  sources: [hubspotSalesMetrics],
  related: ['callVolume', 'meetingVolume'],
});
