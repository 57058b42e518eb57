import { averageResolutionTime } from '../../src/metrics/customer/average-resolution-time';
import { averageSatisfaction } from '../../src/metrics/customer/average-satisfaction';
import { customerEffortScore } from '../../src/metrics/customer/customer-effort-score';
import { customerSatisfactionScore } from '../../src/metrics/customer/customer-satisfaction-score';
import { firstContactResolutionRate } from '../../src/metrics/customer/first-contact-resolution-rate';
import { firstResponseTime } from '../../src/metrics/customer/first-response-time';
import { netPromoterScore } from '../../src/metrics/customer/net-promoter-score';
import { describeMetric } from './describe-metric';

describeMetric(netPromoterScore, [
  { input: { promoters: 60, passives: 25, detractors: 15 }, result: '45' },
  {
    input: { promoters: 30, passives: 50, detractors: 20 },
    result: '10',
    source: 'DELA annual report 2018: 30 % promoters, 20 % detractors',
  },
  { input: { promoters: 2, passives: 1, detractors: 0 }, result: '200/3' },
  // This rounds to -17; the two shares rounded first, 17 % and 33 %, would give -16.
  { input: { promoters: 1, passives: 3, detractors: 2 }, result: '-50/3' },
  { input: { promoters: 10, passives: 0, detractors: 0 }, result: '100' },
  { input: { promoters: 0, passives: 0, detractors: 10 }, result: '-100' },
  { input: { promoters: 0, passives: 10, detractors: 0 }, result: '0' },
  { input: { promoters: 10, passives: 5, detractors: 10 }, result: '0' },
  { input: { promoters: '3e20', passives: '3e20', detractors: '1e20' }, result: '200/7' },
  {
    input: { promoters: 0, passives: 0, detractors: 0 },
    undefined: 'promoters + passives + detractors is zero',
  },
  { input: { promoters: 0.6, passives: 0.25, detractors: 0.15 }, refused: 'promoters must be a whole number' },
  { input: { promoters: 5, passives: -1, detractors: 2 }, refused: 'passives must not be below 0 (received -1)' },
]);

describeMetric(customerSatisfactionScore, [
  { input: { satisfiedResponses: 30, responses: 50 }, result: '0.6', source: 'VOC Metrics: What is CSAT' },
  { input: { satisfiedResponses: 85, responses: 100 }, result: '0.85', source: 'fomr.io: How CSAT is calculated' },
  { input: { satisfiedResponses: 170, responses: 210 }, result: '17/21' },
  { input: { satisfiedResponses: 0, responses: 50 }, result: '0' },
  { input: { satisfiedResponses: 50, responses: 50 }, result: '1' },
  { input: { satisfiedResponses: 0, responses: 0 }, undefined: 'responses is zero' },
  {
    input: { satisfiedResponses: 51, responses: 50 },
    refused: 'satisfiedResponses must be at most responses (received 51 and 50)',
  },
  { input: { satisfiedResponses: 4.2, responses: 50 }, refused: 'satisfiedResponses must be a whole number' },
]);

describeMetric(averageSatisfaction, [
  // 10 × 5 + 20 × 4 + 10 × 3 + 5 × 2 + 5 × 1 = 175
  { input: { satisfactionPoints: 175, responses: 50 }, result: '3.5' },
  { input: { satisfactionPoints: 29, responses: 7 }, result: '29/7' },
  { input: { satisfactionPoints: '12.5', responses: 3 }, result: '25/6' },
  { input: { satisfactionPoints: 0, responses: 3 }, result: '0' },
  { input: { satisfactionPoints: 0, responses: 0 }, undefined: 'responses is zero' },
  { input: { satisfactionPoints: -1, responses: 3 }, refused: 'satisfactionPoints must not be below 0 (received -1)' },
  { input: { satisfactionPoints: 12, responses: 2.5 }, refused: 'responses must be a whole number (received 2.5)' },
]);

describeMetric(customerEffortScore, [
  {
    input: { effortPoints: 4080, responses: 1000 },
    result: '4.08',
    source: 'CYS: Customer effort score, 7-point scale to average',
  },
  { input: { effortPoints: 40, responses: 9 }, result: '40/9' },
  { input: { effortPoints: 0, responses: 9 }, result: '0' },
  { input: { effortPoints: 0, responses: 0 }, undefined: 'responses is zero' },
  { input: { effortPoints: -40, responses: 9 }, refused: 'effortPoints must not be below 0 (received -40)' },
]);

describeMetric(firstContactResolutionRate, [
  { input: { firstContactResolutions: 350, resolvedTickets: 500 }, result: '0.7' },
  { input: { firstContactResolutions: 8, resolvedTickets: 13 }, result: '8/13' },
  { input: { firstContactResolutions: 0, resolvedTickets: 13 }, result: '0' },
  { input: { firstContactResolutions: 13, resolvedTickets: 13 }, result: '1' },
  { input: { firstContactResolutions: 0, resolvedTickets: 0 }, undefined: 'resolved tickets is zero' },
  {
    input: { firstContactResolutions: 14, resolvedTickets: 13 },
    refused: 'firstContactResolutions must be at most resolvedTickets (received 14 and 13)',
  },
  {
    input: { firstContactResolutions: 0.7, resolvedTickets: 13 },
    refused: 'firstContactResolutions must be a whole number (received 0.7)',
  },
]);

describeMetric(firstResponseTime, [
  { input: { firstResponseHours: 750, respondedTickets: 500 }, result: '1.5' },
  { input: { firstResponseHours: '12.25', respondedTickets: 9 }, result: '49/36' },
  { input: { firstResponseHours: 0, respondedTickets: 9 }, result: '0' },
  { input: { firstResponseHours: 0, respondedTickets: 0 }, undefined: 'answered tickets is zero' },
  { input: { firstResponseHours: -1, respondedTickets: 9 }, refused: 'firstResponseHours must not be below 0' },
  { input: { firstResponseHours: 9, respondedTickets: 4.5 }, refused: 'respondedTickets must be a whole number' },
]);

describeMetric(averageResolutionTime, [
  {
    input: { resolutionHours: 120, resolvedTickets: 30 },
    result: '4',
    source: 'bit1024.com: Average resolution time calculator',
  },
  { input: { resolutionHours: '100.5', resolvedTickets: 7 }, result: '201/14' },
  { input: { resolutionHours: 0, resolvedTickets: 7 }, result: '0' },
  { input: { resolutionHours: '9e22', resolvedTickets: '7e9' }, result: '90000000000000/7' },
  { input: { resolutionHours: 5, resolvedTickets: 0 }, undefined: 'resolved tickets is zero' },
  { input: { resolutionHours: '-0.5', resolvedTickets: 7 }, refused: 'resolutionHours must not be below 0' },
]);
