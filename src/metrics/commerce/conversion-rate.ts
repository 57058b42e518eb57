import { defineMetric } from '../../metric';
import { marketingMetrics } from '../../sources/marketing-metrics';
import { visitors } from '../../vocabulary/commerce';
import { conversions } from '../../vocabulary/marketing';

/** How many conversions, such as purchases or sign-ups, come from each visitor. Undefined without visitors. */
export const conversionRate = defineMetric({
  name: 'conversionRate',
  title: 'Conversion rate',
  description: 'How many conversions, such as purchases or sign-ups, come from each visitor.',
  aliases: ['CR'],
  unit: 'ratio',
  better: 'higher',
  inputs: { conversions, visitors },
  formula: ({ conversions, visitors }) => conversions.div(visitors),
  example: { input: { conversions: 240, visitors: 8000 }, result: '0.03' },
  notes: [
    'Many tools divide by visits instead, which gives a lower rate: a visitor may come several times before buying.',
    'A visitor may convert more than once, so the rate may pass 100 %.',
  ],
  sources: [
    {
      title: 'Intelligems: Conversion funnel',
      url: 'https://docs.intelligems.io/analytics/metric-definitions/conversion-funnel',
    },
    marketingMetrics,
  ],
  related: ['addToCartRate', 'revenuePerVisitor', 'averageOrderValue', 'clickThroughRate'],
});
