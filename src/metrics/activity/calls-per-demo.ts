import { defineMetric } from '../../metric';
import { calls, demos } from '../../vocabulary/activity';

export const callsPerDemo = defineMetric({
  name: 'callsPerDemo',
  title: 'Calls per demo',
  description: 'TODO',
  unit: 'amount',
  better: 'lower',
  inputs: { calls, demos },
  formula: ({ calls, demos }) => calls.div(demos),
  example: { input: { calls: 0, demos: 0 }, result: 'TODO' },
});
