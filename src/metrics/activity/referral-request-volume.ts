import { defineMetric } from '../../metric';
import { hubspotSalesMetrics } from '../../sources/hubspot-sales-metrics';
import { referralRequests } from '../../vocabulary/activity';

/** How often sales reps asked for an introduction to someone new. Counts what was asked for, not what came of it. */
export const referralRequestVolume = defineMetric({
  name: 'referralRequestVolume',
  title: 'Referral request volume',
  description: 'How often sales reps asked for an introduction to someone new.',
  unit: 'count',
  better: 'higher',
  inputs: { referralRequests },
  formula: ({ referralRequests }) => referralRequests,
  example: { input: { referralRequests: 15 }, result: '15' },
  sources: [hubspotSalesMetrics],
  related: ['leadVolume', 'conversationVolume', 'viralCoefficient'],
});
