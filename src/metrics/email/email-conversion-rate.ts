import { defineMetric } from '../../metric';
import { emailConversions, emailClicks } from '../../vocabulary/email';

export const emailConversionRate = defineMetric({
  name: 'emailConversionRate',
  title: 'Email conversion rate',
  description: 'TODO',
  unit: 'ratio',
  better: 'higher',
  inputs: { emailConversions, emailClicks },
  formula: ({ emailConversions, emailClicks }) => emailConversions.div(emailClicks),
  example: { input: { emailConversions: 0, emailClicks: 0 }, result: 'TODO' },
});
