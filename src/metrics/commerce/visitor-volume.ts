import { defineMetric } from '../../metric';
import { marketingMetrics } from '../../sources/marketing-metrics';
import { visitors } from '../../vocabulary/commerce';

/** Number of different people who visited the website or shop. */
export const visitorVolume = defineMetric({
  name: 'visitorVolume',
  title: 'Visitor volume',
  description: 'Number of different people who visited the website or shop.',
  aliases: ['unique visitors'],
  unit: 'count',
  better: 'higher',
  inputs: { visitors },
  formula: ({ visitors }) => visitors,
  example: { input: { visitors: 8000 }, result: '8000' },
  notes: [
    'Visitors do not add up: someone who came in two months is one visitor of the quarter.',
    'A person on two devices, or one who deletes cookies, is usually counted as two.',
  ],
  sources: [marketingMetrics],
  related: ['visitVolume', 'conversionRate', 'revenuePerVisitor'],
});
