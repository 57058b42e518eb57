import { defineMetric } from '../../metric';
import { referralRequests } from '../../vocabulary/activity';

export const referralRequestVolume = defineMetric({
  name: 'referralRequestVolume',
  title: 'Referral request volume',
  description: 'TODO',
  unit: 'count',
  better: 'higher',
  inputs: { referralRequests },
  formula: ({ referralRequests }) => referralRequests,
  example: { input: { referralRequests: 0 }, result: 'TODO' },
});
