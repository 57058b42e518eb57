import { defineSource } from '../source';

/** Releases to production or to end users, and whether they went wrong. */
export const deployments = defineSource({
  name: 'deployments',
  title: 'Deployments',
  description: 'Releases to production or to end users, and whether they went wrong.',
  fields: {
    id: { type: 'id', optional: true, description: 'Names the deployment.' },
    deployedAt: { type: 'date', description: 'When it went live.' },
    failed: {
      type: 'flag',
      optional: true,
      description: 'Whether it degraded the service and had to be repaired by a hotfix, a rollback or a patch.',
    },
  },
  measures: {
    deployments: { measure: 'count', at: 'deployedAt' },
    failedDeployments: { measure: 'count', at: 'deployedAt', where: { field: 'failed', equals: true } },
  },
  notes: [
    'Failed is not what pipelines call failed: a run that broke off and never went live is no deployment, so leave it out.',
    'A failure is counted with the deployment that caused it, also where it showed later. The repair is a deployment of its own.',
    'Decide whether a change to five services is one deployment or five, and keep to it.',
  ],
});
