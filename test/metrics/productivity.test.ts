import { collateralUsageRate } from '../../src/metrics/productivity/collateral-usage-rate';
import { contentCreationTimeShare } from '../../src/metrics/productivity/content-creation-time-share';
import { dataEntryTimeShare } from '../../src/metrics/productivity/data-entry-time-share';
import { revenuePerSellingHour } from '../../src/metrics/productivity/revenue-per-selling-hour';
import { salesToolCount } from '../../src/metrics/productivity/sales-tool-count';
import { sellingTimeShare } from '../../src/metrics/productivity/selling-time-share';
import { describeMetric } from './describe-metric';

describeMetric(sellingTimeShare, [
  { input: { sellingHours: 56, workedHours: 160 }, result: '0.35' },
  { input: { sellingHours: '12.5', workedHours: '37.5' }, result: '1/3' },
  { input: { sellingHours: 0, workedHours: 160 }, result: '0' },
  { input: { sellingHours: 7.75, workedHours: 7.75 }, result: '1' },
  { input: { sellingHours: 0, workedHours: 0 }, undefined: 'worked hours is zero' },
  {
    input: { sellingHours: 41, workedHours: 40 },
    refused: 'sellingHours must be at most workedHours (received 41 and 40)',
  },
  { input: { sellingHours: -1, workedHours: 40 }, refused: 'sellingHours must not be below 0 (received -1)' },
]);

describeMetric(dataEntryTimeShare, [
  { input: { dataEntryHours: 24, workedHours: 160 }, result: '0.15' },
  { input: { dataEntryHours: 5, workedHours: 38 }, result: '5/38' },
  { input: { dataEntryHours: 0, workedHours: 160 }, result: '0' },
  { input: { dataEntryHours: 40, workedHours: 40 }, result: '1' },
  { input: { dataEntryHours: 0, workedHours: 0 }, undefined: 'worked hours is zero' },
  {
    input: { dataEntryHours: '40.01', workedHours: 40 },
    refused: 'dataEntryHours must be at most workedHours (received 40.01 and 40)',
  },
  { input: { dataEntryHours: 24, workedHours: -160 }, refused: 'workedHours must not be below 0 (received -160)' },
]);

describeMetric(contentCreationTimeShare, [
  { input: { contentCreationHours: 16, workedHours: 160 }, result: '0.1' },
  { input: { contentCreationHours: '2.5', workedHours: 36 }, result: '5/72' },
  { input: { contentCreationHours: 0, workedHours: 160 }, result: '0' },
  { input: { contentCreationHours: 8, workedHours: 8 }, result: '1' },
  { input: { contentCreationHours: 0, workedHours: 0 }, undefined: 'worked hours is zero' },
  {
    input: { contentCreationHours: 9, workedHours: 8 },
    refused: 'contentCreationHours must be at most workedHours (received 9 and 8)',
  },
  {
    input: { contentCreationHours: '2h', workedHours: 8 },
    refused: 'contentCreationHours must be written in digits',
  },
]);

describeMetric(collateralUsageRate, [
  { input: { collateralUsed: 36, collateralAvailable: 120 }, result: '0.3' },
  { input: { collateralUsed: 7, collateralAvailable: 60 }, result: '7/60' },
  { input: { collateralUsed: 0, collateralAvailable: 120 }, result: '0' },
  { input: { collateralUsed: 120, collateralAvailable: 120 }, result: '1' },
  { input: { collateralUsed: 0, collateralAvailable: 0 }, undefined: 'collateral available is zero' },
  {
    input: { collateralUsed: 121, collateralAvailable: 120 },
    refused: 'collateralUsed must be at most collateralAvailable (received 121 and 120)',
  },
  {
    input: { collateralUsed: 3.5, collateralAvailable: 120 },
    refused: 'collateralUsed must be a whole number (received 3.5)',
  },
]);

describeMetric(salesToolCount, [
  { input: { salesTools: 8 }, result: '8' },
  { input: { salesTools: '13' }, result: '13' },
  { input: { salesTools: 0 }, result: '0' },
  { input: { salesTools: 4.9 }, refused: 'salesTools must be a whole number (received 4.9)' },
]);

describeMetric(revenuePerSellingHour, [
  { input: { revenue: 84_000, sellingHours: 560 }, result: '150' },
  {
    input: { revenue: 2500, sellingHours: 25 },
    result: '100',
    source: 'Productivity Calculator: Direct sales productivity, example 1',
  },
  { input: { revenue: '1234.56', sellingHours: '7.5' }, result: '1234.56/7.5' },
  { input: { revenue: 100, sellingHours: 7 }, result: '100/7' },
  { input: { revenue: -500, sellingHours: 40 }, result: '-12.5' },
  { input: { revenue: 0, sellingHours: 40 }, result: '0' },
  { input: { revenue: 84_000, sellingHours: 0 }, undefined: 'selling hours is zero' },
  { input: { revenue: 84_000, sellingHours: -560 }, refused: 'sellingHours must not be below 0 (received -560)' },
]);
