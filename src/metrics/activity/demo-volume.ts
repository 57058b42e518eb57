import { defineMetric } from '../../metric';
import { demos } from '../../vocabulary/activity';

export const demoVolume = defineMetric({
  name: 'demoVolume',
  title: 'Demo volume',
  description: 'TODO',
  aliases: ['sales presentations'],
  unit: 'count',
  better: 'higher',
  inputs: { demos },
  formula: ({ demos }) => demos,
  example: { input: { demos: 0 }, result: 'TODO' },
});
