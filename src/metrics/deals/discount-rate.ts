import { defineMetric } from '../../metric';
import { listValue, wonValue } from '../../vocabulary/deals';

/**
 * How far below list price the won deals were sold. Negative where they were sold above it. Undefined where the list
 * value is zero.
 */
export const discountRate = defineMetric({
  name: 'discountRate',
  title: 'Discount rate',
  description: 'How far below list price the won deals were sold.',
  aliases: ['average discount'],
  unit: 'ratio',
  better: 'lower',
  inputs: { listValue, wonValue },
  formula: ({ listValue, wonValue }) => listValue.minus(wonValue).div(listValue),
  example: { input: { listValue: 500000, wonValue: 450000 }, result: '0.1' },
  notes: [
    'It weighs every deal by its list value. The plain average of the discounts per deal is another number.',
    'The rate by which finance discounts future cash flows has the same name and is unrelated.',
  ],
  sources: [{ title: 'Petavue: Discount rate', url: 'https://www.petavue.com/glossary/discount-rate' }],
  related: ['averageDealSize', 'averageSalePrice', 'grossMargin'],
});
