import { defineMetric } from '../../metric';
import { marketingSpend } from '../../vocabulary/marketing';
import { revenue } from '../../vocabulary/revenue';

/** Revenue of the whole business for each unit of money spent on marketing. Undefined without marketing spend. */
export const marketingEfficiencyRatio = defineMetric({
  name: 'marketingEfficiencyRatio',
  title: 'Marketing efficiency ratio',
  description: 'Revenue of the whole business for each unit of money spent on marketing.',
  aliases: ['MER', 'blended ROAS'],
  unit: 'multiple',
  better: 'higher',
  inputs: { revenue, marketingSpend },
  formula: ({ revenue, marketingSpend }) => revenue.div(marketingSpend),
  example: { input: { revenue: 500_000, marketingSpend: 100_000 }, result: '5' },
  notes: [
    'All revenue counts, also that which came without marketing; return on ad spend takes only what the ads are credited with.',
  ],
  sources: [{ title: 'MetricKit: MER (Marketing Efficiency Ratio)', url: 'https://metrickittools.com/glossary/mer' }],
  related: ['returnOnAdSpend', 'returnOnMarketingInvestment', 'salesExpenseRatio'],
});
