import { defineMetric } from '../../metric';
import { invitesPerUser, inviteConversionRate } from '../../vocabulary/product';

export const viralCoefficient = defineMetric({
  name: 'viralCoefficient',
  title: 'Viral coefficient',
  description: 'TODO',
  aliases: ['K-factor'],
  unit: 'amount',
  better: 'higher',
  inputs: { invitesPerUser, inviteConversionRate },
  formula: ({ invitesPerUser, inviteConversionRate }) => invitesPerUser.times(inviteConversionRate),
  example: { input: { invitesPerUser: 0, inviteConversionRate: 0 }, result: 'TODO' },
});
