import { Command } from 'commander';
import { addExamples } from '../add-examples';
import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';
import { messagesIn } from '../messages/messages-in';
import type { Translate } from '../messages/translator';
import { printable } from '../output/printable';
import type { ReportView } from '../output/report-view';
import type { ReportFlags } from '../report/config-of-options';
import type { Terminal } from '../terminal';
import { textsIn } from '../texts/texts-in';

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** `report`: metrics from a file with records, by period and segment. */
export function reportCommand(terminal: Terminal): Command {
  const texts = textsIn(terminal.language);
  const { places } = texts;
  const { groups, options } = texts.report;
  const command = new Command('report')
    .description(texts.commands.report)
    .argument(`[${places.file}]`, texts.arguments.file)
    .option(`--config <${places.file}>`, options.config)
    .optionsGroup(groups.records)
    .option(`-s, --source <${places.kind}>`, options.source)
    .option(`-m, --map <${places.field}=${places.column}>`, options.map, collect)
    .option(`--constant <${places.field}=${places.value}>`, options.constant, collect)
    .option('--no-guess', options.noGuess)
    .option(`--where <${places.column}=${places.values}>`, options.where, collect)
    .option(`--values <${places.field}:${places.from}=${places.to},...>`, options.values, collect)
    .option(`--date-format <${places.format}>`, options.dateFormat)
    .option('--decimal-comma', options.decimalComma)
    .option('--thousands-comma', options.thousandsComma)
    .option(`--set <${places.setting}=${places.value}>`, options.set, collect)
    .option(`--only <${places.quantities}>`, options.only, collect)
    .option(`--format <${places.format}>`, options.format)
    .option(`--encoding <${places.name}>`, options.encoding)
    .option(`--delimiter <${places.text}>`, options.delimiter)
    .option(`--sheet <${places.name}>`, options.sheet)
    .option(`--path <${places.names}>`, options.path)
    .optionsGroup(groups.report)
    .option(`--metrics <${places.names}>`, options.metrics, collect)
    .option(`--every <${places.length}>`, options.every)
    .option(`--by <${places.columns}>`, options.by, collect)
    .option(`--segment <${places.name}=${places.column}>`, options.segment, collect)
    .option(`--from <${places.date}>`, options.from)
    .option(`--to <${places.date}>`, options.to)
    .option(`--compare <${places.with}>`, options.compare)
    .option(`--target <${places.metric}=${places.value}>`, options.target, collect)
    .option(`--given <${places.quantity}=${places.value}>`, options.given, collect)
    .option(`--use <${places.input}=${places.metric}>`, options.use, collect)
    .option(`--currency <${places.code}>`, options.currency)
    .option(`--rates <${places.code}=${places.rate}>`, options.rates, collect)
    .option(`--time-zone <${places.name}>`, options.timeZone)
    .option(`--week-starts-on <${places.weekday}>`, options.weekStartsOn)
    .option(`--year-starts-in <${places.month}>`, options.yearStartsIn)
    .option(`--as-of <${places.date}>`, options.asOf)
    .option(`--title <${places.text}>`, options.title)
    .optionsGroup(groups.written)
    .option(`-o, --output <${places.format}>`, options.output)
    .option(`--out <${places.file}>`, options.out, collect)
    .option(`--chart <${places.kind}>`, options.chart)
    .option(`--rejected <${places.file}>`, options.rejected)
    .option('--allow-rejected', options.allowRejected)
    .option('-q, --quiet', options.quiet)
    .action(async (file: string | undefined, flags: ReportFlags & { readonly quiet?: boolean }) => {
      const translate = await messagesIn(terminal.language);
      await translatingErrors(translate, () => runReport(file, flags, terminal, translate));
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

/** What reads files and makes reports says in English what went wrong. */
async function translatingErrors(translate: Translate, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    throw new CommandError(translate(error.message), error.exitCode);
  }
}

async function runReport(
  file: string | undefined,
  flags: ReportFlags & { readonly quiet?: boolean },
  terminal: Terminal,
  translate: Translate,
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
    if (flags.quiet !== true) terminal.stderr.write(`${terminal.messageColours.dim(printable(translate(message)))}\n`);
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
    const { view, refused } = await makeReport(config, open, terminal, tell, translate);
    await outputting.writeOutputs(view, outputs, files, terminal);
    if (refused > 0) tellOfRefused(refused, view, config, terminal);
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
  { sources, translate }: ReportView,
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
  terminal.stderr.write(`${translate(message)}\n`);
}
