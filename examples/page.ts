/**
 * A page of metrics from real rows: what a wholesaler sold (Northwind) and which customers a telephone company kept, each
 * with its formula and its numbers put in.
 */
import {
  annualRecurringRevenue,
  averageOrderValue,
  averageRevenuePerAccount,
  averageRevenuePerUnit,
  cancelledMrrRate,
  customerChurnRate,
  customerLifetimeValue,
  customerRetentionRate,
  discountRate,
  format,
  grossRevenueRetention,
  type Inputs,
  type Metric,
  type MetricInput,
  monthlyRecurringRevenue,
  oneTimeCustomerRate,
  purchasesPerCustomer,
  repeatPurchaseRate,
  revenueConcentration,
  revenuePerCustomer,
  totalRevenue,
  unitsPerOrder,
  yearOverYearGrowth,
} from 'metricbook';
import { northwind } from './northwind';
import { contracts, telco } from './telco';

function show<I extends Inputs>(metric: Metric<I>, input: MetricInput<I>): void {
  const explanation = metric.explain(input);
  const value = format(metric, explanation.result, { locale: 'en-US', currency: 'USD' });
  console.log(`${value.padStart(16)}  ${String(explanation).replaceAll('\n', `\n${' '.repeat(18)}`)}\n`);
}

const { orders, revenue, listValue, unitsSold, customers, repeatCustomers, topCustomerRevenue } = northwind();
console.log('NORTHWIND: 830 orders, July 1996 to May 1998\n');
show(totalRevenue, { revenue });
show(averageOrderValue, { orderRevenue: revenue, orders });
show(unitsPerOrder, { unitsSold, orders });
show(averageRevenuePerUnit, { revenue, unitsSold });
show(discountRate, { listValue, wonValue: revenue });
show(repeatPurchaseRate, { repeatCustomers, customers });
show(oneTimeCustomerRate, { repeatCustomers, customers });
show(revenuePerCustomer, { revenue, customers });
show(revenueConcentration, { topCustomerRevenue, revenue });
show(customerLifetimeValue, {
  averageOrderValue: averageOrderValue({ orderRevenue: revenue, orders }),
  purchasesPerCustomer: purchasesPerCustomer({ orders, customers }),
});
const firstQuarter = northwind('1998-01-01', '1998-04-01');
const firstQuarterBefore = northwind('1997-01-01', '1997-04-01');
show(yearOverYearGrowth, { revenue: firstQuarter.revenue, priorYearRevenue: firstQuarterBefore.revenue });

const { customersAtStart, churnedCustomers, customersAtEnd, mrrAtStart, churnedMrr, mrrAtEnd } = telco();
console.log('TELCO: 7,043 customers, one quarter\n');
show(customerChurnRate, { churnedCustomers, customersAtStart });
show(customerRetentionRate, { customersAtEnd, newCustomers: 0, customersAtStart });
show(cancelledMrrRate, { churnedMrr, mrrAtStart });
show(grossRevenueRetention, { mrrAtStart, contractionMrr: 0, churnedMrr });
show(monthlyRecurringRevenue, { mrrAtEnd });
show(annualRecurringRevenue, { mrrAtEnd });
show(averageRevenuePerAccount, { mrrAtEnd, customersAtEnd });

console.log('TELCO: customers lost, by contract\n');
for (const contract of contracts) {
  const segment = telco(contract);
  console.log(contract);
  show(customerChurnRate, { churnedCustomers: segment.churnedCustomers, customersAtStart: segment.customersAtStart });
}
