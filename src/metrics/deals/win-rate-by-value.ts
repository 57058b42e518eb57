import { defineMetric } from '../../metric';
import { lostValue, wonValue } from '../../vocabulary/deals';

/**
 * Share of the value of decided deals that was won. Undefined while the decided deals have no value, or where credits
 * make the value won negative.
 */
export const winRateByValue = defineMetric({
  name: 'winRateByValue',
  title: 'Win rate by value',
  description: 'Share of the value of decided deals that was won.',
  aliases: ['value-weighted win rate', 'value win rate', 'dollar win rate'],
  unit: 'share',
  better: 'higher',
  inputs: { wonValue, lostValue },
  formula: ({ wonValue, lostValue }) => wonValue.div(wonValue.plus(lostValue)),
  definedWhen: ({ wonValue }) => [wonValue.atLeast(0)],
  example: { input: { wonValue: 450000, lostValue: 550000 }, result: '0.45' },
  notes: [
    'Below the win rate, the large deals are the ones that get lost.',
    'Lost deals need a value of their own for this. Where it is not recorded, use the win rate.',
  ],
  sources: [
    { title: 'Altify: When is your win rate not your win rate?' },
    { title: 'ORM Technologies: Win rate formula', url: 'https://orm-tech.com/glossary/win-rate-formula/' },
  ],
  related: ['winRate', 'lossRate', 'averageDealSize'],
});
