/** Customers of a telephone company by contract: who stayed, what they pay, and what was lost with the others. */
import {
  annualRecurringRevenue,
  averageRevenuePerAccount,
  cancelledMrrRate,
  customerChurnRate,
  customerRetentionRate,
  customersAtStart,
  grossRevenueRetention,
  monthlyRecurringRevenue,
} from 'metricbook';
import { asMetrics, defineSource, report } from 'metricbook/records';
import { readCsv } from './shared/read-csv';
import { isProgram, printFormulas, printTable, show } from './shared/show';

const rows = readCsv<'customerID' | 'Contract' | 'MonthlyCharges' | 'Churn'>('telco-churn/Telco-Customer-Churn.csv');

const hasLeft = { not: { field: 'leftAt', isNull: true } } as const;
const charge = { measure: 'sum', of: 'monthlyCharge' } as const;
const stay = { from: 'joinedAt', until: 'leftAt' } as const;

/** Customers who pay the same each month for as long as they stay, and leave for good. */
export const lineCustomers = defineSource({
  name: 'lineCustomers',
  title: 'Line customers',
  description: 'Customers who pay the same each month for as long as they stay, and leave for good.',
  fields: {
    id: { type: 'id', description: 'Names the customer.' },
    joinedAt: { type: 'date', description: 'When the line was connected.' },
    leftAt: { type: 'date', optional: true, description: 'When it was cancelled; none if it was not.' },
    monthlyCharge: { type: 'money per month', nonNegative: true, description: 'What it costs each month.' },
  },
  measures: {
    customersAtStart: { measure: 'count', during: stay },
    customersAtEnd: { measure: 'count', during: stay },
    newCustomers: { measure: 'count', at: 'joinedAt' },
    churnedCustomers: { measure: 'count', at: 'leftAt', where: hasLeft },
    mrrAtStart: { ...charge, during: stay },
    mrrAtEnd: { ...charge, during: stay },
    churnedMrr: { ...charge, at: 'leftAt', where: hasLeft },
    // The charge never changes.
    contractionMrr: { ...charge, at: 'joinedAt', where: { field: 'id', isNull: true } },
  },
});

const metrics = {
  ...asMetrics({ customersAtStart }),
  customerChurnRate,
  customerRetentionRate,
  cancelledMrrRate,
  grossRevenueRetention,
  monthlyRecurringRevenue,
  annualRecurringRevenue,
  averageRevenuePerAccount,
};

/**
 * The data are one quarter without dates: all the customers it began with, and who of them left in it. So whoever is
 * there joined before it, and whoever left did so within it.
 */
export function telcoReport<const Column extends keyof (typeof rows)[number]>(...by: readonly Column[]) {
  return report({
    metrics,
    sources: [
      lineCustomers(rows, {
        id: 'customerID',
        joinedAt: () => '2018-06-30',
        leftAt: ({ Churn }) => (Churn === 'Yes' ? '2018-09-30' : null),
        monthlyCharge: 'MonthlyCharges',
      }),
    ],
    by,
    from: '2018-07-01',
    to: '2018-10-01',
  });
}

export function showTelco(): void {
  const result = telcoReport('Contract');
  const cellsOf = (row: typeof result.total) => ({
    customers: show(metrics.customersAtStart, row.customersAtStart),
    lost: show(customerChurnRate, row.customerChurnRate),
    'of the MRR': show(cancelledMrrRate, row.cancelledMrrRate),
    'MRR left': show(monthlyRecurringRevenue, row.monthlyRecurringRevenue),
    'of each customer': show(averageRevenuePerAccount, row.averageRevenuePerAccount),
  });
  console.log('TELCO: 7,043 customers, one quarter\n');
  printTable([
    ...result.rows.map((row) => ({ contract: String(row.Contract), ...cellsOf(row) })),
    { contract: 'All', ...cellsOf(result.total) },
  ]);
  const names = Object.keys(metrics) as (keyof typeof metrics)[];
  printFormulas(names.slice(1).map((name) => result.detail(result.total, name)));
}

if (isProgram(import.meta.url)) showTelco();
