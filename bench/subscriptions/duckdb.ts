import { DOUBLE, DuckDBDataChunk, DuckDBInstance, ENUM8, INTEGER, VARCHAR } from '@duckdb/node-api';
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { ALL_PLANS, type Answer, type Column, columns, newAnswer, placeOf } from './answer';
import { BOUNDARIES, type Interval, PLANS } from './intervals';

const CHUNK = 2048;
const plans = ENUM8([...PLANS]);
const intervals = ENUM8(['month', 'year']);
const enumOf = (values: readonly string[]): string => `ENUM (${values.map((value) => `'${value}'`).join(', ')})`;
const FOREVER = 1e15;

/**
 * As an analyst would write it: what each customer pays for each plan at each boundary of months, a spine so that zeros
 * are there too, and what it was a month before.
 */
const sql = `
  WITH boundaries AS (SELECT * FROM (VALUES ${BOUNDARIES.map((at, month) => `(${String(month)}, ${String(at)}::DOUBLE)`).join(', ')}) AS list ("month", "at")),
  priced AS (
    SELECT customer, plan, started, ended, CASE interval WHEN 'year' THEN amount / 12 ELSE amount END AS cents
    FROM intervals
  ),
  firsts AS (SELECT customer, min(started) AS first FROM priced WHERE ended > started GROUP BY customer),
  paid AS (
    SELECT customer, plan, month, sum(cents) AS cents
    FROM priced JOIN boundaries ON started < "at" AND ended >= "at"
    GROUP BY customer, plan, month
  ),
  pairs AS (SELECT DISTINCT customer, plan FROM priced),
  spine AS (
    SELECT pairs.customer, pairs.plan, boundaries.month, coalesce(paid.cents, 0) AS cents
    FROM pairs CROSS JOIN boundaries LEFT JOIN paid USING (customer, plan, month)
  ),
  by_plan AS (
    SELECT customer, plan, month, cents AS after,
      lag(cents) OVER (PARTITION BY customer, plan ORDER BY month) AS before
    FROM spine
  ),
  whole AS (
    SELECT customer, month, sum(before) AS before, sum(after) AS after
    FROM by_plan WHERE month > 0 GROUP BY customer, month
  ),
  classes AS (
    SELECT whole.*,
      CASE WHEN before > 0 AND after > 0 THEN 'stayed' WHEN before > 0 THEN 'churned'
        WHEN after > 0 AND first >= "at" THEN 'new' WHEN after > 0 THEN 'reactivated' END AS class
    FROM whole JOIN firsts USING (customer) JOIN boundaries ON boundaries.month = whole.month - 1
  ),
  classified AS (
    SELECT by_plan.month, plan::INTEGER AS plan, class, by_plan.before, by_plan.after
    FROM (SELECT customer, month, enum_code(plan) AS plan, before, after FROM by_plan WHERE month > 0) AS by_plan
      JOIN classes USING (customer, month)
    WHERE class IS NOT NULL
    UNION ALL
    SELECT month, ${String(ALL_PLANS)} AS plan, class, before, after FROM classes WHERE class IS NOT NULL
  )
  SELECT (month - 1)::DOUBLE AS month, plan::DOUBLE AS plan,
    sum(before) AS mrrAtStart,
    sum(CASE WHEN class = 'new' THEN after ELSE 0 END) AS newMrr,
    sum(CASE WHEN class = 'reactivated' THEN after ELSE 0 END) AS reactivationMrr,
    sum(CASE WHEN class = 'stayed' THEN greatest(after - before, 0) ELSE 0 END) AS expansionMrr,
    sum(CASE WHEN class = 'stayed' THEN greatest(before - after, 0) ELSE 0 END) AS contractionMrr,
    sum(CASE WHEN class = 'churned' THEN before ELSE 0 END) AS churnedMrr,
    sum(after) AS mrrAtEnd,
    (count(*) FILTER (WHERE before > 0))::DOUBLE AS customersAtStart,
    (count(*) FILTER (WHERE class = 'new' AND after > 0))::DOUBLE AS newCustomers,
    (count(*) FILTER (WHERE class = 'reactivated' AND after > 0))::DOUBLE AS reactivatedCustomers,
    (count(*) FILTER (WHERE class = 'stayed' AND before = 0 AND after > 0))::DOUBLE AS customersMovedIn,
    (count(*) FILTER (WHERE class = 'stayed' AND before > 0 AND after = 0))::DOUBLE AS customersMovedOut,
    (count(*) FILTER (WHERE class = 'churned' AND before > 0))::DOUBLE AS churnedCustomers,
    (count(*) FILTER (WHERE after > 0))::DOUBLE AS customersAtEnd
  FROM classified GROUP BY month, plan`;

let connecting: Promise<DuckDBConnection> | undefined;

/** Loads the rows into a new table and asks for the numbers; the database itself is there before. */
export async function withDuckdb(rows: readonly Interval[]): Promise<Answer> {
  const connection = await (connecting ??= DuckDBInstance.create(':memory:').then((instance) => instance.connect()));
  await connection.run(
    `CREATE OR REPLACE TABLE intervals (customer VARCHAR, plan ${enumOf(plans.values)}, started DOUBLE, ended DOUBLE, amount INTEGER, interval ${enumOf(intervals.values)})`,
  );
  const appender = await connection.createAppender('intervals');
  for (let start = 0; start < rows.length; start += CHUNK) {
    const block = rows.slice(start, start + CHUNK);
    const chunk = DuckDBDataChunk.create([VARCHAR, plans, DOUBLE, DOUBLE, INTEGER, intervals], block.length);
    const fill = (column: number, valueOf: (row: Interval) => DuckDBValue): void => {
      const vector = chunk.getColumnVector(column);
      for (let row = 0; row < block.length; row += 1) vector.setItem(row, valueOf(block[row] as Interval));
      vector.flush();
    };
    fill(0, ({ customer }) => customer);
    fill(1, ({ plan }) => plan);
    fill(2, ({ startedAt }) => startedAt);
    // A null takes as long to load as all the other values of a row.
    fill(3, ({ endedAt }) => endedAt ?? FOREVER);
    fill(4, ({ amount }) => Math.round(amount * 100));
    fill(5, ({ interval }) => interval);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  const reader = await connection.runAndReadAll(sql);
  const answer = newAnswer();
  for (const row of reader.getRowObjectsJS() as unknown as Record<Column | 'month' | 'plan', number>[]) {
    const at = placeOf(row.month, row.plan);
    for (const [index, column] of columns.entries()) answer[at + index] = Math.round(row[column]);
  }
  return answer;
}
