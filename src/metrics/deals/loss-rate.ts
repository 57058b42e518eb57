import { defineMetric } from '../../metric';
import { lostDeals, wonDeals } from '../../vocabulary/deals';

/** Share of decided deals that were lost. Undefined while no deal is decided. */
export const lossRate = defineMetric({
  name: 'lossRate',
  title: 'Loss rate',
  description: 'Share of decided deals that were lost.',
  unit: 'share',
  better: 'lower',
  inputs: { wonDeals, lostDeals },
  formula: ({ wonDeals, lostDeals }) => lostDeals.div(wonDeals.plus(lostDeals)),
  example: { input: { wonDeals: 30, lostDeals: 70 }, result: '0.7' },
  notes: ['Some reports divide by all deals, open ones too, and so show a lower figure.'],
  sources: [
    { title: 'KPI Tree: Deal loss analysis', url: 'https://kpitree.co/glossary/sales-metrics/deal-loss-analysis' },
  ],
  related: ['winRate', 'closeRate', 'winRateByValue'],
});
