import { acquisitionSpend } from '../../src/metrics/unit-economics/acquisition-spend';
import { burnMultiple } from '../../src/metrics/unit-economics/burn-multiple';
import { cacPaybackPeriod } from '../../src/metrics/unit-economics/cac-payback-period';
import { cashRunway } from '../../src/metrics/unit-economics/cash-runway';
import { contractLifetimeValue } from '../../src/metrics/unit-economics/contract-lifetime-value';
import { contractPaybackPeriod } from '../../src/metrics/unit-economics/contract-payback-period';
import { customerAcquisitionCost } from '../../src/metrics/unit-economics/customer-acquisition-cost';
import { customerLifetimeProfit } from '../../src/metrics/unit-economics/customer-lifetime-profit';
import { customerLifetimeValue } from '../../src/metrics/unit-economics/customer-lifetime-value';
import { firstOrderProfit } from '../../src/metrics/unit-economics/first-order-profit';
import { grossBurn } from '../../src/metrics/unit-economics/gross-burn';
import { ltvToCacRatio } from '../../src/metrics/unit-economics/ltv-to-cac-ratio';
import { magicNumber } from '../../src/metrics/unit-economics/magic-number';
import { netBurn } from '../../src/metrics/unit-economics/net-burn';
import { netCustomerLifetimeValue } from '../../src/metrics/unit-economics/net-customer-lifetime-value';
import { ruleOf40 } from '../../src/metrics/unit-economics/rule-of-40';
import { subscriptionLifetimeValue } from '../../src/metrics/unit-economics/subscription-lifetime-value';
import { describeMetric } from './describe-metric';

const noSpend = {
  advertisingCost: 0,
  marketingTeamCost: 0,
  salesTeamCost: 0,
  creativeCost: 0,
  technologyCost: 0,
  productionCost: 0,
  trackingCost: 0,
};

describeMetric(acquisitionSpend, [
  {
    // Powers of two, so that a cost left out or counted twice shows.
    input: {
      advertisingCost: 1,
      marketingTeamCost: 2,
      salesTeamCost: 4,
      creativeCost: 8,
      technologyCost: 16,
      productionCost: 32,
      trackingCost: 64,
    },
    result: '127',
  },
  {
    input: {
      advertisingCost: 0.1,
      marketingTeamCost: 0.2,
      salesTeamCost: 0.3,
      creativeCost: 0.4,
      technologyCost: 0.5,
      productionCost: 0.6,
      trackingCost: 0.7,
    },
    result: '2.8',
  },
  {
    input: { ...noSpend, advertisingCost: '90071992547409931.01', trackingCost: 0.02 },
    result: '90071992547409931.03',
  },
  { input: noSpend, result: '0' },
  { input: { ...noSpend, advertisingCost: -1 }, refused: 'advertisingCost must not be below 0 (received -1)' },
  { input: { ...noSpend, marketingTeamCost: -1 }, refused: 'marketingTeamCost must not be below 0 (received -1)' },
  { input: { ...noSpend, salesTeamCost: -1 }, refused: 'salesTeamCost must not be below 0 (received -1)' },
  { input: { ...noSpend, creativeCost: -1 }, refused: 'creativeCost must not be below 0 (received -1)' },
  { input: { ...noSpend, technologyCost: -1 }, refused: 'technologyCost must not be below 0 (received -1)' },
  { input: { ...noSpend, productionCost: -1 }, refused: 'productionCost must not be below 0 (received -1)' },
  { input: { ...noSpend, trackingCost: -1 }, refused: 'trackingCost must not be below 0 (received -1)' },
  { input: { ...noSpend, creativeCost: '1,000' }, refused: 'creativeCost must be written in digits' },
]);

describeMetric(customerAcquisitionCost, [
  { input: { acquisitionSpend: 10_000, newCustomers: 10 }, result: '1000' },
  { input: { acquisitionSpend: 100_000, newCustomers: 250 }, result: '400' },
  { input: { acquisitionSpend: '123.45', newCustomers: 7n }, result: '123.45/7' },
  { input: { acquisitionSpend: 0, newCustomers: 5 }, result: '0' },
  { input: { acquisitionSpend: 100, newCustomers: 0 }, undefined: 'new customers is zero' },
  {
    input: { acquisitionSpend: -1, newCustomers: 5 },
    refused: 'acquisitionSpend must not be below 0 (received -1)',
  },
  { input: { acquisitionSpend: 100, newCustomers: 2.5 }, refused: 'newCustomers must be a whole number' },
]);

describeMetric(customerLifetimeValue, [
  { input: { averageOrderValue: 100, purchasesPerCustomer: 3 }, result: '300' },
  {
    input: { averageOrderValue: 75, purchasesPerCustomer: 7.5 },
    result: '562.5',
    source: 'Churnmiser: 3 orders a year for 2.5 years at $75',
  },
  { input: { averageOrderValue: '33.33', purchasesPerCustomer: '1.7' }, result: '56.661' },
  { input: { averageOrderValue: '1e20', purchasesPerCustomer: '1.5' }, result: '150000000000000000000' },
  { input: { averageOrderValue: 100, purchasesPerCustomer: 0 }, result: '0' },
  { input: { averageOrderValue: -50, purchasesPerCustomer: 2 }, refused: 'averageOrderValue must not be below 0' },
  { input: { averageOrderValue: 100, purchasesPerCustomer: -1 }, refused: 'purchasesPerCustomer must not be below 0' },
]);

describeMetric(contractLifetimeValue, [
  { input: { annualContractValue: 500_000, customerLifetimeYears: 4 }, result: '2000000' },
  { input: { annualContractValue: '12345.67', customerLifetimeYears: 2.5 }, result: '30864.175' },
  { input: { annualContractValue: 85_000, customerLifetimeYears: 0 }, result: '0' },
  { input: { annualContractValue: 0, customerLifetimeYears: 5 }, result: '0' },
  {
    input: { annualContractValue: 85_000, customerLifetimeYears: -5 },
    refused: 'customerLifetimeYears must not be below 0',
  },
]);

describeMetric(subscriptionLifetimeValue, [
  { input: { averageRevenuePerAccount: 100, grossMargin: 0.8, customerChurnRate: 0.05 }, result: '1600' },
  {
    input: { averageRevenuePerAccount: 100, grossMargin: 1, customerChurnRate: 0.05 },
    result: '2000',
    source: 'ChartMogul, which takes no margin',
  },
  { input: { averageRevenuePerAccount: 100, grossMargin: 0.8, customerChurnRate: 0.03 }, result: '8000/3' },
  {
    input: { averageRevenuePerAccount: '49.99', grossMargin: '0.75', customerChurnRate: '0.07' },
    result: '37.4925/0.07',
  },
  { input: { averageRevenuePerAccount: 100, grossMargin: 0.8, customerChurnRate: 1 }, result: '80' },
  { input: { averageRevenuePerAccount: 0, grossMargin: 0.8, customerChurnRate: 0.05 }, result: '0' },
  {
    input: { averageRevenuePerAccount: 100, grossMargin: 0.8, customerChurnRate: 0 },
    undefined: 'customer churn rate is zero',
  },
  {
    input: { averageRevenuePerAccount: 100, grossMargin: 0, customerChurnRate: 0.05 },
    undefined: 'gross margin is not more than 0',
  },
  {
    input: { averageRevenuePerAccount: 100, grossMargin: -0.2, customerChurnRate: 0.05 },
    undefined: 'gross margin is not more than 0',
  },
  {
    input: { averageRevenuePerAccount: 100, grossMargin: 80, customerChurnRate: 0.05 },
    refused: 'grossMargin must be at most 1 (received 80 and 1)',
  },
  {
    input: { averageRevenuePerAccount: -100, grossMargin: 0.8, customerChurnRate: 0.05 },
    refused: 'averageRevenuePerAccount must not be below 0 (received -100)',
  },
  {
    input: { averageRevenuePerAccount: 100, grossMargin: 0.8, customerChurnRate: 5 },
    refused: 'customerChurnRate must not be above 1 (received 5)',
  },
]);

describeMetric(customerLifetimeProfit, [
  { input: { customerLifetimeValue: 300, netProfitMargin: 0.15 }, result: '45' },
  { input: { customerLifetimeValue: '562.50', netProfitMargin: 0.4 }, result: '225' },
  { input: { customerLifetimeValue: '99.99', netProfitMargin: '0.1234' }, result: '12.338766' },
  { input: { customerLifetimeValue: 300, netProfitMargin: -0.1 }, result: '-30' },
  { input: { customerLifetimeValue: 0, netProfitMargin: -0.1 }, result: '0' },
  { input: { customerLifetimeValue: 300, netProfitMargin: 0 }, result: '0' },
  {
    input: { customerLifetimeValue: -300, netProfitMargin: -0.1 },
    refused: 'customerLifetimeValue must not be below 0 (received -300)',
  },
  {
    input: { customerLifetimeValue: 300, netProfitMargin: '15%' },
    refused: 'netProfitMargin must be written in digits',
  },
]);

describeMetric(netCustomerLifetimeValue, [
  { input: { customerLifetimeValue: 300, customerAcquisitionCost: 110 }, result: '190' },
  { input: { customerLifetimeValue: 100, customerAcquisitionCost: 50 }, result: '50', source: 'ChartMogul' },
  { input: { customerLifetimeValue: 0.3, customerAcquisitionCost: 0.1 }, result: '0.2' },
  { input: { customerLifetimeValue: 50, customerAcquisitionCost: 80 }, result: '-30' },
  {
    input: { customerLifetimeValue: -20, customerAcquisitionCost: 10 },
    refused: 'customerLifetimeValue must not be below 0',
  },
  { input: { customerLifetimeValue: 80, customerAcquisitionCost: 0 }, result: '80' },
  {
    input: { customerLifetimeValue: 80, customerAcquisitionCost: -10 },
    refused: 'customerAcquisitionCost must not be below 0 (received -10)',
  },
]);

describeMetric(firstOrderProfit, [
  { input: { averageOrderValue: 100, customerAcquisitionCost: 110 }, result: '-10' },
  { input: { averageOrderValue: 85, customerAcquisitionCost: 42 }, result: '43' },
  { input: { averageOrderValue: '19.99', customerAcquisitionCost: '0.995' }, result: '18.995' },
  { input: { averageOrderValue: 0, customerAcquisitionCost: 7 }, result: '-7' },
  { input: { averageOrderValue: 50, customerAcquisitionCost: 50 }, result: '0' },
  {
    input: { averageOrderValue: 100, customerAcquisitionCost: -110 },
    refused: 'customerAcquisitionCost must not be below 0 (received -110)',
  },
]);

describeMetric(ltvToCacRatio, [
  { input: { customerLifetimeValue: 1600, customerAcquisitionCost: 400 }, result: '4' },
  { input: { customerLifetimeValue: 300, customerAcquisitionCost: 110 }, result: '30/11' },
  { input: { customerLifetimeValue: 50, customerAcquisitionCost: 80 }, result: '0.625' },
  { input: { customerLifetimeValue: 0, customerAcquisitionCost: 80 }, result: '0' },
  {
    input: { customerLifetimeValue: 300, customerAcquisitionCost: 0 },
    undefined: 'customer acquisition cost is zero',
  },
  {
    input: { customerLifetimeValue: -1, customerAcquisitionCost: 80 },
    refused: 'customerLifetimeValue must not be below 0',
  },
  {
    input: { customerLifetimeValue: 300, customerAcquisitionCost: -80 },
    refused: 'customerAcquisitionCost must not be below 0 (received -80)',
  },
]);

const publishedPayback = 'Aura Revenue: SaaS CAC Payback';
describeMetric(cacPaybackPeriod, [
  { input: { customerAcquisitionCost: 2400, averageRevenuePerAccount: 500, grossMargin: 1 }, result: '4.8' },
  {
    input: { customerAcquisitionCost: 2400, averageRevenuePerAccount: 500, grossMargin: 0.8 },
    result: '6',
    source: publishedPayback,
  },
  {
    input: { customerAcquisitionCost: 2400, averageRevenuePerAccount: 500, grossMargin: 0.5 },
    result: '9.6',
    source: publishedPayback,
  },
  { input: { customerAcquisitionCost: 1000, averageRevenuePerAccount: 300, grossMargin: 0.7 }, result: '100/21' },
  { input: { customerAcquisitionCost: 0, averageRevenuePerAccount: 500, grossMargin: 0.8 }, result: '0' },
  {
    input: { customerAcquisitionCost: 2400, averageRevenuePerAccount: 500, grossMargin: 0 },
    undefined: 'gross margin is not more than 0',
  },
  {
    input: { customerAcquisitionCost: 2400, averageRevenuePerAccount: 500, grossMargin: -0.1 },
    undefined: 'gross margin is not more than 0',
  },
  {
    input: { customerAcquisitionCost: 2400, averageRevenuePerAccount: 0, grossMargin: 0.8 },
    undefined: 'average revenue per account × gross margin is zero',
  },
  {
    input: { customerAcquisitionCost: -1, averageRevenuePerAccount: 500, grossMargin: 0.8 },
    refused: 'customerAcquisitionCost must not be below 0 (received -1)',
  },
  {
    input: { customerAcquisitionCost: 2400, averageRevenuePerAccount: -500, grossMargin: 0.8 },
    refused: 'averageRevenuePerAccount must not be below 0 (received -500)',
  },
  {
    input: { customerAcquisitionCost: 2400, averageRevenuePerAccount: 500, grossMargin: 80 },
    refused: 'grossMargin must be at most 1 (received 80 and 1)',
  },
]);

describeMetric(contractPaybackPeriod, [
  { input: { customerAcquisitionCost: 30_000, annualContractValue: 60_000 }, result: '6' },
  { input: { customerAcquisitionCost: 10_000, annualContractValue: 70_000 }, result: '12/7' },
  { input: { customerAcquisitionCost: 60_000, annualContractValue: 60_000 }, result: '12' },
  { input: { customerAcquisitionCost: 0, annualContractValue: 60_000 }, result: '0' },
  { input: { customerAcquisitionCost: 30_000, annualContractValue: 0 }, undefined: 'annual contract value is zero' },
  {
    input: { customerAcquisitionCost: -1, annualContractValue: 60_000 },
    refused: 'customerAcquisitionCost must not be below 0 (received -1)',
  },
  {
    input: { customerAcquisitionCost: 30_000, annualContractValue: -1 },
    refused: 'annualContractValue must not be below 0 (received -1)',
  },
]);

describeMetric(magicNumber, [
  {
    input: { quarterRevenue: 1_200_000, priorQuarterRevenue: 1_000_000, priorQuarterAcquisitionSpend: 1_000_000 },
    result: '0.8',
  },
  { input: { quarterRevenue: 11, priorQuarterRevenue: 10, priorQuarterAcquisitionSpend: 3 }, result: '4/3' },
  { input: { quarterRevenue: '0.3', priorQuarterRevenue: '0.1', priorQuarterAcquisitionSpend: 7 }, result: '0.8/7' },
  { input: { quarterRevenue: 10, priorQuarterRevenue: 10, priorQuarterAcquisitionSpend: 3 }, result: '0' },
  { input: { quarterRevenue: 10, priorQuarterRevenue: 0, priorQuarterAcquisitionSpend: 8 }, result: '5' },
  {
    input: { quarterRevenue: 9.99, priorQuarterRevenue: 10, priorQuarterAcquisitionSpend: 3 },
    undefined: 'quarter revenue is not at least prior-quarter revenue',
  },
  {
    input: { quarterRevenue: 11, priorQuarterRevenue: 10, priorQuarterAcquisitionSpend: 0 },
    undefined: 'prior-quarter acquisition spend is zero',
  },
  {
    input: { quarterRevenue: 11, priorQuarterRevenue: 10, priorQuarterAcquisitionSpend: -3 },
    refused: 'priorQuarterAcquisitionSpend must not be below 0 (received -3)',
  },
]);

describeMetric(grossBurn, [
  { input: { cashSpent: 500_000 }, result: '500000' },
  { input: { cashSpent: '12345678901234567890.12' }, result: '12345678901234567890.12' },
  { input: { cashSpent: 0 }, result: '0' },
  { input: { cashSpent: -1 }, refused: 'cashSpent must not be below 0 (received -1)' },
]);

describeMetric(netBurn, [
  { input: { cashSpent: 500_000, cashReceived: 350_000 }, result: '150000' },
  { input: { cashSpent: 30_000, cashReceived: 10_000 }, result: '20000', source: 'Logicify: Burn Rate' },
  { input: { cashSpent: 0.3, cashReceived: 0.1 }, result: '0.2' },
  { input: { cashSpent: 10_000, cashReceived: 30_000 }, result: '-20000' },
  { input: { cashSpent: 10_000, cashReceived: 10_000 }, result: '0' },
  { input: { cashSpent: -1, cashReceived: 0 }, refused: 'cashSpent must not be below 0 (received -1)' },
  { input: { cashSpent: 1, cashReceived: -1 }, refused: 'cashReceived must not be below 0 (received -1)' },
]);

describeMetric(cashRunway, [
  {
    input: { cashBalance: 3_000_000, netBurn: 500_000 },
    result: '6',
    source: 'California Counsel Group: Burn Rate',
  },
  { input: { cashBalance: 1_000_000, netBurn: 150_000 }, result: '20/3' },
  { input: { cashBalance: 0, netBurn: 150_000 }, result: '0' },
  { input: { cashBalance: 1_000_000, netBurn: 0 }, undefined: 'net burn is not more than 0' },
  { input: { cashBalance: 1_000_000, netBurn: -5 }, undefined: 'net burn is not more than 0' },
  { input: { cashBalance: -1, netBurn: 150_000 }, undefined: 'cash balance is not at least 0' },
  { input: { cashBalance: -1, netBurn: -150_000 }, undefined: 'net burn is not more than 0' },
  { input: { cashBalance: '3M', netBurn: 150_000 }, refused: 'cashBalance must be written in digits' },
]);

describeMetric(burnMultiple, [
  {
    input: { netBurn: 3_000_000, netNewArr: 1_000_000 },
    result: '3',
    source: 'David Sacks breaks down the Burn Multiple (video)',
  },
  { input: { netBurn: 2_000_000, netNewArr: 1_000_000 }, result: '2', source: 'David Sacks: The Burn Multiple' },
  { input: { netBurn: 1_000_000, netNewArr: 3_000_000 }, result: '1/3' },
  { input: { netBurn: 0, netNewArr: 1_000_000 }, result: '0' },
  { input: { netBurn: 2_000_000, netNewArr: 0 }, undefined: 'net new ARR is not more than 0' },
  { input: { netBurn: 2_000_000, netNewArr: -1 }, undefined: 'net new ARR is not more than 0' },
  { input: { netBurn: -2_000_000, netNewArr: -1 }, undefined: 'net new ARR is not more than 0' },
  { input: { netBurn: -1, netNewArr: 1_000_000 }, undefined: 'net burn is not at least 0' },
  { input: { netBurn: Number.NaN, netNewArr: 1 }, refused: 'netBurn must be a finite number' },
]);

describeMetric(ruleOf40, [
  { input: { revenueGrowth: 0.2, profitMargin: 0.2 }, result: '0.4', source: 'Brad Feld' },
  { input: { revenueGrowth: 0.5, profitMargin: -0.1 }, result: '0.4', source: 'Brad Feld' },
  { input: { revenueGrowth: 1, profitMargin: -0.6 }, result: '0.4', source: 'David Cummings' },
  { input: { revenueGrowth: 0.1, profitMargin: 0.2 }, result: '0.3' },
  { input: { revenueGrowth: -0.25, profitMargin: -0.5 }, result: '-0.75' },
  { input: { revenueGrowth: 0, profitMargin: 0 }, result: '0' },
  { input: { revenueGrowth: '40 %', profitMargin: 0 }, refused: 'revenueGrowth must be written in digits' },
]);
