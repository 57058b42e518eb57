import { winRate } from '../../src/metrics/deals/win-rate';
import { describeMetric } from './describe-metric';

describeMetric(winRate, [
  { input: { wonDeals: 30, lostDeals: 70 }, result: '0.3' },
  { input: { wonDeals: '1', lostDeals: 2n }, result: '1/3' },
  { input: { wonDeals: 5, lostDeals: 0 }, result: '1' },
  { input: { wonDeals: 0, lostDeals: 0 }, undefined: 'won deals + lost deals is zero' },
  { input: { wonDeals: 1.5, lostDeals: 70 }, refused: 'wonDeals must be a whole number (received 1.5)' },
]);
