import { defineMetric } from '../../metric';
import { attributedRevenue, clicks } from '../../vocabulary/marketing';

export const revenuePerClick = defineMetric({
  name: 'revenuePerClick',
  title: 'Revenue per click',
  description: 'TODO',
  aliases: ['RPC'],
  unit: 'money',
  better: 'higher',
  inputs: { attributedRevenue, clicks },
  formula: ({ attributedRevenue, clicks }) => attributedRevenue.div(clicks),
  example: { input: { attributedRevenue: 0, clicks: 0 }, result: 'TODO' },
});
