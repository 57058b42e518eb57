import { defineMetric } from '../../metric';
import { adSpend, attributedRevenue } from '../../vocabulary/marketing';

/** Revenue from ads for each unit of money spent on them. Undefined without ad spend. */
export const returnOnAdSpend = defineMetric({
  name: 'returnOnAdSpend',
  title: 'Return on ad spend',
  description: 'Revenue from ads for each unit of money spent on them.',
  aliases: ['ROAS'],
  unit: 'multiple',
  better: 'higher',
  inputs: { attributedRevenue, adSpend },
  formula: ({ attributedRevenue, adSpend }) => attributedRevenue.div(adSpend),
  example: { input: { attributedRevenue: 5000, adSpend: 1000 }, result: '5' },
  notes: [
    'It is revenue, not profit: whether ads pay shows against the break-even return on ad spend.',
    'Ad platforms may each claim the same sale; the marketing efficiency ratio needs no attribution.',
  ],
  sources: [
    { title: 'Piwik PRO: Return on ad spend (ROAS)', url: 'https://piwik.pro/glossary/return-on-ad-spend-roas' },
  ],
  related: [
    'breakEvenReturnOnAdSpend',
    'marketingEfficiencyRatio',
    'returnOnInvestment',
    'returnOnMarketingInvestment',
    'costPerAction',
  ],
});
