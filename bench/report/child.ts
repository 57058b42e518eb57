/** One case of the benchmark, in a process of its own: prints what it measured as JSON. */
import { median } from '../paired';
import { checkSame, type Cell } from './answer';
import { type AmountForm, type DateForm, type Deal, generateDeals } from './deals';
import { byHand, cellsOf, idiomatic, metricbook, metricbookAsync } from './peers';

export interface PairedTimes {
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
  /** The first and the third quartile of the ratios. */
  readonly quartiles: readonly [number, number];
  readonly runs: number;
}

export interface MemoryGrowth {
  readonly peak: number;
  readonly live: number;
}

type Peer = (rows: readonly Deal[]) => unknown;

/** Runs both in turn, each second time in the other order. */
async function compare(
  name: string,
  count: number,
  dates: DateForm,
  amounts: AmountForm,
  runs: number,
): Promise<PairedTimes> {
  const rows = [...generateDeals(count, dates, amounts)];
  const peer = await peerNamed(name, dates, amounts);
  checkSame(name, cellsOf(metricbook(rows)), (await peer(rows)) as Cell[]);
  for (let round = 0; round < (runs < 10 ? 1 : 3); round += 1) {
    await time(metricbook, rows);
    await time(peer, rows);
  }
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < runs; round += 1) {
    if (round % 2 === 0) ours.push(await time(metricbook, rows));
    theirs.push(await time(peer, rows));
    if (round % 2 === 1) ours.push(await time(metricbook, rows));
  }
  const ratios = ours.map((own, round) => own / (theirs[round] as number)).sort((left, right) => left - right);
  const quarter = Math.floor((runs - 1) / 4);
  return {
    ours: median(ours),
    theirs: median(theirs),
    ratio: median(ratios),
    quartiles: [ratios[quarter] as number, ratios[runs - 1 - quarter] as number],
    runs,
  };
}

async function peerNamed(name: string, dates: DateForm, amounts: AmountForm): Promise<Peer> {
  if (name === 'hand-written loop') return byHand(dates, amounts);
  if (name === 'string keys') return idiomatic;
  const { withAlasql, withArquero, withDuckdb, withLodash } = await import('./libraries');
  const libraries: Readonly<Record<string, unknown>> = {
    lodash: withLodash,
    arquero: withArquero,
    alasql: withAlasql,
    DuckDB: withDuckdb,
  };
  return libraries[name] as Peer;
}

async function time(run: Peer, rows: readonly Deal[]): Promise<number> {
  // Only what is young: collecting all discards compiled code too, and each run would be compiled anew.
  globalThis.gc?.({ type: 'minor' });
  const start = performance.now();
  const result = run(rows);
  if (result instanceof Promise) await result;
  return performance.now() - start;
}

/** Milliseconds of the first call in a process, in which nothing is compiled yet. */
async function firstCall(count: number, name: string): Promise<number> {
  const rows = [...generateDeals(count, 'Date', 'number')];
  return time(name === 'metricbook' ? metricbook : await peerNamed(name, 'Date', 'number'), rows);
}

/** Nanoseconds for each row. */
async function timePerRow(count: number): Promise<number> {
  const rows = [...generateDeals(count, 'Date', 'number')];
  const runs: number[] = [];
  // Enough rows for the engine to have compiled everything, also where a run is short.
  for (let warm = 0; warm < 2e6; warm += count) metricbook(rows);
  for (let run = 0; run < 5; run += 1) runs.push(await time(metricbook, rows));
  return (median(runs) * 1e6) / count;
}

const SAMPLE = 20_000;

/** By how many bytes memory grows while a report reads rows that are made as it goes; with and without the garbage. */
async function memoryGrowth(count: number): Promise<MemoryGrowth> {
  const used = (): number => {
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  let [start, peak, live] = [0, 0, 0];
  async function* rows(length: number): AsyncGenerator<Deal> {
    let row = 0;
    for (const deal of generateDeals(length, 'Date', 'number')) {
      yield await Promise.resolve(deal);
      row += 1;
      if (row % SAMPLE !== 0) continue;
      peak = Math.max(peak, used() - start);
      if (row % (10 * SAMPLE) !== 0) continue;
      globalThis.gc?.();
      live = Math.max(live, used() - start);
    }
  }
  // A first report of few rows, so that what is compiled and kept once does not count.
  await metricbookAsync(rows(20 * SAMPLE));
  globalThis.gc?.();
  [start, peak, live] = [used(), 0, 0];
  const { total } = await metricbookAsync(rows(count));
  if (total.winRate === null) throw new Error('nothing was computed');
  return { peak, live };
}

const [task, rows, ...rest] = process.argv.slice(2);
const count = Number(rows);
const [name, dates, amounts, runs] = rest as [string, DateForm, AmountForm, string];
const tasks: Readonly<Record<string, () => Promise<unknown>>> = {
  compare: () => compare(name, count, dates, amounts, Number(runs)),
  first: () => firstCall(count, name),
  linearity: () => timePerRow(count),
  memory: () => memoryGrowth(count),
};
console.log(JSON.stringify(await tasks[task as string]?.()));
