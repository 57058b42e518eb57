import { defineMetric } from '../../metric';
import { listValue, wonValue } from '../../vocabulary/deals';

export const discountRate = defineMetric({
  name: 'discountRate',
  title: 'Discount rate',
  description: 'TODO',
  unit: 'ratio',
  better: 'lower',
  inputs: { listValue, wonValue },
  formula: ({ listValue, wonValue }) => listValue.minus(wonValue).div(listValue),
  example: { input: { listValue: 0, wonValue: 0 }, result: 'TODO' },
});
