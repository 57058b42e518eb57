/** Tasks of two teams by month: how many are finished, how long they take, and how many are open. */
import { cycleTime, defineMetric, finishedItems, quantity, throughput } from 'metricbook';
import { asMetrics, defineSource, report, workItems } from 'metricbook/records';
import { readCsv } from './shared/read-csv';
import { isProgram, printTable, show } from './shared/show';

const rows = readCsv<'id' | 'created_date' | 'finished_date'>('agile-jira/jira.csv');

const openTasks = quantity({
  title: 'open tasks',
  unit: 'count',
  description: 'Tasks that are reported and not finished as the period ends.',
  timing: 'end',
});

const createdTasks = quantity({
  title: 'created tasks',
  unit: 'count',
  description: 'Tasks reported in the period.',
  timing: 'flow',
});

export const finishRatio = defineMetric({
  name: 'finishRatio',
  title: 'Finished for each created',
  description: 'Tasks finished for each one created. Below 1, the backlog grows.',
  unit: 'multiple',
  better: 'higher',
  inputs: { finishedItems, createdTasks },
  formula: ({ finishedItems, createdTasks }) => finishedItems.div(createdTasks),
  example: { input: { finishedItems: 45, createdTasks: 50 }, result: '0.9' },
});

// What `workItems` has no measures for.
const backlog = defineSource({
  name: 'backlog',
  title: 'Backlog',
  description: 'Tasks from report to finish.',
  fields: {
    createdAt: { type: 'date', description: 'When it was reported.' },
    finishedAt: { type: 'date', optional: true, description: 'When it was finished.' },
  },
  measures: {
    createdTasks: { measure: 'count', at: 'createdAt' },
    openTasks: { measure: 'count', during: { from: 'createdAt', until: 'finishedAt' } },
  },
});

const metrics = { ...asMetrics({ createdTasks, finishedItems, openTasks }), finishRatio, cycleTime, throughput };

export function agileReport(from = '2017-01-01', to = '2018-01-01') {
  return report({
    metrics,
    sources: [
      workItems(rows, { createdAt: 'created_date', startedAt: 'created_date', finishedAt: 'finished_date' }),
      backlog(rows, { createdAt: 'created_date', finishedAt: 'finished_date' }),
    ],
    every: 'month',
    from,
    to,
    // Two tasks in five were finished a day before they were reported. What they took is unknown, so they are left out.
    onInvalid: 'skip',
  });
}

export function showAgile(): void {
  const result = agileReport();
  console.log('TASKS: two software teams in 2017\n');
  printTable(
    result.periodTotals.map((row) => ({
      month: row.period.label,
      created: show(metrics.createdTasks, row.createdTasks),
      finished: show(metrics.finishedItems, row.finishedItems),
      'finished each day': show(throughput, row.throughput),
      'cycle time': show(cycleTime, row.cycleTime),
      'open at the end': show(metrics.openTasks, row.openTasks),
      'finished for each created': show(finishRatio, row.finishRatio),
    })),
  );
  const refused = result.rejected.filter(({ source }) => source === 'workItems');
  const [first] = refused;
  if (first === undefined) return;
  console.log(
    `${String(refused.length)} of ${String(rows.length)} rows are left out, such as row ${String(first.position)} ` +
      `(${String(rows[first.position]?.id)}): ${first.field} ${first.reason}\n`,
  );
}

if (isProgram(import.meta.url)) showAgile();
