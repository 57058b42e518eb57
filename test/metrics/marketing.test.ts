import { breakEvenReturnOnAdSpend } from '../../src/metrics/marketing/break-even-return-on-ad-spend';
import { clickThroughRate } from '../../src/metrics/marketing/click-through-rate';
import { costPerAction } from '../../src/metrics/marketing/cost-per-action';
import { costPerClick } from '../../src/metrics/marketing/cost-per-click';
import { costPerLead } from '../../src/metrics/marketing/cost-per-lead';
import { costPerMille } from '../../src/metrics/marketing/cost-per-mille';
import { engagementRate } from '../../src/metrics/marketing/engagement-rate';
import { marketingEfficiencyRatio } from '../../src/metrics/marketing/marketing-efficiency-ratio';
import { profitPerClick } from '../../src/metrics/marketing/profit-per-click';
import { returnOnAdSpend } from '../../src/metrics/marketing/return-on-ad-spend';
import { returnOnInvestment } from '../../src/metrics/marketing/return-on-investment';
import { returnOnMarketingInvestment } from '../../src/metrics/marketing/return-on-marketing-investment';
import { revenuePerClick } from '../../src/metrics/marketing/revenue-per-click';
import { describeMetric } from './describe-metric';

describeMetric(returnOnInvestment, [
  { input: { investmentReturn: 40_000, investmentCost: 10_000 }, result: '3' },
  { input: { investmentReturn: 120, investmentCost: 100 }, result: '0.2', source: 'Bots.io: ROI' },
  { input: { investmentReturn: 4, investmentCost: 3 }, result: '1/3' },
  { input: { investmentReturn: 3, investmentCost: 7 }, result: '-4/7' },
  { input: { investmentReturn: 100, investmentCost: 100 }, result: '0' },
  { input: { investmentReturn: 0, investmentCost: 100 }, result: '-1' },
  { input: { investmentReturn: '1e30', investmentCost: 1 }, result: '999999999999999999999999999999' },
  { input: { investmentReturn: 100, investmentCost: 0 }, undefined: 'investment cost is zero' },
  {
    input: { investmentReturn: -5, investmentCost: 100 },
    refused: 'investmentReturn must not be below 0 (received -5)',
  },
  {
    input: { investmentReturn: 5, investmentCost: -100 },
    refused: 'investmentCost must not be below 0 (received -100)',
  },
]);

describeMetric(returnOnMarketingInvestment, [
  {
    input: { attributedRevenue: 50_000, grossMargin: 0.6, marketingSpend: 10_000 },
    result: '2',
    source: 'Kameir: Return On Marketing',
  },
  { input: { attributedRevenue: 1000, grossMargin: 0.35, marketingSpend: 300 }, result: '1/6' },
  { input: { attributedRevenue: 1000, grossMargin: 1, marketingSpend: 500 }, result: '1' },
  { input: { attributedRevenue: 0, grossMargin: 0.6, marketingSpend: 10_000 }, result: '-1' },
  { input: { attributedRevenue: 100, grossMargin: 0, marketingSpend: 10 }, result: '-1' },
  { input: { attributedRevenue: 100, grossMargin: -0.5, marketingSpend: 10 }, result: '-6' },
  {
    input: { attributedRevenue: 100, grossMargin: 0.6, marketingSpend: 0 },
    undefined: 'marketing spend is zero',
  },
  {
    input: { attributedRevenue: -100, grossMargin: -0.5, marketingSpend: 10 },
    undefined: 'attributed revenue is not at least 0',
  },
  {
    input: { attributedRevenue: 100, grossMargin: 60, marketingSpend: 10 },
    refused: 'grossMargin must be at most 1 (received 60 and 1)',
  },
  {
    input: { attributedRevenue: 100, grossMargin: 0.6, marketingSpend: -10 },
    refused: 'marketingSpend must not be below 0 (received -10)',
  },
]);

describeMetric(returnOnAdSpend, [
  { input: { attributedRevenue: 5000, adSpend: 1000 }, result: '5', source: 'Vertical Rail: Calculate ROAS' },
  { input: { attributedRevenue: 1000, adSpend: 3 }, result: '1000/3' },
  { input: { attributedRevenue: 50, adSpend: 200 }, result: '0.25' },
  { input: { attributedRevenue: 0, adSpend: 200 }, result: '0' },
  { input: { attributedRevenue: -100, adSpend: 50 }, result: '-2' },
  { input: { attributedRevenue: 100, adSpend: 0 }, undefined: 'ad spend is zero' },
  { input: { attributedRevenue: 100, adSpend: -50 }, refused: 'adSpend must not be below 0 (received -50)' },
]);

describeMetric(breakEvenReturnOnAdSpend, [
  { input: { grossMargin: 0.4 }, result: '2.5', source: 'MetricRig: Break-even ROAS calculation' },
  { input: { grossMargin: 0.25 }, result: '4' },
  { input: { grossMargin: 0.3 }, result: '10/3' },
  { input: { grossMargin: 1 }, result: '1' },
  { input: { grossMargin: '0.0001' }, result: '10000' },
  { input: { grossMargin: 0 }, undefined: 'gross margin is not more than 0' },
  { input: { grossMargin: -0.1 }, undefined: 'gross margin is not more than 0' },
  { input: { grossMargin: 40 }, refused: 'grossMargin must be at most 1 (received 40 and 1)' },
]);

describeMetric(marketingEfficiencyRatio, [
  { input: { revenue: 500_000, marketingSpend: 100_000 }, result: '5', source: 'MetricKit: MER' },
  { input: { revenue: 200_000, marketingSpend: 50_000 }, result: '4', source: 'First Pier: MER' },
  { input: { revenue: '123.45', marketingSpend: 7 }, result: '123.45/7' },
  { input: { revenue: 0, marketingSpend: 50 }, result: '0' },
  { input: { revenue: -100, marketingSpend: 50 }, result: '-2' },
  { input: { revenue: 100, marketingSpend: 0 }, undefined: 'marketing spend is zero' },
  { input: { revenue: 100, marketingSpend: -50 }, refused: 'marketingSpend must not be below 0 (received -50)' },
]);

describeMetric(revenuePerClick, [
  { input: { attributedRevenue: 500, clicks: 250 }, result: '2', source: 'Calculator Academy: Revenue Per Click' },
  { input: { attributedRevenue: 100, clicks: 1000 }, result: '0.1', source: 'Ringba: Earnings Per Click' },
  { input: { attributedRevenue: 10, clicks: 3 }, result: '10/3' },
  { input: { attributedRevenue: 0, clicks: 3 }, result: '0' },
  { input: { attributedRevenue: -10, clicks: 4 }, result: '-2.5' },
  { input: { attributedRevenue: 10, clicks: 0 }, undefined: 'clicks is zero' },
  { input: { attributedRevenue: 10, clicks: 2.5 }, refused: 'clicks must be a whole number (received 2.5)' },
]);

describeMetric(costPerClick, [
  { input: { adSpend: 0.6, clicks: 2 }, result: '0.3', source: 'Google Ads: Average cost-per-click' },
  { input: { adSpend: 1000, clicks: 2000 }, result: '0.5', source: 'Delante: Average CPC' },
  { input: { adSpend: 10, clicks: 3 }, result: '10/3' },
  { input: { adSpend: 0, clicks: 3 }, result: '0' },
  { input: { adSpend: 10, clicks: 0 }, undefined: 'clicks is zero' },
  { input: { adSpend: -10, clicks: 3 }, refused: 'adSpend must not be below 0 (received -10)' },
  { input: { adSpend: 10, clicks: -3 }, refused: 'clicks must not be below 0 (received -3)' },
]);

describeMetric(profitPerClick, [
  { input: { revenuePerClick: 4.2, costPerClick: 1.85 }, result: '2.35', source: 'FounderCalc: Profit per Click' },
  { input: { revenuePerClick: 0.3, costPerClick: 0.1 }, result: '0.2' },
  { input: { revenuePerClick: 0.5, costPerClick: 2 }, result: '-1.5' },
  { input: { revenuePerClick: -1, costPerClick: 2 }, result: '-3' },
  { input: { revenuePerClick: 2, costPerClick: 2 }, result: '0' },
  {
    input: { revenuePerClick: 2, costPerClick: -0.5 },
    refused: 'costPerClick must not be below 0 (received -0.5)',
  },
]);

describeMetric(costPerMille, [
  { input: { adSpend: 500, impressions: 200_000 }, result: '2.5' },
  { input: { adSpend: 10, impressions: 7 }, result: '10000/7' },
  { input: { adSpend: '0.01', impressions: 1_000_000_000 }, result: '0.00000001' },
  { input: { adSpend: 0, impressions: 7 }, result: '0' },
  { input: { adSpend: 10, impressions: 0 }, undefined: 'impressions is zero' },
  { input: { adSpend: 10, impressions: 0.5 }, refused: 'impressions must be a whole number (received 0.5)' },
  { input: { adSpend: -10, impressions: 7 }, refused: 'adSpend must not be below 0 (received -10)' },
]);

describeMetric(costPerAction, [
  { input: { adSpend: 6, conversions: 2 }, result: '3', source: 'Google Ads: Average CPA' },
  { input: { adSpend: 500, conversions: 10 }, result: '50' },
  { input: { adSpend: 100, conversions: 3 }, result: '100/3' },
  { input: { adSpend: 0, conversions: 3 }, result: '0' },
  { input: { adSpend: 100, conversions: 0 }, undefined: 'conversions is zero' },
  { input: { adSpend: 100, conversions: 1.5 }, refused: 'conversions must be a whole number (received 1.5)' },
  { input: { adSpend: -100, conversions: 3 }, refused: 'adSpend must not be below 0 (received -100)' },
]);

describeMetric(costPerLead, [
  { input: { marketingSpend: 500, leads: 50 }, result: '10', source: 'ZeroIn: How to calculate Cost per Lead' },
  { input: { marketingSpend: 5000, leads: 100 }, result: '50', source: 'Markinblog: Cost per Lead' },
  { input: { marketingSpend: '99.99', leads: 7 }, result: '99.99/7' },
  { input: { marketingSpend: 0, leads: 7 }, result: '0' },
  { input: { marketingSpend: 100, leads: 0 }, undefined: 'leads is zero' },
  { input: { marketingSpend: 100, leads: 0.5 }, refused: 'leads must be a whole number (received 0.5)' },
  { input: { marketingSpend: -100, leads: 7 }, refused: 'marketingSpend must not be below 0 (received -100)' },
]);

describeMetric(clickThroughRate, [
  { input: { clicks: 5, impressions: 100 }, result: '0.05', source: 'Google Ads: Clickthrough rate' },
  { input: { clicks: 5, impressions: 1000 }, result: '0.005' },
  { input: { clicks: 2, impressions: 7 }, result: '2/7' },
  { input: { clicks: 0, impressions: 7 }, result: '0' },
  { input: { clicks: 7, impressions: 7 }, result: '1' },
  { input: { clicks: 5, impressions: 4 }, result: '1.25' },
  { input: { clicks: 5, impressions: 0 }, undefined: 'impressions is zero' },
  { input: { clicks: 0, impressions: 0 }, undefined: 'impressions is zero' },
  { input: { clicks: -1, impressions: 4 }, refused: 'clicks must not be below 0 (received -1)' },
]);

describeMetric(engagementRate, [
  { input: { engagements: 300, impressions: 12_000 }, result: '0.025' },
  { input: { engagements: 2, impressions: 3 }, result: '2/3' },
  { input: { engagements: 0, impressions: 3 }, result: '0' },
  { input: { engagements: 3, impressions: 2 }, result: '1.5' },
  { input: { engagements: 3, impressions: 0 }, undefined: 'impressions is zero' },
  { input: { engagements: 0.5, impressions: 3 }, refused: 'engagements must be a whole number (received 0.5)' },
]);
