import { defineMetric } from '../../metric';
import { visits } from '../../vocabulary/commerce';

export const visitVolume = defineMetric({
  name: 'visitVolume',
  title: 'Visit volume',
  description: 'TODO',
  aliases: ['traffic'],
  unit: 'count',
  better: 'higher',
  inputs: { visits },
  formula: ({ visits }) => visits,
  example: { input: { visits: 0 }, result: 'TODO' },
});
