import { defineMetric } from '../../metric';
import { priorQuarterRevenue } from '../../vocabulary/revenue';
import { priorQuarterAcquisitionSpend, quarterRevenue } from '../../vocabulary/unit-economics';

/**
 * Yearly revenue gained for each unit of money spent on sales and marketing a quarter earlier. Undefined while revenue
 * shrinks.
 */
export const magicNumber = defineMetric({
  name: 'magicNumber',
  title: 'Magic number',
  description: 'Yearly revenue gained for each unit of money spent on sales and marketing a quarter earlier.',
  aliases: ['SaaS magic number'],
  unit: 'multiple',
  better: 'higher',
  inputs: { quarterRevenue, priorQuarterRevenue, priorQuarterAcquisitionSpend },
  formula: ({ quarterRevenue, priorQuarterRevenue, priorQuarterAcquisitionSpend }) =>
    quarterRevenue.minus(priorQuarterRevenue).times(4).div(priorQuarterAcquisitionSpend),
  // The multiple of a loss would look the better the more had been spent.
  definedWhen: ({ quarterRevenue, priorQuarterRevenue }) => [quarterRevenue.atLeast(priorQuarterRevenue)],
  example: {
    input: { quarterRevenue: 1_200_000, priorQuarterRevenue: 1_000_000, priorQuarterAcquisitionSpend: 1_000_000 },
    result: '0.8',
  },
  notes: [
    'Both revenues are of a quarter and are turned into yearly ones here; net new ARR is yearly already and must not be passed.',
    'The spend is that of the quarter before, as it takes time to work; other versions take the same quarter.',
  ],
  sources: [
    {
      title: 'Scale Venture Partners: From $0 to $1M: The Magic Number',
      url: 'https://www.scalevp.com/insights/from-0-to-1m-the-magic-number/',
    },
  ],
  related: ['burnMultiple', 'cacPaybackPeriod', 'quarterOverQuarterGrowth', 'saasQuickRatio'],
});
