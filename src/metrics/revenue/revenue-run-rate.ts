import { number } from '../../formula/expression';
import { defineMetric } from '../../metric';
import { revenue, elapsedMonths } from '../../vocabulary/revenue';

export const revenueRunRate = defineMetric({
  name: 'revenueRunRate',
  title: 'Revenue run rate',
  description: 'TODO',
  unit: 'money per year',
  better: 'higher',
  inputs: { revenue, elapsedMonths },
  formula: ({ revenue, elapsedMonths }) => revenue.times(number(12, 'months per year')).div(elapsedMonths),
  example: { input: { revenue: 0, elapsedMonths: 0 }, result: 'TODO' },
});
