/** What bench/cohorts.ts times. */
import { cpus } from 'node:os';
import { DOUBLE, DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR } from '@duckdb/node-api';
import { cohorts, orders } from 'metricbook/records';
import { median } from '../paired';
import { randomNumbers } from '../random-numbers';

const ROWS = 1_000_000;
const CUSTOMERS = 300_000;
const MONTHS = 36;
const FROM = Date.UTC(2022, 0, 1);
const TO = Date.UTC(2025, 0, 1);
const DAY = 86_400_000;
const RUNS = 7;
const CHUNK = 2048;

type Key = number | string;

interface Order {
  readonly customer: Key;
  readonly orderedAt: Date;
  readonly revenue: number;
}

/** What each finds out: by cohort and age, the customers and the revenue in cents. */
type Triangle = readonly (readonly [customers: number, cents: number])[];

/** Always the same orders in no order. */
function generateOrders(keyOf: (customer: number) => Key): Order[] {
  const random = randomNumbers();
  return Array.from({ length: ROWS }, () => ({
    customer: keyOf(Math.floor(random() * CUSTOMERS)),
    orderedAt: new Date(FROM + Math.floor(random() * (TO - FROM))),
    revenue: (Math.floor(random() ** 3 * 50_000) + 1) / 100,
  }));
}

const placeOf = (cohort: number, age: number): number => cohort * MONTHS + age;
const emptyTriangle = (): [number, number][] => Array.from({ length: MONTHS * MONTHS }, () => [0, 0]);

function withMetricbook(rows: readonly Order[]): Triangle {
  const triangle = emptyTriangle();
  const { totals } = cohorts({ records: orders(rows), every: 'month', from: FROM, to: TO });
  for (const [cohort, { cells }] of totals.entries()) {
    for (const { age, customers, revenue } of cells) {
      triangle[placeOf(cohort, age)] = [Number(customers), Math.round(Number(revenue) * 100)];
    }
  }
  return triangle;
}

/** What a programmer who knows the engine would write for these rows alone. Nothing is checked, and the sums are floats. */
function byHand(rows: readonly Order[]): Triangle {
  const monthOfDay = new Uint8Array((TO - FROM) / DAY);
  for (let day = 0; day < monthOfDay.length; day += 1) {
    const date = new Date(FROM + day * DAY);
    monthOfDay[day] = 12 * (date.getUTCFullYear() - 2022) + date.getUTCMonth();
  }
  const codes = new Map<Key, number>();
  const customers = new Int32Array(rows.length);
  const months = new Uint8Array(rows.length);
  const first = new Uint8Array(rows.length).fill(MONTHS);
  let row = 0;
  for (const { customer, orderedAt } of rows) {
    let code = codes.get(customer);
    if (code === undefined) {
      code = codes.size;
      codes.set(customer, code);
    }
    const month = monthOfDay[((orderedAt.getTime() - FROM) / DAY) | 0] as number;
    customers[row] = code;
    months[row] = month;
    if (month < (first[code] as number)) first[code] = month;
    row += 1;
  }
  const seen = new Uint8Array(codes.size * MONTHS);
  const kept = new Float64Array(MONTHS * MONTHS);
  const revenue = new Float64Array(MONTHS * MONTHS);
  row = 0;
  for (const order of rows) {
    const code = customers[row] as number;
    const month = months[row] as number;
    const cohort = first[code] as number;
    const place = placeOf(cohort, month - cohort);
    if (seen[code * MONTHS + month] === 0) {
      seen[code * MONTHS + month] = 1;
      kept[place] = (kept[place] as number) + 1;
    }
    revenue[place] = (revenue[place] as number) + order.revenue;
    row += 1;
  }
  return Array.from(kept, (count, place) => [count, Math.round((revenue[place] as number) * 100)]);
}

const connection = await (await DuckDBInstance.create(':memory:')).connect();

/** Loads the rows into a new table and asks for the sums; the database itself is there before. */
async function withDuckdb(rows: readonly Order[]): Promise<Triangle> {
  const isText = typeof rows[0]?.customer === 'string';
  await connection.run(
    `CREATE OR REPLACE TABLE orders (customer ${isText ? 'VARCHAR' : 'INTEGER'}, ordered DOUBLE, revenue DOUBLE)`,
  );
  const appender = await connection.createAppender('orders');
  for (let start = 0; start < rows.length; start += CHUNK) {
    const block = rows.slice(start, start + CHUNK);
    const chunk = DuckDBDataChunk.create([isText ? VARCHAR : INTEGER, DOUBLE, DOUBLE], block.length);
    const fill = (column: number, valueOf: (order: Order) => Key): void => {
      const vector = chunk.getColumnVector(column);
      for (const [row, order] of block.entries()) vector.setItem(row, valueOf(order));
      vector.flush();
    };
    fill(0, ({ customer }) => customer);
    fill(1, ({ orderedAt }) => orderedAt.getTime());
    fill(2, ({ revenue }) => revenue);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  const reader = await connection.runAndReadAll(`
    WITH dated AS (SELECT customer, epoch_ms(ordered::BIGINT) AS moment, revenue FROM orders),
      monthly AS (
        SELECT customer, 12 * (year(moment) - 2022) + month(moment) - 1 AS month, sum(revenue) AS revenue FROM dated GROUP BY ALL),
      firsts AS (SELECT customer, min(month) AS cohort FROM monthly GROUP BY customer)
    SELECT cohort::DOUBLE AS cohort, (month - cohort)::DOUBLE AS age, count(*)::DOUBLE AS customers, sum(revenue) AS revenue
    FROM monthly JOIN firsts USING (customer) GROUP BY ALL`);
  const triangle = emptyTriangle();
  type Cell = Readonly<Record<'cohort' | 'age' | 'customers' | 'revenue', number>>;
  for (const { cohort, age, customers, revenue } of reader.getRowObjectsJS() as unknown as Cell[]) {
    triangle[placeOf(cohort, age)] = [customers, Math.round(revenue * 100)];
  }
  return triangle;
}

type Peer = (rows: readonly Order[]) => Triangle | Promise<Triangle>;

async function time(run: Peer, rows: readonly Order[]): Promise<number> {
  const start = performance.now();
  await run(rows);
  return performance.now() - start;
}

/** Runs both in turn, each second time in the other order. */
async function compare(keys: string, name: string, peer: Peer, rows: readonly Order[]): Promise<void> {
  if (JSON.stringify(withMetricbook(rows)) !== JSON.stringify(await peer(rows))) throw new Error(`${name} differs`);
  for (const run of [withMetricbook, peer]) await time(run, rows);
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < RUNS; round += 1) {
    if (round % 2 === 0) ours.push(await time(withMetricbook, rows));
    theirs.push(await time(peer, rows));
    if (round % 2 === 1) ours.push(await time(withMetricbook, rows));
  }
  const ratio = median(ours.map((own, round) => own / (theirs[round] as number)));
  const cells = [
    keys,
    name,
    median(theirs).toFixed(0),
    median(ours).toFixed(0),
    `**${ratio.toFixed(2)}**`,
    String(RUNS),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

console.log(
  `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown'}, ${ROWS.toLocaleString('en-US')} orders of ${CUSTOMERS.toLocaleString('en-US')} customers over ${String(MONTHS)} months\n`,
);
console.log('| customers | peer | peer, ms | metricbook, ms | metricbook ÷ peer | runs |');
console.log('| --- | --- | --: | --: | --: | --: |');
const keys = { numbers: (customer: number) => customer, texts: (customer: number) => `customer ${String(customer)}` };
for (const [name, keyOf] of Object.entries(keys)) {
  const rows = generateOrders(keyOf);
  await compare(name, 'hand-written pass', byHand, rows);
  await compare(name, 'DuckDB', withDuckdb, rows);
}
connection.closeSync();
