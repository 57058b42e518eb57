import { averageDealSize } from '../../src/metrics/deals/average-deal-size';
import { closeRate } from '../../src/metrics/deals/close-rate';
import { discountRate } from '../../src/metrics/deals/discount-rate';
import { forecastAccuracy } from '../../src/metrics/deals/forecast-accuracy';
import { lateStagePipelineCoverage } from '../../src/metrics/deals/late-stage-pipeline-coverage';
import { lossRate } from '../../src/metrics/deals/loss-rate';
import { newOpportunityVolume } from '../../src/metrics/deals/new-opportunity-volume';
import { pipelineCoverage } from '../../src/metrics/deals/pipeline-coverage';
import { quotaAttainment } from '../../src/metrics/deals/quota-attainment';
import { rampTime } from '../../src/metrics/deals/ramp-time';
import { remainingPipelineCoverage } from '../../src/metrics/deals/remaining-pipeline-coverage';
import { repsAtQuotaShare } from '../../src/metrics/deals/reps-at-quota-share';
import { revenuePerRep } from '../../src/metrics/deals/revenue-per-rep';
import { salesCycleLength } from '../../src/metrics/deals/sales-cycle-length';
import { salesExpenseRatio } from '../../src/metrics/deals/sales-expense-ratio';
import { salesVelocity } from '../../src/metrics/deals/sales-velocity';
import { weightedPipelineValue } from '../../src/metrics/deals/weighted-pipeline-value';
import { winRate } from '../../src/metrics/deals/win-rate';
import { winRateByValue } from '../../src/metrics/deals/win-rate-by-value';
import { describeMetric } from './describe-metric';

describeMetric(winRate, [
  { input: { wonDeals: 30, lostDeals: 70 }, result: '0.3' },
  { input: { wonDeals: 5, lostDeals: 10 }, result: '1/3', source: 'Rekener: closed funnel close rate, September' },
  { input: { wonDeals: '1', lostDeals: 2n }, result: '1/3' },
  { input: { wonDeals: 0, lostDeals: 8 }, result: '0' },
  { input: { wonDeals: 5, lostDeals: 0 }, result: '1' },
  { input: { wonDeals: 10n ** 30n, lostDeals: 6n * 10n ** 30n }, result: '1/7' },
  { input: { wonDeals: 0, lostDeals: 0 }, undefined: 'won deals + lost deals is zero' },
  { input: { wonDeals: 1.5, lostDeals: 70 }, refused: 'wonDeals must be a whole number (received 1.5)' },
  { input: { wonDeals: 30, lostDeals: -1 }, refused: 'lostDeals must not be below 0 (received -1)' },
]);

describeMetric(lossRate, [
  { input: { wonDeals: 30, lostDeals: 70 }, result: '0.7' },
  { input: { wonDeals: 30, lostDeals: 90 }, result: '0.75', source: 'KPI Tree: deal loss analysis' },
  { input: { wonDeals: 17, lostDeals: 46 }, result: '46/63' },
  { input: { wonDeals: 9, lostDeals: 0 }, result: '0' },
  { input: { wonDeals: 0, lostDeals: 4 }, result: '1' },
  { input: { wonDeals: 6n * 10n ** 30n, lostDeals: 10n ** 30n }, result: '1/7' },
  { input: { wonDeals: 0, lostDeals: 0 }, undefined: 'won deals + lost deals is zero' },
  { input: { wonDeals: 30, lostDeals: 0.7 }, refused: 'lostDeals must be a whole number (received 0.7)' },
]);

describeMetric(closeRate, [
  { input: { wonDeals: 18, createdDeals: 120 }, result: '0.15' },
  { input: { wonDeals: 7, createdDeals: 23 }, result: '7/23' },
  { input: { wonDeals: 0, createdDeals: 12 }, result: '0' },
  { input: { wonDeals: 12, createdDeals: 12 }, result: '1' },
  { input: { wonDeals: 14, createdDeals: 12 }, result: '7/6' },
  { input: { wonDeals: 3, createdDeals: 0 }, undefined: 'created deals is zero' },
  { input: { wonDeals: 0, createdDeals: 0 }, undefined: 'created deals is zero' },
  { input: { wonDeals: 3, createdDeals: -12 }, refused: 'createdDeals must not be below 0 (received -12)' },
]);

describeMetric(winRateByValue, [
  { input: { wonValue: 450_000, lostValue: 550_000 }, result: '0.45' },
  { input: { wonValue: 30_000, lostValue: 70_000 }, result: '0.3', source: 'Altify: scenario 1, deals A to D' },
  { input: { wonValue: '10000.50', lostValue: '23000.25' }, result: '10000.50/33000.75' },
  { input: { wonValue: 0, lostValue: 0.01 }, result: '0' },
  { input: { wonValue: 0.01, lostValue: 0 }, result: '1' },
  { input: { wonValue: '1e30', lostValue: '6e30' }, result: '1/7' },
  { input: { wonValue: 0, lostValue: 0 }, undefined: 'value of won deals + value of lost deals is zero' },
  { input: { wonValue: -1, lostValue: 100 }, undefined: 'value of won deals is not at least 0' },
  { input: { wonValue: -100, lostValue: 0 }, undefined: 'value of won deals is not at least 0' },
  { input: { wonValue: 100, lostValue: -1 }, refused: 'lostValue must not be below 0 (received -1)' },
]);

describeMetric(averageDealSize, [
  { input: { wonValue: 450_000, wonDeals: 30 }, result: '15000' },
  { input: { wonValue: '123.45', wonDeals: 7 }, result: '123.45/7' },
  { input: { wonValue: 0, wonDeals: 3 }, result: '0' },
  { input: { wonValue: '-100.10', wonDeals: 3 }, result: '-100.10/3' },
  { input: { wonValue: '99999999999999.99', wonDeals: 3 }, result: '33333333333333.33' },
  { input: { wonValue: 450_000, wonDeals: 0 }, undefined: 'won deals is zero' },
  { input: { wonValue: 0, wonDeals: 0 }, undefined: 'won deals is zero' },
  { input: { wonValue: 450_000, wonDeals: 2.5 }, refused: 'wonDeals must be a whole number (received 2.5)' },
]);

describeMetric(salesCycleLength, [
  { input: { wonCycleDays: 1350, wonDeals: 30 }, result: '45' },
  { input: { wonCycleDays: 120, wonDeals: 3 }, result: '40', source: 'RevOps Dictionary: won in 20, 40 and 60 days' },
  { input: { wonCycleDays: '1000.5', wonDeals: 11 }, result: '1000.5/11' },
  { input: { wonCycleDays: 0, wonDeals: 4 }, result: '0' },
  { input: { wonCycleDays: 30, wonDeals: 0 }, undefined: 'won deals is zero' },
  { input: { wonCycleDays: -1, wonDeals: 30 }, refused: 'wonCycleDays must not be below 0 (received -1)' },
]);

describeMetric(salesVelocity, [
  { input: { openDeals: 60, averageDealSize: 15_000, winRate: 0.3, salesCycleLength: 45 }, result: '6000' },
  {
    input: { openDeals: 50, averageDealSize: 50_000, winRate: 0.25, salesCycleLength: 45 },
    result: '125000/9',
    source: 'Optifai: 13,889 dollars a day',
  },
  { input: { openDeals: 18, averageDealSize: 42_000, winRate: '0.24', salesCycleLength: 78 }, result: '30240/13' },
  { input: { openDeals: 0, averageDealSize: 15_000, winRate: 0.3, salesCycleLength: 45 }, result: '0' },
  { input: { openDeals: 60, averageDealSize: 15_000, winRate: 0, salesCycleLength: 45 }, result: '0' },
  { input: { openDeals: 60, averageDealSize: 15_000, winRate: 1, salesCycleLength: 45 }, result: '20000' },
  { input: { openDeals: 60, averageDealSize: -150, winRate: 0.3, salesCycleLength: 45 }, result: '-60' },
  { input: { openDeals: 60, averageDealSize: 15_000, winRate: 0.3, salesCycleLength: 0.5 }, result: '540000' },
  {
    input: { openDeals: 60, averageDealSize: 15_000, winRate: 0.3, salesCycleLength: 0 },
    undefined: 'sales cycle length is zero',
  },
  {
    input: { openDeals: 60, averageDealSize: 15_000, winRate: 30, salesCycleLength: 45 },
    refused: 'winRate must not be above 1 (received 30)',
  },
  {
    input: { openDeals: 60.5, averageDealSize: 15_000, winRate: 0.3, salesCycleLength: 45 },
    refused: 'openDeals must be a whole number (received 60.5)',
  },
]);

describeMetric(quotaAttainment, [
  { input: { wonValue: 450_000, quota: 500_000 }, result: '0.9' },
  { input: { wonValue: 200_000, quota: 250_000 }, result: '0.8', source: 'Petavue: a quarterly quota' },
  { input: { wonValue: 1_580_000, quota: 1_400_000 }, result: '79/70', source: 'WinsAbove: reported as 113 %' },
  { input: { wonValue: 0, quota: 500_000 }, result: '0' },
  { input: { wonValue: 500_000, quota: 500_000 }, result: '1' },
  { input: { wonValue: -25_000, quota: 500_000 }, result: '-0.05' },
  { input: { wonValue: 1, quota: '7e30' }, result: '1e-30/7' },
  { input: { wonValue: 450_000, quota: 0 }, undefined: 'quota is zero' },
  { input: { wonValue: 450_000, quota: -500_000 }, refused: 'quota must not be below 0 (received -500000)' },
]);

describeMetric(repsAtQuotaShare, [
  { input: { repsAtQuota: 12, reps: 20 }, result: '0.6' },
  { input: { repsAtQuota: 5, reps: 12 }, result: '5/12' },
  { input: { repsAtQuota: 0, reps: 7 }, result: '0' },
  { input: { repsAtQuota: 7, reps: 7 }, result: '1' },
  { input: { repsAtQuota: 0, reps: 0 }, undefined: 'reps is zero' },
  { input: { repsAtQuota: 8, reps: 7 }, refused: 'repsAtQuota must be at most reps (received 8 and 7)' },
  { input: { repsAtQuota: 1, reps: 0 }, refused: 'repsAtQuota must be at most reps (received 1 and 0)' },
  { input: { repsAtQuota: 3, reps: 7.5 }, refused: 'reps must be a whole number (received 7.5)' },
]);

describeMetric(pipelineCoverage, [
  { input: { openPipelineValue: 1_500_000, quota: 500_000 }, result: '3' },
  { input: { openPipelineValue: '1000000.01', quota: 300_000 }, result: '1000000.01/300000' },
  { input: { openPipelineValue: 0, quota: 500_000 }, result: '0' },
  { input: { openPipelineValue: 250_000, quota: 500_000 }, result: '0.5' },
  { input: { openPipelineValue: '9e30', quota: '7e30' }, result: '9/7' },
  { input: { openPipelineValue: 1_500_000, quota: 0 }, undefined: 'quota is zero' },
  { input: { openPipelineValue: -1, quota: 500_000 }, refused: 'openPipelineValue must not be below 0 (received -1)' },
]);

describeMetric(remainingPipelineCoverage, [
  { input: { openPipelineValue: 750_000, quota: 500_000, wonValue: 200_000 }, result: '2.5' },
  {
    input: { openPipelineValue: 2_000_000, quota: 1_000_000, wonValue: 400_000 },
    result: '10/3',
  },
  { input: { openPipelineValue: 1_500_000, quota: 500_000, wonValue: 0 }, result: '3' },
  { input: { openPipelineValue: 0, quota: 500_000, wonValue: 200_000 }, result: '0' },
  { input: { openPipelineValue: 300, quota: 100, wonValue: -50 }, result: '2' },
  { input: { openPipelineValue: 300, quota: 100, wonValue: '99.99' }, result: '30000' },
  {
    input: { openPipelineValue: 750_000, quota: 500_000, wonValue: 500_000 },
    undefined: 'quota is not more than value of won deals',
  },
  {
    input: { openPipelineValue: 750_000, quota: 500_000, wonValue: 600_000 },
    undefined: 'quota is not more than value of won deals',
  },
  { input: { openPipelineValue: 0, quota: 0, wonValue: 0 }, undefined: 'quota is not more than value of won deals' },
  {
    input: { openPipelineValue: 750_000, quota: -1, wonValue: 0 },
    refused: 'quota must not be below 0 (received -1)',
  },
]);

describeMetric(lateStagePipelineCoverage, [
  { input: { lateStagePipelineValue: 480_000, forecastValue: 600_000, wonValue: 360_000 }, result: '2' },
  {
    input: { lateStagePipelineValue: '500000.50', forecastValue: 600_000, wonValue: 250_000 },
    result: '500000.50/350000',
  },
  { input: { lateStagePipelineValue: 0, forecastValue: 600_000, wonValue: 360_000 }, result: '0' },
  { input: { lateStagePipelineValue: 900_000, forecastValue: 600_000, wonValue: 0 }, result: '1.5' },
  { input: { lateStagePipelineValue: 900, forecastValue: 600, wonValue: -100 }, result: '9/7' },
  {
    input: { lateStagePipelineValue: 480_000, forecastValue: 600_000, wonValue: 600_000 },
    undefined: 'sales forecast is not more than value of won deals',
  },
  {
    input: { lateStagePipelineValue: 480_000, forecastValue: 600_000, wonValue: 600_000.01 },
    undefined: 'sales forecast is not more than value of won deals',
  },
  {
    input: { lateStagePipelineValue: -1, forecastValue: 600_000, wonValue: 0 },
    refused: 'lateStagePipelineValue must not be below 0 (received -1)',
  },
  {
    input: { lateStagePipelineValue: 480_000, forecastValue: -1, wonValue: -2 },
    refused: 'forecastValue must not be below 0 (received -1)',
  },
]);

describeMetric(weightedPipelineValue, [
  { input: { weightedPipeline: 170_000 }, result: '170000', source: 'pipl.ai: 15,000 + 50,000 + 105,000' },
  { input: { weightedPipeline: '98765.4321' }, result: '98765.4321' },
  {
    input: { weightedPipeline: '1234567890123456789012345678901234567.8' },
    result: '1234567890123456789012345678901234568',
  },
  { input: { weightedPipeline: 0 }, result: '0' },
  { input: { weightedPipeline: -0.01 }, refused: 'weightedPipeline must not be below 0 (received -0.01)' },
  { input: { weightedPipeline: '170,000' }, refused: 'weightedPipeline must be written in digits' },
]);

describeMetric(forecastAccuracy, [
  { input: { forecastValue: 460_000, wonValue: 500_000 }, result: '0.92' },
  {
    input: { forecastValue: 920_000, wonValue: 1_000_000 },
    result: '0.92',
    source: 'KPI Tree: sales forecast accuracy',
  },
  { input: { forecastValue: 540_000, wonValue: 500_000 }, result: '0.92' },
  { input: { forecastValue: 100, wonValue: 70 }, result: '4/7' },
  { input: { forecastValue: 40, wonValue: 70 }, result: '4/7' },
  { input: { forecastValue: '500000.10', wonValue: '500000.10' }, result: '1' },
  { input: { forecastValue: 0, wonValue: 70 }, result: '0' },
  { input: { forecastValue: 140, wonValue: 70 }, result: '0' },
  { input: { forecastValue: 310, wonValue: 70 }, result: '-17/7' },
  { input: { forecastValue: 310, wonValue: 0 }, undefined: 'value of won deals is not more than 0' },
  { input: { forecastValue: 0, wonValue: 0 }, undefined: 'value of won deals is not more than 0' },
  { input: { forecastValue: 310, wonValue: -70 }, undefined: 'value of won deals is not more than 0' },
  { input: { forecastValue: -1, wonValue: 70 }, refused: 'forecastValue must not be below 0 (received -1)' },
]);

describeMetric(salesExpenseRatio, [
  { input: { salesExpenses: 120_000, revenue: 800_000 }, result: '0.15' },
  { input: { salesExpenses: '12345.67', revenue: 70_000 }, result: '12345.67/70000' },
  { input: { salesExpenses: 0, revenue: 800_000 }, result: '0' },
  { input: { salesExpenses: 900_000, revenue: 800_000 }, result: '1.125' },
  { input: { salesExpenses: 120_000, revenue: 0 }, undefined: 'revenue is not more than 0' },
  { input: { salesExpenses: 120_000, revenue: -1 }, undefined: 'revenue is not more than 0' },
  { input: { salesExpenses: -120_000, revenue: 800_000 }, refused: 'salesExpenses must not be below 0' },
]);

describeMetric(discountRate, [
  { input: { listValue: 500_000, wonValue: 450_000 }, result: '0.1' },
  { input: { listValue: 10_000, wonValue: 8_000 }, result: '0.2', source: 'Petavue: discount rate' },
  { input: { listValue: 11_000, wonValue: '9999.99' }, result: '1000.01/11000' },
  { input: { listValue: 500_000, wonValue: 500_000 }, result: '0' },
  { input: { listValue: 500_000, wonValue: 0 }, result: '1' },
  { input: { listValue: 300, wonValue: 400 }, result: '-1/3' },
  { input: { listValue: 400, wonValue: -100 }, result: '1.25' },
  { input: { listValue: 0, wonValue: 100 }, undefined: 'list value of won deals is zero' },
  { input: { listValue: -500, wonValue: 100 }, refused: 'listValue must not be below 0 (received -500)' },
]);

describeMetric(revenuePerRep, [
  { input: { revenue: 2_000_000, reps: 10 }, result: '200000', source: 'Revenue.io: revenue per rep' },
  { input: { revenue: '500000.50', reps: 13 }, result: '500000.50/13' },
  { input: { revenue: 0, reps: 10 }, result: '0' },
  { input: { revenue: -1_000, reps: 3 }, result: '-1000/3' },
  { input: { revenue: 2_000_000, reps: 0 }, undefined: 'reps is zero' },
  { input: { revenue: 2_000_000, reps: 9.5 }, refused: 'reps must be a whole number (received 9.5)' },
]);

describeMetric(rampTime, [
  { input: { rampDays: 720, rampedReps: 4 }, result: '180' },
  { input: { rampDays: 500, rampedReps: 3 }, result: '500/3' },
  { input: { rampDays: 0, rampedReps: 3 }, result: '0' },
  { input: { rampDays: 0, rampedReps: 0 }, undefined: 'ramped reps is zero' },
  { input: { rampDays: -1, rampedReps: 3 }, refused: 'rampDays must not be below 0 (received -1)' },
  { input: { rampDays: 500, rampedReps: 0.3 }, refused: 'rampedReps must be a whole number (received 0.3)' },
]);

describeMetric(newOpportunityVolume, [
  { input: { createdDeals: 120 }, result: '120' },
  { input: { createdDeals: '123456789012345678901234567890' }, result: '123456789012345678901234567890' },
  { input: { createdDeals: 0 }, result: '0' },
  { input: { createdDeals: 0.5 }, refused: 'createdDeals must be a whole number (received 0.5)' },
  { input: { createdDeals: -1 }, refused: 'createdDeals must not be below 0 (received -1)' },
]);
