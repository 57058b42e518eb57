import { defineMetric } from '../../metric';
import { completedWork, elapsedDays } from '../../vocabulary/delivery';

/** How much work a team finishes in a day. Undefined while no time has passed. */
export const workBurnRate = defineMetric({
  name: 'workBurnRate',
  title: 'Work burn rate',
  description: 'How much work a team finishes in a day.',
  aliases: ['sprint burn rate'],
  unit: 'amount per day',
  better: 'higher',
  inputs: { completedWork, elapsedDays },
  formula: ({ completedWork, elapsedDays }) => completedWork.div(elapsedDays),
  example: { input: { completedWork: 30, elapsedDays: 8 }, result: '3.75' },
  notes: [
    'It counts work, not money. The burn rate of cash is another metric, net burn.',
    'Calendar days and working days give different rates. A plan in working days needs a rate in working days.',
  ],
  sources: [
    {
      title: 'Calcipedia: Burndown chart calculator (current pace)',
      url: 'https://www.calcipedia.org/calculators/burndown-chart-calculator/',
    },
  ],
  related: ['velocity', 'idealRemainingWork', 'netBurn'],
});
