import { defineMetric } from '../../metric';
import { clicks, impressions } from '../../vocabulary/marketing';

export const clickThroughRate = defineMetric({
  name: 'clickThroughRate',
  title: 'Click through rate',
  description: 'TODO',
  aliases: ['CTR'],
  unit: 'share',
  better: 'higher',
  inputs: { clicks, impressions },
  formula: ({ clicks, impressions }) => clicks.div(impressions),
  example: { input: { clicks: 0, impressions: 0 }, result: 'TODO' },
});
