import { defineMetric } from '../../metric';
import { customersAtEnd, customersAtStart } from '../../vocabulary/subscriptions';
import { newCustomers } from '../../vocabulary/unit-economics';

export const customerRetentionRate = defineMetric({
  name: 'customerRetentionRate',
  title: 'Customer retention rate',
  description: 'TODO',
  aliases: ['CRR'],
  unit: 'share',
  better: 'higher',
  inputs: { customersAtEnd, newCustomers, customersAtStart },
  formula: ({ customersAtEnd, newCustomers, customersAtStart }) =>
    customersAtEnd.minus(newCustomers).div(customersAtStart),
  example: { input: { customersAtEnd: 0, newCustomers: 0, customersAtStart: 0 }, result: 'TODO' },
});
