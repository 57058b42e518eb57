import { defineMetric } from '../../metric';
import { visitors } from '../../vocabulary/commerce';

export const visitorVolume = defineMetric({
  name: 'visitorVolume',
  title: 'Visitor volume',
  description: 'TODO',
  aliases: ['unique visitors'],
  unit: 'count',
  better: 'higher',
  inputs: { visitors },
  formula: ({ visitors }) => visitors,
  example: { input: { visitors: 0 }, result: 'TODO' },
});
