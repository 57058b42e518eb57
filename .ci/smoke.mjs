/**
 * Every metric of the built package computes its example, and a report its rows, in ESM and in CommonJS, and the command
 * writes each format: run by each Node.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esm from '../dist/catalogue.js';
import { pl } from '../dist/locales/pl.js';
import { ru } from '../dist/locales/ru.js';
import * as esmRecords from '../dist/records.js';

const commonJs = createRequire(import.meta.url);
for (const { metrics } of [esm, commonJs('../dist/catalogue.cjs')]) {
  for (const metric of metrics) {
    const result = String(metric(metric.example.input));
    if (result !== metric.example.result) throw new Error(`${metric.name}: ${result} is not ${metric.example.result}`);
  }
}
const deal = { outcome: 'won', createdAt: '2024-03-30', closedAt: '2024-04-01' };
for (const { deals, report } of [esmRecords, commonJs('../dist/records.cjs')]) {
  const metrics = { salesCycleLength: esm.find('salesCycleLength') };
  const { total } = report({ metrics, sources: [deals([deal])], timeZone: 'Europe/Warsaw' });
  if (String(total.salesCycleLength) !== '2') throw new Error(`two days are ${total.salesCycleLength}`);
}
for (const locale of [ru, pl, commonJs('../dist/locales/ru.cjs').ru, commonJs('../dist/locales/pl.cjs').pl]) {
  const { metrics } = esm.translate(locale);
  if (metrics.length !== esm.metrics.length) throw new Error(`${locale.language} has ${metrics.length} metrics`);
}
const folder = mkdtempSync(join(tmpdir(), 'metricbook-'));
const formats = ['csv', 'html', 'json', 'md', 'xlsx'];
const outputs = formats.flatMap((format) => ['--out', join(folder, `report.${format}`)]);
const project = join(dirname(fileURLToPath(import.meta.url)), '..');
const orders = join(project, 'examples/data/northwind/orders.csv');
const command = join(project, 'dist/cli/main.js');
execFileSync(process.execPath, [command, 'report', orders, '--quiet', '--metrics', 'averageOrderValue', ...outputs]);
if (readdirSync(folder).length !== formats.length) throw new Error(`the command wrote ${readdirSync(folder)} only`);
// A file that is long enough to be read by a thread of its own.
const [header, ...rows] = readFileSync(orders, 'utf8').trimEnd().split('\n');
const long = join(folder, 'long.csv');
const times = Math.ceil((3 * 1024 * 1024) / rows.join('\n').length);
writeFileSync(long, [header, ...Array(times).fill(rows).flat()].join('\n'));
const averageOf = (file) => {
  const options = ['--quiet', '--metrics', 'averageOrderValue', '--output', 'json'];
  const { total } = JSON.parse(execFileSync(process.execPath, [command, 'report', file, ...options]));
  return Number(total.values.averageOrderValue);
};
// False for what is no number, too.
if (!(averageOf(long) === averageOf(orders))) throw new Error(`a long file comes to ${averageOf(long)}`);
rmSync(folder, { recursive: true });
console.log(`Node ${process.version}: the examples of ${esm.metrics.length} metrics hold`);
