import { defineMetric } from '../../metric';
import { bouncedVisits, visits } from '../../vocabulary/commerce';

export const bounceRate = defineMetric({
  name: 'bounceRate',
  title: 'Bounce rate',
  description: 'TODO',
  unit: 'share',
  better: 'lower',
  inputs: { bouncedVisits, visits },
  formula: ({ bouncedVisits, visits }) => bouncedVisits.div(visits),
  example: { input: { bouncedVisits: 0, visits: 0 }, result: 'TODO' },
});
