import * as z from 'zod/mini';
import { currencyCode, inCapitals } from '../calculation/currency-code';
import { inputFormats } from '../input/open-table';
import { outputFormats } from '../output/render-report';

const described = <Schema extends z.ZodMiniType>(description: string, schema: Schema): Schema =>
  schema.check(z.describe(description));

const text = z.string().check(z.minLength(1, 'must not be empty'));
const decimal = z.union([z.number(), text], 'must be a number, or a decimal as a text');
const currency = text.check(
  z.refine((typed) => currencyCode(typed) !== undefined, 'must be the code of a currency, such as EUR or USD'),
  z.overwrite((typed) => currencyCode(typed) ?? typed),
);
const textByName = z.record(z.string(), text);

const rates = z
  .record(z.string(), z.union([decimal, z.record(z.string(), decimal)], 'must be a number, or numbers by day'))
  .check(
    z.refine(
      (byCode) => new Set(Object.keys(byCode).map(inCapitals)).size === Object.keys(byCode).length,
      'must name each currency once',
    ),
    z.overwrite((byCode) => Object.fromEntries(Object.entries(byCode).map(([code, rate]) => [inCapitals(code), rate]))),
  );

const range = z.strictObject({
  from: z.optional(described('The least that is still good.', decimal)),
  to: z.optional(described('The most that is still good.', decimal)),
});
const goal = z.union([decimal, range], 'must be a number, or a range such as { "from": 10, "to": 20 }');
const segmentValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const targetFor = z.strictObject({
  period: z.optional(described('The label of a period, such as "2024-Q1".', text)),
  segment: z.optional(described('The value of each column that it is for.', z.record(z.string(), segmentValue))),
  target: goal,
});
const kpi = z.strictObject({
  target: z.union(
    [goal, z.array(targetFor)],
    'must be a number, a range, or a list of targets for periods and segments',
  ),
  warning: z.optional(described('By how much it may be missed to be only at risk, as a share of it.', decimal)),
  better: z.optional(z.enum(['higher', 'lower'])),
});

const sourceKeys = z.strictObject({
  file: described('The file with the records; "-" is the standard input.', text),
  source: z.optional(
    described('The kind of record, such as "orders". Left out, it is guessed from the columns.', text),
  ),
  format: z.optional(
    described('Left out, it is told by the ending of the name, or the content.', z.enum(inputFormats)),
  ),
  encoding: z.optional(described('Of a text, such as "windows-1251". Left out, it is detected.', text)),
  delimiter: z.optional(described('Of CSV: what stands between cells. Left out, it is detected.', text)),
  sheet: z.optional(described('Of a workbook: the sheet. Left out, it is the first.', text)),
  path: z.optional(described('Of JSON: the names that lead to the array of records, such as "data.orders".', text)),
  map: z.optional(described('The column of each field.', textByName)),
  constants: z.optional(
    described(
      'What a field is in every row, where no column has it. An empty text stands for nothing.',
      z.record(z.string(), z.string()),
    ),
  ),
  segments: z.optional(described('The column of each name in `by`, where it is called otherwise.', textByName)),
  guess: z.optional(
    described('Whether columns are guessed from their names. They are, if it is left out.', z.boolean()),
  ),
  values: z.optional(
    described(
      'What the values of a column stand for, by field: { "outcome": { "Closed-Won": "won" } }.',
      z.record(z.string(), z.record(z.string(), z.string())),
    ),
  ),
  dateFormat: z.optional(
    described('How dates are written, if not as 2024-01-31: in the letters of date-fns, such as "dd.MM.yyyy".', text),
  ),
  decimalComma: z.optional(described('Whether numbers are written as 1.234,50.', z.boolean())),
  thousandsComma: z.optional(
    described('Whether 1,234 is 1234. Numbers such as 1,234.50 need no statement.', z.boolean()),
  ),
  where: z.optional(
    described(
      'The rows to take: those with one of these values in a column.',
      z.record(z.string(), z.array(z.string())),
    ),
  ),
  whereNot: z.optional(
    described('The rows to leave out, such as cancelled orders.', z.record(z.string(), z.array(z.string()))),
  ),
  settings: z.optional(
    described(
      'The settings of the kind of record, such as { "promotersFrom": 9 }.',
      z.record(z.string(), z.union([z.number(), z.boolean()], 'must be a number, or true or false')),
    ),
  ),
  only: z.optional(
    described('The quantities that are taken from it, where another source has some of them too.', z.array(text)),
  ),
});

const source = sourceKeys.check(
  z.refine(({ decimalComma, thousandsComma }) => decimalComma !== true || thousandsComma !== true, {
    path: ['thousandsComma'],
    error: 'must not be stated along with a decimal comma',
  }),
);

const output = z.strictObject({
  format: z.optional(described('Left out, it is told by the ending of the file.', z.enum(outputFormats))),
  file: z.optional(described('Left out, it is the standard output.', text)),
  chart: z.optional(described('Of a table: the kind of chart below it.', z.enum(['bar', 'line']))),
});

/** Everything that a report from files is made of, as a config file states it. */
export const configSchema = z.strictObject({
  $schema: z.optional(z.string()),
  title: z.optional(described('Stands above the report.', text)),
  sources: described(
    'The files and what stands in them.',
    z.array(source).check(z.minLength(1, 'must name at least one file')),
  ),
  metrics: z.optional(
    described(
      'The metrics, by any name; or by names of your own. Quantities, such as "orders", may be among them. Left out, they are all that the files supply.',
      z.union([z.array(text), textByName], 'must be a list of metrics, or metrics by names of your own'),
    ),
  ),
  use: z.optional(described('Metrics in the place of others, by the input that they replace.', textByName)),
  every: z.optional(
    described(
      'The length of the periods. A span is all of the time in one, as if it were left out.',
      z.enum(['day', 'week', 'month', 'quarter', 'year', 'span']),
    ),
  ),
  by: z.optional(described('The columns to break down by.', z.array(text))),
  from: z.optional(described('The first day, or instant.', text)),
  to: z.optional(described('The day after the last, or the instant of the end.', text)),
  timeZone: z.optional(described('Where days begin and end, such as "Europe/Warsaw".', text)),
  weekStartsOn: z.optional(z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])),
  yearStartsIn: z.optional(
    described('The month in which the year begins, 1 to 12.', z.int().check(z.minimum(1), z.maximum(12))),
  ),
  asOf: z.optional(described('The present, which decides what period is still running.', text)),
  compare: z.optional(described('What each period is compared with.', z.enum(['previous-period', 'previous-year']))),
  currency: z.optional(described('The currency of all money in the report, such as "EUR".', currency)),
  rates: z.optional(described('What other currencies are worth in it: one number, or one for each day.', rates)),
  given: z.optional(
    described(
      'Numbers that no record has: one for every period, or one for each by its label.',
      z.record(z.string(), z.union([decimal, z.record(z.string(), decimal)], 'must be a number, or numbers by period')),
    ),
  ),
  targets: z.optional(
    described(
      'Targets of metrics: a number, a range, or more about it.',
      z.record(z.string(), z.union([decimal, range, kpi], 'must be a number, a range, or an object with a target')),
    ),
  ),
  outputs: z.optional(described('What to write. Left out, it is a table on the standard output.', z.array(output))),
  rejected: z.optional(described('Where to write the rows that are refused, as CSV.', text)),
  allowRejected: z.optional(described('Whether refused rows are no failure.', z.boolean())),
});

export type ReportConfig = z.output<typeof configSchema>;
export type SourceConfig = z.output<typeof source>;
export type OutputConfig = z.output<typeof output>;
export type TargetConfig = NonNullable<ReportConfig['targets']>[string];
