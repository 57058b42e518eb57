/** Customers of a wholesaler by the quarter of their first order: who buys again, and what they bring in. */
import type { Decimal } from 'metricbook';
import { type Cohort, cohorts, orders } from 'metricbook/records';
import { readCsv } from './shared/read-csv';
import { isProgram, printTable } from './shared/show';

const rows = readCsv<'order_id' | 'customer_id' | 'order_date' | 'net' | 'customer_country'>('northwind/orders.csv');

export function northwindCohorts() {
  return cohorts({
    records: orders(
      rows,
      { id: 'order_id', customer: 'customer_id', orderedAt: 'order_date', revenue: 'net' },
      { segments: { country: 'customer_country' } },
    ),
    every: 'quarter',
    by: ['country'],
    from: '1996-07-01',
    to: '1998-07-01',
    // The records end with 6 May 1998, so the last quarter is shown as one that is still running.
    asOf: '1998-05-07',
  });
}

const percent = (share: Decimal | null): string => (share === null ? '–' : `${share.times(100).toFixed(0)}%`);
const money = (value: Decimal | null): string =>
  value === null ? '–' : `$${Number(value).toLocaleString('en-US', { maximumFractionDigits: 0 })}`;

type Cell = Cohort<never>['cells'][number];

/** A column for each age. Figures that may still grow are marked. */
function printTriangle(list: readonly Cohort<never>[], show: (cell: Cell) => string): void {
  printTable(
    list.map(({ period, size, cells }) => ({
      cohort: period.label,
      customers: String(size),
      ...Object.fromEntries(
        list.map((_, age) => {
          const cell = cells[age];
          return [`Q+${String(age)}`, cell === undefined ? '' : `${show(cell)}${cell.running ? '…' : ''}`];
        }),
      ),
    })),
  );
}

if (isProgram(import.meta.url)) {
  const { totals, curve, segmentCurves } = northwindCohorts();
  console.log('Customers who buy in a later quarter, of those whose first order lies in one:\n');
  printTriangle(totals, ({ share }) => percent(share));
  console.log('What a customer of each cohort has brought in by then:\n');
  printTriangle(totals, ({ cumulativeRevenuePerCustomer }) => money(cumulativeRevenuePerCustomer));
  console.log('All cohorts together:\n');
  printTable(
    curve.map(({ age, cohorts: count, size, share, churnRate, cumulativeRevenuePerCustomer }) => ({
      age: `Q+${String(age)}`,
      cohorts: String(count),
      customers: String(size),
      'buy again': percent(share),
      'not again': percent(churnRate),
      'revenue so far': money(cumulativeRevenuePerCustomer),
    })),
  );
  const countries = segmentCurves.flatMap(({ country, points }) => {
    const [first, next] = points;
    if (first === undefined || next === undefined || Number(first.size) < 8) return [];
    return [{ country: String(country), customers: String(next.size), 'buy in Q+1': percent(next.share) }];
  });
  console.log('In the countries with most customers:\n');
  printTable(countries);
}
