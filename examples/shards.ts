/**
 * Rows in several places, such as files, servers or threads: each part is tallied where it is, the tallies travel as JSON,
 * and the report is made of all of them. It is the same as that of all the rows at once, also for customers who bought in
 * several parts.
 */
import { averageOrderValue, repeatPurchaseRate } from 'metricbook';
import { mergeTallies, orders, report, restoreTally, tally, type TallyJson } from 'metricbook/records';
import { readCsv } from './shared/read-csv';
import { isProgram, printTable, show } from './shared/show';

type Order = Record<'order_id' | 'customer_id' | 'employee' | 'order_date' | 'net', string>;

const rows: readonly Order[] = readCsv<keyof Order>('northwind/orders.csv');

// What the tallies and the report have in common. The time has to be stated: a part does not know what the others hold.
const settings = {
  metrics: { averageOrderValue, repeatPurchaseRate },
  every: 'year',
  from: '1996-01-01',
  to: '1999-01-01',
} as const;

const sourcesOf = (part: readonly Order[]) => [
  orders(part, { id: 'order_id', customer: 'customer_id', orderedAt: 'order_date', revenue: 'net' }),
];

/** The tally of each part, as it is sent or stored. */
export function tallyParts(parts: readonly (readonly Order[])[]): string[] {
  return parts.map((part) => JSON.stringify(tally({ ...settings, sources: sourcesOf(part) })));
}

/** The report of all parts together. */
export function reportOfParts(parts: readonly string[]) {
  const tallies = parts.map((part) => restoreTally(JSON.parse(part) as TallyJson));
  return report({ ...settings, tally: mergeTallies(tallies) });
}

export function reportOfWhole() {
  return report({ ...settings, sources: sourcesOf(rows) });
}

/** The orders that each of the employees took. */
export const partsByEmployee = [...new Set(rows.map(({ employee }) => employee))].map((employee) =>
  rows.filter((row) => row.employee === employee),
);

if (isProgram(import.meta.url)) {
  const parts = tallyParts(partsByEmployee);
  const whole = reportOfWhole();
  printTable(
    reportOfParts(parts).rows.map(({ period, ...row }, index) => ({
      year: period.label,
      'average order': show(averageOrderValue, row.averageOrderValue),
      'buy again': show(repeatPurchaseRate, row.repeatPurchaseRate),
      'the same as of the whole': String(
        row.averageOrderValue?.eq(whole.rows[index]?.averageOrderValue ?? NaN) === true &&
          row.repeatPurchaseRate?.eq(whole.rows[index]?.repeatPurchaseRate ?? NaN) === true,
      ),
    })),
  );
  console.log(
    `${String(parts.length)} parts, none with more than ${String(Math.max(...parts.map((part) => part.length)))} characters of JSON`,
  );
}
