import { activationRate } from '../../src/metrics/product/activation-rate';
import { featureAdoptionRate } from '../../src/metrics/product/feature-adoption-rate';
import { monthlyActiveUserVolume } from '../../src/metrics/product/monthly-active-user-volume';
import { stickiness } from '../../src/metrics/product/stickiness';
import { viralCoefficient } from '../../src/metrics/product/viral-coefficient';
import { describeMetric } from './describe-metric';

describeMetric(monthlyActiveUserVolume, [
  { input: { monthlyActiveUsers: 15_000 }, result: '15000' },
  { input: { monthlyActiveUsers: 0 }, result: '0' },
  { input: { monthlyActiveUsers: 3_000_000_000n }, result: '3000000000' },
  { input: { monthlyActiveUsers: 0.5 }, refused: 'monthlyActiveUsers must be a whole number (received 0.5)' },
  { input: { monthlyActiveUsers: -1 }, refused: 'monthlyActiveUsers must not be below 0 (received -1)' },
]);

describeMetric(stickiness, [
  { input: { averageDailyActiveUsers: 3000, monthlyActiveUsers: 15_000 }, result: '0.2', source: 'Futureproof' },
  { input: { averageDailyActiveUsers: '415.5', monthlyActiveUsers: 1200 }, result: '277/800' },
  { input: { averageDailyActiveUsers: 100, monthlyActiveUsers: 700 }, result: '1/7' },
  { input: { averageDailyActiveUsers: 0, monthlyActiveUsers: 700 }, result: '0' },
  { input: { averageDailyActiveUsers: 700, monthlyActiveUsers: 700 }, result: '1' },
  { input: { averageDailyActiveUsers: 0, monthlyActiveUsers: 0 }, undefined: 'monthly active users is zero' },
  {
    input: { averageDailyActiveUsers: '700.1', monthlyActiveUsers: 700 },
    refused: 'averageDailyActiveUsers must be at most monthlyActiveUsers (received 700.1 and 700)',
  },
  { input: { averageDailyActiveUsers: 10, monthlyActiveUsers: 70.5 }, refused: 'monthlyActiveUsers must be a whole' },
]);

describeMetric(activationRate, [
  { input: { activatedUsers: 1134, signedUpUsers: 4200 }, result: '0.27', source: 'Deckmetric: Activation rate' },
  { input: { activatedUsers: 1200, signedUpUsers: 5000 }, result: '0.24', source: 'MetricKit: Activation rate' },
  { input: { activatedUsers: 100, signedUpUsers: 360 }, result: '5/18' },
  { input: { activatedUsers: 0, signedUpUsers: 360 }, result: '0' },
  { input: { activatedUsers: 9, signedUpUsers: 8 }, result: '1.125' },
  { input: { activatedUsers: 9, signedUpUsers: 0 }, undefined: 'signed-up users is zero' },
  { input: { activatedUsers: 0.3, signedUpUsers: 8 }, refused: 'activatedUsers must be a whole number (received 0.3)' },
]);

describeMetric(featureAdoptionRate, [
  { input: { featureUsers: 800, activeUsers: 2000 }, result: '0.4', source: 'MetricKit: Feature adoption' },
  { input: { featureUsers: 800, activeUsers: 2100 }, result: '8/21' },
  { input: { featureUsers: 0, activeUsers: 2100 }, result: '0' },
  { input: { featureUsers: 2100, activeUsers: 2100 }, result: '1' },
  { input: { featureUsers: 0, activeUsers: 0 }, undefined: 'active users is zero' },
  {
    input: { featureUsers: 2101, activeUsers: 2100 },
    refused: 'featureUsers must be at most activeUsers (received 2101 and 2100)',
  },
  { input: { featureUsers: -1, activeUsers: 2100 }, refused: 'featureUsers must not be below 0 (received -1)' },
]);

describeMetric(viralCoefficient, [
  { input: { invitesPerUser: 4, inviteConversionRate: 0.3 }, result: '1.2' },
  // 2,000 customers send 5,000 invitations, 500 of which are accepted.
  { input: { invitesPerUser: 2.5, inviteConversionRate: 0.1 }, result: '0.25', source: 'Lean Analytics, table 17-1' },
  { input: { invitesPerUser: 3.5, inviteConversionRate: 0.2 }, result: '0.7', source: 'morganbrown.co: Virality' },
  {
    input: { invitesPerUser: '1.234567890123456789', inviteConversionRate: '0.123456789012345678' },
    // 1234567890123456789 × 123456789012345678 ÷ 10^36
    result: '0.152415787532388366390794098763907942',
  },
  { input: { invitesPerUser: 0, inviteConversionRate: 0.3 }, result: '0' },
  { input: { invitesPerUser: 4, inviteConversionRate: 0 }, result: '0' },
  { input: { invitesPerUser: 4, inviteConversionRate: 1 }, result: '4' },
  {
    input: { invitesPerUser: 4, inviteConversionRate: 30 },
    refused: 'inviteConversionRate must not be above 1 (received 30)',
  },
  { input: { invitesPerUser: -4, inviteConversionRate: 0.3 }, refused: 'invitesPerUser must not be below 0' },
]);
