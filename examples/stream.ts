/**
 * Rows that arrive one after the other, here of a file. The report keeps sums for each period and segment, and no rows, so
 * that a file of any length takes the same memory. Only ids and customers, where they are given, are kept by name.
 */
import { averageOrderValue } from 'metricbook';
import { orders, reportAsync } from 'metricbook/records';
import { streamCsv } from './shared/read-csv';
import { isProgram, printTable, show } from './shared/show';

export function streamReport() {
  const rows = streamCsv<'order_date' | 'net' | 'customer_country'>('northwind/orders.csv');
  return reportAsync({
    metrics: { averageOrderValue },
    sources: [orders(rows, { orderedAt: 'order_date', revenue: 'net' }, { segments: { country: 'customer_country' } })],
    every: 'year',
    by: ['country'],
    // To be stated, because the rows can be read only once.
    from: '1996-01-01',
    to: '1999-01-01',
  });
}

if (isProgram(import.meta.url)) {
  const result = await streamReport();
  printTable(
    [...result.segmentTotals]
      .sort((left, right) => right.averageOrderValue?.comparedTo(left.averageOrderValue ?? 0) ?? 0)
      .slice(0, 5)
      .map((row) => ({
        country: String(row.country),
        'average order': show(averageOrderValue, row.averageOrderValue),
      })),
  );
  console.log(`${String(result.records['orders'])} orders read`);
}
