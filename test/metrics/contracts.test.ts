import { annualContractValue } from '../../src/metrics/contracts/annual-contract-value';
import { annualRecurringRevenueFromContracts } from '../../src/metrics/contracts/annual-recurring-revenue-from-contracts';
import { annualRecurringRevenueFromLicences } from '../../src/metrics/contracts/annual-recurring-revenue-from-licences';
import { monthlyRecurringRevenueFromContracts } from '../../src/metrics/contracts/monthly-recurring-revenue-from-contracts';
import { renewalRate } from '../../src/metrics/contracts/renewal-rate';
import { totalContractValue } from '../../src/metrics/contracts/total-contract-value';
import { describeMetric } from './describe-metric';

describeMetric(totalContractValue, [
  { input: { monthlyFee: 1000, contractMonths: 24, oneTimeFees: 5000 }, result: '29000' },
  {
    input: { monthlyFee: 5000, contractMonths: 12, oneTimeFees: 5000 },
    result: '65000',
    source: 'calculator.academy: Total Contract Value Calculator',
  },
  { input: { monthlyFee: '99.99', contractMonths: '7.5', oneTimeFees: '0.01' }, result: '749.935' },
  { input: { monthlyFee: '33333333333.33', contractMonths: 36, oneTimeFees: '0.12' }, result: '1200000000000' },
  { input: { monthlyFee: 0, contractMonths: 24, oneTimeFees: 5000 }, result: '5000' },
  { input: { monthlyFee: 1000, contractMonths: 0, oneTimeFees: 250 }, result: '250' },
  { input: { monthlyFee: 10, contractMonths: 14, oneTimeFees: 0 }, result: '140' },
  {
    input: { monthlyFee: -1000, contractMonths: 24, oneTimeFees: 0 },
    refused: 'monthlyFee must not be below 0 (received -1000)',
  },
  {
    input: { monthlyFee: 1000, contractMonths: -24, oneTimeFees: 0 },
    refused: 'contractMonths must not be below 0 (received -24)',
  },
  {
    input: { monthlyFee: 1000, contractMonths: 24, oneTimeFees: -1 },
    refused: 'oneTimeFees must not be below 0 (received -1)',
  },
]);

describeMetric(annualContractValue, [
  {
    input: { contractValue: 90_000, contractYears: 3 },
    result: '30000',
    source: 'Certinal: Annual contract value vs. total contract value',
  },
  { input: { contractValue: 100_000, contractYears: 3 }, result: '100000/3' },
  { input: { contractValue: '123.45', contractYears: '1.5' }, result: '82.3' },
  { input: { contractValue: 6000, contractYears: '0.5' }, result: '12000' },
  { input: { contractValue: 0, contractYears: 2 }, result: '0' },
  { input: { contractValue: 90_000, contractYears: 0 }, undefined: 'contract term in years is zero' },
  {
    input: { contractValue: 90_000, contractYears: -3 },
    refused: 'contractYears must not be below 0 (received -3)',
  },
  { input: { contractValue: -1, contractYears: 3 }, refused: 'contractValue must not be below 0 (received -1)' },
]);

describeMetric(annualRecurringRevenueFromContracts, [
  { input: { contractValue: 50_000, contractYears: 2 }, result: '25000' },
  {
    input: { contractValue: 36_000, contractYears: 3 },
    result: '12000',
    source: 'SaaSOptics: How to calculate ARR, example 1',
  },
  {
    input: { contractValue: 15_000, contractYears: '1.25' },
    result: '12000',
    source: 'SaaSOptics: How to calculate ARR, example 3: 15 months',
  },
  { input: { contractValue: '123.45', contractYears: 7 }, result: '123.45/7' },
  { input: { contractValue: 0, contractYears: 1 }, result: '0' },
  { input: { contractValue: '1e15', contractYears: 3 }, result: '1e15/3' },
  { input: { contractValue: 50_000, contractYears: 0 }, undefined: 'contract term in years is zero' },
  { input: { contractValue: 0, contractYears: 0 }, undefined: 'contract term in years is zero' },
  {
    input: { contractValue: -50_000, contractYears: 2 },
    refused: 'contractValue must not be below 0 (received -50000)',
  },
]);

describeMetric(annualRecurringRevenueFromLicences, [
  {
    input: { activeLicences: 200, annualRevenuePerUser: 360 },
    result: '72000',
    source: 'ABH Media: ARR, example 1: 200 seats at $30 a month',
  },
  { input: { activeLicences: 37, annualRevenuePerUser: '119.88' }, result: '4435.56' },
  { input: { activeLicences: 3, annualRevenuePerUser: '0.1' }, result: '0.3' },
  { input: { activeLicences: 0, annualRevenuePerUser: 360 }, result: '0' },
  { input: { activeLicences: 200, annualRevenuePerUser: 0 }, result: '0' },
  {
    input: { activeLicences: 2.5, annualRevenuePerUser: 360 },
    refused: 'activeLicences must be a whole number (received 2.5)',
  },
  {
    input: { activeLicences: 200, annualRevenuePerUser: -360 },
    refused: 'annualRevenuePerUser must not be below 0 (received -360)',
  },
]);

describeMetric(monthlyRecurringRevenueFromContracts, [
  {
    input: { contractValue: 10_500, contractMonths: 12 },
    result: '875',
    source: 'Oracle Subscription Management, example 1',
  },
  { input: { contractValue: 50_000, contractMonths: 24 }, result: '6250/3' },
  { input: { contractValue: 1000, contractMonths: '13.5' }, result: '2000/27' },
  { input: { contractValue: 0, contractMonths: 12 }, result: '0' },
  { input: { contractValue: 10_500, contractMonths: 0 }, undefined: 'contract term in months is zero' },
  {
    input: { contractValue: 10_500, contractMonths: -12 },
    refused: 'contractMonths must not be below 0 (received -12)',
  },
]);

describeMetric(renewalRate, [
  {
    input: { renewedContracts: 80, contractsUpForRenewal: 100 },
    result: '0.8',
    source: 'MetricKit: Renewal rate',
  },
  {
    input: { renewedContracts: 1, contractsUpForRenewal: 2 },
    result: '0.5',
    source: 'Maxio: SaaS renewal rate: one of two customers cancels',
  },
  { input: { renewedContracts: 11, contractsUpForRenewal: 12 }, result: '11/12' },
  { input: { renewedContracts: 0, contractsUpForRenewal: 12 }, result: '0' },
  { input: { renewedContracts: 12, contractsUpForRenewal: 12 }, result: '1' },
  { input: { renewedContracts: 0, contractsUpForRenewal: 0 }, undefined: 'contracts up for renewal is zero' },
  {
    input: { renewedContracts: 13, contractsUpForRenewal: 12 },
    refused: 'renewedContracts must be at most contractsUpForRenewal (received 13 and 12)',
  },
  {
    input: { renewedContracts: 0.8, contractsUpForRenewal: 1 },
    refused: 'renewedContracts must be a whole number (received 0.8)',
  },
]);
