import { defineMetric } from '../../metric';
import { marketingMetrics } from '../../sources/marketing-metrics';
import { adSpend, impressions } from '../../vocabulary/marketing';

/** What it costs to show an ad a thousand times. Undefined while no ad is shown. */
export const costPerMille = defineMetric({
  name: 'costPerMille',
  title: 'Cost per mille',
  description: 'What it costs to show an ad a thousand times.',
  aliases: ['CPM', 'cost per thousand impressions'],
  unit: 'money',
  better: 'lower',
  inputs: { adSpend, impressions },
  formula: ({ adSpend, impressions }) => adSpend.times(1000).div(impressions),
  example: { input: { adSpend: 500, impressions: 200_000 }, result: '2.5' },
  notes: ['Mille is Latin for a thousand, not a million.'],
  sources: [marketingMetrics],
  related: ['costPerClick', 'costPerAction', 'clickThroughRate'],
});
