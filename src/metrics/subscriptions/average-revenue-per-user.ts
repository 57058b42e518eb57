import { defineMetric } from '../../metric';
import { revenue } from '../../vocabulary/revenue';
import { averageSubscribers } from './average-subscribers';

export const averageRevenuePerUser = defineMetric({
  name: 'averageRevenuePerUser',
  title: 'Average revenue per user',
  description: 'TODO',
  aliases: ['ARPU'],
  unit: 'money',
  better: 'higher',
  inputs: { revenue, averageSubscribers },
  formula: ({ revenue, averageSubscribers }) => revenue.div(averageSubscribers),
  example: { input: { revenue: 0, averageSubscribers: 0 }, result: 'TODO' },
  notes: ['all revenue of the period over the average of start and end'],
});
