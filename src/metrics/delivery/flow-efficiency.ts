import { defineMetric } from '../../metric';
import { activeHours, waitingHours } from '../../vocabulary/delivery';

export const flowEfficiency = defineMetric({
  name: 'flowEfficiency',
  title: 'Flow efficiency',
  description: 'TODO',
  unit: 'share',
  better: 'higher',
  inputs: { activeHours, waitingHours },
  formula: ({ activeHours, waitingHours }) => activeHours.div(activeHours.plus(waitingHours)),
  example: { input: { activeHours: 0, waitingHours: 0 }, result: 'TODO' },
});
