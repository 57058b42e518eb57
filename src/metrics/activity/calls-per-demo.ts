import { defineMetric } from '../../metric';
import { insightsquaredActivityRatios } from '../../sources/insightsquared-activity-ratios';
import { calls, demos } from '../../vocabulary/activity';

/** How many phone calls it takes to bring about one demo. Undefined while no demo was held. */
export const callsPerDemo = defineMetric({
  name: 'callsPerDemo',
  title: 'Calls per demo',
  description: 'How many phone calls it takes to bring about one demo.',
  aliases: ['call-to-demo ratio'],
  unit: 'amount',
  better: 'lower',
  inputs: { calls, demos },
  formula: ({ calls, demos }) => calls.div(demos),
  example: { input: { calls: 450, demos: 24 }, result: '18.75' },
  notes: [
    'Calls and demos are those of one period, so the calls for next month’s demos are already in it; over a short period it swings.',
  ],
  sources: [insightsquaredActivityRatios],
  related: ['callVolume', 'demoVolume', 'activitiesPerWonDeal'],
});
