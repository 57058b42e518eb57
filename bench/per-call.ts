/**
 * What one call of a metric costs beside the same calculation by hand: in decimal.js without any check, in decimal.js
 * behind a zod schema, and in formulajs where it has the function. npm run bench.
 */
import { RRI } from '@formulajs/formulajs';
import { Decimal as DecimalJs } from 'decimal.js';
import * as z from 'zod';
import {
  averageOrderValue,
  compoundGrowthRate,
  growthRate,
  netPromoterScore,
  salesVelocity,
  subscriptionLifetimeValue,
  winRate,
} from 'metricbook';
import { lastResult, paired } from './paired';

const D = DecimalJs.clone({ precision: 34, rounding: DecimalJs.ROUND_HALF_EVEN });
const count = z.number().int().nonnegative();
const money = z.number();
const share = z.number().min(0).max(1);

interface Peers {
  readonly ours: () => unknown;
  readonly unchecked: () => unknown;
  readonly withZod: () => unknown;
  readonly formulajs?: () => unknown;
}

const deals = { wonDeals: 30, lostDeals: 70 };
const winRateSchema = z.strictObject({ wonDeals: count, lostDeals: count });
const rate = ({ wonDeals, lostDeals }: typeof deals): DecimalJs => new D(wonDeals).div(new D(wonDeals).plus(lostDeals));

const orders = { orderRevenue: 1234567.89, orders: 4321 };
const ordersSchema = z.strictObject({ orderRevenue: money, orders: count });
const average = (of: typeof orders): DecimalJs => new D(of.orderRevenue).div(of.orders);

const values = { current: 1234.56, previous: 1100.5 };
const growthSchema = z.strictObject({ current: money, previous: money });
const growth = ({ current, previous }: typeof values): DecimalJs => new D(current).minus(previous).div(previous);

const answers = { promoters: 512, passives: 301, detractors: 187 };
const answersSchema = z.strictObject({ promoters: count, passives: count, detractors: count });
const score = ({ promoters, passives, detractors }: typeof answers): DecimalJs =>
  new D(promoters).minus(detractors).times(100).div(new D(promoters).plus(passives).plus(detractors));

const pipeline = { openDeals: 60, averageDealSize: 12345.67, winRate: 0.25, salesCycleLength: 45.5 };
const pipelineSchema = z.strictObject({
  openDeals: count,
  averageDealSize: money,
  winRate: share,
  salesCycleLength: money,
});
const velocity = (of: typeof pipeline): DecimalJs =>
  new D(of.openDeals).times(of.averageDealSize).times(of.winRate).div(of.salesCycleLength);

const subscription = { averageRevenuePerAccount: 49.9, grossMargin: 0.8, customerChurnRate: 0.035 };
const subscriptionSchema = z.strictObject({
  averageRevenuePerAccount: money,
  grossMargin: money,
  customerChurnRate: share,
});
const lifetimeValue = (of: typeof subscription): DecimalJs =>
  new D(of.averageRevenuePerAccount).times(of.grossMargin).div(of.customerChurnRate);

const span = { startValue: 1000, endValue: 2500, elapsedPeriods: 5 };
const spanSchema = z.strictObject({ startValue: money, endValue: money, elapsedPeriods: money });
const compound = (of: typeof span): DecimalJs =>
  new D(of.endValue).div(of.startValue).pow(new D(1).div(of.elapsedPeriods)).minus(1);

const cases: Readonly<Record<string, Peers>> = {
  winRate: {
    ours: () => winRate(deals),
    unchecked: () => rate(deals),
    withZod: () => rate(winRateSchema.parse(deals)),
  },
  averageOrderValue: {
    ours: () => averageOrderValue(orders),
    unchecked: () => average(orders),
    withZod: () => average(ordersSchema.parse(orders)),
  },
  growthRate: {
    ours: () => growthRate(values),
    unchecked: () => growth(values),
    withZod: () => growth(growthSchema.parse(values)),
  },
  netPromoterScore: {
    ours: () => netPromoterScore(answers),
    unchecked: () => score(answers),
    withZod: () => score(answersSchema.parse(answers)),
  },
  salesVelocity: {
    ours: () => salesVelocity(pipeline),
    unchecked: () => velocity(pipeline),
    withZod: () => velocity(pipelineSchema.parse(pipeline)),
  },
  subscriptionLifetimeValue: {
    ours: () => subscriptionLifetimeValue(subscription),
    unchecked: () => lifetimeValue(subscription),
    withZod: () => lifetimeValue(subscriptionSchema.parse(subscription)),
  },
  compoundGrowthRate: {
    ours: () => compoundGrowthRate(span),
    unchecked: () => compound(span),
    withZod: () => compound(spanSchema.parse(span)),
    formulajs: () => RRI(span.elapsedPeriods, span.startValue, span.endValue),
  },
};

console.log('metric                       ns/call   × unchecked decimal.js   × zod + decimal.js   × formulajs (float)');
for (const [name, { ours, unchecked, withZod, formulajs }] of Object.entries(cases)) {
  const beside = paired(ours, unchecked);
  const cells = [beside.ratio, paired(ours, withZod).ratio, formulajs && paired(ours, formulajs).ratio];
  const written = cells.map((ratio) => (ratio === undefined ? '-' : ratio.toFixed(2)).padStart(21));
  console.log(`${name.padEnd(27)} ${beside.nanoseconds.toFixed(0).padStart(8)} ${written.join('')}`);
}
if (lastResult() === undefined) throw new Error('nothing was computed');
