import { defineMetric } from '../../metric';
import { netProfitMargin } from '../revenue/net-profit-margin';
import { customerLifetimeValue } from './customer-lifetime-value';

export const customerLifetimeProfit = defineMetric({
  name: 'customerLifetimeProfit',
  title: 'Customer lifetime profit',
  description: 'TODO',
  aliases: ['LTP', 'lifetime profit'],
  unit: 'money',
  better: 'higher',
  inputs: { customerLifetimeValue, netProfitMargin },
  formula: ({ customerLifetimeValue, netProfitMargin }) => customerLifetimeValue.times(netProfitMargin),
  example: { input: { customerLifetimeValue: 0, netProfitMargin: 0 }, result: 'TODO' },
});
