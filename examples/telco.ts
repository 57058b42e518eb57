import { Decimal } from 'metricbook';
import { readCsv } from './read-csv';

const customers = readCsv<'Contract' | 'MonthlyCharges' | 'Churn'>('telco-churn/Telco-Customer-Churn.csv');

/** The customers of one kind of contract, or all of them: how many there were, how many left, and what they paid. */
export function telco(contract?: string) {
  const chosen = customers.filter((customer) => contract === undefined || customer.Contract === contract);
  const lost = chosen.filter((customer) => customer.Churn === 'Yes');
  const mrrAtStart = Decimal.sum(0, ...chosen.map((customer) => customer.MonthlyCharges));
  const churnedMrr = Decimal.sum(0, ...lost.map((customer) => customer.MonthlyCharges));
  return {
    customersAtStart: chosen.length,
    churnedCustomers: lost.length,
    customersAtEnd: chosen.length - lost.length,
    mrrAtStart,
    churnedMrr,
    mrrAtEnd: mrrAtStart.minus(churnedMrr),
  };
}

/** The kinds of contract in the data. */
export const contracts = [...new Set(customers.map((customer) => customer.Contract))];
