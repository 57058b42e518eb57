import { defineMetric } from '../../metric';
import { featureUsers, activeUsers } from '../../vocabulary/product';

/** Share of the active users who used a certain feature. Undefined without active users. */
export const featureAdoptionRate = defineMetric({
  name: 'featureAdoptionRate',
  title: 'Feature adoption rate',
  description: 'Share of the active users who used a certain feature.',
  unit: 'share',
  better: 'higher',
  inputs: { featureUsers, activeUsers },
  formula: ({ featureUsers, activeUsers }) => featureUsers.div(activeUsers),
  conditions: ({ featureUsers, activeUsers }) => [featureUsers.atMost(activeUsers)],
  example: { input: { featureUsers: 600, activeUsers: 2000 }, result: '0.3' },
  notes: [
    'Count users of the feature and active users over the same time. Dividing by all accounts ever opened reads far lower.',
    'Where only some plans include the feature, count only the users who can reach it.',
  ],
  sources: [{ title: 'MetricKit: Feature adoption', url: 'https://metrickittools.com/glossary/feature-adoption' }],
  related: ['activationRate', 'stickiness', 'monthlyActiveUserVolume'],
});
