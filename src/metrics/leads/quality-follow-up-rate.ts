import { defineMetric } from '../../metric';
import { followedUpLeads, qualityFollowUps } from '../../vocabulary/leads';

/** Share of followed-up leads that were worked as thoroughly as agreed. Undefined while no lead is followed up. */
export const qualityFollowUpRate = defineMetric({
  name: 'qualityFollowUpRate',
  title: 'Quality follow-up rate',
  description: 'Share of followed-up leads that were worked as thoroughly as agreed.',
  unit: 'share',
  better: 'higher',
  inputs: { qualityFollowUps, followedUpLeads },
  formula: ({ qualityFollowUps, followedUpLeads }) => qualityFollowUps.div(followedUpLeads),
  conditions: ({ qualityFollowUps, followedUpLeads }) => [qualityFollowUps.atMost(followedUpLeads)],
  example: { input: { qualityFollowUps: 540, followedUpLeads: 720 }, result: '0.75' },
  notes: [
    'It divides by followed-up leads, so leads that nobody contacted do not lower it. See the lead follow-up rate for those.',
  ],
  sources: [
    {
      title: 'Sponge: How to measure lead follow-up beyond first touch',
      url: 'https://sponge.io/how-to-measure-lead-follow-up-beyond-first-touch/',
    },
  ],
  related: ['leadFollowUpRate', 'timelyFollowUpRate', 'leadConversionRate'],
});
