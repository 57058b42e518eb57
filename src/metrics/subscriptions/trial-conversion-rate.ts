import { defineMetric } from '../../metric';
import { convertedTrials, startedTrials } from '../../vocabulary/subscriptions';

/** How many trials became paid subscriptions, compared with the trials started. Undefined while no trial was started. */
export const trialConversionRate = defineMetric({
  name: 'trialConversionRate',
  title: 'Trial conversion rate',
  description: 'How many trials became paid subscriptions, compared with the trials started.',
  aliases: ['trial-to-paid rate'],
  unit: 'ratio',
  better: 'higher',
  inputs: { convertedTrials, startedTrials },
  formula: ({ convertedTrials, startedTrials }) => convertedTrials.div(startedTrials),
  example: { input: { convertedTrials: 90, startedTrials: 400 }, result: '0.225' },
  notes: [
    'Follow the trials of one period (ChartMogul, RevenueCat) and the rate still rises until the last of them has ended.',
    'Take conversions and starts of the same period instead (Baremetrics) and the rate is final at once, but the two are different trials, and it can pass 100 %.',
  ],
  sources: [
    {
      title: 'ChartMogul: Trial-to-Paid Conversion Rate',
      url: 'https://help.chartmogul.com/hc/en-us/articles/115000865205-Metric-Trial-to-paid-conversion-rate',
    },
  ],
  related: ['conversionRate', 'activationRate', 'averageSalePrice'],
});
