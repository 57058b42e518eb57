import { defineMetric } from '../../metric';
import { deployments, elapsedDays } from '../../vocabulary/delivery';

export const deploymentFrequency = defineMetric({
  name: 'deploymentFrequency',
  title: 'Deployment frequency',
  description: 'TODO',
  unit: 'amount per day',
  better: 'higher',
  inputs: { deployments, elapsedDays },
  formula: ({ deployments, elapsedDays }) => deployments.div(elapsedDays),
  example: { input: { deployments: 0, elapsedDays: 0 }, result: 'TODO' },
});
