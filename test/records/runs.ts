// SEED=1 repeats a run, and TIMES=10 makes ten times as many cases. Tests of mutants are many: they take few cases, and
// always the same.
const isMutationTest = process.env['STRYKER_MUTATOR_WORKER'] !== undefined;
const seed = process.env['SEED'] ?? (isMutationTest ? '1' : undefined);
const times = Number(process.env['TIMES'] ?? (isMutationTest ? 0.2 : 1));

/** How many random cases a property is tried with, and which. */
export const runs = (count: number): { readonly numRuns: number; readonly seed?: number } => ({
  numRuns: Math.ceil(times * count),
  ...(seed !== undefined && { seed: Number(seed) }),
});
