import { defineMetric } from '../../metric';
import { firstResponseHours, respondedTickets } from '../../vocabulary/customer';

export const firstResponseTime = defineMetric({
  name: 'firstResponseTime',
  title: 'First response time',
  description: 'TODO',
  unit: 'hours',
  better: 'lower',
  inputs: { firstResponseHours, respondedTickets },
  formula: ({ firstResponseHours, respondedTickets }) => firstResponseHours.div(respondedTickets),
  example: { input: { firstResponseHours: 0, respondedTickets: 0 }, result: 'TODO' },
});
