import {
  averageOrderValue,
  demoCompletionRate,
  grossMargin,
  type MetricInfo,
  netPromoterScore,
  winRate,
} from 'metricbook';
import { expect, it } from 'vitest';
import { isSettled } from '../../src/cli/report/is-settled';

it.each<[string, MetricInfo, Readonly<Record<string, string>>, boolean]>([
  ['a part of what it is told by', demoCompletionRate, { demos: 'booked', scheduledDemos: 'booked' }, true],
  ['a part of something else', demoCompletionRate, { demos: 'held', scheduledDemos: 'booked' }, false],
  ['what nothing is known of', demoCompletionRate, {}, false],
  // a ÷ (a + a)
  ['a half', winRate, { wonDeals: 'closed', lostDeals: 'closed' }, true],
  // (a − a) ÷ a
  ['nothing', grossMargin, { revenue: 'sales', costOfGoodsSold: 'sales' }, true],
  // (a − d) ÷ (a + a + d)
  ['not all alike', netPromoterScore, { promoters: 'fans', passives: 'fans' }, false],
  ['one of two', averageOrderValue, { orders: 'sales' }, false],
])('a metric that is %s', (_, metric, told, expected) => {
  expect(isSettled(metric, Object.keys(metric.inputs), new Map(Object.entries(told)))).toBe(expected);
});
