import { defineMetric } from '../../metric';
import { activeHours, waitingHours } from '../../vocabulary/delivery';

/**
 * Share of the time from start to finish in which somebody was working on an item. Undefined if no time was recorded.
 */
export const flowEfficiency = defineMetric({
  name: 'flowEfficiency',
  title: 'Flow efficiency',
  description: 'Share of the time from start to finish in which somebody was working on an item.',
  aliases: ['process cycle efficiency'],
  unit: 'share',
  better: 'higher',
  inputs: { activeHours, waitingHours },
  formula: ({ activeHours, waitingHours }) => activeHours.div(activeHours.plus(waitingHours)),
  example: { input: { activeHours: 12, waitingHours: 48 }, result: '0.2' },
  notes: [
    'Count both kinds of time in the same hours. Working hours against waiting around the clock make it look far too low.',
    'For several items, add up their hours first. An average of their efficiencies gives a short item the weight of a long one.',
  ],
  sources: [
    { title: 'N. Modig, P. Åhlström: This Is Lean (Rheologica, 2012)' },
    { title: 'Value Glide: Flow Efficiency', url: 'https://www.valueglide.com/blog/flow-efficiency' },
  ],
  related: ['cycleTime', 'workInProgress'],
});
