import { defineMetric } from '../../metric';
import { doraResearch } from '../../sources/dora-research';
import { deployments, elapsedDays } from '../../vocabulary/delivery';

/** How many times a day changes go live. Undefined while no time has passed. */
export const deploymentFrequency = defineMetric({
  name: 'deploymentFrequency',
  title: 'Deployment frequency',
  description: 'How many times a day changes go live.',
  unit: 'amount per day',
  better: 'higher',
  inputs: { deployments, elapsedDays },
  formula: ({ deployments, elapsedDays }) => deployments.div(elapsedDays),
  example: { input: { deployments: 45, elapsedDays: 30 }, result: '1.5' },
  notes: ['Read it beside the change failure rate: deploying more often is no gain if more of it fails.'],
  sources: [doraResearch],
  related: ['changeFailureRate', 'timeToRestore', 'throughput'],
});
