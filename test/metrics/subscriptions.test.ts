import { describe, expect, it } from 'vitest';
import { activeBaseChurnRate } from '../../src/metrics/subscriptions/active-base-churn-rate';
import { annualRecurringRevenue } from '../../src/metrics/subscriptions/annual-recurring-revenue';
import { annualisedChurnRate } from '../../src/metrics/subscriptions/annualised-churn-rate';
import { averageRevenuePerAccount } from '../../src/metrics/subscriptions/average-revenue-per-account';
import { averageRevenuePerPayingUser } from '../../src/metrics/subscriptions/average-revenue-per-paying-user';
import { averageRevenuePerUser } from '../../src/metrics/subscriptions/average-revenue-per-user';
import { averageSalePrice } from '../../src/metrics/subscriptions/average-sale-price';
import { averageSubscribers } from '../../src/metrics/subscriptions/average-subscribers';
import { cancelledMrrRate } from '../../src/metrics/subscriptions/cancelled-mrr-rate';
import { customerChurnRate } from '../../src/metrics/subscriptions/customer-churn-rate';
import { customerLifetime } from '../../src/metrics/subscriptions/customer-lifetime';
import { customerRetentionRate } from '../../src/metrics/subscriptions/customer-retention-rate';
import { expansionRate } from '../../src/metrics/subscriptions/expansion-rate';
import { grossMrrChurnRate } from '../../src/metrics/subscriptions/gross-mrr-churn-rate';
import { grossRevenueRetention } from '../../src/metrics/subscriptions/gross-revenue-retention';
import { monthlyRecurringRevenue } from '../../src/metrics/subscriptions/monthly-recurring-revenue';
import { mrrGrowthRate } from '../../src/metrics/subscriptions/mrr-growth-rate';
import { netMrrChurnRate } from '../../src/metrics/subscriptions/net-mrr-churn-rate';
import { netNewMrr } from '../../src/metrics/subscriptions/net-new-mrr';
import { netRevenueRetention } from '../../src/metrics/subscriptions/net-revenue-retention';
import { reactivationRate } from '../../src/metrics/subscriptions/reactivation-rate';
import { saasQuickRatio } from '../../src/metrics/subscriptions/saas-quick-ratio';
import { seatsPerAccount } from '../../src/metrics/subscriptions/seats-per-account';
import { totalCustomerChurnRate } from '../../src/metrics/subscriptions/total-customer-churn-rate';
import { trialConversionRate } from '../../src/metrics/subscriptions/trial-conversion-rate';
import { describeMetric } from './describe-metric';

describeMetric(monthlyRecurringRevenue, [
  {
    // 100 subscribers of 100 a month and 50 of 600 a year, a twelfth of which is 50.
    input: { mrrAtEnd: 100 * 100 + 50 * 50 },
    result: '12500',
    source: 'Stripe: Billing metric definitions',
  },
  { input: { mrrAtEnd: '166.67' }, result: '166.67' },
  { input: { mrrAtEnd: '123456789012345678901234.56' }, result: '123456789012345678901234.56' },
  { input: { mrrAtEnd: 0 }, result: '0' },
  { input: { mrrAtEnd: -1 }, refused: 'mrrAtEnd must not be below 0 (received -1)' },
]);

describeMetric(annualRecurringRevenue, [
  { input: { mrrAtEnd: 25 }, result: '300', source: 'ChartMogul: Annual Run Rate (ARR)' },
  { input: { mrrAtEnd: '83333333.33' }, result: '999999999.96' },
  { input: { mrrAtEnd: '123456789012345678901234.56' }, result: '1481481468148148146814814.72' },
  { input: { mrrAtEnd: 0 }, result: '0' },
  { input: { mrrAtEnd: '-0.01' }, refused: 'mrrAtEnd must not be below 0 (received "-0.01")' },
]);

describeMetric(netNewMrr, [
  {
    input: {
      newMrr: '4000.5',
      expansionMrr: '3000.25',
      reactivationMrr: 500,
      contractionMrr: '500.10',
      churnedMrr: '2000.15',
    },
    result: '5000.5',
  },
  {
    input: { newMrr: 20_000, expansionMrr: 4000, reactivationMrr: 0, contractionMrr: 1000, churnedMrr: 3000 },
    result: '20000',
    source: 'ProfitWell: SaaS Quick Ratio, example 1',
  },
  {
    input: { newMrr: 0.1, expansionMrr: 0.2, reactivationMrr: 0, contractionMrr: 0, churnedMrr: 0.3 },
    result: '0',
  },
  {
    input: { newMrr: 0, expansionMrr: 0, reactivationMrr: 0, contractionMrr: 10, churnedMrr: 100 },
    result: '-110',
  },
  { input: { newMrr: 0, expansionMrr: 0, reactivationMrr: 0, contractionMrr: 0, churnedMrr: 0 }, result: '0' },
  {
    input: { newMrr: 100, expansionMrr: 0, reactivationMrr: 0, contractionMrr: 0, churnedMrr: -20 },
    refused: 'churnedMrr must not be below 0 (received -20)',
  },
  {
    input: { newMrr: 100, expansionMrr: 0, reactivationMrr: 0, contractionMrr: -5, churnedMrr: 0 },
    refused: 'contractionMrr must not be below 0 (received -5)',
  },
]);

describeMetric(mrrGrowthRate, [
  { input: { netNewMrr: 30_000, mrrAtStart: 200_000 }, result: '0.15', source: 'MetricKit: MRR Growth Rate' },
  { input: { netNewMrr: 100, mrrAtStart: 300 }, result: '1/3' },
  { input: { netNewMrr: 0, mrrAtStart: 300 }, result: '0' },
  { input: { netNewMrr: 5000, mrrAtStart: 1000 }, result: '5' },
  { input: { netNewMrr: -110, mrrAtStart: 700 }, result: '-11/70' },
  { input: { netNewMrr: -700, mrrAtStart: 700 }, result: '-1' },
  { input: { netNewMrr: 5000, mrrAtStart: 0 }, undefined: 'MRR at start is zero' },
  { input: { netNewMrr: 10, mrrAtStart: -700 }, refused: 'mrrAtStart must not be below 0 (received -700)' },
]);

describeMetric(averageSubscribers, [
  {
    input: { customersAtStart: 100, customersAtEnd: 10_000 },
    result: '5050',
    source: 'A. Croll, B. Yoskovitz: Lean Analytics',
  },
  { input: { customersAtStart: 1000, customersAtEnd: 1437 }, result: '1218.5' },
  { input: { customersAtStart: 0, customersAtEnd: 1 }, result: '1/2' },
  { input: { customersAtStart: 0, customersAtEnd: 0 }, result: '0' },
  { input: { customersAtStart: 9_007_199_254_740_993n, customersAtEnd: 0 }, result: '4503599627370496.5' },
  { input: { customersAtStart: 10.5, customersAtEnd: 20 }, refused: 'customersAtStart must be a whole number' },
  { input: { customersAtStart: 10, customersAtEnd: -1 }, refused: 'customersAtEnd must not be below 0' },
]);

describeMetric(averageRevenuePerUser, [
  {
    input: { revenue: 1_000_000, averageSubscribers: 50_000 },
    result: '20',
    source: 'The Motley Fool: How to Calculate the Average Revenue Per Unit',
  },
  { input: { revenue: 10_485, averageSubscribers: 1253 }, result: '10485/1253' },
  { input: { revenue: 100, averageSubscribers: 1218.5 }, result: '200/2437' },
  { input: { revenue: 0, averageSubscribers: 1050 }, result: '0' },
  { input: { revenue: -210, averageSubscribers: 1050 }, result: '-0.2' },
  { input: { revenue: 100, averageSubscribers: 0 }, undefined: 'average subscribers is zero' },
  { input: { revenue: 100, averageSubscribers: -1 }, refused: 'averageSubscribers must not be below 0 (received -1)' },
]);

describeMetric(averageRevenuePerPayingUser, [
  {
    input: { revenue: 100, payingUsers: 100 },
    result: '1',
    source: 'AppLovin glossary: Average Revenue Per Paying User',
  },
  { input: { revenue: '123.45', payingUsers: 7 }, result: '123.45/7' },
  { input: { revenue: 0, payingUsers: 3 }, result: '0' },
  { input: { revenue: '-9.99', payingUsers: 3 }, result: '-3.33' },
  { input: { revenue: 100, payingUsers: 0 }, undefined: 'paying users is zero' },
  { input: { revenue: 100, payingUsers: 2.5 }, refused: 'payingUsers must be a whole number (received 2.5)' },
]);

describeMetric(averageRevenuePerAccount, [
  {
    input: { mrrAtEnd: 1500, customersAtEnd: 5 },
    result: '300',
    source: 'ChartMogul: Average Revenue Per Account',
  },
  { input: { mrrAtEnd: '999.99', customersAtEnd: 7 }, result: '999.99/7' },
  { input: { mrrAtEnd: 0, customersAtEnd: 7 }, result: '0' },
  { input: { mrrAtEnd: 0, customersAtEnd: 0 }, undefined: 'customers at end is zero' },
  { input: { mrrAtEnd: -5, customersAtEnd: 7 }, refused: 'mrrAtEnd must not be below 0 (received -5)' },
  { input: { mrrAtEnd: 5, customersAtEnd: 0.5 }, refused: 'customersAtEnd must be a whole number (received 0.5)' },
]);

describeMetric(averageSalePrice, [
  {
    // Three customers at 100 and seven at 50.
    input: { newMrr: 3 * 100 + 7 * 50, newCustomers: 10 },
    result: '65',
    source: 'ChartMogul: Average Sale Price',
  },
  { input: { newMrr: 200, newCustomers: 3 }, result: '200/3' },
  { input: { newMrr: 0, newCustomers: 3 }, result: '0' },
  { input: { newMrr: 0, newCustomers: 0 }, undefined: 'new customers is zero' },
  { input: { newMrr: -1, newCustomers: 3 }, refused: 'newMrr must not be below 0 (received -1)' },
]);

// One base, three rates: 1,000 customers at the start, 50 of them leave, 500 join, 12 of the joiners leave.
describeMetric(customerChurnRate, [
  {
    input: { churnedCustomers: 50, customersAtStart: 1000 },
    result: '0.05',
    source: '1,000 at the start, 50 of them leave',
  },
  {
    input: { churnedCustomers: 10, customersAtStart: 100 },
    result: '0.1',
    source: 'ChartMogul: Customer Churn Rate, 11 lost but one of them joined in the month',
  },
  { input: { churnedCustomers: '1', customersAtStart: 3n }, result: '1/3' },
  { input: { churnedCustomers: 0, customersAtStart: 1000 }, result: '0' },
  { input: { churnedCustomers: 1000, customersAtStart: 1000 }, result: '1' },
  { input: { churnedCustomers: 0, customersAtStart: 0 }, undefined: 'customers at start is zero' },
  {
    input: { churnedCustomers: 1001, customersAtStart: 1000 },
    refused: 'churnedCustomers must be at most customersAtStart (received 1001 and 1000)',
  },
  { input: { churnedCustomers: 1, customersAtStart: 0 }, refused: 'churnedCustomers must be at most customersAtStart' },
  { input: { churnedCustomers: -1, customersAtStart: 1000 }, refused: 'churnedCustomers must not be below 0' },
  { input: { churnedCustomers: 1.5, customersAtStart: 1000 }, refused: 'churnedCustomers must be a whole number' },
]);

describeMetric(totalCustomerChurnRate, [
  {
    input: { lostCustomers: 50 + 12, customersAtStart: 1000 },
    result: '0.062',
    source: '1,000 at the start, 50 of them leave, 12 joiners leave',
  },
  { input: { lostCustomers: 2, customersAtStart: 7 }, result: '2/7' },
  { input: { lostCustomers: 0, customersAtStart: 7 }, result: '0' },
  { input: { lostCustomers: 7, customersAtStart: 7 }, result: '1' },
  { input: { lostCustomers: 10, customersAtStart: 4 }, result: '2.5' },
  { input: { lostCustomers: 3, customersAtStart: 0 }, undefined: 'customers at start is zero' },
  {
    input: { lostCustomers: 0.5, customersAtStart: 4 },
    refused: 'lostCustomers must be a whole number (received 0.5)',
  },
]);

describeMetric(activeBaseChurnRate, [
  {
    input: { lostCustomers: 50 + 12, customersAtStart: 1000, newCustomers: 500 },
    result: '62/1500',
    source: '1,000 at the start, 500 join, 62 of both leave',
  },
  {
    input: { lostCustomers: 109, customersAtStart: 1126, newCustomers: 263 },
    result: '109/1389',
    source: 'Free Math Help forum: half a year, 7.85 %',
  },
  { input: { lostCustomers: 0, customersAtStart: 1000, newCustomers: 500 }, result: '0' },
  { input: { lostCustomers: 1500, customersAtStart: 1000, newCustomers: 500 }, result: '1' },
  { input: { lostCustomers: 1, customersAtStart: 0, newCustomers: 4 }, result: '0.25' },
  {
    input: { lostCustomers: 0, customersAtStart: 0, newCustomers: 0 },
    undefined: 'customers at start + new customers is zero',
  },
  {
    input: { lostCustomers: 1501, customersAtStart: 1000, newCustomers: 500 },
    refused: 'lostCustomers must be at most customersAtStart + newCustomers (received 1501 and 1000 + 500)',
  },
  {
    input: { lostCustomers: 1, customersAtStart: 10, newCustomers: -2 },
    refused: 'newCustomers must not be below 0 (received -2)',
  },
]);

describeMetric(customerRetentionRate, [
  {
    // 950 of the start and 488 of the 500 joiners are there at the end.
    input: { customersAtEnd: 950 + 488, newCustomers: 488, customersAtStart: 1000 },
    result: '0.95',
    source: '1,000 at the start, 50 of them leave, 500 join, 12 joiners leave',
  },
  { input: { customersAtEnd: 9, newCustomers: 4, customersAtStart: 7 }, result: '5/7' },
  { input: { customersAtEnd: 4, newCustomers: 4, customersAtStart: 7 }, result: '0' },
  { input: { customersAtEnd: 11, newCustomers: 4, customersAtStart: 7 }, result: '1' },
  { input: { customersAtEnd: 4, newCustomers: 4, customersAtStart: 0 }, undefined: 'customers at start is zero' },
  {
    input: { customersAtEnd: 3, newCustomers: 4, customersAtStart: 7 },
    refused: 'newCustomers must be at most customersAtEnd (received 4 and 3)',
  },
  {
    input: { customersAtEnd: 12, newCustomers: 4, customersAtStart: 7 },
    refused: 'customersAtEnd must be at most customersAtStart + newCustomers (received 12 and 7 + 4)',
  },
  {
    input: { customersAtEnd: 9.5, newCustomers: 4, customersAtStart: 7 },
    refused: 'customersAtEnd must be a whole number (received 9.5)',
  },
]);

describeMetric(annualisedChurnRate, [
  {
    input: { customerChurnRate: 0.03 },
    result: '0.306157639004561999704959',
    source: 'Churnkey: 3 % a month is 30.62 % a year',
  },
  {
    input: { customerChurnRate: 0.05 },
    result: '0.459639912337363037109375',
    source: 'Churnkey: 5 % a month is 45.96 % a year',
  },
  { input: { customerChurnRate: '0.025' }, result: '0.262001654173348836839199066162109375' },
  { input: { customerChurnRate: '0.062' }, result: '0.536089651429066730704594632442834944' },
  { input: { customerChurnRate: 0 }, result: '0' },
  { input: { customerChurnRate: 1 }, result: '1' },
  { input: { customerChurnRate: 5 }, refused: 'customerChurnRate must not be above 1 (received 5)' },
  { input: { customerChurnRate: -0.01 }, refused: 'customerChurnRate must not be below 0 (received -0.01)' },
]);

describeMetric(customerLifetime, [
  { input: { customerChurnRate: 0.025 }, result: '40', source: 'ChurnZero: Customer Lifetime' },
  { input: { customerChurnRate: 0.03 }, result: '100/3', source: 'D. Skok: SaaS Metrics 2.0, 33 months' },
  { input: { customerChurnRate: '0.07' }, result: '100/7' },
  { input: { customerChurnRate: 1 }, result: '1' },
  { input: { customerChurnRate: '1e-9' }, result: '1000000000' },
  { input: { customerChurnRate: 0 }, undefined: 'customer churn rate is zero' },
  { input: { customerChurnRate: 3 }, refused: 'customerChurnRate must not be above 1 (received 3)' },
]);

describeMetric(cancelledMrrRate, [
  { input: { churnedMrr: 10, mrrAtStart: 100 }, result: '0.1' },
  { input: { churnedMrr: '33.33', mrrAtStart: 700 }, result: '33.33/700' },
  { input: { churnedMrr: 0, mrrAtStart: 700 }, result: '0' },
  { input: { churnedMrr: 700, mrrAtStart: 700 }, result: '1' },
  { input: { churnedMrr: 900, mrrAtStart: 600 }, result: '1.5' },
  { input: { churnedMrr: 10, mrrAtStart: 0 }, undefined: 'MRR at start is zero' },
  { input: { churnedMrr: -10, mrrAtStart: 100 }, refused: 'churnedMrr must not be below 0 (received -10)' },
]);

describeMetric(grossMrrChurnRate, [
  {
    input: { churnedMrr: 10, contractionMrr: 10, mrrAtStart: 100 },
    result: '0.2',
    source: 'ChartMogul: MRR Churn Rate',
  },
  { input: { churnedMrr: '100.10', contractionMrr: '0.23', mrrAtStart: 3000 }, result: '100.33/3000' },
  { input: { churnedMrr: 0, contractionMrr: 0, mrrAtStart: 100 }, result: '0' },
  { input: { churnedMrr: 60, contractionMrr: 40, mrrAtStart: 100 }, result: '1' },
  { input: { churnedMrr: 100, contractionMrr: 20, mrrAtStart: 100 }, result: '1.2' },
  { input: { churnedMrr: 10, contractionMrr: 10, mrrAtStart: 0 }, undefined: 'MRR at start is zero' },
  {
    input: { churnedMrr: 10, contractionMrr: -10, mrrAtStart: 100 },
    refused: 'contractionMrr must not be below 0 (received -10)',
  },
]);

describeMetric(netMrrChurnRate, [
  {
    input: { churnedMrr: 10, contractionMrr: 10, expansionMrr: 10, reactivationMrr: 0, mrrAtStart: 100 },
    result: '0.1',
    source: 'ChartMogul: MRR Churn Rate',
  },
  {
    input: { churnedMrr: '10.5', contractionMrr: '4.5', expansionMrr: 20, reactivationMrr: 2, mrrAtStart: 300 },
    result: '-7/300',
  },
  {
    input: { churnedMrr: 0, contractionMrr: 0, expansionMrr: 0, reactivationMrr: 25, mrrAtStart: 100 },
    result: '-0.25',
  },
  {
    input: { churnedMrr: 5, contractionMrr: 5, expansionMrr: 7, reactivationMrr: 3, mrrAtStart: 100 },
    result: '0',
  },
  {
    input: { churnedMrr: 100, contractionMrr: 0, expansionMrr: 0, reactivationMrr: 0, mrrAtStart: 100 },
    result: '1',
  },
  {
    input: { churnedMrr: 5, contractionMrr: 5, expansionMrr: 7, reactivationMrr: 3, mrrAtStart: 0 },
    undefined: 'MRR at start is zero',
  },
  {
    input: { churnedMrr: 5, contractionMrr: 5, expansionMrr: 7, reactivationMrr: -3, mrrAtStart: 100 },
    refused: 'reactivationMrr must not be below 0 (received -3)',
  },
]);

describeMetric(netRevenueRetention, [
  {
    input: { mrrAtStart: 24_000_000, expansionMrr: 4_200_000, contractionMrr: 700_000, churnedMrr: 1_200_000 },
    result: '263/240',
    source: 'XLSlides calculator: 24.0 m, 4.2 m gained, 1.9 m lost, 109.6 %',
  },
  {
    input: { mrrAtStart: 1000, expansionMrr: 100, contractionMrr: 0, churnedMrr: 0 },
    result: '1.1',
    source: 'ScaleXP: no losses and 10 % upsells',
  },
  { input: { mrrAtStart: 300, expansionMrr: '0.5', contractionMrr: 20, churnedMrr: 80 }, result: '200.5/300' },
  { input: { mrrAtStart: 300, expansionMrr: 0, contractionMrr: 0, churnedMrr: 0 }, result: '1' },
  { input: { mrrAtStart: 300, expansionMrr: 0, contractionMrr: 0, churnedMrr: 300 }, result: '0' },
  { input: { mrrAtStart: 300, expansionMrr: 50, contractionMrr: 0, churnedMrr: 350 }, result: '0' },
  {
    input: { mrrAtStart: 0, expansionMrr: 50, contractionMrr: 0, churnedMrr: 20 },
    undefined: 'MRR at start is zero',
  },
  {
    input: { mrrAtStart: 300, expansionMrr: 50, contractionMrr: 1, churnedMrr: 350 },
    refused: 'contractionMrr + churnedMrr must be at most mrrAtStart + expansionMrr (received 1 + 350 and 300 + 50)',
  },
  {
    input: { mrrAtStart: 300, expansionMrr: -50, contractionMrr: 0, churnedMrr: 0 },
    refused: 'expansionMrr must not be below 0 (received -50)',
  },
]);

describeMetric(grossRevenueRetention, [
  {
    input: { mrrAtStart: 24_000_000, contractionMrr: 700_000, churnedMrr: 1_200_000 },
    result: '221/240',
    source: 'XLSlides calculator: 24.0 m, 1.9 m lost, 92.1 %',
  },
  { input: { mrrAtStart: 300, contractionMrr: 20, churnedMrr: 80 }, result: '2/3' },
  { input: { mrrAtStart: 300, contractionMrr: 0, churnedMrr: 0 }, result: '1' },
  { input: { mrrAtStart: 300, contractionMrr: 100, churnedMrr: 200 }, result: '0' },
  { input: { mrrAtStart: 0, contractionMrr: 0, churnedMrr: 0 }, undefined: 'MRR at start is zero' },
  {
    input: { mrrAtStart: 300, contractionMrr: 100, churnedMrr: '200.01' },
    refused: 'contractionMrr + churnedMrr must be at most mrrAtStart (received 100 + 200.01 and 300)',
  },
  {
    input: { mrrAtStart: 300, contractionMrr: -1, churnedMrr: 1 },
    refused: 'contractionMrr must not be below 0 (received -1)',
  },
]);

describeMetric(expansionRate, [
  { input: { expansionMrr: 1000, mrrAtStart: 5000 }, result: '0.2' },
  { input: { expansionMrr: '12.34', mrrAtStart: 900 }, result: '12.34/900' },
  { input: { expansionMrr: 0, mrrAtStart: 900 }, result: '0' },
  { input: { expansionMrr: 1800, mrrAtStart: 900 }, result: '2' },
  { input: { expansionMrr: 10, mrrAtStart: 0 }, undefined: 'MRR at start is zero' },
  { input: { expansionMrr: -10, mrrAtStart: 900 }, refused: 'expansionMrr must not be below 0 (received -10)' },
]);

describeMetric(reactivationRate, [
  { input: { reactivatedCustomers: 45, formerCustomers: 900 }, result: '0.05' },
  { input: { reactivatedCustomers: 2, formerCustomers: 9 }, result: '2/9' },
  { input: { reactivatedCustomers: 0, formerCustomers: 9 }, result: '0' },
  { input: { reactivatedCustomers: 9, formerCustomers: 9 }, result: '1' },
  { input: { reactivatedCustomers: 0, formerCustomers: 0 }, undefined: 'former customers is zero' },
  {
    input: { reactivatedCustomers: 10, formerCustomers: 9 },
    refused: 'reactivatedCustomers must be at most formerCustomers (received 10 and 9)',
  },
  {
    input: { reactivatedCustomers: 1.5, formerCustomers: 9 },
    refused: 'reactivatedCustomers must be a whole number (received 1.5)',
  },
]);

describeMetric(saasQuickRatio, [
  {
    input: { newMrr: 20_000, expansionMrr: 4000, reactivationMrr: 0, churnedMrr: 3000, contractionMrr: 1000 },
    result: '6',
    source: 'ProfitWell: SaaS Quick Ratio, example 1',
  },
  {
    input: { newMrr: 20_000, expansionMrr: 8000, reactivationMrr: 0, churnedMrr: 5000, contractionMrr: 3000 },
    result: '3.5',
    source: 'PitchKit glossary: Quick Ratio',
  },
  {
    input: { newMrr: 5, expansionMrr: 3, reactivationMrr: 2, churnedMrr: 2, contractionMrr: 1 },
    result: '10/3',
  },
  { input: { newMrr: 0, expansionMrr: 0, reactivationMrr: 0, churnedMrr: 2, contractionMrr: 1 }, result: '0' },
  { input: { newMrr: 4, expansionMrr: 0, reactivationMrr: 0, churnedMrr: 0, contractionMrr: 8 }, result: '0.5' },
  {
    input: { newMrr: 5, expansionMrr: 3, reactivationMrr: 2, churnedMrr: 0, contractionMrr: 0 },
    undefined: 'churned MRR + contraction MRR is zero',
  },
  {
    input: { newMrr: 5, expansionMrr: 3, reactivationMrr: 2, churnedMrr: -2, contractionMrr: 0 },
    refused: 'churnedMrr must not be below 0 (received -2)',
  },
]);

describeMetric(trialConversionRate, [
  {
    input: { convertedTrials: 5, startedTrials: 10 },
    result: '0.5',
    source: 'ChartMogul: Trial-to-Paid Conversion Rate',
  },
  { input: { convertedTrials: 1, startedTrials: 6 }, result: '1/6' },
  { input: { convertedTrials: 0, startedTrials: 6 }, result: '0' },
  { input: { convertedTrials: 6, startedTrials: 6 }, result: '1' },
  { input: { convertedTrials: 9, startedTrials: 6 }, result: '1.5' },
  { input: { convertedTrials: 3, startedTrials: 0 }, undefined: 'started trials is zero' },
  { input: { convertedTrials: 2.5, startedTrials: 6 }, refused: 'convertedTrials must be a whole number' },
]);

describeMetric(seatsPerAccount, [
  {
    input: { seats: 100, customersAtEnd: 10 },
    result: '10',
    source: 'ChartMogul: Subscription Quantity, 10 subscribers with 10 seats each',
  },
  { input: { seats: 10, customersAtEnd: 3 }, result: '10/3' },
  { input: { seats: 0, customersAtEnd: 3 }, result: '0' },
  { input: { seats: 10, customersAtEnd: 0 }, undefined: 'customers at end is zero' },
  { input: { seats: 2.5, customersAtEnd: 3 }, refused: 'seats must be a whole number (received 2.5)' },
]);

describe('one month, seen through all of them', () => {
  const month = { newMrr: 4000, expansionMrr: 3000, reactivationMrr: 500, contractionMrr: 500, churnedMrr: 2000 };
  const { newMrr, reactivationMrr, ...ofThoseAtStart } = month;
  const mrrAtStart = 50_000;

  it('keeps what the churn rates say is not lost', () => {
    const { churnedMrr, contractionMrr } = month;
    const gross = grossMrrChurnRate({ churnedMrr, contractionMrr, mrrAtStart });
    const net = netMrrChurnRate({ ...ofThoseAtStart, reactivationMrr: 0, mrrAtStart });

    expect(gross.plus(grossRevenueRetention({ churnedMrr, contractionMrr, mrrAtStart })).toString()).toBe('1');
    expect(net.plus(netRevenueRetention({ ...ofThoseAtStart, mrrAtStart })).toString()).toBe('1');
  });

  it('grows by new and returning customers and by what the others add', () => {
    const growth = mrrGrowthRate({ netNewMrr: netNewMrr(month), mrrAtStart });
    const arrivals = (newMrr + reactivationMrr) / mrrAtStart;

    expect(growth.toString()).toBe('0.1');
    expect(
      netRevenueRetention({ ...ofThoseAtStart, mrrAtStart })
        .minus(1)
        .plus(arrivals)
        .toString(),
    ).toBe('0.1');
  });

  it('keeps the customers that customer churn does not lose', () => {
    const churn = customerChurnRate({ churnedCustomers: 50, customersAtStart: 1000 });
    const retention = customerRetentionRate({ customersAtEnd: 1438, newCustomers: 488, customersAtStart: 1000 });

    expect(churn.plus(retention).toString()).toBe('1');
  });
});
