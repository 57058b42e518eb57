import { defineMetric } from '../../metric';
import { cashSpent, cashReceived } from '../../vocabulary/unit-economics';

export const netBurn = defineMetric({
  name: 'netBurn',
  title: 'Net burn',
  description: 'TODO',
  aliases: ['burn rate', 'cash burn'],
  unit: 'money',
  better: 'lower',
  inputs: { cashSpent, cashReceived },
  formula: ({ cashSpent, cashReceived }) => cashSpent.minus(cashReceived),
  example: { input: { cashSpent: 0, cashReceived: 0 }, result: 'TODO' },
  notes: ['per month where runway is wanted'],
});
