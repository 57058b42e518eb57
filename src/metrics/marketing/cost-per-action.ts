import { defineMetric } from '../../metric';
import { adSpend, conversions } from '../../vocabulary/marketing';

/** What ads cost on average for each purchase, sign-up or other action they aim at. Undefined without conversions. */
export const costPerAction = defineMetric({
  name: 'costPerAction',
  title: 'Cost per action',
  description: 'What ads cost on average for each purchase, sign-up or other action they aim at.',
  aliases: ['CPA', 'cost per acquisition', 'cost per conversion'],
  unit: 'money',
  better: 'lower',
  inputs: { adSpend, conversions },
  formula: ({ adSpend, conversions }) => adSpend.div(conversions),
  example: { input: { adSpend: 500, conversions: 10 }, result: '50' },
  notes: [
    'Customer acquisition cost counts first-time customers, and all that winning them cost; this counts any conversion, and ads alone.',
  ],
  sources: [
    { title: 'Google Ads: Average CPA: Definition', url: 'https://support.google.com/google-ads/answer/6396841' },
  ],
  related: ['customerAcquisitionCost', 'costPerLead', 'costPerClick', 'conversionRate'],
});
