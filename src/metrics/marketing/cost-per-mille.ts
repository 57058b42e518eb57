import { defineMetric } from '../../metric';
import { adSpend, impressions } from '../../vocabulary/marketing';

export const costPerMille = defineMetric({
  name: 'costPerMille',
  title: 'Cost per mille',
  description: 'TODO',
  aliases: ['CPM'],
  unit: 'money',
  better: 'lower',
  inputs: { adSpend, impressions },
  formula: ({ adSpend, impressions }) => adSpend.times(1000).div(impressions),
  example: { input: { adSpend: 0, impressions: 0 }, result: 'TODO' },
});
