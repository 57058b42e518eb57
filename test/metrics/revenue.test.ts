import { averageRevenuePerUnit } from '../../src/metrics/revenue/average-revenue-per-unit';
import { breakEvenUnits } from '../../src/metrics/revenue/break-even-units';
import { compoundGrowthRate } from '../../src/metrics/revenue/compound-growth-rate';
import { contributionMargin } from '../../src/metrics/revenue/contribution-margin';
import { existingCustomerRevenueShare } from '../../src/metrics/revenue/existing-customer-revenue-share';
import { grossMargin } from '../../src/metrics/revenue/gross-margin';
import { grossProfit } from '../../src/metrics/revenue/gross-profit';
import { growthRate } from '../../src/metrics/revenue/growth-rate';
import { monthOverMonthGrowth } from '../../src/metrics/revenue/month-over-month-growth';
import { netProfitMargin } from '../../src/metrics/revenue/net-profit-margin';
import { newCustomerRevenueShare } from '../../src/metrics/revenue/new-customer-revenue-share';
import { operatingMargin } from '../../src/metrics/revenue/operating-margin';
import { quarterOverQuarterGrowth } from '../../src/metrics/revenue/quarter-over-quarter-growth';
import { recurringRevenueShare } from '../../src/metrics/revenue/recurring-revenue-share';
import { revenueConcentration } from '../../src/metrics/revenue/revenue-concentration';
import { revenuePerCustomer } from '../../src/metrics/revenue/revenue-per-customer';
import { revenueRunRate } from '../../src/metrics/revenue/revenue-run-rate';
import { totalRevenue } from '../../src/metrics/revenue/total-revenue';
import { yearOverYearGrowth } from '../../src/metrics/revenue/year-over-year-growth';
import { describeMetric } from './describe-metric';

describeMetric(totalRevenue, [
  { input: { revenue: 1_250_000 }, result: '1250000' },
  { input: { revenue: '9007199254740993.01' }, result: '9007199254740993.01' },
  { input: { revenue: 0 }, result: '0' },
  { input: { revenue: '-120.50' }, result: '-120.5' },
  { input: { revenue: '1,250' }, refused: 'revenue must be written in digits' },
]);

describeMetric(growthRate, [
  { input: { current: 75_000_000, previous: 50_000_000 }, result: '0.5' },
  { input: { current: 100, previous: 300 }, result: '-2/3' },
  { input: { current: 7, previous: 3 }, result: '4/3' },
  { input: { current: '0.3', previous: '0.1' }, result: '2' },
  { input: { current: 100, previous: 100 }, result: '0' },
  { input: { current: 0, previous: 100 }, result: '-1' },
  { input: { current: -50, previous: 100 }, result: '-1.5' },
  { input: { current: '1e30', previous: 7 }, result: '999999999999999999999999999993/7' },
  { input: { current: 100, previous: 0 }, undefined: 'previous value is not more than 0' },
  { input: { current: 0, previous: 0 }, undefined: 'previous value is not more than 0' },
  { input: { current: 100, previous: -50 }, undefined: 'previous value is not more than 0' },
  { input: { current: -100, previous: -50 }, undefined: 'previous value is not more than 0' },
  { input: { current: Number.NaN, previous: 50 }, refused: 'current must be a finite number (received NaN)' },
]);

describeMetric(yearOverYearGrowth, [
  { input: { revenue: 1_250_000, priorYearRevenue: 1_000_000 }, result: '0.25' },
  {
    input: { revenue: 1_500_000, priorYearRevenue: 1_000_000 },
    result: '0.5',
    source: 'varbex.com: What is Year-over-Year Growth?',
  },
  { input: { revenue: 400, priorYearRevenue: 700 }, result: '-3/7' },
  { input: { revenue: 1000, priorYearRevenue: 1000 }, result: '0' },
  { input: { revenue: 0, priorYearRevenue: 1000 }, result: '-1' },
  { input: { revenue: -10, priorYearRevenue: 1000 }, result: '-1.01' },
  { input: { revenue: 1000, priorYearRevenue: 0 }, undefined: 'prior-year revenue is not more than 0' },
  { input: { revenue: 1000, priorYearRevenue: '-0.01' }, undefined: 'prior-year revenue is not more than 0' },
  { input: { revenue: '10 %', priorYearRevenue: 1000 }, refused: 'revenue must be written in digits' },
]);

describeMetric(quarterOverQuarterGrowth, [
  { input: { revenue: 330_000, priorQuarterRevenue: 300_000 }, result: '0.1' },
  { input: { revenue: 500, priorQuarterRevenue: 900 }, result: '-4/9' },
  { input: { revenue: 300, priorQuarterRevenue: 300 }, result: '0' },
  { input: { revenue: 0, priorQuarterRevenue: 300 }, result: '-1' },
  { input: { revenue: -300, priorQuarterRevenue: 300 }, result: '-2' },
  { input: { revenue: 300, priorQuarterRevenue: 0 }, undefined: 'prior-quarter revenue is not more than 0' },
  { input: { revenue: 300, priorQuarterRevenue: -300 }, undefined: 'prior-quarter revenue is not more than 0' },
  {
    input: { revenue: 300, priorQuarterRevenue: Number.POSITIVE_INFINITY },
    refused: 'priorQuarterRevenue must be a finite number (received Infinity)',
  },
]);

describeMetric(monthOverMonthGrowth, [
  { input: { revenue: 105_000, priorMonthRevenue: 100_000 }, result: '0.05' },
  { input: { revenue: 7000, priorMonthRevenue: 6000 }, result: '1/6' },
  { input: { revenue: '123.45', priorMonthRevenue: '130' }, result: '-6.55/130' },
  { input: { revenue: 100, priorMonthRevenue: 100 }, result: '0' },
  { input: { revenue: 0, priorMonthRevenue: 100 }, result: '-1' },
  { input: { revenue: -1, priorMonthRevenue: 100 }, result: '-1.01' },
  { input: { revenue: 100, priorMonthRevenue: 0 }, undefined: 'prior-month revenue is not more than 0' },
  { input: { revenue: 100, priorMonthRevenue: -100 }, undefined: 'prior-month revenue is not more than 0' },
  { input: { revenue: 100, priorMonthRevenue: 'n/a' }, refused: 'priorMonthRevenue must be written in digits' },
]);

// The roots were worked with Python's decimal module at 60 digits.
describeMetric(compoundGrowthRate, [
  { input: { endValue: 144_000, startValue: 100_000, elapsedPeriods: 2 }, result: '0.2' },
  { input: { endValue: '133.1', startValue: 100, elapsedPeriods: 3 }, result: '0.1' },
  {
    input: { endValue: 13_000, startValue: 9000, elapsedPeriods: 3 },
    result: '0.130403814338055587318223575331532244421',
  },
  {
    input: { endValue: 200, startValue: 100, elapsedPeriods: 2 },
    result: '0.414213562373095048801688724209698078570',
  },
  {
    input: { endValue: 50, startValue: 100, elapsedPeriods: 3 },
    result: '-0.206299474015900262624147180363845869804',
  },
  {
    input: { endValue: 2000, startValue: 1000, elapsedPeriods: 12 },
    result: '0.059463094359295264561825294946341700779',
  },
  {
    input: { endValue: 3, startValue: 2, elapsedPeriods: '2.5' },
    result: '0.176079022524673572584977813941785256714',
  },
  { input: { endValue: 110, startValue: 100, elapsedPeriods: '0.5' }, result: '0.21' },
  { input: { endValue: 4, startValue: 3, elapsedPeriods: 1 }, result: '1/3' },
  { input: { endValue: 100, startValue: 100, elapsedPeriods: 5 }, result: '0' },
  { input: { endValue: 0, startValue: 100, elapsedPeriods: 5 }, result: '-1' },
  {
    input: { endValue: 100, startValue: 0, elapsedPeriods: 5 },
    undefined: 'start value is not more than 0',
  },
  {
    input: { endValue: 100, startValue: -100, elapsedPeriods: 5 },
    undefined: 'start value is not more than 0',
  },
  {
    input: { endValue: -100, startValue: -50, elapsedPeriods: 1 },
    undefined: 'start value is not more than 0',
  },
  {
    input: { endValue: -1, startValue: 100, elapsedPeriods: 5 },
    undefined: 'end value is not at least 0',
  },
  {
    input: { endValue: -1, startValue: 100, elapsedPeriods: 1 },
    undefined: 'end value is not at least 0',
  },
  { input: { endValue: 120, startValue: 100, elapsedPeriods: 0 }, undefined: 'elapsed periods is zero' },
  { input: { endValue: 0, startValue: 100, elapsedPeriods: 0 }, undefined: 'elapsed periods is zero' },
  {
    input: { endValue: 120, startValue: 100, elapsedPeriods: -2 },
    refused: 'elapsedPeriods must not be below 0 (received -2)',
  },
]);

describeMetric(newCustomerRevenueShare, [
  { input: { newCustomerRevenue: 300_000, existingCustomerRevenue: 700_000 }, result: '0.3' },
  { input: { newCustomerRevenue: 1, existingCustomerRevenue: 2 }, result: '1/3' },
  { input: { newCustomerRevenue: '0.1', existingCustomerRevenue: '0.2' }, result: '1/3' },
  { input: { newCustomerRevenue: 0, existingCustomerRevenue: 500 }, result: '0' },
  { input: { newCustomerRevenue: 500, existingCustomerRevenue: 0 }, result: '1' },
  { input: { newCustomerRevenue: 100, existingCustomerRevenue: -20 }, result: '1.25' },
  {
    input: { newCustomerRevenue: 0, existingCustomerRevenue: 0 },
    undefined: 'new customer revenue + existing customer revenue is not more than 0',
  },
  {
    input: { newCustomerRevenue: 50, existingCustomerRevenue: -80 },
    undefined: 'new customer revenue + existing customer revenue is not more than 0',
  },
  {
    input: { newCustomerRevenue: 'none', existingCustomerRevenue: 500 },
    refused: 'newCustomerRevenue must be written in digits',
  },
]);

describeMetric(existingCustomerRevenueShare, [
  { input: { newCustomerRevenue: 300_000, existingCustomerRevenue: 700_000 }, result: '0.7' },
  { input: { newCustomerRevenue: 2, existingCustomerRevenue: 5 }, result: '5/7' },
  { input: { newCustomerRevenue: 500, existingCustomerRevenue: 0 }, result: '0' },
  { input: { newCustomerRevenue: 0, existingCustomerRevenue: 500 }, result: '1' },
  { input: { newCustomerRevenue: 100, existingCustomerRevenue: -20 }, result: '-0.25' },
  {
    input: { newCustomerRevenue: 0, existingCustomerRevenue: 0 },
    undefined: 'new customer revenue + existing customer revenue is not more than 0',
  },
  {
    input: { newCustomerRevenue: -10, existingCustomerRevenue: 5 },
    undefined: 'new customer revenue + existing customer revenue is not more than 0',
  },
  {
    input: { newCustomerRevenue: 1, existingCustomerRevenue: Number.NaN },
    refused: 'existingCustomerRevenue must be a finite number (received NaN)',
  },
]);

describeMetric(revenuePerCustomer, [
  { input: { revenue: 1_250_000, customers: 500 }, result: '2500' },
  {
    input: { revenue: 1_000_000, customers: 500 },
    result: '2000',
    source: 'Operately: Average revenue per customer',
  },
  { input: { revenue: '123.45', customers: 7 }, result: '123.45/7' },
  { input: { revenue: 0, customers: 7 }, result: '0' },
  { input: { revenue: -70, customers: 7 }, result: '-10' },
  { input: { revenue: '1e20', customers: 3 }, result: '1e20/3' },
  { input: { revenue: 100, customers: 0 }, undefined: 'customers is zero' },
  { input: { revenue: 100, customers: 6.5 }, refused: 'customers must be a whole number (received 6.5)' },
]);

describeMetric(revenueConcentration, [
  { input: { topCustomerRevenue: 250_000, revenue: 1_000_000 }, result: '0.25' },
  {
    input: { topCustomerRevenue: 4_000_000, revenue: 10_000_000 },
    result: '0.4',
    source: 'AskBiz: Concentration risk: three customers',
  },
  { input: { topCustomerRevenue: 10, revenue: 70 }, result: '1/7' },
  { input: { topCustomerRevenue: 0, revenue: 70 }, result: '0' },
  { input: { topCustomerRevenue: 70, revenue: 70 }, result: '1' },
  { input: { topCustomerRevenue: 72, revenue: 64 }, result: '1.125' },
  { input: { topCustomerRevenue: 70, revenue: 0 }, undefined: 'revenue is not more than 0' },
  { input: { topCustomerRevenue: -70, revenue: -100 }, undefined: 'revenue is not more than 0' },
  { input: { topCustomerRevenue: 'half', revenue: 100 }, refused: 'topCustomerRevenue must be written in digits' },
]);

describeMetric(averageRevenuePerUnit, [
  { input: { revenue: 90_000, unitsSold: 1200 }, result: '75' },
  {
    input: { revenue: 25_000, unitsSold: 500 },
    result: '50',
    source: 'cunits.io: Average Revenue Calculator',
  },
  { input: { revenue: '99.99', unitsSold: 7 }, result: '99.99/7' },
  { input: { revenue: 10, unitsSold: '2.5' }, result: '4' },
  { input: { revenue: 0, unitsSold: 5 }, result: '0' },
  { input: { revenue: -15, unitsSold: 2 }, result: '-7.5' },
  { input: { revenue: 100, unitsSold: 0 }, undefined: 'units sold is zero' },
  { input: { revenue: 100, unitsSold: -5 }, refused: 'unitsSold must not be below 0 (received -5)' },
]);

describeMetric(revenueRunRate, [
  { input: { revenue: 300_000, elapsedMonths: 3 }, result: '1200000' },
  {
    input: { revenue: 125_000, elapsedMonths: 1 },
    result: '1500000',
    source: 'Futureproof: Revenue run rate',
  },
  { input: { revenue: 350_000, elapsedMonths: 3 }, result: '1400000', source: 'Futureproof: Revenue run rate' },
  { input: { revenue: 1000, elapsedMonths: 7 }, result: '12000/7' },
  { input: { revenue: 1000, elapsedMonths: '0.5' }, result: '24000' },
  { input: { revenue: 1000, elapsedMonths: 12 }, result: '1000' },
  { input: { revenue: 0, elapsedMonths: 3 }, result: '0' },
  { input: { revenue: -100, elapsedMonths: 3 }, result: '-400' },
  { input: { revenue: 1000, elapsedMonths: 0 }, undefined: 'elapsed months is zero' },
  { input: { revenue: 1000, elapsedMonths: -3 }, refused: 'elapsedMonths must not be below 0 (received -3)' },
]);

describeMetric(recurringRevenueShare, [
  {
    input: { recurringRevenue: 300_000, revenue: 400_000 },
    result: '0.75',
    source: 'KPI Tree: Recurring vs one-time revenue',
  },
  { input: { recurringRevenue: 850, revenue: 1020 }, result: '5/6' },
  { input: { recurringRevenue: 0, revenue: 400 }, result: '0' },
  { input: { recurringRevenue: 400, revenue: 400 }, result: '1' },
  { input: { recurringRevenue: 400, revenue: 320 }, result: '1.25' },
  { input: { recurringRevenue: -20, revenue: 320 }, result: '-0.0625' },
  { input: { recurringRevenue: 400, revenue: 0 }, undefined: 'revenue is not more than 0' },
  { input: { recurringRevenue: 400, revenue: -1 }, undefined: 'revenue is not more than 0' },
  {
    input: { recurringRevenue: Number.NaN, revenue: 400 },
    refused: 'recurringRevenue must be a finite number (received NaN)',
  },
]);

describeMetric(grossProfit, [
  { input: { revenue: 1_000_000, costOfGoodsSold: 400_000 }, result: '600000' },
  { input: { revenue: '0.3', costOfGoodsSold: '0.1' }, result: '0.2' },
  { input: { revenue: '9007199254740993.03', costOfGoodsSold: '0.01' }, result: '9007199254740993.02' },
  { input: { revenue: 100, costOfGoodsSold: 130 }, result: '-30' },
  { input: { revenue: -5, costOfGoodsSold: 0 }, result: '-5' },
  { input: { revenue: 0, costOfGoodsSold: 0 }, result: '0' },
  {
    input: { revenue: 100, costOfGoodsSold: -40 },
    refused: 'costOfGoodsSold must not be below 0 (received -40)',
  },
]);

describeMetric(grossMargin, [
  { input: { revenue: 1_000_000, costOfGoodsSold: 400_000 }, result: '0.6' },
  { input: { revenue: 340, costOfGoodsSold: 204 }, result: '0.4' },
  { input: { revenue: 300, costOfGoodsSold: 100 }, result: '2/3' },
  { input: { revenue: 100, costOfGoodsSold: 0 }, result: '1' },
  { input: { revenue: 100, costOfGoodsSold: 100 }, result: '0' },
  { input: { revenue: 100, costOfGoodsSold: 150 }, result: '-0.5' },
  { input: { revenue: 0, costOfGoodsSold: 100 }, undefined: 'revenue is not more than 0' },
  { input: { revenue: -100, costOfGoodsSold: 50 }, undefined: 'revenue is not more than 0' },
  {
    input: { revenue: 100, costOfGoodsSold: -40 },
    refused: 'costOfGoodsSold must not be below 0 (received -40)',
  },
]);

describeMetric(contributionMargin, [
  { input: { revenue: 500_000, variableCosts: 300_000 }, result: '0.4' },
  { input: { revenue: 700, variableCosts: 200 }, result: '5/7' },
  { input: { revenue: 100, variableCosts: 0 }, result: '1' },
  { input: { revenue: 100, variableCosts: 100 }, result: '0' },
  { input: { revenue: 80, variableCosts: 100 }, result: '-0.25' },
  { input: { revenue: 0, variableCosts: 0 }, undefined: 'revenue is not more than 0' },
  { input: { revenue: -80, variableCosts: 100 }, undefined: 'revenue is not more than 0' },
  { input: { revenue: 100, variableCosts: -1 }, refused: 'variableCosts must not be below 0 (received -1)' },
]);

describeMetric(operatingMargin, [
  { input: { operatingIncome: 150_000, revenue: 1_000_000 }, result: '0.15' },
  { input: { operatingIncome: 4_600_000, revenue: 20_000_000 }, result: '0.23' },
  { input: { operatingIncome: 100, revenue: 900 }, result: '1/9' },
  { input: { operatingIncome: 0, revenue: 900 }, result: '0' },
  { input: { operatingIncome: -300, revenue: 900 }, result: '-1/3' },
  { input: { operatingIncome: 1200, revenue: 900 }, result: '4/3' },
  { input: { operatingIncome: 100, revenue: 0 }, undefined: 'revenue is not more than 0' },
  { input: { operatingIncome: -100, revenue: -900 }, undefined: 'revenue is not more than 0' },
  { input: { operatingIncome: '(100)', revenue: 900 }, refused: 'operatingIncome must be written in digits' },
]);

describeMetric(netProfitMargin, [
  { input: { netProfit: 80_000, revenue: 1_000_000 }, result: '0.08' },
  { input: { netProfit: '123.45', revenue: 700 }, result: '123.45/700' },
  { input: { netProfit: 0, revenue: 700 }, result: '0' },
  { input: { netProfit: -50, revenue: 700 }, result: '-1/14' },
  { input: { netProfit: 700, revenue: 700 }, result: '1' },
  { input: { netProfit: 100, revenue: 0 }, undefined: 'revenue is not more than 0' },
  { input: { netProfit: -100, revenue: -700 }, undefined: 'revenue is not more than 0' },
  {
    input: { netProfit: 100, revenue: Number.NEGATIVE_INFINITY },
    refused: 'revenue must be a finite number (received -Infinity)',
  },
]);

describeMetric(breakEvenUnits, [
  {
    input: { fixedCosts: 10_000, unitPrice: 50, unitVariableCost: 30 },
    result: '500',
    source: 'krismotion.com: Break-even point calculator',
  },
  { input: { fixedCosts: 1000, unitPrice: 10, unitVariableCost: 3 }, result: '1000/7' },
  { input: { fixedCosts: '999.99', unitPrice: '0.3', unitVariableCost: '0.1' }, result: '4999.95' },
  { input: { fixedCosts: 0, unitPrice: 50, unitVariableCost: 30 }, result: '0' },
  { input: { fixedCosts: 1000, unitPrice: 8, unitVariableCost: 0 }, result: '125' },
  {
    input: { fixedCosts: 1000, unitPrice: 30, unitVariableCost: 30 },
    undefined: 'price per unit is not more than variable cost per unit',
  },
  {
    input: { fixedCosts: 1000, unitPrice: 30, unitVariableCost: 50 },
    undefined: 'price per unit is not more than variable cost per unit',
  },
  {
    input: { fixedCosts: -1000, unitPrice: 50, unitVariableCost: 30 },
    refused: 'fixedCosts must not be below 0 (received -1000)',
  },
  {
    input: { fixedCosts: 1000, unitPrice: -50, unitVariableCost: 30 },
    refused: 'unitPrice must not be below 0 (received -50)',
  },
  {
    input: { fixedCosts: 1000, unitPrice: 50, unitVariableCost: -30 },
    refused: 'unitVariableCost must not be below 0 (received -30)',
  },
]);
