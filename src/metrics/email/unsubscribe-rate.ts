import { defineMetric } from '../../metric';
import { unsubscribes, deliveredEmails } from '../../vocabulary/email';

export const unsubscribeRate = defineMetric({
  name: 'unsubscribeRate',
  title: 'Unsubscribe rate',
  description: 'TODO',
  unit: 'share',
  better: 'lower',
  inputs: { unsubscribes, deliveredEmails },
  formula: ({ unsubscribes, deliveredEmails }) => unsubscribes.div(deliveredEmails),
  example: { input: { unsubscribes: 0, deliveredEmails: 0 }, result: 'TODO' },
});
