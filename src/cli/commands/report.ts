import { Command } from 'commander';
import { addExamples } from '../add-examples';
import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';
import { printable } from '../output/printable';
import type { ReportFlags } from '../report/config-of-options';
import type { Terminal } from '../terminal';

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** `report`: metrics from a file with records, by period and segment. */
export function reportCommand(terminal: Terminal): Command {
  const command = new Command('report')
    .description('Report on a file: metrics from its records, by period and segment')
    .argument('[file]', 'CSV, JSON, NDJSON or XLSX, also compressed by gzip; - is the standard input')
    .option('--config <file>', 'a report that is described in a JSON file; the other options replace what it says')
    .optionsGroup('The records:')
    .option('-s, --source <kind>', 'what the records are, such as orders; guessed from the columns, if left out')
    .option('-m, --map <field=column>', 'the column of a field; can be given several times', collect)
    .option('--constant <field=value>', 'what a field is in every row, where no column has it', collect)
    .option('--no-guess', 'guess no columns: what is not mapped must go by the name of its field')
    .option('--where <column=values>', 'only the rows with these values; column!=values leaves them out', collect)
    .option('--values <field:from=to,...>', 'what the values of a column mean: outcome:Closed-Won=won', collect)
    .option('--date-format <format>', 'how dates are written, if not as 2024-01-31: dd.MM.yyyy')
    .option('--decimal-comma', 'numbers are written as 1.234,50 or 1 234,50')
    .option('--thousands-comma', '1,234 is 1234; numbers such as 1,234.50 are read without it')
    .option('--set <setting=value>', 'a setting of the kind of record: promotersFrom=9', collect)
    .option('--only <quantities>', 'take only these quantities from the records', collect)
    .option('--format <format>', 'csv, json, ndjson or xlsx; told by the ending or the content, if left out')
    .option('--encoding <name>', 'of a text: windows-1251; detected, if left out')
    .option('--delimiter <text>', 'what stands between the cells of CSV, or "tab"; detected, if left out')
    .option('--sheet <name>', 'of a workbook; the first, if left out')
    .option('--path <names>', 'of JSON: the names that lead to the records: data.orders')
    .optionsGroup('The report:')
    .option('--metrics <names>', 'the metrics, parted by commas; all that the columns supply, if left out', collect)
    .option('--every <length>', 'day, week, month, quarter or year; span, if left out: all of the time in one')
    .option('--by <columns>', 'what to break down by', collect)
    .option('--segment <name=column>', 'the column of a name in --by, if it is called otherwise', collect)
    .option('--from <date>', 'the first day; found from the records, if left out')
    .option('--to <date>', 'the day after the last; found from the records, if left out')
    .option('--compare <with>', 'previous-period or previous-year; needs --every, or --from and --to')
    .option('--target <metric=value>', 'what a metric should reach; 10..20 is a range', collect)
    .option('--given <quantity=value>', 'a number that no record has; quota:2024-01=1000 for one period', collect)
    .option('--use <input=metric>', 'compute an input by another metric', collect)
    .option('--currency <code>', 'the currency of all money in the report')
    .option('--rates <code=rate>', 'what other currencies are worth in it; USD:2024-01-01=0.91 from a day on', collect)
    .option('--time-zone <name>', 'where days begin and end: Europe/Warsaw; UTC, if left out')
    .option('--week-starts-on <weekday>', 'monday, if left out')
    .option('--year-starts-in <month>', 'the month in which the year begins, 1 to 12')
    .option('--as-of <date>', 'the present, which decides what is still running')
    .option('--title <text>', 'stands above the report')
    .optionsGroup('What is written:')
    .option('-o, --output <format>', 'table, csv, json, markdown, html or xlsx')
    .option('--out <file>', 'where to write it; the ending tells the format. Can be given several times', collect)
    .option('--chart <kind>', 'bar or line, below a table')
    .option('--rejected <file>', 'write the rows that are refused to a CSV file')
    .option('--allow-rejected', 'refused rows are no failure')
    .option('-q, --quiet', 'do not tell what is guessed')
    .action(async (file: string | undefined, flags: ReportFlags & { readonly quiet?: boolean }) => {
      await runReport(file, flags, terminal);
    });
  return addExamples(
    command,
    [
      'metricbook report orders.csv --metrics averageOrderValue,repeatPurchaseRate --every month --by country',
      'metricbook report orders.csv --source orders --map revenue=net --map orderedAt=day --out report.html',
      'gunzip -c deals.csv.gz | metricbook report - --source deals --every quarter --compare previous-year',
      'metricbook report --config reports.json --from 2024-01-01 --to 2024-07-01',
    ],
    terminal,
  );
}

async function runReport(
  file: string | undefined,
  flags: ReportFlags & { readonly quiet?: boolean },
  terminal: Terminal,
): Promise<void> {
  // Only those who make reports wait for what makes them.
  const [{ checkConfig }, { checkFiles }, { configOfOptions, optionAt }, { openEarly }, outputting] = await Promise.all(
    [
      import('../report/check-config'),
      import('../report/check-files'),
      import('../report/config-of-options'),
      import('../report/open-early'),
      import('../report/write-outputs'),
    ],
  );
  const stated = flags.config === undefined ? undefined : await readConfigFile(flags.config);
  const config = checkConfig(configOfOptions(file, flags, stated), 'the command line', optionAt);
  const tell = (message: string): void => {
    if (flags.quiet !== true) terminal.stderr.write(`${terminal.messageColours.dim(printable(message))}\n`);
  };
  const outputs = outputting.planOutputs(config.outputs, terminal);
  await checkFiles(
    [...config.sources.map((source) => source.file), ...(flags.config === undefined ? [] : [flags.config])],
    [...outputs.flatMap((output) => output.file ?? []), ...(config.rejected === undefined ? [] : [config.rejected])],
  );
  const open = openEarly(config.sources, terminal.stdin, tell);
  const files = await outputting.openOutputs(outputs);
  try {
    const { makeReport } = await import('../report/make-report');
    const { view, refused } = await makeReport(config, open, terminal, tell);
    await outputting.writeOutputs(view, outputs, files, terminal);
    if (refused > 0) tellOfRefused(refused, view.sources, config, terminal);
  } finally {
    for (const output of files) await output?.discard();
  }
}

async function readConfigFile(file: string) {
  const { readConfig } = await import('../report/read-config');
  return await readConfig(file);
}

/** @throws CommandError where refused rows are a failure */
function tellOfRefused(
  refused: number,
  sources: readonly { readonly rows: number }[],
  config: { readonly rejected?: string | undefined; readonly allowRejected?: boolean | undefined },
  terminal: Terminal,
): void {
  const rows = sources.reduce((sum, source) => sum + source.rows, 0);
  const [was, they, are, them] = refused === 1 ? ['was', 'it', 'is', 'it'] : ['were', 'they', 'are', 'them'];
  const where =
    config.rejected === undefined ? `; --rejected writes ${them} to a file` : ` and ${are} in ${config.rejected}`;
  const of = `${String(refused)} of ${String(rows)} ${rows === 1 ? 'row' : 'rows'}`;
  const message = `${of} ${was} refused: ${they} ${are} not in the report${where}`;
  if (config.allowRejected !== true) throw new CommandError(message, exitCodes.refused);
  terminal.stderr.write(`${message}\n`);
}
