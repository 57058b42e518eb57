import { number } from '../../formula/expression';
import { defineMetric } from '../../metric';
import { cashBalance } from '../../vocabulary/unit-economics';
import { netBurn } from './net-burn';

export const cashRunway = defineMetric({
  name: 'cashRunway',
  title: 'Cash runway',
  description: 'TODO',
  unit: 'months',
  better: 'higher',
  inputs: { cashBalance, netBurn },
  formula: ({ cashBalance, netBurn }) => cashBalance.times(number(1, 'month')).div(netBurn),
  example: { input: { cashBalance: 0, netBurn: 0 }, result: 'TODO' },
  notes: ['undefined while cash is not burnt'],
});
