import { fileURLToPath } from 'node:url';
import { type Decimal, format, type MetricInfo } from 'metricbook';
import type { ValueDetail } from 'metricbook/records';

/** A value as it is read; why it is missing stands in the `reasons` of its row. */
export function show(metric: MetricInfo, value: Decimal | null): string {
  return value === null ? '–' : format(metric, value, { locale: 'en-US', currency: 'USD' });
}

/** How much more or less it is than in the period it is compared with. */
export function showGrowth(growth: Decimal | null | undefined): string {
  if (growth === null || growth === undefined) return '–';
  return growth.toNumber().toLocaleString('en-US', { style: 'percent', signDisplay: 'exceptZero' });
}

/** Prints rows under the names of their columns. */
export function printTable(rows: readonly Readonly<Record<string, string>>[]): void {
  const columns = Object.keys(rows[0] ?? {}).map((name) => {
    const cells = rows.map((row) => row[name] ?? '');
    const width = Math.max(name.length, ...cells.map((cell) => cell.length));
    const isText = !cells.some((cell) => /^\W*\d/.test(cell));
    const pad = (cell: string): string => (isText ? cell.padEnd(width) : cell.padStart(width));
    return [name, '─'.repeat(width), ...cells].map(pad);
  });
  for (const line of [0, 1, ...rows.map((_, index) => index + 2)]) {
    console.log(columns.map((cells) => cells[line]).join('  '));
  }
  console.log();
}

/** Prints values, each with its formula and the numbers put in. */
export function printFormulas(details: readonly ValueDetail[]): void {
  for (const { metric, value, explanation, reason = '' } of details) {
    const lines = String(explanation ?? `${metric.title}: none, because ${reason}`);
    console.log(`${show(metric, value).padStart(16)}  ${lines.replaceAll('\n', `\n${' '.repeat(18)}`)}\n`);
  }
}

/** Whether a file is the program that runs, and not only imported. */
export function isProgram(url: string): boolean {
  return process.argv[1] === fileURLToPath(url);
}
