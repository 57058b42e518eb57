import { defineMetric } from '../../metric';
import { churnedMrr, contractionMrr, expansionMrr, newMrr, reactivationMrr } from '../../vocabulary/subscriptions';

/** How many times over the recurring revenue gained in the period covers what was lost. Undefined while nothing is lost. */
export const saasQuickRatio = defineMetric({
  name: 'saasQuickRatio',
  title: 'SaaS quick ratio',
  description: 'How many times over the recurring revenue gained in the period covers what was lost.',
  aliases: ['quick ratio'],
  unit: 'multiple',
  better: 'higher',
  inputs: { newMrr, expansionMrr, reactivationMrr, churnedMrr, contractionMrr },
  formula: ({ newMrr, expansionMrr, reactivationMrr, churnedMrr, contractionMrr }) =>
    newMrr.plus(expansionMrr).plus(reactivationMrr).div(churnedMrr.plus(contractionMrr)),
  example: {
    input: { newMrr: 7000, expansionMrr: 2500, reactivationMrr: 500, churnedMrr: 2000, contractionMrr: 500 },
    result: '4',
  },
  notes: [
    'Below 1 recurring revenue shrinks; 4 and more is the usual target.',
    'Some formulas leave returning customers out: give 0 for reactivation MRR to compare with them.',
    'In accounting the quick ratio is another number: liquid assets over short-term debt.',
  ],
  sources: [
    {
      title: 'ProfitWell: SaaS Quick Ratio',
      url: 'https://learn.profitwell.com/l/en/article/sxsipjlziy-saa-s-quick-ratio',
    },
    { title: 'FirstOfficer: Quick Ratio', url: 'https://www.firstofficer.io/saas-metrics-glossary/quick-ratio/' },
  ],
  related: ['netNewMrr', 'mrrGrowthRate', 'grossMrrChurnRate', 'burnMultiple'],
});
