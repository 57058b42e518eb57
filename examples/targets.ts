/** Targets, ranks and the pace of orders of a wholesaler, by quarter and country. */
import { averageOrderValue, orderRevenue, repeatPurchaseRate } from 'metricbook';
import { asMetrics, orders, ranking, report, runRate, scorecard } from 'metricbook/records';
import { readCsv } from './shared/read-csv';
import { isProgram, printTable, show } from './shared/show';

const rows = readCsv<'order_id' | 'customer_id' | 'order_date' | 'net' | 'customer_country'>('northwind/orders.csv');

const metrics = { ...asMetrics({ orderRevenue }), averageOrderValue, repeatPurchaseRate };

export function targetsReport() {
  return report({
    metrics,
    sources: [
      orders(
        rows,
        { id: 'order_id', customer: 'customer_id', orderedAt: 'order_date', revenue: 'net' },
        { segments: { country: 'customer_country' } },
      ),
    ],
    every: 'quarter',
    by: ['country'],
    from: '1997-07-01',
    to: '1998-07-01',
    // The records end with 6 May 1998, so the last quarter is still running.
    asOf: '1998-05-07',
  });
}

/** The targets are made up: the wholesaler published none. */
export function targetsScorecard() {
  return scorecard(targetsReport(), {
    orderRevenue: {
      better: 'higher',
      target: [
        { period: '1997-Q3', target: 150_000 },
        { period: '1997-Q4', target: 200_000 },
        { period: '1998-Q1', target: 250_000 },
        { period: '1998-Q2', target: 300_000 },
        { segment: { country: 'Germany' }, target: 40_000 },
        { segment: { country: 'Germany' }, period: '1998-Q1', target: 50_000 },
        { segment: { country: 'USA' }, target: 60_000 },
      ],
    },
    averageOrderValue: { target: 1_500 },
    repeatPurchaseRate: { target: { from: '0.4', to: '0.6' } },
  });
}

const percent = (value: { toNumber(): number } | null): string =>
  value === null ? '–' : value.toNumber().toLocaleString('en-US', { style: 'percent', maximumFractionDigits: 1 });

export function showTargets(): void {
  const result = targetsReport();
  const card = targetsScorecard();
  const shown = card.rows.filter(({ segment }) => segment.country === 'Germany' || segment.country === 'USA');
  console.log('REVENUE AGAINST ITS TARGET\n');
  printTable(
    [...card.periodTotals, card.total, ...shown].map(({ period, segment, kpis }) => {
      const { value, target, attainment, status, trend, remaining } = kpis.orderRevenue;
      return {
        country: 'country' in segment ? String(segment.country) : 'all',
        period: period.label,
        revenue: show(metrics.orderRevenue, value),
        target: target !== null && 'toFixed' in target ? show(metrics.orderRevenue, target) : '–',
        attained: percent(attainment),
        status: status ?? '–',
        trend: trend ?? '–',
        'to go per day': show(metrics.orderRevenue, remaining?.perDay ?? null),
      };
    }),
  );

  const { periodTotals } = runRate(result, 'orderRevenue');
  const { period, value, elapsedDays, days, projection } = periodTotals[3] ?? {};
  if (period === undefined || value === undefined || projection === undefined) return;
  const [soFar, atTheEnd] = [value, projection].map((money) => show(metrics.orderRevenue, money));
  console.log(`${period.label}: ${String(soFar)} in ${String(elapsedDays)} of ${String(days)} days,`);
  console.log(`which comes to ${String(atTheEnd)} if it goes on so\n`);

  console.log('COUNTRIES BY REVENUE\n');
  const byRevenue = ranking(result, 'orderRevenue', {
    tiers: [
      { name: 'first fifth', share: 0.2 },
      { name: 'others', share: 0.8 },
    ],
  });
  printTable(
    byRevenue.entries.slice(0, 8).map(({ rank, segment, value: revenue, share, runningShare }) => ({
      rank: String(rank),
      country: String(segment.country),
      revenue: show(metrics.orderRevenue, revenue),
      share: percent(share),
      'running share': percent(runningShare),
    })),
  );
  for (const { name, count, share } of byRevenue.tiers) {
    console.log(`${name}: ${String(count)} countries with ${percent(share)} of the revenue`);
  }
  console.log();

  console.log('THIRDS OF THE COUNTRIES BY THEIR AVERAGE ORDER\n');
  for (const { name, count, value: average } of ranking(result, 'averageOrderValue').tiers) {
    console.log(`${name}: ${String(count)} countries, ${show(averageOrderValue, average)} an order`);
  }
}

if (isProgram(import.meta.url)) showTargets();
