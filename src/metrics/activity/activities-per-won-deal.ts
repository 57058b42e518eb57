import { defineMetric } from '../../metric';
import { activities } from '../../vocabulary/activity';
import { wonDeals } from '../../vocabulary/deals';

export const activitiesPerWonDeal = defineMetric({
  name: 'activitiesPerWonDeal',
  title: 'Activities per won deal',
  description: 'TODO',
  unit: 'amount',
  better: 'lower',
  inputs: { activities, wonDeals },
  formula: ({ activities, wonDeals }) => activities.div(wonDeals),
  example: { input: { activities: 0, wonDeals: 0 }, result: 'TODO' },
});
