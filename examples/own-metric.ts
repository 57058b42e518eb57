/** A metric of one's own, from a quantity of the library and one of one's own, with all that the library's metrics have. */
import { adSpend, defineMetric, quantity } from 'metricbook';

const storeVisits = quantity({
  title: 'store visits',
  unit: 'count',
  description: 'Visits to a shop by people who saw the advertisement first.',
  timing: 'flow',
});

export const costPerStoreVisit = defineMetric({
  name: 'costPerStoreVisit',
  title: 'Cost per store visit',
  description: 'What it costs in advertising to bring one person into the shop.',
  unit: 'money',
  better: 'lower',
  inputs: { adSpend, storeVisits },
  formula: ({ adSpend, storeVisits }) => adSpend.div(storeVisits),
  example: { input: { adSpend: 500, storeVisits: 250 }, result: '2' },
});

console.log(String(costPerStoreVisit.explain({ adSpend: '1234.50', storeVisits: 321 })));
console.log(costPerStoreVisit.formula.latex);
console.log(costPerStoreVisit.formula.excel({ adSpend: 'B2', storeVisits: 'C2' }));
console.log(costPerStoreVisit.safe({ adSpend: 500, storeVisits: 0 }).error?.message);
