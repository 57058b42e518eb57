import { number } from '../../formula/expression';
import { defineMetric } from '../../metric';
import { cashBalance } from '../../vocabulary/unit-economics';
import { netBurn } from './net-burn';

/**
 * Months until the cash runs out if it is burnt as fast as now. Undefined while no cash is burnt, and for an overdrawn
 * balance. The net burn is that of one month.
 */
export const cashRunway = defineMetric({
  name: 'cashRunway',
  title: 'Cash runway',
  description: 'Months until the cash runs out if it is burnt as fast as now.',
  aliases: ['runway'],
  unit: 'months',
  better: 'higher',
  inputs: { cashBalance, netBurn },
  formula: ({ cashBalance, netBurn }) => cashBalance.times(number(1, 'month')).div(netBurn),
  definedWhen: ({ cashBalance, netBurn }) => [netBurn.moreThan(0), cashBalance.atLeast(0)],
  example: { input: { cashBalance: 3_000_000, netBurn: 500_000 }, result: '6' },
  notes: [
    'The net burn of a quarter must be divided by three first.',
    'One month with a large bill or a large receipt misleads; the average of several months is steadier.',
  ],
  sources: [
    { title: 'California Counsel Group: Burn Rate', url: 'https://calcounselgroup.com/launch-lingo/burn-rate/' },
  ],
  related: ['netBurn', 'grossBurn', 'burnMultiple'],
});
