import { defineMetric } from '../../metric';
import { newSubscribers, unsubscribes, subscribersAtStart } from '../../vocabulary/email';

export const listGrowthRate = defineMetric({
  name: 'listGrowthRate',
  title: 'List growth rate',
  description: 'TODO',
  unit: 'ratio',
  better: 'higher',
  inputs: { newSubscribers, unsubscribes, subscribersAtStart },
  formula: ({ newSubscribers, unsubscribes, subscribersAtStart }) =>
    newSubscribers.minus(unsubscribes).div(subscribersAtStart),
  example: { input: { newSubscribers: 0, unsubscribes: 0, subscribersAtStart: 0 }, result: 'TODO' },
});
