import { defineMetric } from '../../metric';
import { salesExpenses } from '../../vocabulary/deals';
import { revenue } from '../../vocabulary/revenue';

export const salesExpenseRatio = defineMetric({
  name: 'salesExpenseRatio',
  title: 'Sales expense ratio',
  description: 'TODO',
  aliases: ['cost of sales ratio'],
  unit: 'ratio',
  better: 'lower',
  inputs: { salesExpenses, revenue },
  formula: ({ salesExpenses, revenue }) => salesExpenses.div(revenue),
  example: { input: { salesExpenses: 0, revenue: 0 }, result: 'TODO' },
  notes: ['direct and indirect costs of selling'],
});
