import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { metrics, quantities } from 'metricbook/catalogue';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { exitCodes } from '../../src/cli/exit-codes';
import { messagesIn } from '../../src/cli/messages/messages-in';
import { pl } from '../../src/cli/messages/pl';
import { ru } from '../../src/cli/messages/ru';
import { Progress } from '../../src/cli/report/progress';
import { recordSources } from '../../src/cli/report/guess-source';
import { en as english } from '../../src/cli/texts/en';
import { pl as polish } from '../../src/cli/texts/pl';
import { runInProcess } from './fake-terminal';
import { reportRuns } from './report-runs';
import { temporaryFolder } from './temporary-folder';
import { writeWorkbook } from './write-workbook';

const folder = temporaryFolder();
const { report } = reportRuns(folder);
const languages = ['ru', 'pl'] as const;
type Language = (typeof languages)[number];

const northwind = 'examples/data/northwind/orders.csv';
const orders = ['-s', 'orders', '--metrics', 'orders'];

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function wordsOf(text: string): readonly string[] {
  return (text.match(/\p{L}{2,}/gu) ?? []).map((word) => word.toLowerCase());
}

/** Names in code, which are the same in all languages, and those of formats. */
const names = new Set([
  ...[...recordSources.values()].flatMap(({ name, fields }) => [name, ...Object.keys(fields)]),
  ...metrics.flatMap(({ name, aliases }) => [name, ...aliases.flatMap(wordsOf)]),
  ...Object.keys(quantities),
  ...wordsOf('table csv json ndjson xlsx markdown html utf le windows gzip IANA OpenDocument bigint Decimal'),
  ...wordsOf(
    'target higher better only top yy EISDIR EUR USD MRR config sources asOf metricbook search yyyy day week span bar lost won open true false',
  ),
  ...wordsOf('name=value outcome:Closed-Won=won,Closed-Lost=lost'),
]);
const lowNames = new Set([...names].map((name) => name.toLowerCase()));
const englishWords = new Set([...Object.keys(ru), ...Object.values(english.report.options)].flatMap(wordsOf));
const withoutPlaces = (text: string): string => text.replaceAll(/\{\w+/g, ' ');
const polishWords = new Set(
  [...Object.values<string>(pl).map(withoutPlaces), ...Object.values(polish.report.options)].flatMap(wordsOf),
);

/** The words of English in a text that the caller has not typed himself. */
function englishIn(text: string, language: Language, typed: string): readonly string[] {
  const own = new Set(wordsOf(typed));
  // What is quoted was received, and options are typed as they are.
  const rest = text.replaceAll(/"(?:[^"\\]|\\.)*"|--[a-z-]+(?:[= ][a-z]\S*)?/g, ' ');
  return wordsOf(rest).filter((word) => {
    if (lowNames.has(word) || own.has(word)) return false;
    return language === 'ru' ? /[a-z]/.test(word) : englishWords.has(word) && !polishWords.has(word);
  });
}

it('English is told from the other languages', () => {
  expect(englishIn('x.csv has no column "a b"', 'ru', 'x.csv')).toEqual(['has', 'no', 'column']);
  expect(englishIn('x.csv has no column "a b"', 'pl', 'x.csv')).toEqual(['has', 'no', 'column']);
  expect(englishIn('x.csv: нет столбца "a b"; укажите --map revenue=…', 'ru', 'x.csv')).toEqual([]);
});

const rows = (...lines: readonly string[]): string => `order_date,net,country\n${lines.join('\n')}\n`;
const onShopWith = (...options: readonly string[]): readonly string[] => [
  folder.write('shop.csv', good),
  '-s',
  'orders',
  ...options,
];
const good = 'order_date,net,country,city\n2024-01-05,10,PL,a\n2024-01-06,10,CZ,b\n';

/** What is typed, with the files that it is about. */
interface Typed {
  readonly args: readonly string[];
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string;
}

const config = (value: unknown): Typed => ({
  args: ['--config', 'config.json'],
  files: { 'config.json': typeof value === 'string' ? value : JSON.stringify(value), 'shop.csv': good },
});

const onShop = (...args: readonly string[]): Typed => ({ args: ['shop.csv', ...args], files: { 'shop.csv': good } });
const onFile = (name: string, content: string | Uint8Array, ...args: readonly string[]): Typed => ({
  args: [name, ...(args.length > 0 ? args : orders)],
  files: { [name]: content },
});

const wrong: Readonly<Record<string, Typed>> = {
  'no file': { args: [] },
  'no such file': { args: ['nowhere.csv', ...orders] },
  'a folder': { args: ['.', ...orders] },
  'an empty file': onFile('empty.csv', ''),
  'an empty JSON': onFile('empty.json', ' '),
  'a quote that is not closed': onFile('quotes.csv', rows('"2024-01-05,10,PL')),
  'a quote that is closed too early': onFile('quotes.csv', rows('"2024"-01-05,10,PL')),
  'an unknown encoding': onShop(...orders, '--encoding', 'utf-99'),
  'a wrong encoding': onFile(
    'latin.csv',
    Buffer.from(rows('2024-01-05,10,\u00e9'), 'latin1'),
    ...orders,
    '--encoding',
    'utf-8',
  ),
  'a broken archive': onFile('shop.csv.gz', gzipSync(good.repeat(50)).subarray(0, 60)),
  'a broken workbook': onFile('broken.xlsx', 'PK\u0003\u0004 and nothing else'),
  'an old workbook': onFile('old.xlsx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0])),
  'an archive': onFile('archive.csv', Buffer.from('PK\u0003\u0004')),
  'no sheet in CSV': onShop(...orders, '--sheet', 'Jan'),
  'no path in CSV': onShop(...orders, '--path', 'data'),
  'JSON with a wrong sign': onFile('wrong.json', '[}'),
  'JSON with a wrong word': onFile('wrong.json', '[{"a": tru }]'),
  'JSON that is cut off': onFile('cut.json', '[{"order_date": "2024-01-05", "net": 1},\n{"order'),
  'JSON without an array': onFile('object.json', '{"a": 1}'),
  'JSON with something else than objects': onFile('numbers.json', '[1]'),
  'JSON without the path': onFile('object.json', '{"a": [{"net": 1}]}', ...orders, '--path', 'b'),
  'a line that is no JSON': onFile('wrong.ndjson', '{"order_date": "2024-01-05", "net": 1}\n{"order_date" "x"}\n'),
  'a line that is no object': onFile('wrong.ndjson', '[1]\n'),
  'a line that is cut off': onFile('wrong.ndjson', '{"order_date": "2024-01-05", "net": 1}\n{"order'),
  'no folder to write to': onShop(...orders, '--out', '/nowhere/report.html'),
  'an ending without a format': onShop(...orders, '--out', 'report.doc'),
  'a file that is read': onShop(...orders, '--out', 'shop.csv'),
  'a file written twice': onShop(...orders, '--out', 'a.html', '--out', 'a.html'),
  'an unknown kind of record': onShop('--source', 'order'),
  'columns that tell nothing': onFile('none.csv', 'x,y\n1,2\n', '--metrics', 'orders'),
  'columns that fit several kinds': onFile(
    'things.csv',
    'date,amount,customer\n2024-01-05,1,a\n',
    '--metrics',
    'totalRevenue',
  ),
  'columns for no metric': onFile('dates.csv', 'date\n2024-01-05\n', '-s', 'adResults'),
  'an unknown metric': onShop('--metrics', 'orderz'),
  'an unknown field': onShop(...orders, '--map', 'revenu=net'),
  'an unknown column': onShop(...orders, '--map', 'revenue=nett'),
  'an unknown column of a segment': onShop(...orders, '--by', 'contry'),
  'a segment that is not asked for': onShop(...orders, '--segment', 'a=country'),
  'an unknown column of a filter': onShop(...orders, '--where', 'stat=a'),
  'a guess in doubt': onFile(
    'doubt.csv',
    'order_date,net,Net\n2024-01-05,1,2\n',
    '-s',
    'orders',
    '--metrics',
    'orderRevenue',
  ),
  'a column that is there twice': onFile(
    'twice.csv',
    'order_date,net,net\n2024-01-05,1,2\n',
    ...orders,
    '-m',
    'revenue=net',
  ),
  'a column that is missing': onFile('less.csv', 'net\n1\n', '-s', 'orders', '--metrics', 'orderRevenue'),
  'quantities that nothing supplies': onShop('-s', 'orders', '--metrics', 'winRate,averageOrderValue'),
  'a quantity to be given': onShop('-s', 'orders', '--metrics', 'viralCoefficient'),
  'a field mapped and stated': onShop(...orders, '--map', 'revenue=net', '--constant', 'revenue=1'),
  'an option without a value': onShop(...orders, '--map', 'revenue'),
  'values without a field': onShop(...orders, '--values', 'outcome'),
  'wrong options': onShop(...orders, '--every', 'mnth', '--year-starts-in', '0', '--chart', 'pie', '--encoding', ''),
  'a wrong currency': onShop(...orders, '--currency', 'euro'),
  'a wrong rate': onShop(...orders, '--currency', 'EUR', '--rates', 'USD=0'),
  'a rate that is no number': onShop(...orders, '--currency', 'EUR', '--rates', 'USD=much'),
  'a rate of no currency': onShop(...orders, '--currency', 'EUR', '--rates', 'Dollar=1'),
  'a currency with two rates': config({
    sources: [{ file: 'shop.csv' }],
    metrics: ['orders'],
    currency: 'EUR',
    rates: { USD: 1, usd: 2 },
  }),
  'commas of two meanings': onShop(...orders, '--decimal-comma', '--thousands-comma'),
  'a day of a rate': onShop(...orders, '--currency', 'EUR', '--rates', 'USD:soon=1'),
  'a wrong time zone': onShop(...orders, '--time-zone', 'Warsaw'),
  'a wrong date': onShop(...orders, '--from', 'soon'),
  'a wrong present': onShop(...orders, '--as-of', 'soon'),
  'an end before the start': onShop(...orders, '--from', '2024-02-01', '--to', '2024-01-01'),
  'a time without records': onShop(...orders, '--every', 'month', '--from', '2030-01-01'),
  'a time before all records': onShop(...orders, '--every', 'month', '--to', '2020-01-01'),
  'a comparison with nothing': onShop(...orders, '--compare', 'previous-year'),
  'a format of no dates': onShop(...orders, '--date-format', 'DD.MM.YYYY'),
  'a format without a year': onShop(...orders, '--date-format', 'dd.MM'),
  'a format with an unknown letter': onShop(...orders, '--date-format', 'yyyy n'),
  'a setting that is none': onShop(...orders, '--set', 'weight=1'),
  'a setting out of range': onFile(
    'nps.csv',
    'score,date\n9,2024-01-05\n',
    '-s',
    'recommendationAnswers',
    '--set',
    'promotersFrom=true',
  ),
  'a target of no metric': onShop(...orders, '--target', 'orderz=1'),
  'a target that is no number': onShop(...orders, '--target', 'orders=many'),
  'a range turned round': onShop(...orders, '--target', 'orders=20..10'),
  'something given that is not needed': onShop(...orders, '--given', 'quota=1'),
  'something given for no period': onShop(
    '-s',
    'orders',
    '--metrics',
    'viralCoefficient,orders',
    '--every',
    'month',
    '--given',
    'invitesPerUser:2031-01=1,inviteConversionRate=0.1',
  ),
  'something given that is no number': onShop(
    '-s',
    'orders',
    '--metrics',
    'viralCoefficient',
    '--given',
    'invitesPerUser=many,inviteConversionRate=0.1',
  ),
  'a replacement that is not needed': onShop(...orders, '--use', 'revenue=totalRevenue'),
  'a metric named twice': onShop(...orders, '--by', 'orders', '--segment', 'orders=country'),
  'a reserved name': onShop(...orders, '--by', 'period', '--segment', 'period=country'),
  'no metrics': onShop('-s', 'orders', '--metrics', ','),
  'too many values': {
    args: [
      'many.csv',
      '-s',
      'orders',
      '--metrics',
      'orders',
      '--by',
      'country',
      '--every',
      'day',
      '--from',
      '2000-01-01',
      '--to',
      '2020-01-01',
    ],
    files: { 'many.csv': rows(...Array.from({ length: 80 }, (_, index) => `2010-01-05,1,${String(index)}`)) },
  },
  'all rows refused': onFile('all.csv', rows('x,1,a', 'y,1,a')),
  'the only row refused': onFile('all.csv', rows('x,1,a')),
  'a config that is no JSON': config('{\n "sources": [}'),
  'a config that is cut off': config('{\n "sources": ['),
  'a config that is not there': { args: ['--config', 'nothing.json'] },
  'a config with wrong keys': config({
    sources: [{ file: 'shop.csv', fromat: 'csv', format: 'xml', where: { country: 'PL' }, settings: { a: 'b' } }],
    metrics: 5,
    every: 3,
    by: 'country',
    yearStartsIn: 1.5,
    rates: { USD: true },
    given: { quota: true },
    targets: { orders: true, revenue: { target: true }, AOV: [{ target: [] }] },
    title: '',
    outputs: [{}, 5],
    allowRejected: 'yes',
  }),
  'a config without files': config({ sources: [] }),
  'a config with nothing': config({}),
  'a config that is a list': config([]),
  'a config with several files': {
    ...config({ sources: [{ file: 'shop.csv' }, { file: 'shop.csv' }] }),
    args: ['--config', 'config.json', '--map', 'a=b'],
  },
  ...Object.fromEntries(
    Object.entries({
      'of a period that is not there': { target: [{ period: '2031-01', target: 1 }] },
      'of a segment that is not there': { target: [{ segment: { country: 'DE' }, target: 1 }] },
      'of a column that is not there': { target: [{ segment: { land: 'PL' }, target: 1 }] },
      'of two segments that are not there': { target: [{ segment: { country: 'PL', city: 'b' }, target: 1 }] },
      'of one column of two': { target: [{ segment: { country: 'PL' }, target: 1 }] },
      'given twice': { target: [{ target: 1 }, { target: 2 }] },
      'without ends': {},
      'that goes the other way': { target: 1, better: 'lower' },
      'that is no range': { from: [] },
      'of a wrong type': { target: { from: true } },
    }).map(([name, target]) => [
      `a target ${name}`,
      config({
        sources: [{ file: 'shop.csv', source: 'orders' }],
        metrics: ['orders', 'totalRevenue'],
        every: 'month',
        by: ['country', 'city'],
        targets: { totalRevenue: target },
      }),
    ]),
  ),
  'a target of what is good neither way': onFile(
    'churn.csv',
    'order_date,net,customer\n2024-01-05,1,a\n',
    ...['-s', 'orders', '--metrics', 'newCustomers,orders', '--target', 'orders=1'],
  ),
  'two sources of a quantity': {
    ...config({
      sources: [
        { file: 'shop.csv', source: 'orders' },
        { file: 'entries.csv', source: 'revenueEntries' },
      ],
      metrics: ['totalRevenue'],
    }),
    files: {
      'shop.csv': good,
      'entries.csv': 'amount,date\n1,2024-01-05\n',
      'config.json': JSON.stringify({
        sources: [
          { file: 'shop.csv', source: 'orders' },
          { file: 'entries.csv', source: 'revenueEntries' },
        ],
        metrics: ['totalRevenue'],
      }),
    },
  },
  'a replacement in another unit': onFile(
    'customers.csv',
    'order_date,net,customer\n2024-01-05,1,a\n',
    '-s',
    'orders',
    '--metrics',
    'revenuePerCustomer',
    '--use',
    'revenue=orders',
  ),
  'a metric that needs itself': onShop(
    ...['-s', 'orders', '--metrics', 'customerLifetimeProfit'],
    ...['--use', 'customerLifetimeValue=customerLifetimeProfit'],
  ),
  'a quantity that is not supplied': config({
    sources: [{ file: 'shop.csv', source: 'orders', only: ['wonDeals'] }],
    metrics: ['orders'],
  }),
  'a setting that is true or false': onFile(
    'subscriptions.csv',
    'start_date,amount,customer\n2024-01-05,1,a\n',
    ...['-s', 'subscriptions', '--metrics', 'newMrr', '--constant', 'interval=month', '--constant', 'endedAt='],
    ...['--set', 'churnWhenCancelled=1'],
  ),
  'a year without days': onFile(
    'subscriptions.csv',
    'start_date,amount,customer\n2024-01-05,1,a\n',
    ...['-s', 'subscriptions', '--metrics', 'newMrr', '--constant', 'interval=month', '--set', 'daysPerYear=0'],
    ...['--constant', 'endedAt='],
  ),
  'half a customer': onFile(
    'entries.csv',
    'amount,date,customer\n1,2024-01-05,a\n',
    ...['-s', 'revenueEntries', '--metrics', 'revenueConcentration', '--set', 'topCustomers=1.5'],
  ),
  'an empty sheet': {
    args: ['empty.xlsx', ...orders],
    files: { 'empty.xlsx': await writeWorkbook([[null]]) },
  },
  'a path to no array': onFile('object.json', '{"a": {"b": 1}}', ...orders, '--path', 'a.b'),
  'a row without an end': onFile('endless.csv', `order_date,net\n2024-01-05,"1\n${'x\n'.repeat(3_000_000)}`, ...orders),
  'a line without an end': onFile('endless.csv', `order_date,net\n${'x,'.repeat(3_000_000)}`, ...orders),
  'one end of a time in the standard input': {
    args: ['-', ...orders, '--from', '2024-01-01'],
    stdin: good,
  },
  'too many periods': onShop(...orders, '--every', 'day', '--from', '0001-01-01', '--to', '9999-01-01'),
};

/** Files with rows that are refused, and how many there are; a last row is right. */
const refused: Readonly<
  Record<
    string,
    { readonly name: string; readonly content: string; readonly args: readonly string[]; readonly count: number }
  >
> = {
  'of orders': {
    name: 'refused.csv',
    content: [
      'id,order_date,net,currency,refundedAt,refundedAmount,customer',
      '1,2024-01-05,10,EUR,,,PL',
      '1,2024-01-05,10,EUR,,,PL',
      '3,,10,EUR,,,PL',
      '4,03/04/2024,10,EUR,,,PL',
      '5,31/12/2024,"1,5",EUR,,,PL',
      '6,2024-01-05,1e2000,EUR,,,PL',
      '7,2024-01-05,10,USD,,,PL',
      '8,2024-01-05,10,euro,,,PL',
      '9,2024-01-05,10,EUR,2024-01-01,-1,PL',
      '10,2024-01-05,10,GBP,,,PL',
      '11,2024-01-05,10,EUR,,,',
      '12,2024-01-05',
      '13,2024-01-05,10,EUR,,,PL',
    ].join('\n'),
    args: [
      ...['-s', 'orders', '-m', 'id=id', '--metrics', 'orderRevenue,refundRate,revenue,repeatPurchaseRate'],
      ...['--currency', 'EUR', '--rates', 'USD:2025-01-01=1'],
    ],
    count: 11,
  },
  'of JSON': {
    name: 'refused.json',
    content: JSON.stringify([
      { order_date: 1.5, net: 1, customer: 'a', country: 'PL' },
      { order_date: true, net: 1, customer: 'a', country: 'PL' },
      { order_date: '2024-01-05', net: [1], customer: 'a', country: 'PL' },
      { order_date: '2024-01-05', net: 1, customer: false, country: 'PL' },
      { order_date: '2024-01-05', net: 1, customer: 'a', country: ['PL'] },
      { order_date: '2024-01-05', net: 1, customer: 'a', country: 'PL' },
    ]),
    args: ['-s', 'orders', '--metrics', 'orderRevenue,repeatPurchaseRate', '--by', 'country'],
    count: 5,
  },
  'without a currency of the report': {
    name: 'currencies.csv',
    content: 'order_date,net,currency\n2024-01-05,1,USD\n2024-01-05,1,\n',
    args: ['-s', 'orders', '--metrics', 'orderRevenue'],
    count: 1,
  },
  'with dates in another form': {
    name: 'dates.csv',
    content: 'order_date,net\n32.01.2024,"1,5"\n01.02.24,"1,5"\n01.02.2024,1.5\n01.02.2024,"1,5"\n',
    args: ['-s', 'orders', '--metrics', 'orderRevenue', '--date-format', 'dd.MM.yyyy', '--decimal-comma'],
    count: 3,
  },
  'with commas that may be either': {
    name: 'commas.csv',
    content: 'order_date,net\n2024-01-05,"1,234"\n2024-01-05,1\n',
    args: ['-s', 'orders', '--metrics', 'orderRevenue'],
    count: 1,
  },
  'with commas between thousands': {
    name: 'thousands.csv',
    content: 'order_date,net\n2024-01-05,"1,2"\n2024-01-05,"1,234"\n',
    args: ['-s', 'orders', '--metrics', 'orderRevenue', '--thousands-comma'],
    count: 1,
  },
  'of answers': {
    name: 'answers.csv',
    content: 'score,date\n11,2024-01-05\n9,2024-01-05\n',
    args: ['-s', 'recommendationAnswers', '--metrics', 'netPromoterScore'],
    count: 1,
  },
  'of deals': {
    name: 'deals.csv',
    content: [
      'outcome,value,probability,created_at,close_date,late_stage',
      'Closed Won,1,0.5,2024-01-01,2024-01-05,yes',
      'won,1,0.5,2024-01-05,2024-01-01,yes',
      'won,1,30,2024-01-01,2024-01-05,yes',
      'won,1,0.5,2024-01-01,,yes',
      'won,1,0.5,2024-01-01,2024-01-05,yes',
    ].join('\n'),
    args: ['-s', 'deals', '--metrics', 'winRate,salesCycleLength,weightedPipelineValue'],
    count: 4,
  },
};

async function runTyped({ args, files = {}, stdin }: Typed, language: Language | 'en') {
  for (const [name, content] of Object.entries(files)) folder.write(name, content);
  const paths = args.map((arg) =>
    arg in files || arg === '.' || arg.endsWith('.json') || arg.endsWith('.html') ? folder.file(arg) : arg,
  );
  return await report(paths, { language, ...(stdin !== undefined && { stdin: Readable.from([stdin]) }) });
}

describe.each(languages)('in %s', (language) => {
  it.each(Object.entries(wrong))('a refusal has no English: %s', async (_, typed) => {
    const expected = await runTyped(typed, 'en');
    const { code, stderr, stdout } = await runTyped(typed, language);
    expect(code).toBe(expected.code);
    expect(code).not.toBe(exitCodes.done);
    expect(stdout).toBe('');
    const texts = [...typed.args, ...Object.values(typed.files ?? {}), good].join(' ');
    expect(englishIn(stderr.replaceAll(folder.path, ''), language, texts), stderr).toEqual([]);
  });

  it('what is guessed and detected has no English', async () => {
    const { code, stderr } = await report([northwind, '-o', 'csv'], { language });
    expect(code).toBe(exitCodes.done);
    expect(stderr.split('\n').length).toBeGreaterThan(3);
    const header = readFileSync(northwind, 'utf8').split('\n', 1).join('');
    expect(englishIn(stderr, language, `${northwind} ${header}`), stderr).toEqual([]);
    const elsewhere = ['--metrics', 'orders', '--from', '2020-01-01', '--to', '2020-02-01', '-o', 'csv'];
    const remark = (await report([northwind, '-s', 'orders', ...elsewhere], { language })).stderr;
    expect(remark).toContain('2020-01-01');
    expect(englishIn(remark, language, `${northwind} ${header}`), remark).toEqual([]);
    const days = folder.write('days.csv', 'order_date,net,refundedAt\n2024-01-01,10,2024-01-02\n2024-01-05,20,\n');
    const lack = (await report([days, '-s', 'orders', '-o', 'csv'], { language })).stderr;
    expect(lack).toContain('refundedAmount');
    expect(englishIn(lack, language, 'order_date'), lack).toEqual([]);
    const latin = folder.write('latin.csv', Buffer.from(`${good}2024-01-06,5,Caf\u00e9\n`, 'latin1'));
    const detected = await report([latin, ...orders, '-o', 'csv'], { language });
    expect(englishIn(detected.stderr, language, `latin.csv ${good} windows`), detected.stderr).toEqual([]);
  });

  it.each(Object.entries(refused))(
    'the reasons of refused rows have no English, on the terminal and in the file: %s',
    async (_, { name, content, args, count }) => {
      const file = folder.write(name, content);
      const rejected = folder.file('rejected.csv');
      const { code, stderr } = await report([file, ...args, '-q', '-o', 'csv', '--rejected', rejected], { language });
      expect(code).toBe(exitCodes.refused);
      const typed = `${file} ${rejected} ${content} ${args.join(' ')}`;
      expect(englishIn(stderr, language, typed), stderr).toEqual([]);
      const [header = '', ...lines] = readFileSync(rejected, 'utf8').trim().split('\r\n');
      expect(header).toContain('rejected_file,rejected_place,rejected_field,rejected_reason,');
      expect(lines).toHaveLength(count);
      for (const line of lines) expect(englishIn(line.replaceAll('""', "'"), language, typed), line).toEqual([]);
    },
  );

  it.each([
    [
      'of numbers that are given',
      [...onShopWith('--metrics', 'orders,averageOrderValue,viralCoefficient'), '--every', 'month', '--by', 'country'],
      ['--to', '2024-03-01', '--given', 'invitesPerUser:2024-01=2,inviteConversionRate=0.1'],
      3,
    ],
    [
      'of numbers of a month',
      onShopWith('--metrics', 'monthOverMonthGrowth,quarterOverQuarterGrowth'),
      ['--every', 'year'],
      2,
    ],
    [
      'of metrics within others',
      [northwind, '-s', 'orders', '--metrics', 'customerLifetimeValue'],
      ['--every', 'month', '--from', '1998-05-01', '--to', '1998-07-01'],
      1,
    ],
    [
      'of days that have not begun',
      [folder.write('events.csv', 'date,user\n2024-01-05,a\n'), '-s', 'userEvents', '--metrics', 'stickiness'],
      ['--every', 'month', '--as-of', '2023-01-01'],
      1,
    ],
  ] as const)('values that are not there have reasons without English, and the report a title: %s', async (...run) => {
    const [, args, times, least] = run;
    const { stdout } = await report([...args, ...times, '-q', '-o', 'json'], { language });
    const made = JSON.parse(stdout) as {
      readonly title: string;
      readonly rows: readonly { readonly reasons: Readonly<Record<string, string>> }[];
      readonly total: { readonly reasons: Readonly<Record<string, string>> };
    };
    expect(englishIn(made.title, language, '')).toEqual([]);
    const reasons = new Set([...made.rows, made.total].flatMap((row) => Object.values(row.reasons)));
    expect(reasons.size).toBeGreaterThanOrEqual(least);
    for (const reason of reasons) expect(englishIn(reason, language, ''), reason).toEqual([]);
    // The same stand below a table.
    const { stdout: table } = await report([...args, ...times, '-q', '-o', 'markdown'], { language });
    const notes = table.split('\n').filter((line) => line.startsWith('- –'));
    expect(notes.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(notes.join('\n').replaceAll('\\', '')).toContain(reason);
  });

  it('a time that is not known is told of', async () => {
    const stdin = Readable.from([good]);
    const args = ['-', '-s', 'orders', '--metrics', 'revenueRunRate', '-q', '-o', 'markdown'];
    const { stdout } = await report(args, { language, stdin });
    expect(stdout).toContain('- –');
    expect(englishIn(stdout, language, ''), stdout).toEqual([]);
  });

  it('the help has no English', async () => {
    const { stdout } = await runInProcess(['report', '--help'], { language, columns: 200 });
    const [help = ''] = stdout.split('metricbook report orders.csv');
    const known =
      'report options table markdown html en ru pl outcome:Closed-Won=won promotersFrom quota data.orders tab';
    const lengths =
      'day week month quarter year span previous-period previous-year Europe Moscow Warsaw UTC dd MM monday line';
    expect(englishIn(help, language, `${known} ${lengths}`), help).toEqual([]);
  });
});

it.each([
  ['ru', 'по чему разбить отчёт', 'Заказы магазина: кто купил, когда, на сколько и сколько вернули.'],
  ['pl', 'według czego podzielić raport', 'Zamówienia sklepu: kto kupił, kiedy, za ile i ile zwrócono.'],
] as const)('completion describes options and kinds of records in %s', async (language, by, described) => {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => lines.push(line));
  await runInProcess(['complete', '--', 'report', 'x.csv', '--b'], { language });
  await runInProcess(['complete', '--', 'report', 'x.csv', '--source', 'order'], { language });
  await runInProcess(['complete', '--', 'report', 'x.csv', '--out', folder.write('orders.csv', '')], { language });
  expect(lines).toContain(`--by\t${by}`);
  expect(lines).toContain(`orders\t${described}`);
  expect(lines.some((line) => line.startsWith(folder.file('orders.csv')))).toBe(true);
});

it.each([
  ['ru', 'нет столбца «Order\nday» для orderedAt; столбцы: order_date, net, country'],
  ['pl', 'nie ma kolumny „Order\nday” dla orderedAt; kolumny: order_date, net, country'],
] as const)('names of several lines are in a message in %s', async (language, message) => {
  const { stderr } = await runTyped(onShop(...orders, '--map', 'orderedAt=Order\nday'), language);
  expect(stderr).toContain(message);
});

it.each([
  ['ru', 'ошибка: нет параметра --evry\nВозможно, имелось в виду --every?'],
  ['pl', 'błąd: nie ma opcji --evry\nMoże chodziło o --every?'],
] as const)('an option that is not there is told of in %s', async (language, message) => {
  expect(await runInProcess(['report', 'x.csv', '--evry', 'month'], { language })).toEqual({
    code: exitCodes.usage,
    stdout: '',
    stderr: `${message}\n`,
  });
});

it.each([
  ['ru', 'books.xlsx: нет листа «Feb»; есть Sheet1'],
  ['pl', 'books.xlsx: nie ma arkusza „Feb”; są Sheet1'],
] as const)('a sheet that is not there is told of in %s', async (language, message) => {
  const file = folder.write('books.xlsx', await writeWorkbook([['order_date', 'net']]));
  expect((await report([file, ...orders, '--sheet', 'Feb'], { language })).stderr).toContain(message);
});

it.each([
  [
    'ru',
    'orders target: число пишется цифрами с десятичной точкой, например "1234.56" (получено: "many")',
    'shop.csv: нет столбца «nett» для revenue; столбцы: order_date, net, country, city; возможно, имелось в виду "net"?',
    '  --every: нужно одно из: day, week, month, quarter, year, span (получено: "mnth"); возможно, имелось в виду "month"?',
    'нет данных:\n  wonDeals, для winRate: вид записей deals',
  ],
  [
    'pl',
    'orders target: liczbę zapisuje się cyframi z kropką dziesiętną, na przykład "1234.56" (otrzymano "many")',
    'shop.csv: nie ma kolumny „nett” dla revenue; kolumny: order_date, net, country, city; czy chodziło o "net"?',
    '  --every: potrzebne jest jedno z: day, week, month, quarter, year, span (otrzymano "mnth"); czy chodziło o "month"?',
    'brakuje danych:\n  wonDeals, dla winRate: rodzaj rekordów deals',
  ],
] as const)('sentences in %s', async (language, target, column, option, missing) => {
  const told = async (...args: readonly string[]) => (await runTyped(onShop(...args), language)).stderr;
  expect(await told(...orders, '--target', 'orders=many')).toContain(target);
  expect(await told(...orders, '--map', 'revenue=nett')).toContain(column);
  expect(await told(...orders, '--every', 'mnth')).toContain(option);
  expect(await told('-s', 'orders', '--metrics', 'winRate')).toContain(missing);
});

it.each([
  ['ru', 2, '2 строки из 3 отклонены и в отчёт не вошли; --rejected запишет отклонённое в файл\n'],
  ['pl', 5, 'odrzucono 5 wierszy z 6: nie ma ich w raporcie; --rejected zapisze je w pliku\n'],
] as const)('refused rows that are allowed are told of in %s', async (language, count, told) => {
  const file = folder.write('allowed.csv', rows(...Array.from({ length: count }, () => 'x,1,a'), '2024-01-05,1,a'));
  const { code, stderr } = await report([file, ...orders, '--allow-rejected', '-q', '-o', 'csv'], { language });
  expect(code).toBe(exitCodes.done);
  expect(stderr.endsWith(told)).toBe(true);
});

it.each([
  ['ru', '50 %, 21 строка, 11 в секунду, осталось 0:02'],
  ['pl', '50%, 21 wierszy, 11 na sekundę, zostało 0:02'],
] as const)('how far the reading is, is told in %s', async (language, line) => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const write = vi.fn<(text: string) => boolean>();
  const stderr = { isTTY: true, write } as unknown as NodeJS.WritableStream;
  const progress = new Progress({ stderr }, 100, () => 50, await messagesIn(language));
  vi.advanceTimersByTime(2000);
  progress.update(21);
  expect(write.mock.calls).toEqual([[`\r\u001b[K${line}`]]);
});
