/** Subscriptions of a small software company: where its recurring revenue comes from and goes, month by month and by plan. */
import {
  averageRevenuePerAccount,
  customerChurnRate,
  grossRevenueRetention,
  monthlyRecurringRevenue,
  netRevenueRetention,
  saasQuickRatio,
  totalCustomerChurnRate,
} from 'metricbook';
import { mrrWaterfall, report, subscriptions } from 'metricbook/records';
import { isProgram, printTable, show } from './shared/show';

interface Subscription {
  readonly customer: string;
  readonly plan: 'Solo' | 'Team';
  readonly price: string;
  readonly per: 'week' | 'month' | 'year';
  readonly seats: number;
  readonly start: string;
  readonly end: string | null;
  readonly off?: number;
  readonly offUntil?: string;
}

// A change of plan, price or seats ends one row and starts another one.
const rows: readonly Subscription[] = [
  { customer: 'Abel', plan: 'Solo', price: '19.00', per: 'month', seats: 1, start: '2024-03-01', end: '2025-02-12' },
  { customer: 'Abel', plan: 'Team', price: '12.00', per: 'month', seats: 5, start: '2025-02-12', end: null },
  { customer: 'Bohr', plan: 'Team', price: '1440.00', per: 'year', seats: 3, start: '2024-02-15', end: '2025-02-15' },
  { customer: 'Bohr', plan: 'Team', price: '1440.00', per: 'year', seats: 2, start: '2025-02-15', end: null },
  { customer: 'Curie', plan: 'Solo', price: '19.00', per: 'month', seats: 1, start: '2024-06-01', end: '2025-01-20' },
  { customer: 'Curie', plan: 'Solo', price: '19.00', per: 'month', seats: 1, start: '2025-03-05', end: null },
  { customer: 'Dirac', plan: 'Team', price: '12.00', per: 'month', seats: 10, start: '2024-11-01', end: null },
  { customer: 'Dirac', plan: 'Solo', price: '19.00', per: 'month', seats: 1, start: '2024-12-01', end: '2025-03-10' },
  { customer: 'Euler', plan: 'Solo', price: '6.00', per: 'week', seats: 1, start: '2025-01-08', end: null },
  {
    customer: 'Fermi',
    plan: 'Team',
    price: '12.00',
    per: 'month',
    seats: 8,
    start: '2025-01-15',
    end: null,
    off: 0.25,
    offUntil: '2025-03-15',
  },
  { customer: 'Gauss', plan: 'Solo', price: '19.00', per: 'month', seats: 1, start: '2025-02-03', end: '2025-02-24' },
  { customer: 'Hertz', plan: 'Team', price: '12.00', per: 'month', seats: 6, start: '2024-08-01', end: '2025-03-01' },
];

const sources = [
  subscriptions(rows, {
    customer: 'customer',
    amount: 'price',
    interval: 'per',
    quantity: 'seats',
    startedAt: 'start',
    endedAt: 'end',
    discountShare: 'off',
    discountEndsAt: 'offUntil',
  }),
];

const time = { every: 'month', from: '2025-01-01', to: '2025-04-01' } as const;

const metrics = {
  monthlyRecurringRevenue,
  averageRevenuePerAccount,
  customerChurnRate,
  totalCustomerChurnRate,
  netRevenueRetention,
  grossRevenueRetention,
  saasQuickRatio,
};

export function waterfallReport() {
  return mrrWaterfall({ ...time, sources, by: ['plan'] });
}

export function subscriptionReport() {
  return report({ ...time, sources, metrics });
}

if (isProgram(import.meta.url)) {
  const result = waterfallReport();
  const cellsOf = (row: typeof result.total) => ({
    start: show(result.metrics.mrrAtStart, row.mrrAtStart),
    new: show(result.metrics.newMrr, row.newMrr),
    back: show(result.metrics.reactivationMrr, row.reactivationMrr),
    more: show(result.metrics.expansionMrr, row.expansionMrr),
    less: show(result.metrics.contractionMrr, row.contractionMrr),
    gone: show(result.metrics.churnedMrr, row.churnedMrr),
    end: show(result.metrics.mrrAtEnd, row.mrrAtEnd),
    customers: show(result.metrics.customersAtEnd, row.customersAtEnd),
  });

  console.log('RECURRING REVENUE: from the start of each month to its end\n');
  printTable([
    ...result.periodTotals.map((row) => ({ period: row.period.label, ...cellsOf(row) })),
    { period: 'quarter', ...cellsOf(result.total) },
  ]);

  console.log('BY PLAN: what moves between plans is more in one and less in the other\n');
  printTable(result.rows.map((row) => ({ period: row.period.label, plan: String(row.plan), ...cellsOf(row) })));

  console.log('WHO IT WAS in February\n');
  const [, february] = result.periodTotals;
  if (february) {
    printTable(
      result.movements(february).map(({ customer, kind, before, after }) => ({
        customer,
        movement: kind,
        before: show(result.metrics.mrrAtStart, before),
        after: show(result.metrics.mrrAtEnd, after),
      })),
    );
  }

  console.log('METRICS\n');
  const names = Object.keys(metrics) as (keyof typeof metrics)[];
  const months = subscriptionReport();
  printTable(
    names.map((name) => ({
      metric: metrics[name].title,
      ...Object.fromEntries(months.rows.map((row) => [row.period.label, show(metrics[name], row[name])])),
      quarter: show(metrics[name], months.total[name]),
    })),
  );
}
