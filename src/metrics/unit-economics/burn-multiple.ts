import { number } from '../../formula/expression';
import { defineMetric } from '../../metric';
import { netNewArr } from '../../vocabulary/unit-economics';
import { netBurn } from './net-burn';

/**
 * Cash burnt for each unit of yearly recurring revenue gained. Undefined while ARR does not grow, and for a company that
 * takes in more cash than it spends.
 */
export const burnMultiple = defineMetric({
  name: 'burnMultiple',
  title: 'Burn multiple',
  description: 'Cash burnt for each unit of yearly recurring revenue gained.',
  unit: 'multiple',
  better: 'lower',
  inputs: { netBurn, netNewArr },
  formula: ({ netBurn, netNewArr }) => netBurn.div(netNewArr.times(number(1, 'year'))),
  definedWhen: ({ netBurn, netNewArr }) => [netNewArr.moreThan(0), netBurn.atLeast(0)],
  example: { input: { netBurn: 3_000_000, netNewArr: 2_000_000 }, result: '1.5' },
  notes: [
    'Burn and net new ARR must be of the same period, be it a month, a quarter or a year.',
    'Sacks calls it amazing below 1, great up to 1.5, good up to 2, suspect up to 3 and bad above.',
    "Bessemer's efficiency score is the inverse, and better when higher.",
  ],
  sources: [{ title: 'David Sacks: The Burn Multiple (2020)' }],
  related: ['netBurn', 'magicNumber', 'cashRunway', 'ruleOf40'],
});
