import { defineMetric } from '../../metric';
import { salesExpenses } from '../../vocabulary/deals';
import { revenue } from '../../vocabulary/revenue';

/**
 * How much of the revenue is spent on selling. Passes 1 where selling costs more than it brings. Undefined unless
 * revenue is positive.
 */
export const salesExpenseRatio = defineMetric({
  name: 'salesExpenseRatio',
  title: 'Sales expense ratio',
  description: 'How much of the revenue is spent on selling.',
  aliases: ['cost of sales ratio', 'selling expense ratio'],
  unit: 'ratio',
  better: 'lower',
  inputs: { salesExpenses, revenue },
  formula: ({ salesExpenses, revenue }) => salesExpenses.div(revenue),
  definedWhen: ({ revenue }) => [revenue.moreThan(0)],
  example: { input: { salesExpenses: 120000, revenue: 800000 }, result: '0.15' },
  notes: [
    'Take direct and indirect costs of selling alike.',
    'Cost of sales in a financial statement is something else: what the goods sold cost, as in the gross margin.',
  ],
  sources: [
    { title: 'Longbridge: Sales expense ratio', url: 'https://longbridge.com/en/learn/sales-expense-ratio-277' },
  ],
  related: ['customerAcquisitionCost', 'grossMargin', 'revenuePerRep', 'magicNumber'],
});
