import { describe, expect, it } from 'vitest';
import { exitCodes } from '../../src/cli/exit-codes';
import { reportRuns } from './report-runs';
import { reported } from './reported';
import { temporaryFolder } from './temporary-folder';
import { writeWorkbook } from './write-workbook';

const folder = temporaryFolder();
const { report, result, refusal } = reportRuns(folder);

const shop = folder.write(
  'shop.csv',
  'order_date,net,Country,customer_country,status\n' +
    '2024-01-05,10,PL,x,done\n2024-01-20,20,PL,y,done\n2024-02-10,40,DE,x,cancelled\n',
);
const orders = ['-s', 'orders', '--metrics', 'orderRevenue'];

/** What each segment comes to. */
async function bySegment(name: string, ...args: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const { segmentTotals } = await result(args);
  return Object.fromEntries(
    segmentTotals.map(({ segment, values }) => [String(segment[name]), values['orderRevenue']]),
  );
}

describe('segments', () => {
  it('are columns by another way to write their names, and that is told', async () => {
    expect(await bySegment('country', shop, ...orders, '--by', 'country')).toEqual({ DE: '40', PL: '30' });
    expect((await report([shop, ...orders, '--by', 'country'])).stderr).toContain('country ← Country (guessed)');
    expect(
      (
        await refusal([
          shop,
          ...orders,
          '--by',
          'country',
          '--no-guess',
          '-m',
          'orderedAt=order_date',
          '-m',
          'revenue=net',
        ])
      ).message,
    ).toBe('shop.csv has no column "country" to break down by: state --segment country=Country or customer_country');
  });

  it('are columns that are stated', async () => {
    const args = ['--by', 'country', '--segment', 'country=customer_country'];
    expect(await bySegment('country', shop, ...orders, ...args)).toEqual({ x: '50', y: '20' });
    expect((await refusal([shop, ...orders, '--by', 'country', '--segment', 'country=contry'])).message).toContain(
      'shop.csv has no column "contry" for country; ',
    );
  });

  it('may be one of several columns', async () => {
    const file = folder.write('alike.csv', 'order_date,net,Land,LAND\n2024-01-05,10,PL,DE\n');
    expect((await refusal([file, ...orders, '--by', 'land'])).message).toBe(
      'alike.csv has no column "land" to break down by: state --segment land=Land or LAND',
    );
    expect(await bySegment('LAND', file, ...orders, '--by', 'LAND')).toEqual({ DE: '10' });
  });

  it('have values of any type', async () => {
    const file = folder.write(
      'typed.xlsx',
      await writeWorkbook([
        ['order_date', 'net', 'day', 'level'],
        [new Date('2024-01-05T00:00:00Z'), 10, new Date('2024-01-05T00:00:00Z'), 1],
        [new Date('2024-01-06T12:30:00Z'), 20, new Date('2024-01-06T12:30:00Z'), 2],
      ]),
    );
    expect(await bySegment('day', file, ...orders, '--by', 'day')).toEqual({
      '2024-01-05': '10',
      '2024-01-06T12:30:00.000': '20',
    });
    expect(await bySegment('level', file, ...orders, '--by', 'level')).toEqual({ 1: '10', 2: '20' });
    expect(await bySegment('level', file, ...orders, '--by', 'level', '--where', 'day!=2024-01-05')).toEqual({
      2: '20',
    });
  });
});

describe('rows', () => {
  it('are none where no row has the value', async () => {
    const { total } = await result([shop, ...orders, '--where', 'status=lost']);
    expect(total.values['orderRevenue']).toBe('0');
  });

  it('are chosen by empty cells too', async () => {
    const file = folder.write(
      'gaps.json',
      '[{"order_date":"2024-01-05","net":1,"note":null},{"order_date":"2024-01-05","net":2},{"order_date":"2024-01-05","net":4,"note":"x"}]',
    );
    expect((await result([file, ...orders, '--where', 'note='])).total.values['orderRevenue']).toBe('3');
    expect((await result([file, ...orders, '--where', 'note!='])).total.values['orderRevenue']).toBe('4');
  });

  it('are refused in the order of the file, whatever is wrong with them', async () => {
    const file = folder.write(
      'mixed.csv',
      'order_date,net,status\n2024-01-05,1,done\n2024-01-05\nx,1,done\n2024-01-05,1,lost\n,x,done\n2024-01-05,1\n',
    );
    const { stderr } = await report([file, ...orders, '--where', 'status!=lost', '-q']);
    expect(stderr.split('\n').flatMap((line) => /line (\d+):/.exec(line)?.[1] ?? [])).toEqual(['3', '4', '6', '7']);
    expect(stderr).toContain('4 of 5 rows were refused');
  });

  it('that are refused are written with the dates of a workbook', async () => {
    const file = folder.write(
      'refused.xlsx',
      await writeWorkbook([
        ['order_date', 'net', 'paid'],
        ['soon', 10, new Date('2024-01-05T00:00:00Z')],
        [new Date('2024-01-06T00:00:00Z'), 20, null],
      ]),
    );
    const rejected = folder.file('refused.csv');
    const { code, stderr } = await report([file, ...orders, '--rejected', rejected, '-q']);
    expect(code).toBe(exitCodes.refused);
    expect(stderr).toContain('refused.xlsx, row 2: orderedAt must be a date');
    const { readFileSync } = await import('node:fs');
    expect(readFileSync(rejected, 'utf8').trimEnd().split('\r\n')[1]).toMatch(/soon,10,2024-01-05$/);
  });
});

describe('a guess in doubt', () => {
  it('is left out where nothing needs it, and that is told', async () => {
    const file = folder.write('doubt.csv', 'order_date,net,qty,Quantity\n2024-01-05,10,1,2\n');
    const { code, stderr, stdout } = await report([file, '-s', 'orders', '-o', 'json']);
    expect(code).toBe(exitCodes.done);
    expect(stderr).toContain('units may be qty or Quantity: it is left out');
    expect(reported(stdout).metrics.map(({ key }) => key)).not.toContain('unitsPerTransaction');
    expect(stdout).not.toContain('unitsSold');
  });

  it('does not decide what the records are', async () => {
    // Two columns may be the amount, so nothing but orders is left, whose revenue may be left out.
    const file = folder.write('unsure.csv', 'order_date,customer,amount,Amount\n2024-01-05,a,1,2\n2024-01-06,a,1,2\n');
    expect((await report([file, '--metrics', 'repeatPurchaseRate', '-o', 'csv'])).stderr).toContain(
      'unsure.csv has orders (guessed)',
    );
  });

  it('of the kind of record takes the fields that are mapped', async () => {
    const file = folder.write('events.csv', 'when,who\n2024-01-05,a\n2024-01-06,b\n');
    const { stderr, stdout } = await report([
      file,
      '-m',
      'user=who',
      '-m',
      'occurredAt=when',
      '-o',
      'json',
      '--metrics',
      'activeUsers',
    ]);
    expect(stderr).toContain('events.csv has userEvents (guessed)');
    expect(reported(stdout).total.values).toEqual({ activeUsers: '2' });
  });
});

describe('metrics', () => {
  it('are none where the columns supply none', async () => {
    const file = folder.write('dates.csv', 'order_date\n2024-01-05\n');
    expect(await refusal([file, '-s', 'adResults', '-m', 'shownAt=order_date'])).toEqual({
      code: exitCodes.usage,
      message: 'no metric can be computed from the columns of dates.csv (adResults): state --map',
    });
  });

  it('that the columns supply take numbers that are given', async () => {
    const file = folder.write('ads.csv', 'date,clicks,spend\n2024-01-05,10,20\n');
    const { metrics, total } = await result([file, '-s', 'adResults', '--given', 'impressions=1000']);
    expect(metrics.map(({ key }) => key)).toEqual(expect.arrayContaining(['clickThroughRate', 'costPerClick']));
    expect(total.values).toMatchObject({ clickThroughRate: '0.01', costPerClick: '2' });
  });

  it('may be named twice, and by the name of a quantity', async () => {
    const { metrics, total } = await result([
      ...[shop, '-s', 'orders', '--metrics', 'AOV,average-order-value,order revenue,Orders'],
    ]);
    expect(metrics.map(({ key }) => key)).toEqual(['averageOrderValue', 'orderRevenue', 'orders']);
    expect(Number(total.values['averageOrderValue'])).toBeCloseTo(70 / 3, 12);
  });

  it('that the records supply may be less than asked for', async () => {
    const { code, message } = await refusal([shop, '-s', 'orders', '--metrics', 'orders,AOV', '--only', 'orders']);
    expect(code).toBe(exitCodes.usage);
    expect(message).toContain('orderRevenue');
  });
});
