import { defineMetric } from '../../metric';
import { featureUsers, activeUsers } from '../../vocabulary/product';

export const featureAdoptionRate = defineMetric({
  name: 'featureAdoptionRate',
  title: 'Feature adoption rate',
  description: 'TODO',
  unit: 'share',
  better: 'higher',
  inputs: { featureUsers, activeUsers },
  formula: ({ featureUsers, activeUsers }) => featureUsers.div(activeUsers),
  example: { input: { featureUsers: 0, activeUsers: 0 }, result: 'TODO' },
});
