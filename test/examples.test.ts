import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agileReport } from '../examples/agile-jira';
import { northwindReport } from '../examples/northwind';
import { parcelReport } from '../examples/own-source';
import { partsByEmployee, reportOfParts, reportOfWhole, tallyParts } from '../examples/shards';
import { streamReport } from '../examples/stream';
import { waterfallReport } from '../examples/subscriptions';
import { telcoReport } from '../examples/telco';
import { Decimal } from '../src/index';
import { Fraction } from './fraction';

interface Ratio {
  readonly num: string;
  readonly den: string;
}

type Figures = Readonly<Record<string, Ratio>>;

// Computed apart from this library, with exact fractions and in SQL.
function reference(name: string): Readonly<Record<string, Readonly<Record<string, Figures>>>> {
  const text = readFileSync(new URL(`reference/${name}.json`, import.meta.url), 'utf8');
  return (JSON.parse(text) as { metrics: ReturnType<typeof reference> }).metrics;
}

function expectRatio(value: Decimal | null, { num, den }: Ratio = { num: '0', den: '0' }): void {
  expect(Fraction.parse(String(value)).rounded()).toBe(Fraction.parse(`${num}/${den}`).rounded());
}

describe('northwind', () => {
  const result = northwindReport();
  const expected = reference('northwind');

  it('has the figures of the reference by country', () => {
    expect(result.segmentTotals).toHaveLength(21);
    for (const row of result.segmentTotals) {
      const country = expected['by_customer_country']?.[String(row.country)] ?? {};
      expectRatio(row.averageOrderValue, country['aov']);
      expectRatio(row.repeatPurchaseRate, country['repeat_purchase_rate']);
      expectRatio(row.purchasesPerCustomer, country['purchase_frequency']);
      expectRatio(row.revenuePerCustomer, country['revenue_per_customer_historical_clv']);
    }
  });

  it('compares each quarter with the same one of the year before', () => {
    const { periodTotals } = result;
    expect(periodTotals.map(({ period }) => period.label).join(' ')).toBe(
      '1996-Q3 1996-Q4 1997-Q1 1997-Q2 1997-Q3 1997-Q4 1998-Q1 1998-Q2',
    );
    for (const [index, { compared }] of periodTotals.entries()) {
      const previous = periodTotals[index - 4]?.orderRevenue ?? new Decimal(0);
      expect(String(compared?.orderRevenue.previous)).toBe(String(previous));
    }
    expect(periodTotals.map(({ period }) => period.running)).toEqual([...Array<boolean>(7).fill(false), true]);
  });

  it('finds the orders behind each number', () => {
    for (const row of result.rows) {
      const [revenue, orders] = result.detail(row, 'averageOrderValue').inputs;
      const [behind] = orders?.records() ?? [];
      expect(behind?.positions).toHaveLength(row.orders?.toNumber() ?? NaN);
      expect(revenue?.records()).toEqual([behind]);
    }
  });
});

describe('telco', () => {
  it('has the figures of the reference by contract', () => {
    const { rows } = telcoReport('Contract');
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      const contract = reference('telco-churn')['by_Contract']?.[row.Contract as string] ?? {};
      expectRatio(row.customerChurnRate, contract['churn_rate']);
      expectRatio(row.customerRetentionRate, contract['retention_rate']);
      expectRatio(row.cancelledMrrRate, contract['gross_revenue_churn_rate']);
      expectRatio(row.grossRevenueRetention, contract['gross_revenue_retention']);
      expectRatio(row.averageRevenuePerAccount, contract['arpu_retained']);
    }
  });
});

describe('agile jira', () => {
  it('has the cycle times of the reference by month', () => {
    for (const { period, cycleTime } of agileReport().rows) {
      const month = reference('agile-jira')['monthly']?.[period.label] ?? {};
      expectRatio(cycleTime, month['mean_cycle_days_of_finished_nonnegative']);
    }
  });

  it('adds up from one month to the next', () => {
    const { rows } = agileReport();
    for (const [index, row] of rows.entries()) {
      const before = rows[index - 1]?.openTasks;
      const { createdTasks, finishedItems, openTasks } = row;
      if (before && createdTasks && finishedItems) {
        expect(String(openTasks)).toBe(String(before.plus(createdTasks).minus(finishedItems)));
      }
    }
  });
});

describe('an own source', () => {
  it('has the shares and days of the reference', () => {
    const { shipping } = (reference('northwind')['overall'] ?? {}) as unknown as {
      shipping: { on_time_rate_shipped_le_required: Ratio; lead_days: { mean: Ratio } };
    };
    const { total } = parcelReport();
    expectRatio(total.timelyShare, shipping.on_time_rate_shipped_le_required);
    expectRatio(total.shippingTime, shipping.lead_days.mean);
  });
});

describe('shards', () => {
  it('is the same in parts as in one, in any order', () => {
    const parts = tallyParts(partsByEmployee);
    expect(parts).toHaveLength(9);
    for (const list of [parts, parts.toReversed()]) {
      const [ofParts, ofWhole] = [reportOfParts(list), reportOfWhole()].map(
        ({ rows, periodTotals, segmentTotals, total, records, rejected }) =>
          JSON.stringify({ rows, periodTotals, segmentTotals, total, records, rejected }),
      );
      expect(ofParts).toBe(ofWhole);
    }
  });
});

describe('subscriptions', () => {
  it('come from the start of a period to its end by their movements', () => {
    const { rows, periodTotals, total } = waterfallReport();
    for (const row of [...rows, ...periodTotals, total]) {
      const { mrrAtStart, newMrr, reactivationMrr, expansionMrr, contractionMrr, churnedMrr, mrrAtEnd } = row;
      const gained = Decimal.sum(mrrAtStart ?? NaN, newMrr ?? NaN, reactivationMrr ?? NaN, expansionMrr ?? NaN);
      expect(String(gained.minus(contractionMrr ?? NaN).minus(churnedMrr ?? NaN))).toBe(String(mrrAtEnd));
    }
    expect(periodTotals.map(({ mrrAtEnd }) => String(mrrAtEnd))).toEqual(['688', '609', '561']);
  });
});

describe('a stream', () => {
  it('is the same as all at once', async () => {
    const result = await streamReport();
    const { segmentTotals } = northwindReport();
    expect(result.segmentTotals.map((row) => [row.country, String(row.averageOrderValue)])).toEqual(
      segmentTotals.map((row) => [row.country, String(row.averageOrderValue)]),
    );
  });
});

describe('the programs in examples', () => {
  const expected: Readonly<Record<string, string>> = {
    'agile-jira.ts':
      '1662 of 4123 rows are left out, such as row 0 (P0-T5052): finishedAt must not lie before startedAt',
    'cohorts.ts': 'Q+5        2         67        72%        28%         $12,576',
    'how-many-deals.ts': '47 gives 0.401709401709, which is enough',
    'northwind.ts': 'order revenue: 587.5, of the orders 10870, 10906',
    'own-metric.ts': 'costPerStoreVisit: undefined, because store visits is zero',
    'own-source.ts': '95.4%  Shipped in time = parcels shipped in time ÷ shipped parcels',
    'report.ts': '$1,525.05  Average order value = order revenue ÷ orders',
    'shards.ts': '9 parts',
    'stream.ts': 'Austria      $3,200.10',
    'subscriptions.ts': 'Bohr      contraction  $360.00/month  $240.00/month',
    'targets.ts': 'first fifth: 5 countries with 64.4% of the revenue',
    'telco.ts': '26.5%  Customer churn rate = churned customers ÷ customers at start',
    'what-can-i-compute.ts': 'Still missing for the sales velocity: openDeals',
  };

  it.each(readdirSync(new URL('../examples', import.meta.url)).filter((file) => file.endsWith('.ts')))(
    '%s runs',
    (file) => {
      const output = execFileSync(process.execPath, ['--import', 'tsx', `examples/${file}`], { encoding: 'utf8' });
      expect(output).toContain(expected[file] ?? 'an entry above');
    },
  );

  it('of the command run', () => {
    const folder = mkdtempSync(join(tmpdir(), 'metricbook-examples-'));
    try {
      const output = execFileSync('sh', ['examples/cli/reports.sh'], {
        encoding: 'utf8',
        env: { ...process.env, TMPDIR: folder },
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      // The average order and the churn of telco, as above.
      expect(output).toContain('1,525.05');
      expect(output).toContain('26.5%');
      expect(readFileSync(join(folder, 'refused-tasks.csv'), 'utf8').trim().split('\n')).toHaveLength(1 + 1662);
      expect(readFileSync(join(folder, 'northwind.html'), 'utf8')).toContain('1,525.05');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
