import { defineMetric } from '../../metric';
import { contractsUpForRenewal, renewedContracts } from '../../vocabulary/contracts';

/** Share of the contracts due for renewal that were renewed. Undefined while no contract is due. */
export const renewalRate = defineMetric({
  name: 'renewalRate',
  title: 'Renewal rate',
  description: 'Share of the contracts due for renewal that were renewed.',
  aliases: ['contract renewal rate'],
  unit: 'share',
  better: 'higher',
  inputs: { renewedContracts, contractsUpForRenewal },
  formula: ({ renewedContracts, contractsUpForRenewal }) => renewedContracts.div(contractsUpForRenewal),
  conditions: ({ renewedContracts, contractsUpForRenewal }) => [renewedContracts.atMost(contractsUpForRenewal)],
  example: { input: { renewedContracts: 80, contractsUpForRenewal: 100 }, result: '0.8' },
  notes: [
    'Only contracts that came up are counted, so it usually reads lower than customer retention rate, where all customers are in the base.',
    'It counts contracts, large and small alike; what their value does is told by gross revenue retention.',
  ],
  sources: [{ title: 'Maxio: SaaS renewal rate', url: 'https://www.maxio.com/saaspedia/saas-renewal-rate' }],
  related: ['customerRetentionRate', 'grossRevenueRetention', 'customerChurnRate'],
});
