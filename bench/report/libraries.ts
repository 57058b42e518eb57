import alasql from 'alasql';
import { from, op } from 'arquero';
import {
  DOUBLE,
  DuckDBDataChunk,
  DuckDBInstance,
  ENUM8,
  type DuckDBConnection,
  type DuckDBValue,
} from '@duckdb/node-api';
import lodash from 'lodash';
import { type Cell, cell } from './answer';
import { type Deal, REGIONS } from './deals';
import { monthOf } from './peers';

type DatedDeal = Deal<Date, number>;

const DAY = 86_400_000;

interface Sums {
  readonly region: string;
  readonly month: number;
  readonly won: number;
  readonly lost: number;
  readonly value: number;
  readonly cycle: number;
}

const cellOf = ({ region, month, won, lost, value, cycle }: Sums): Cell =>
  cell(region, month, { won, lost, value, cycleDays: cycle / DAY });

export function withLodash(rows: readonly DatedDeal[]): Cell[] {
  const decided = rows.filter(({ outcome }) => outcome !== 'open') as (DatedDeal & { readonly closedAt: Date })[];
  const groups = lodash.groupBy(decided, ({ region, closedAt }) => `${region}|${String(monthOf(closedAt))}`);
  return lodash.map(groups, (group, key) => {
    const [region, month] = key.split('|') as [string, string];
    const won = group.filter(({ outcome }) => outcome === 'won');
    return cell(region, Number(month), {
      won: won.length,
      lost: group.length - won.length,
      value: lodash.sumBy(won, 'value'),
      cycleDays: lodash.sumBy(won, ({ createdAt, closedAt }) => (closedAt.getTime() - createdAt.getTime()) / DAY),
    });
  });
}

// Arquero reads the text of these functions, which is why they call nothing else.
export function withArquero(rows: readonly DatedDeal[]): Cell[] {
  const table = from(rows as DatedDeal[], ['outcome', 'region', 'createdAt', 'closedAt', 'value'])
    .filter((deal: DatedDeal) => deal.outcome !== 'open')
    .derive({
      month: (deal: DatedDeal & { closedAt: Date }) =>
        12 * (op.utcyear(deal.closedAt) - 2022) + op.utcmonth(deal.closedAt),
      isWon: (deal: DatedDeal) => (deal.outcome === 'won' ? 1 : 0),
    })
    .groupby('region', 'month')
    .rollup({
      decided: () => op.count(),
      won: (deal: { isWon: number }) => op.sum(deal.isWon),
      value: (deal: DatedDeal & { isWon: number }) => op.sum(deal.isWon * deal.value),
      cycle: (deal: DatedDeal & { isWon: number }) =>
        // @ts-expect-error: Arquero has no function for the milliseconds of a date, but its expressions subtract dates
        op.sum(deal.isWon * (deal.closedAt - deal.createdAt)),
    });
  const groups = table.objects() as (Omit<Sums, 'lost'> & { readonly decided: number })[];
  return groups.map((group) => cellOf({ ...group, lost: group.decided - group.won }));
}

const sql = `
  SELECT region, [month],
    SUM(CASE WHEN outcome = 'won' THEN 1 ELSE 0 END) AS won,
    SUM(CASE WHEN outcome = 'lost' THEN 1 ELSE 0 END) AS lost,
    SUM(CASE WHEN outcome = 'won' THEN [value] ELSE 0 END) AS [sum],
    SUM(CASE WHEN outcome = 'won' THEN closedAt - createdAt ELSE 0 END) AS cycle
  FROM (SELECT *, monthOf(closedAt) AS [month] FROM ? WHERE outcome <> 'open') GROUP BY region, [month]`;

export function withAlasql(rows: readonly DatedDeal[]): Cell[] {
  (alasql as unknown as { readonly fn: Record<string, unknown> }).fn['monthOf'] = monthOf;
  const groups = alasql<(Sums & { readonly sum: number })[]>(sql, [rows]);
  return groups.map((group) => cellOf({ ...group, value: group.sum }));
}

const CHUNK = 2048;
const outcomes = ENUM8(['won', 'lost', 'open']);
const regions = ENUM8([...REGIONS]);
const enumOf = (values: readonly string[]): string => `ENUM (${values.map((value) => `'${value}'`).join(', ')})`;

let connecting: Promise<DuckDBConnection> | undefined;

/** Loads the rows into a new table and asks for the sums; the database itself is there before. */
export async function withDuckdb(rows: readonly DatedDeal[]): Promise<Cell[]> {
  const connection = await (connecting ??= DuckDBInstance.create(':memory:').then((instance) => instance.connect()));
  await connection.run(
    `CREATE OR REPLACE TABLE deals (outcome ${enumOf(outcomes.values)}, region ${enumOf(regions.values)}, created DOUBLE, closed DOUBLE, value DOUBLE)`,
  );
  const appender = await connection.createAppender('deals');
  // Enums and plain doubles are what this API loads fastest; a null takes as long as all the other values of a row.
  for (let start = 0; start < rows.length; start += CHUNK) {
    const block = rows.slice(start, start + CHUNK);
    const chunk = DuckDBDataChunk.create([outcomes, regions, DOUBLE, DOUBLE, DOUBLE], block.length);
    const fill = (column: number, valueOf: (deal: DatedDeal) => DuckDBValue): void => {
      const vector = chunk.getColumnVector(column);
      for (let row = 0; row < block.length; row += 1) vector.setItem(row, valueOf(block[row] as DatedDeal));
      vector.flush();
    };
    fill(0, ({ outcome }) => outcome);
    fill(1, ({ region }) => region);
    fill(2, ({ createdAt }) => createdAt.getTime());
    fill(3, ({ closedAt }) => (closedAt === null ? NaN : closedAt.getTime()));
    fill(4, ({ value }) => value);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  const reader = await connection.runAndReadAll(`
    WITH decided AS (SELECT *, epoch_ms(closed::BIGINT) AS closing FROM deals WHERE outcome <> 'open')
    SELECT region::VARCHAR AS region, (12 * (year(closing) - 2022) + month(closing) - 1)::DOUBLE AS month,
      (count(*) FILTER (WHERE outcome = 'won'))::DOUBLE AS won, (count(*) FILTER (WHERE outcome = 'lost'))::DOUBLE AS lost,
      sum(value) FILTER (WHERE outcome = 'won') AS value, sum(closed - created) FILTER (WHERE outcome = 'won') AS cycle
    FROM decided GROUP BY ALL`);
  return (reader.getRowObjectsJS() as unknown as Sums[]).map(cellOf);
}
