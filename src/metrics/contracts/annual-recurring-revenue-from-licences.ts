import { defineMetric } from '../../metric';
import { activeLicences, annualRevenuePerUser } from '../../vocabulary/contracts';

export const annualRecurringRevenueFromLicences = defineMetric({
  name: 'annualRecurringRevenueFromLicences',
  title: 'Annual recurring revenue from licences',
  description: 'TODO',
  aliases: ['ARR of variable revenue'],
  unit: 'money per year',
  better: 'higher',
  inputs: { activeLicences, annualRevenuePerUser },
  formula: ({ activeLicences, annualRevenuePerUser }) => activeLicences.times(annualRevenuePerUser),
  example: { input: { activeLicences: 0, annualRevenuePerUser: 0 }, result: 'TODO' },
  notes: ['for contracts whose fee changes by year'],
});
