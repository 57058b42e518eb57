import { defineMetric } from '../../metric';
import { failedDeployments, deployments } from '../../vocabulary/delivery';

export const changeFailureRate = defineMetric({
  name: 'changeFailureRate',
  title: 'Change failure rate',
  description: 'TODO',
  unit: 'share',
  better: 'lower',
  inputs: { failedDeployments, deployments },
  formula: ({ failedDeployments, deployments }) => failedDeployments.div(deployments),
  example: { input: { failedDeployments: 0, deployments: 0 }, result: 'TODO' },
});
