import { defineMetric } from '../../metric';
import { hubspotSalesMetrics } from '../../sources/hubspot-sales-metrics';
import { calls } from '../../vocabulary/activity';

/** How many phone calls the sales reps made. Counts attempts, so voicemails are in it. */
export const callVolume = defineMetric({
  name: 'callVolume',
  title: 'Call volume',
  description: 'How many phone calls the sales reps made.',
  aliases: ['calls made'],
  unit: 'count',
  better: 'higher',
  inputs: { calls },
  formula: ({ calls }) => calls,
  example: { input: { calls: 450 }, result: '450' },
  notes: ['A dialled call is not yet a talk: conversation volume counts those that reached someone.'],
  sources: [hubspotSalesMetrics],
  related: ['conversationVolume', 'callsPerDemo', 'activitiesPerRep'],
});
