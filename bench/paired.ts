/** How long one call takes, and how many times as long as the other in the same moment: medians of paired runs. */
export interface Comparison {
  readonly nanoseconds: number;
  readonly ratio: number;
}

const NANOSECONDS_PER_RUN = 5e6;
const ROUNDS = 41;

/** Times two functions in turn, A B A B, so that a machine that slows down slows both. */
export function paired(subject: () => unknown, other: () => unknown): Comparison {
  const calls = [subject, other].map((run) => Math.ceil(NANOSECONDS_PER_RUN / time(run, 200))) as [number, number];
  const pair = (): { subject: number; other: number } => ({
    subject: time(subject, calls[0]),
    other: time(other, calls[1]),
  });
  for (let round = 0; round < 10; round += 1) pair();
  const runs = Array.from({ length: ROUNDS }, pair);
  return {
    nanoseconds: median(runs.map((run) => run.subject)),
    ratio: median(runs.map((run) => run.subject / run.other)),
  };
}

let sink: unknown;

function time(run: () => unknown, calls: number): number {
  const start = process.hrtime.bigint();
  for (let call = 0; call < calls; call += 1) sink = run();
  return Number(process.hrtime.bigint() - start) / calls;
}

export function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? NaN;
}

/** Keeps the results from being optimised away. */
export function lastResult(): unknown {
  return sink;
}
