import { defineMetric } from '../../metric';
import { activatedUsers, signedUpUsers } from '../../vocabulary/product';

export const activationRate = defineMetric({
  name: 'activationRate',
  title: 'Activation rate',
  description: 'TODO',
  unit: 'ratio',
  better: 'higher',
  inputs: { activatedUsers, signedUpUsers },
  formula: ({ activatedUsers, signedUpUsers }) => activatedUsers.div(signedUpUsers),
  example: { input: { activatedUsers: 0, signedUpUsers: 0 }, result: 'TODO' },
});
