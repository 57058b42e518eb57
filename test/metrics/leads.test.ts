import { leadConversionRate } from '../../src/metrics/leads/lead-conversion-rate';
import { leadFollowUpRate } from '../../src/metrics/leads/lead-follow-up-rate';
import { leadQualificationRate } from '../../src/metrics/leads/lead-qualification-rate';
import { leadRejectionRate } from '../../src/metrics/leads/lead-rejection-rate';
import { leadResponseTime } from '../../src/metrics/leads/lead-response-time';
import { leadToOpportunityRate } from '../../src/metrics/leads/lead-to-opportunity-rate';
import { leadVelocityRate } from '../../src/metrics/leads/lead-velocity-rate';
import { leadVolume } from '../../src/metrics/leads/lead-volume';
import { marketingToSalesQualifiedRate } from '../../src/metrics/leads/marketing-to-sales-qualified-rate';
import { qualifiedLeadVolume } from '../../src/metrics/leads/qualified-lead-volume';
import { qualityFollowUpRate } from '../../src/metrics/leads/quality-follow-up-rate';
import { timelyFollowUpRate } from '../../src/metrics/leads/timely-follow-up-rate';
import { describeMetric } from './describe-metric';

describeMetric(leadVolume, [
  { input: { leads: 800 }, result: '800' },
  { input: { leads: '98765432109876543210987654321' }, result: '98765432109876543210987654321' },
  { input: { leads: 0 }, result: '0' },
  { input: { leads: 0.5 }, refused: 'leads must be a whole number (received 0.5)' },
  { input: { leads: -1 }, refused: 'leads must not be below 0 (received -1)' },
]);

describeMetric(qualifiedLeadVolume, [
  { input: { qualifiedLeads: 160 }, result: '160' },
  { input: { qualifiedLeads: 10n ** 25n }, result: '1e25' },
  { input: { qualifiedLeads: 0 }, result: '0' },
  { input: { qualifiedLeads: '160.5' }, refused: 'qualifiedLeads must be a whole number (received "160.5")' },
  { input: { qualifiedLeads: -160 }, refused: 'qualifiedLeads must not be below 0 (received -160)' },
]);

describeMetric(leadVelocityRate, [
  { input: { qualifiedLeads: 180, previousQualifiedLeads: 150 }, result: '0.2' },
  { input: { qualifiedLeads: 216, previousQualifiedLeads: 180 }, result: '0.2', source: 'WinsAbove: April to May' },
  {
    input: { qualifiedLeads: 264, previousQualifiedLeads: 230 },
    result: '17/115',
    source: 'WinsAbove: March, +14.8 %',
  },
  { input: { qualifiedLeads: 150, previousQualifiedLeads: 150 }, result: '0' },
  { input: { qualifiedLeads: 100, previousQualifiedLeads: 150 }, result: '-1/3' },
  { input: { qualifiedLeads: 0, previousQualifiedLeads: 150 }, result: '-1' },
  { input: { qualifiedLeads: 450, previousQualifiedLeads: 150 }, result: '2' },
  { input: { qualifiedLeads: 10n ** 30n, previousQualifiedLeads: 3n }, result: '999999999999999999999999999997/3' },
  {
    input: { qualifiedLeads: 150, previousQualifiedLeads: 0 },
    undefined: 'qualified leads of the previous month is zero',
  },
  {
    input: { qualifiedLeads: 150, previousQualifiedLeads: -10 },
    refused: 'previousQualifiedLeads must not be below 0 (received -10)',
  },
]);

describeMetric(leadConversionRate, [
  { input: { newCustomers: 40, leads: 800 }, result: '0.05' },
  { input: { newCustomers: 75, leads: 500 }, result: '0.15', source: 'Revenue.io: lead conversion rate' },
  { input: { newCustomers: 41, leads: 777 }, result: '41/777' },
  { input: { newCustomers: 0, leads: 800 }, result: '0' },
  { input: { newCustomers: 8, leads: 8 }, result: '1' },
  { input: { newCustomers: 9, leads: 7 }, result: '9/7' },
  { input: { newCustomers: 40, leads: 0 }, undefined: 'leads is zero' },
  { input: { newCustomers: 40.5, leads: 800 }, refused: 'newCustomers must be a whole number (received 40.5)' },
]);

describeMetric(leadToOpportunityRate, [
  { input: { createdDeals: 120, leads: 800 }, result: '0.15' },
  { input: { createdDeals: 60, leads: 500 }, result: '0.12', source: 'Shno: lead to opportunity conversion rate' },
  { input: { createdDeals: 18, leads: 100 }, result: '0.18', source: 'Brainshark: March' },
  { input: { createdDeals: 100, leads: 700 }, result: '1/7' },
  { input: { createdDeals: 0, leads: 800 }, result: '0' },
  { input: { createdDeals: 8, leads: 6 }, result: '4/3' },
  { input: { createdDeals: 120, leads: 0 }, undefined: 'leads is zero' },
  { input: { createdDeals: -120, leads: 800 }, refused: 'createdDeals must not be below 0 (received -120)' },
]);

describeMetric(leadQualificationRate, [
  { input: { qualifiedLeads: 160, leads: 800 }, result: '0.2' },
  { input: { qualifiedLeads: 50, leads: 200 }, result: '0.25', source: 'TagLab: lead qualification rate' },
  { input: { qualifiedLeads: 160, leads: 810 }, result: '16/81' },
  { input: { qualifiedLeads: 0, leads: 800 }, result: '0' },
  { input: { qualifiedLeads: 800, leads: 800 }, result: '1' },
  { input: { qualifiedLeads: 10, leads: 6 }, result: '5/3' },
  { input: { qualifiedLeads: 160, leads: 0 }, undefined: 'leads is zero' },
  { input: { qualifiedLeads: 160.5, leads: 800 }, refused: 'qualifiedLeads must be a whole number (received 160.5)' },
]);

describeMetric(marketingToSalesQualifiedRate, [
  { input: { qualifiedLeads: 160, marketingQualifiedLeads: 400 }, result: '0.4' },
  { input: { qualifiedLeads: 350, marketingQualifiedLeads: 1_000 }, result: '0.35', source: 'MetricHQ: MQL to SQL' },
  { input: { qualifiedLeads: 160, marketingQualifiedLeads: 410 }, result: '16/41' },
  { input: { qualifiedLeads: 0, marketingQualifiedLeads: 400 }, result: '0' },
  { input: { qualifiedLeads: 70, marketingQualifiedLeads: 60 }, result: '7/6' },
  { input: { qualifiedLeads: 160, marketingQualifiedLeads: 0 }, undefined: 'marketing-qualified leads is zero' },
  {
    input: { qualifiedLeads: 160, marketingQualifiedLeads: 0.4 },
    refused: 'marketingQualifiedLeads must be a whole number (received 0.4)',
  },
]);

describeMetric(leadRejectionRate, [
  { input: { rejectedLeads: 200, leads: 800 }, result: '0.25' },
  { input: { rejectedLeads: 90, leads: 300 }, result: '0.3', source: 'RevenueScale: one vendor, one month' },
  { input: { rejectedLeads: 200, leads: 810 }, result: '20/81' },
  { input: { rejectedLeads: 0, leads: 800 }, result: '0' },
  { input: { rejectedLeads: 800, leads: 800 }, result: '1' },
  { input: { rejectedLeads: 11, leads: 9 }, result: '11/9' },
  { input: { rejectedLeads: 200, leads: 0 }, undefined: 'leads is zero' },
  { input: { rejectedLeads: -1, leads: 800 }, refused: 'rejectedLeads must not be below 0 (received -1)' },
]);

describeMetric(leadFollowUpRate, [
  { input: { followedUpLeads: 720, leads: 800 }, result: '0.9' },
  { input: { followedUpLeads: 95, leads: 99 }, result: '95/99' },
  { input: { followedUpLeads: 0, leads: 800 }, result: '0' },
  { input: { followedUpLeads: 800, leads: 800 }, result: '1' },
  { input: { followedUpLeads: 22, leads: 21 }, result: '22/21' },
  { input: { followedUpLeads: 720, leads: 0 }, undefined: 'leads is zero' },
  { input: { followedUpLeads: 0.9, leads: 800 }, refused: 'followedUpLeads must be a whole number (received 0.9)' },
]);

describeMetric(timelyFollowUpRate, [
  { input: { leadsFollowedUpInTime: 600, leads: 800 }, result: '0.75' },
  { input: { leadsFollowedUpInTime: 85, leads: 100 }, result: '0.85', source: 'LaunchEngine: within two minutes' },
  { input: { leadsFollowedUpInTime: 600, leads: 820 }, result: '30/41' },
  { input: { leadsFollowedUpInTime: 0, leads: 800 }, result: '0' },
  { input: { leadsFollowedUpInTime: 800, leads: 800 }, result: '1' },
  { input: { leadsFollowedUpInTime: 10, leads: 9 }, result: '10/9' },
  { input: { leadsFollowedUpInTime: 600, leads: 0 }, undefined: 'leads is zero' },
  {
    input: { leadsFollowedUpInTime: -1, leads: 9 },
    refused: 'leadsFollowedUpInTime must not be below 0 (received -1)',
  },
]);

describeMetric(qualityFollowUpRate, [
  { input: { qualityFollowUps: 540, followedUpLeads: 720 }, result: '0.75' },
  { input: { qualityFollowUps: 100, followedUpLeads: 720 }, result: '5/36' },
  { input: { qualityFollowUps: 0, followedUpLeads: 720 }, result: '0' },
  { input: { qualityFollowUps: 720, followedUpLeads: 720 }, result: '1' },
  { input: { qualityFollowUps: 0, followedUpLeads: 0 }, undefined: 'followed-up leads is zero' },
  {
    input: { qualityFollowUps: 721, followedUpLeads: 720 },
    refused: 'qualityFollowUps must be at most followedUpLeads (received 721 and 720)',
  },
  {
    input: { qualityFollowUps: 1.5, followedUpLeads: 720 },
    refused: 'qualityFollowUps must be a whole number (received 1.5)',
  },
]);

describeMetric(leadResponseTime, [
  { input: { responseHours: 1_080, respondedLeads: 720 }, result: '1.5' },
  { input: { responseHours: '0.25', respondedLeads: 3 }, result: '1/12' },
  { input: { responseHours: 1_000, respondedLeads: 7 }, result: '1000/7' },
  { input: { responseHours: 0, respondedLeads: 12 }, result: '0' },
  { input: { responseHours: 0, respondedLeads: 0 }, undefined: 'responded leads is zero' },
  { input: { responseHours: -0.5, respondedLeads: 12 }, refused: 'responseHours must not be below 0 (received -0.5)' },
  {
    input: { responseHours: 1_080, respondedLeads: 7.2 },
    refused: 'respondedLeads must be a whole number (received 7.2)',
  },
]);
