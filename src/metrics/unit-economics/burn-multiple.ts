import { number } from '../../formula/expression';
import { defineMetric } from '../../metric';
import { netNewArr } from '../../vocabulary/unit-economics';
import { netBurn } from './net-burn';

export const burnMultiple = defineMetric({
  name: 'burnMultiple',
  title: 'Burn multiple',
  description: 'TODO',
  unit: 'multiple',
  better: 'lower',
  inputs: { netBurn, netNewArr },
  formula: ({ netBurn, netNewArr }) => netBurn.div(netNewArr.times(number(1, 'year'))),
  example: { input: { netBurn: 0, netNewArr: 0 }, result: 'TODO' },
  notes: ['undefined when ARR does not grow'],
});
