import { defineMetric } from '../../metric';
import { leadsFollowedUpInTime, leads } from '../../vocabulary/leads';

export const timelyFollowUpRate = defineMetric({
  name: 'timelyFollowUpRate',
  title: 'Timely follow up rate',
  description: 'TODO',
  unit: 'ratio',
  better: 'higher',
  inputs: { leadsFollowedUpInTime, leads },
  formula: ({ leadsFollowedUpInTime, leads }) => leadsFollowedUpInTime.div(leads),
  example: { input: { leadsFollowedUpInTime: 0, leads: 0 }, result: 'TODO' },
  notes: ['followed up within the agreed time'],
});
