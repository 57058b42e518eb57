import { defineMetric } from '../../metric';
import { activities } from '../../vocabulary/activity';
import { reps } from '../../vocabulary/deals';

/** How many sales activities one rep carried out on average. Undefined while there are no reps. */
export const activitiesPerRep = defineMetric({
  name: 'activitiesPerRep',
  title: 'Activities per rep',
  description: 'How many sales activities one rep carried out on average.',
  unit: 'amount',
  better: 'higher',
  inputs: { activities, reps },
  formula: ({ activities, reps }) => activities.div(reps),
  example: { input: { activities: 1500, reps: 12 }, result: '125' },
  notes: ['More activity is not more sales: read it beside activities per won deal.'],
  sources: [{ title: 'J. Jordan, M. Vazzana: Cracking the Sales Management Code (McGraw-Hill, 2011)' }],
  related: ['activitiesPerWonDeal', 'revenuePerRep', 'callVolume'],
});
