import { defineMetric } from '../../metric';
import { visitors } from '../../vocabulary/commerce';
import { conversions } from '../../vocabulary/marketing';

export const conversionRate = defineMetric({
  name: 'conversionRate',
  title: 'Conversion rate',
  description: 'TODO',
  aliases: ['CR'],
  unit: 'ratio',
  better: 'higher',
  inputs: { conversions, visitors },
  formula: ({ conversions, visitors }) => conversions.div(visitors),
  example: { input: { conversions: 0, visitors: 0 }, result: 'TODO' },
  notes: ['share of visitors who did the wanted thing'],
});
