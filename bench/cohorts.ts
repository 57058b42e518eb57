/**
 * Cohort triangles of orders by month, customers kept and revenue: `cohorts()` beside DuckDB, with the loading of the rows,
 * and a hand-written pass. npx tsx bench/cohorts.ts
 */
import { execFileSync } from 'node:child_process';
import { compiled } from './compiled';

execFileSync(process.execPath, ['--expose-gc', await compiled('cohorts/child.ts')], { stdio: 'inherit' });
