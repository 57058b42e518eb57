import { defineMetric } from '../../metric';
import { adSpend, clicks } from '../../vocabulary/marketing';

export const costPerClick = defineMetric({
  name: 'costPerClick',
  title: 'Cost per click',
  description: 'TODO',
  aliases: ['CPC'],
  unit: 'money',
  better: 'lower',
  inputs: { adSpend, clicks },
  formula: ({ adSpend, clicks }) => adSpend.div(clicks),
  example: { input: { adSpend: 0, clicks: 0 }, result: 'TODO' },
});
