import { defineMetric } from '../../metric';
import { adSpend, conversions } from '../../vocabulary/marketing';

export const costPerAction = defineMetric({
  name: 'costPerAction',
  title: 'Cost per action',
  description: 'TODO',
  aliases: ['CPA'],
  unit: 'money',
  better: 'lower',
  inputs: { adSpend, conversions },
  formula: ({ adSpend, conversions }) => adSpend.div(conversions),
  example: { input: { adSpend: 0, conversions: 0 }, result: 'TODO' },
});
