import { defineMetric } from '../../metric';
import { wonValue, lostValue } from '../../vocabulary/deals';

export const winRateByValue = defineMetric({
  name: 'winRateByValue',
  title: 'Win rate by value',
  description: 'TODO',
  aliases: ['value-weighted win rate'],
  unit: 'share',
  better: 'higher',
  inputs: { wonValue, lostValue },
  formula: ({ wonValue, lostValue }) => wonValue.div(wonValue.plus(lostValue)),
  example: { input: { wonValue: 0, lostValue: 0 }, result: 'TODO' },
});
