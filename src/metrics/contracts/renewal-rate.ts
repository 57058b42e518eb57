import { defineMetric } from '../../metric';
import { renewedContracts, contractsUpForRenewal } from '../../vocabulary/contracts';

export const renewalRate = defineMetric({
  name: 'renewalRate',
  title: 'Renewal rate',
  description: 'TODO',
  unit: 'share',
  better: 'higher',
  inputs: { renewedContracts, contractsUpForRenewal },
  formula: ({ renewedContracts, contractsUpForRenewal }) => renewedContracts.div(contractsUpForRenewal),
  example: { input: { renewedContracts: 0, contractsUpForRenewal: 0 }, result: 'TODO' },
});
