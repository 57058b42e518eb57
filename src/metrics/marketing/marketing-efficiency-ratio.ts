import { defineMetric } from '../../metric';
import { marketingSpend } from '../../vocabulary/marketing';
import { revenue } from '../../vocabulary/revenue';

export const marketingEfficiencyRatio = defineMetric({
  name: 'marketingEfficiencyRatio',
  title: 'Marketing efficiency ratio',
  description: 'TODO',
  aliases: ['MER'],
  unit: 'multiple',
  better: 'higher',
  inputs: { revenue, marketingSpend },
  formula: ({ revenue, marketingSpend }) => revenue.div(marketingSpend),
  example: { input: { revenue: 0, marketingSpend: 0 }, result: 'TODO' },
});
