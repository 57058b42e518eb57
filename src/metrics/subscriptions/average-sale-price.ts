import { defineMetric } from '../../metric';
import { newMrr } from '../../vocabulary/subscriptions';
import { newCustomers } from '../../vocabulary/unit-economics';

/** What the average new customer pays a month at first. Undefined while nobody joins. */
export const averageSalePrice = defineMetric({
  name: 'averageSalePrice',
  title: 'Average sale price',
  description: 'What the average new customer pays a month at first.',
  aliases: ['ASP'],
  unit: 'money per month',
  better: 'higher',
  inputs: { newMrr, newCustomers },
  formula: ({ newMrr, newCustomers }) => newMrr.div(newCustomers),
  example: { input: { newMrr: 6500, newCustomers: 100 }, result: '65' },
  notes: [
    'Only first subscriptions count: later upgrades are expansion, and customers who come back are in neither number.',
    'In retail the same words mean revenue per unit sold: that is average revenue per unit.',
  ],
  sources: [
    {
      title: 'ChartMogul: Average Sale Price',
      url: 'https://help.chartmogul.com/hc/en-us/articles/203359381-Chart-Average-Sale-Price',
    },
  ],
  related: ['averageRevenuePerAccount', 'averageDealSize', 'averageRevenuePerUnit'],
});
