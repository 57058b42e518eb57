/** Orders of a wholesaler by quarter and country, beside the same quarter of the year before. */
import {
  averageOrderValue,
  customerLifetimeValue,
  newCustomers,
  orderRevenue,
  orders as placedOrders,
  purchasesPerCustomer,
  repeatPurchaseRate,
  revenuePerCustomer,
} from 'metricbook';
import { asMetrics, orders, report } from 'metricbook/records';
import { readCsv } from './shared/read-csv';
import { isProgram, printFormulas, printTable, show, showGrowth } from './shared/show';

const rows = readCsv<'order_id' | 'customer_id' | 'order_date' | 'net' | 'customer_country'>('northwind/orders.csv');

const metrics = {
  ...asMetrics({ orders: placedOrders, orderRevenue, newCustomers }),
  averageOrderValue,
  repeatPurchaseRate,
  revenuePerCustomer,
  purchasesPerCustomer,
  customerLifetimeValue,
};

export function northwindReport() {
  return report({
    metrics,
    sources: [
      orders(
        rows,
        { id: 'order_id', customer: 'customer_id', orderedAt: 'order_date', revenue: 'net' },
        { segments: { country: 'customer_country' } },
      ),
    ],
    every: 'quarter',
    by: ['country'],
    from: '1996-07-01',
    to: '1998-07-01',
    compare: 'previous-year',
    // The records end with 6 May 1998, so the last quarter is shown as one that is still running.
    asOf: '1998-05-07',
  });
}

export function showNorthwind(): void {
  const result = northwindReport();
  const cellsOf = ({ period, compared, ...values }: (typeof result.periodTotals)[number]) => ({
    quarter: `${period.label}${period.running ? ' …' : ''}`.padEnd(9),
    orders: show(metrics.orders, values.orders),
    revenue: show(metrics.orderRevenue, values.orderRevenue),
    'year over year': showGrowth(compared?.orderRevenue.growth),
    'average order': show(averageOrderValue, values.averageOrderValue),
    'buy again': show(repeatPurchaseRate, values.repeatPurchaseRate),
    'new customers': show(metrics.newCustomers, values.newCustomers),
  });

  console.log(`NORTHWIND: ${String(result.records['orders'])} orders, July 1996 to 6 May 1998\n`);
  printTable(result.periodTotals.map(cellsOf));
  const countries = ['Brazil', 'Germany', 'USA'];
  const shown = result.rows.filter((row) => countries.includes(String(row.country)) && row.period.label > '1997-Q2');
  printTable(shown.map((row) => ({ country: String(row.country), ...cellsOf(row) })));

  console.log('Over the whole time:\n');
  const names = Object.keys(metrics) as (keyof typeof metrics)[];
  printFormulas(names.slice(3).map((name) => result.detail(result.total, name)));

  console.log('Where one of the numbers comes from:\n');
  const row = result.rows.find(({ country, period }) => country === 'Poland' && period.label === '1998-Q1');
  if (row === undefined) return;
  const detail = result.detail(row, 'averageOrderValue');
  console.log(`Poland, 1998-Q1\n${String(detail.explanation)}`);
  for (const { title, value, records } of detail.inputs) {
    const ids = records().flatMap(({ positions }) => positions.map((position) => rows[position]?.order_id));
    console.log(`${title}: ${String(value)}, of the orders ${ids.join(', ')}`);
  }
  console.log();
}

if (isProgram(import.meta.url)) showNorthwind();
