import { inCapitals } from '../calculation/currency-code';
import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';
import type { ReportConfig, SourceConfig } from './config';

/** What the command line states, as the options are parsed. */
export interface ReportFlags {
  readonly config?: string;
  readonly source?: string;
  readonly format?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  readonly path?: string;
  readonly map?: readonly string[];
  readonly constant?: readonly string[];
  readonly segment?: readonly string[];
  /** False for `--no-guess`. */
  readonly guess?: boolean;
  readonly values?: readonly string[];
  readonly dateFormat?: string;
  readonly decimalComma?: boolean;
  readonly thousandsComma?: boolean;
  readonly where?: readonly string[];
  readonly set?: readonly string[];
  readonly only?: readonly string[];
  readonly title?: string;
  readonly metrics?: readonly string[];
  readonly use?: readonly string[];
  readonly every?: string;
  readonly by?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly timeZone?: string;
  readonly weekStartsOn?: string;
  readonly yearStartsIn?: string;
  readonly asOf?: string;
  readonly compare?: string;
  readonly currency?: string;
  readonly rates?: readonly string[];
  readonly given?: readonly string[];
  readonly target?: readonly string[];
  readonly chart?: string;
  readonly output?: string;
  readonly out?: readonly string[];
  readonly rejected?: string;
  readonly allowRejected?: boolean;
}

/**
 * The config that the command line states, to be checked like one from a file. Where there is a file, its keys are
 * replaced by what the command line states; what it states of a file with records goes to the only one of the config.
 *
 * @throws CommandError if an option is not written as it must be, or it is not clear which file it is for
 */
export function configOfOptions(
  file: string | undefined,
  flags: ReportFlags,
  config: ReportConfig | undefined,
): object {
  const own = sourceOf(file, flags);
  const sources = config?.sources ?? [];
  const [only] = sources;
  if (Object.keys(own).length > 0 && sources.length > 1) {
    const message = `${Object.keys(own).join(', ')}: the config file has several files with records; state it there`;
    throw new CommandError(message, exitCodes.usage);
  }
  if (file === undefined && only === undefined) {
    throw new CommandError('state the file with the records, - for the standard input, or --config', exitCodes.usage);
  }
  return {
    ...config,
    sources: sources.length > 1 ? sources : [merged(only, own)],
    ...withoutUndefined({
      title: flags.title,
      metrics: flags.metrics && listOf(flags.metrics),
      use: flags.use && pairsOf('--use', flags.use),
      every: flags.every,
      by: flags.by && listOf(flags.by),
      from: flags.from,
      to: flags.to,
      timeZone: flags.timeZone,
      weekStartsOn: flags.weekStartsOn,
      yearStartsIn: flags.yearStartsIn && numberOf(flags.yearStartsIn),
      asOf: flags.asOf,
      compare: flags.compare,
      currency: flags.currency,
      rates: flags.rates && { ...config?.rates, ...numbersOf('--rates', flags.rates, inCapitals) },
      given: flags.given && { ...config?.given, ...numbersOf('--given', flags.given) },
      targets: flags.target && { ...config?.targets, ...targetsOf(flags.target) },
      outputs: outputsOf(flags) ?? config?.outputs,
      rejected: flags.rejected,
      allowRejected: flags.allowRejected,
    }),
  };
}

// Those that have other names in a config, and can be wrong there.
const optionNames: Readonly<Record<string, string>> = { segments: 'segment', settings: 'set', targets: 'target' };

/** The option that says what stands at a place in the config. */
export function optionAt(path: readonly PropertyKey[]): string {
  const [first, index, ...within] = path;
  const [key = '', name] = first === 'sources' || first === 'outputs' ? within : [first, index];
  if (first === 'outputs' && key === 'format') return '--output';
  const option = Object.hasOwn(optionNames, key) ? optionNames[String(key)] : String(key);
  const written = `--${String(option).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return typeof name === 'string' ? `${written} ${name}` : written;
}

function sourceOf(file: string | undefined, flags: ReportFlags): object {
  return withoutUndefined({
    file,
    source: flags.source,
    format: flags.format,
    encoding: flags.encoding,
    delimiter: flags.delimiter === 'tab' ? '\t' : flags.delimiter,
    sheet: flags.sheet,
    path: flags.path,
    map: flags.map && pairsOf('--map', flags.map),
    constants: flags.constant && pairsOf('--constant', flags.constant),
    segments: flags.segment && pairsOf('--segment', flags.segment),
    guess: flags.guess === false ? false : undefined,
    values: flags.values && valuesOf(flags.values),
    dateFormat: flags.dateFormat,
    decimalComma: flags.decimalComma,
    thousandsComma: flags.thousandsComma,
    where: flags.where && conditionsOf(flags.where, false),
    whereNot: flags.where && conditionsOf(flags.where, true),
    settings: flags.set && settingsOf(flags.set),
    only: flags.only && listOf(flags.only),
  });
}

/** The columns that are stated one by one are added to those of the file; all else takes their place. */
function merged(known: SourceConfig | undefined, own: object): object {
  const added = Object.entries(own).map(([key, value]: [string, unknown]) => {
    const before: unknown = known?.[key as keyof SourceConfig];
    return [key, isPlain(before) && isPlain(value) ? { ...before, ...value } : value] as const;
  });
  return { ...known, ...Object.fromEntries(added) };
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function outputsOf({ output, out = [], chart }: ReportFlags): object[] | undefined {
  const shared = withoutUndefined({ format: output, chart });
  if (out.length > 0) return out.map((file) => ({ ...shared, file }));
  return Object.keys(shared).length > 0 ? [shared] : undefined;
}

function listOf(values: readonly string[]): readonly string[] {
  return values
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

function splitPair(option: string, text: string): readonly [name: string, value: string] {
  const at = text.indexOf('=');
  if (at < 1) {
    throw new CommandError(
      `${option} takes a name and what it is, such as name=value (received "${text}")`,
      exitCodes.usage,
    );
  }
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

/** `a=b`, one in each use of an option. */
function pairsOf(option: string, values: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(values.map((value) => splitPair(option, value)));
}

/**
 * `a=1`, or `a:2024-01=1` for one period or day; several are parted by commas.
 *
 * @param nameOf makes one of the ways in which a name may be written
 */
function numbersOf(
  option: string,
  values: readonly string[],
  nameOf = (typed: string): string => typed,
): Readonly<Record<string, unknown>> {
  const numbers: Record<string, string | Record<string, string>> = {};
  for (const [name, value] of listOf(values).map((pair) => splitPair(option, pair))) {
    const at = name.indexOf(':');
    if (at === -1) {
      numbers[nameOf(name)] = value;
      continue;
    }
    const key = nameOf(name.slice(0, at));
    const known = numbers[key];
    numbers[key] = { ...(typeof known === 'object' && known), [name.slice(at + 1)]: value };
  }
  return numbers;
}

/** `metric=1500`, or `metric=10..20` for a range; either end may be left out. */
function targetsOf(values: readonly string[]): Readonly<Record<string, unknown>> {
  const targets = listOf(values).map((pair): [string, unknown] => {
    const [name, value] = splitPair('--target', pair);
    const [from = '', to] = value.split('..');
    if (to === undefined) return [name, value];
    return [name, { ...(from !== '' && { from }), ...(to !== '' && { to }) }];
  });
  return Object.fromEntries(targets);
}

/** `field:as-it-stands=what-it-means,…` */
function valuesOf(values: readonly string[]): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const fields: Record<string, Readonly<Record<string, string>>> = {};
  for (const value of values) {
    const at = value.indexOf(':');
    if (at < 1) {
      const message = `--values takes a field and its values, such as outcome:Closed-Won=won,Closed-Lost=lost (received "${value}")`;
      throw new CommandError(message, exitCodes.usage);
    }
    const field = value.slice(0, at).trim();
    const pairs = value
      .slice(at + 1)
      .split(',')
      .map((pair) => splitValue(pair));
    fields[field] = { ...fields[field], ...Object.fromEntries(pairs) };
  }
  return fields;
}

// Nothing on the left is the value of an empty cell.
function splitValue(pair: string): readonly [string, string] {
  return pair.startsWith('=') ? ['', pair.slice(1).trim()] : splitPair('--values', pair);
}

/** `column=a,b` for the rows to take, `column!=a,b` for those to leave out. */
function conditionsOf(values: readonly string[], isNot: boolean): object | undefined {
  const conditions = values.flatMap((value) => {
    const [name, text] = splitPair('--where', value);
    const list = text.split(',').map((part) => part.trim());
    return name.endsWith('!') === isNot ? [[isNot ? name.slice(0, -1).trim() : name, list] as const] : [];
  });
  return conditions.length === 0 ? undefined : Object.fromEntries<readonly string[]>(conditions);
}

function settingsOf(values: readonly string[]): object {
  const settings = listOf(values).map((pair): [string, string | number | boolean] => {
    const [name, value] = splitPair('--set', pair);
    return [name, value === 'true' ? true : value === 'false' ? false : numberOf(value)];
  });
  return Object.fromEntries(settings);
}

// What is no number is left for the check of the config to refuse.
function numberOf(text: string): number | string {
  const number = Number(text);
  return text.trim() === '' || Number.isNaN(number) ? text : number;
}

function withoutUndefined(object: object): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
