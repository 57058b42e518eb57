import { defineMetric } from '../../metric';
import { leanAnalytics } from '../../sources/lean-analytics';
import { invitesPerUser, inviteConversionRate } from '../../vocabulary/product';

/**
 * How many new users each user brings in by inviting others. In new users per user; above 1, every generation of
 * invited users is larger than the one before.
 */
export const viralCoefficient = defineMetric({
  name: 'viralCoefficient',
  title: 'Viral coefficient',
  description: 'How many new users each user brings in by inviting others.',
  aliases: ['K-factor'],
  unit: 'amount',
  better: 'higher',
  inputs: { invitesPerUser, inviteConversionRate },
  formula: ({ invitesPerUser, inviteConversionRate }) => invitesPerUser.times(inviteConversionRate),
  example: { input: { invitesPerUser: 4, inviteConversionRate: 0.3 }, result: '1.2' },
  notes: [
    'It says nothing of speed: the same coefficient grows a product faster when invitations are answered within a day than within a month.',
  ],
  sources: [leanAnalytics],
  related: ['activationRate', 'monthlyActiveUserVolume', 'growthRate'],
});
