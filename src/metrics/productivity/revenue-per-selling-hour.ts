import { defineMetric } from '../../metric';
import { sellingHours } from '../../vocabulary/productivity';
import { revenue } from '../../vocabulary/revenue';

export const revenuePerSellingHour = defineMetric({
  name: 'revenuePerSellingHour',
  title: 'Revenue per selling hour',
  description: 'TODO',
  unit: 'money per hour',
  better: 'higher',
  inputs: { revenue, sellingHours },
  formula: ({ revenue, sellingHours }) => revenue.div(sellingHours),
  example: { input: { revenue: 0, sellingHours: 0 }, result: 'TODO' },
});
