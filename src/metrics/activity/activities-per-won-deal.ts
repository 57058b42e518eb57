import { defineMetric } from '../../metric';
import { insightsquaredActivityRatios } from '../../sources/insightsquared-activity-ratios';
import { activities } from '../../vocabulary/activity';
import { wonDeals } from '../../vocabulary/deals';

/** How many sales activities it takes to win one deal. Undefined while no deal is won. */
export const activitiesPerWonDeal = defineMetric({
  name: 'activitiesPerWonDeal',
  title: 'Activities per won deal',
  description: 'How many sales activities it takes to win one deal.',
  aliases: ['sales activity ratio', 'activity-to-deal ratio'],
  unit: 'amount',
  better: 'lower',
  inputs: { activities, wonDeals },
  formula: ({ activities, wonDeals }) => activities.div(wonDeals),
  example: { input: { activities: 1500, wonDeals: 30 }, result: '50' },
  notes: [
    'The work on deals that were lost or are still open is counted too, so it is the effort per win and not the effort within a won deal.',
  ],
  sources: [
    { title: 'Gangly: Sales activity ratio', url: 'https://getgangly.com/glossary/sales-activity-ratio' },
    insightsquaredActivityRatios,
  ],
  related: ['activitiesPerRep', 'callsPerDemo', 'winRate'],
});
