import { defineMetric } from '../../metric';
import { qualityFollowUps, followedUpLeads } from '../../vocabulary/leads';

export const qualityFollowUpRate = defineMetric({
  name: 'qualityFollowUpRate',
  title: 'Quality follow up rate',
  description: 'TODO',
  unit: 'share',
  better: 'higher',
  inputs: { qualityFollowUps, followedUpLeads },
  formula: ({ qualityFollowUps, followedUpLeads }) => qualityFollowUps.div(followedUpLeads),
  example: { input: { qualityFollowUps: 0, followedUpLeads: 0 }, result: 'TODO' },
});
