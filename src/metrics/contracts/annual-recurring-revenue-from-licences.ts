import { defineMetric } from '../../metric';
import { activeLicences, annualRevenuePerUser } from '../../vocabulary/contracts';

/**
 * Yearly recurring revenue of contracts whose fee depends on the licences in use. In money per year. Zero where no
 * licence is in use.
 */
export const annualRecurringRevenueFromLicences = defineMetric({
  name: 'annualRecurringRevenueFromLicences',
  title: 'Annual recurring revenue from licences',
  description: 'Yearly recurring revenue of contracts whose fee depends on the licences in use.',
  aliases: ['ARR of variable revenue'],
  unit: 'money per year',
  better: 'higher',
  inputs: { activeLicences, annualRevenuePerUser },
  formula: ({ activeLicences, annualRevenuePerUser }) => activeLicences.times(annualRevenuePerUser),
  example: { input: { activeLicences: 200, annualRevenuePerUser: 360 }, result: '72000' },
  notes: [
    'It is meant for contracts whose fee changes from year to year; for a fixed fee over the term use annual recurring revenue from contracts.',
    'Usage charges that nobody has committed to do not belong in it.',
  ],
  sources: [
    { title: 'ABH Media: ARR across common SaaS pricing models', url: 'https://www.abhmediaco.com/glossary/arr' },
  ],
  related: [
    'annualRecurringRevenueFromContracts',
    'annualRecurringRevenue',
    'seatsPerAccount',
    'averageRevenuePerUser',
  ],
});
