import { defineMetric } from '../../metric';
import { doraResearch } from '../../sources/dora-research';
import { deployments, failedDeployments } from '../../vocabulary/delivery';

/** Share of deployments that degraded the service and had to be repaired. Undefined if nothing was deployed. */
export const changeFailureRate = defineMetric({
  name: 'changeFailureRate',
  title: 'Change failure rate',
  description: 'Share of deployments that degraded the service and had to be repaired.',
  aliases: ['CFR', 'change fail percentage'],
  unit: 'share',
  better: 'lower',
  inputs: { failedDeployments, deployments },
  formula: ({ failedDeployments, deployments }) => failedDeployments.div(deployments),
  conditions: ({ failedDeployments, deployments }) => [failedDeployments.atMost(deployments)],
  example: { input: { failedDeployments: 3, deployments: 60 }, result: '0.05' },
  notes: [
    'A change that the pipeline stopped before release is neither a deployment nor a failure here.',
    'Several incidents from one deployment count as one failed deployment.',
  ],
  sources: [doraResearch],
  related: ['deploymentFrequency', 'timeToRestore', 'escapedDefectRate'],
});
