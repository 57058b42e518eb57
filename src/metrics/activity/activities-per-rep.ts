import { defineMetric } from '../../metric';
import { activities } from '../../vocabulary/activity';
import { reps } from '../../vocabulary/deals';

export const activitiesPerRep = defineMetric({
  name: 'activitiesPerRep',
  title: 'Activities per rep',
  description: 'TODO',
  unit: 'amount',
  better: 'higher',
  inputs: { activities, reps },
  formula: ({ activities, reps }) => activities.div(reps),
  example: { input: { activities: 0, reps: 0 }, result: 'TODO' },
});
