/** One case of the benchmark, in a process of its own: prints what it measured as JSON. */
import { mrrWaterfall, subscriptions } from 'metricbook/records';
import { median } from '../paired';
import { ALL_PLANS, type Answer, checkSame, columns, newAnswer, placeOf } from './answer';
import { passOver, sortIntervals } from './by-hand';
import { BOUNDARIES, generateIntervals, type Interval, MONTHS } from './intervals';

export interface PairedTimes {
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
  /** The first and the third quartile of the ratios. */
  readonly quartiles: readonly [number, number];
  /** Of the time of processors, of all threads: what others do on the machine changes it less. */
  readonly ofProcessors: number;
  readonly runs: number;
}

export interface Time {
  readonly elapsed: number;
  /** Of all threads. */
  readonly ofProcessors: number;
}

type Peer = () => unknown;

const [from, to] = [BOUNDARIES[0] as number, BOUNDARIES[MONTHS] as number];

function metricbook(rows: readonly Interval[]) {
  return mrrWaterfall({ sources: [subscriptions(rows)], every: 'month', by: ['plan'], from, to });
}

/** The numbers of the waterfall, money in cents. */
function answerOf({ rows, periodTotals }: ReturnType<typeof metricbook>): Answer {
  const answer = newAnswer();
  const write = (row: (typeof periodTotals)[number], month: number, plan: number): void => {
    for (const [index, column] of columns.entries()) {
      answer[placeOf(month, plan) + index] = Number(row[column]?.times(index < columns.length / 2 ? 100 : 1));
    }
  };
  for (const [index, row] of rows.entries()) write(row, Math.floor(index / ALL_PLANS), index % ALL_PLANS);
  for (const [month, row] of periodTotals.entries()) write(row, month, ALL_PLANS);
  return answer;
}

async function peerNamed(name: string, rows: readonly Interval[]): Promise<Peer> {
  if (name === 'DuckDB') {
    const { withDuckdb } = await import('./duckdb');
    return () => withDuckdb(rows);
  }
  if (name === 'one pass over the rows') return () => passOver(sortIntervals(rows));
  const sorted = sortIntervals(rows);
  return () => passOver(sorted);
}

/** Runs both in turn, each second time in the other order. */
async function compare(count: number, runs: number, name: string): Promise<PairedTimes> {
  const rows = generateIntervals(count);
  const peer = await peerNamed(name, rows);
  checkSame(name, answerOf(metricbook(rows)), (await peer()) as Answer);
  const own = (): unknown => metricbook(rows);
  // What takes long is compiled in the first run already.
  if (runs > 3) for (const run of [own, peer]) await time(run);
  const [ours, theirs]: [Time[], Time[]] = [[], []];
  for (let round = 0; round < runs; round += 1) {
    if (round % 2 === 0) ours.push(await time(own));
    theirs.push(await time(peer));
    if (round % 2 === 1) ours.push(await time(own));
  }
  const ratiosOf = (name: keyof Time): number[] =>
    ours.map((value, round) => value[name] / (theirs[round] as Time)[name]).sort((left, right) => left - right);
  const ratios = ratiosOf('elapsed');
  const quarter = Math.floor((runs - 1) / 4);
  return {
    ours: median(ours.map(({ elapsed }) => elapsed)),
    theirs: median(theirs.map(({ elapsed }) => elapsed)),
    ratio: median(ratios),
    quartiles: [ratios[quarter] as number, ratios[runs - 1 - quarter] as number],
    ofProcessors: median(ratiosOf('ofProcessors')),
    runs,
  };
}

async function time(run: Peer): Promise<Time> {
  // Only what is young: collecting all discards compiled code too, and each run would be compiled anew.
  globalThis.gc?.({ type: 'minor' });
  const start = performance.now();
  const usage = process.cpuUsage();
  const result = run();
  if (result instanceof Promise) await result;
  const { user, system } = process.cpuUsage(usage);
  return { elapsed: performance.now() - start, ofProcessors: (user + system) / 1000 };
}

/** Nanoseconds for each row. */
async function timePerRow(count: number, runs: number): Promise<Time> {
  const rows = generateIntervals(count);
  const own = (): unknown => metricbook(rows);
  await time(own);
  const times: Time[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await time(own));
  const perRow = (name: keyof Time): number => (median(times.map((one) => one[name])) * 1e6) / count;
  return { elapsed: perRow('elapsed'), ofProcessors: perRow('ofProcessors') };
}

const [task, count, runs, name = ''] = process.argv.slice(2);
const result =
  task === 'compare' ? await compare(Number(count), Number(runs), name) : await timePerRow(Number(count), Number(runs));
console.log(JSON.stringify(result));
