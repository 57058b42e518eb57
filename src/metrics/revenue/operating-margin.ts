import { defineMetric } from '../../metric';
import { operatingIncome, revenue } from '../../vocabulary/revenue';

export const operatingMargin = defineMetric({
  name: 'operatingMargin',
  title: 'Operating margin',
  description: 'TODO',
  unit: 'ratio',
  better: 'higher',
  inputs: { operatingIncome, revenue },
  formula: ({ operatingIncome, revenue }) => operatingIncome.div(revenue),
  example: { input: { operatingIncome: 0, revenue: 0 }, result: 'TODO' },
});
