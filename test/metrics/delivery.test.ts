import { atypicalEstimateAtCompletion } from '../../src/metrics/delivery/atypical-estimate-at-completion';
import { bugsPerSprint } from '../../src/metrics/delivery/bugs-per-sprint';
import { burndownProgress } from '../../src/metrics/delivery/burndown-progress';
import { changeFailureRate } from '../../src/metrics/delivery/change-failure-rate';
import { costPerformanceIndex } from '../../src/metrics/delivery/cost-performance-index';
import { costVariance } from '../../src/metrics/delivery/cost-variance';
import { cycleTime } from '../../src/metrics/delivery/cycle-time';
import { deploymentFrequency } from '../../src/metrics/delivery/deployment-frequency';
import { escapedDefectRate } from '../../src/metrics/delivery/escaped-defect-rate';
import { estimateAtCompletion } from '../../src/metrics/delivery/estimate-at-completion';
import { estimateToComplete } from '../../src/metrics/delivery/estimate-to-complete';
import { flowEfficiency } from '../../src/metrics/delivery/flow-efficiency';
import { idealRemainingWork } from '../../src/metrics/delivery/ideal-remaining-work';
import { remainingWork } from '../../src/metrics/delivery/remaining-work';
import { schedulePerformanceIndex } from '../../src/metrics/delivery/schedule-performance-index';
import { scheduleVariance } from '../../src/metrics/delivery/schedule-variance';
import { scopeChangeRate } from '../../src/metrics/delivery/scope-change-rate';
import { sprintCompletionRate } from '../../src/metrics/delivery/sprint-completion-rate';
import { sprintsRemaining } from '../../src/metrics/delivery/sprints-remaining';
import { throughput } from '../../src/metrics/delivery/throughput';
import { timeToRestore } from '../../src/metrics/delivery/time-to-restore';
import { toCompletePerformanceIndex } from '../../src/metrics/delivery/to-complete-performance-index';
import { varianceAtCompletion } from '../../src/metrics/delivery/variance-at-completion';
import { velocity } from '../../src/metrics/delivery/velocity';
import { workBurnRate } from '../../src/metrics/delivery/work-burn-rate';
import { workInProgress } from '../../src/metrics/delivery/work-in-progress';
import { describeMetric } from './describe-metric';

// Four sides of a fence at $1,000 each, one a day, after day three: two done for 1,000 and 1,200, one half done for 600.
// The exercise rounds its indices to three digits.
const fence = 'PMP Exam Prep, p. 210, the fence, quoted at studylib.net/doc/5898152';
// A wall of four feet at $1,000 each, one a day, after day three: two feet done for 2,500.
const wall = 'vc4u.blogspot.com/2015/09, the wall';
const jira = 'agile-jira reference.json';

describeMetric(workBurnRate, [
  { input: { completedWork: 50, elapsedDays: 5 }, result: '10', source: 'calcipedia.org, burndown chart calculator' },
  { input: { completedWork: '12.5', elapsedDays: 7 }, result: '25/14' },
  { input: { completedWork: 3, elapsedDays: 0.5 }, result: '6' },
  { input: { completedWork: 0, elapsedDays: 3 }, result: '0' },
  { input: { completedWork: '1e30', elapsedDays: 3 }, result: '1e30/3' },
  { input: { completedWork: 8, elapsedDays: 0 }, undefined: 'elapsed days is zero' },
  { input: { completedWork: -1, elapsedDays: 5 }, refused: 'completedWork must not be below 0 (received -1)' },
  { input: { completedWork: 8, elapsedDays: -1 }, refused: 'elapsedDays must not be below 0 (received -1)' },
]);

describeMetric(remainingWork, [
  { input: { plannedWork: 100, completedWork: 45 }, result: '55' },
  { input: { plannedWork: '33.3', completedWork: '0.4' }, result: '32.9' },
  { input: { plannedWork: 0.3, completedWork: 0.1 }, result: '0.2' },
  { input: { plannedWork: 100, completedWork: 0 }, result: '100' },
  { input: { plannedWork: 100, completedWork: 100 }, result: '0' },
  { input: { plannedWork: 0, completedWork: 0 }, result: '0' },
  { input: { plannedWork: '1e33', completedWork: 1 }, result: '999999999999999999999999999999999' },
  {
    input: { plannedWork: 100, completedWork: 101 },
    refused: 'completedWork must be at most plannedWork (received 101 and 100)',
  },
  { input: { plannedWork: 100, completedWork: -1 }, refused: 'completedWork must not be below 0 (received -1)' },
]);

describeMetric(burndownProgress, [
  { input: { completedWork: 45, plannedWork: 100 }, result: '0.45' },
  {
    // 59 % after rounding: 847 points done, 581 to go.
    input: { completedWork: 847, plannedWork: 1428 },
    result: '847/1428',
    source: 'solutioneers.co.uk, Release forecasting',
  },
  { input: { completedWork: 0, plannedWork: 40 }, result: '0' },
  { input: { completedWork: 40, plannedWork: 40 }, result: '1' },
  { input: { completedWork: 44, plannedWork: 40 }, result: '1.1' },
  { input: { completedWork: 0, plannedWork: 0 }, undefined: 'planned work is zero' },
  { input: { completedWork: 5, plannedWork: 0 }, undefined: 'planned work is zero' },
  { input: { completedWork: 5, plannedWork: -1 }, refused: 'plannedWork must not be below 0 (received -1)' },
]);

describeMetric(idealRemainingWork, [
  {
    input: { plannedWork: 100, elapsedDays: 5, plannedDays: 10 },
    result: '50',
    source: 'calculatorlib.com, burndown chart calculator',
  },
  { input: { plannedWork: 40, elapsedDays: 3, plannedDays: 14 }, result: '220/7' },
  { input: { plannedWork: '12.5', elapsedDays: '0.5', plannedDays: 3 }, result: '125/12' },
  { input: { plannedWork: 100, elapsedDays: 0, plannedDays: 10 }, result: '100' },
  { input: { plannedWork: 100, elapsedDays: 10, plannedDays: 10 }, result: '0' },
  { input: { plannedWork: 0, elapsedDays: 3, plannedDays: 10 }, result: '0' },
  { input: { plannedWork: 100, elapsedDays: 0, plannedDays: 0 }, undefined: 'planned days is zero' },
  {
    input: { plannedWork: 100, elapsedDays: '10.5', plannedDays: 10 },
    refused: 'elapsedDays must be at most plannedDays (received 10.5 and 10)',
  },
  {
    input: { plannedWork: 100, elapsedDays: 1, plannedDays: 0 },
    refused: 'elapsedDays must be at most plannedDays (received 1 and 0)',
  },
]);

describeMetric(velocity, [
  { input: { completedWork: 216, sprints: 3 }, result: '72', source: 'dev.to/ascendixtech, Scrum metrics' },
  { input: { completedWork: 847, sprints: 11 }, result: '77', source: 'solutioneers.co.uk, Release forecasting' },
  { input: { completedWork: '37.5', sprints: 7 }, result: '75/14' },
  { input: { completedWork: 0, sprints: 2 }, result: '0' },
  { input: { completedWork: 13, sprints: 1 }, result: '13' },
  { input: { completedWork: 13, sprints: 0 }, undefined: 'sprints is zero' },
  { input: { completedWork: 13, sprints: 1.5 }, refused: 'sprints must be a whole number (received 1.5)' },
  { input: { completedWork: -13, sprints: 1 }, refused: 'completedWork must not be below 0 (received -13)' },
]);

describeMetric(sprintsRemaining, [
  { input: { remainingWork: 300, velocity: 30 }, result: '10', source: 'techtarget.com, Agile velocity' },
  { input: { remainingWork: 581, velocity: 77 }, result: '83/11' },
  { input: { remainingWork: 60, velocity: 24 }, result: '2.5' },
  { input: { remainingWork: 0, velocity: 24 }, result: '0' },
  { input: { remainingWork: 60, velocity: 0 }, undefined: 'velocity is zero' },
  { input: { remainingWork: 0, velocity: 0 }, undefined: 'velocity is zero' },
  { input: { remainingWork: -1, velocity: 24 }, refused: 'remainingWork must not be below 0 (received -1)' },
  { input: { remainingWork: 60, velocity: -24 }, refused: 'velocity must not be below 0 (received -24)' },
]);

describeMetric(sprintCompletionRate, [
  { input: { completedWork: 34, committedWork: 40 }, result: '0.85' },
  { input: { completedWork: '20.5', committedWork: 33 }, result: '41/66' },
  { input: { completedWork: 0, committedWork: 40 }, result: '0' },
  { input: { completedWork: 40, committedWork: 40 }, result: '1' },
  { input: { completedWork: 48, committedWork: 40 }, result: '1.2' },
  { input: { completedWork: 5, committedWork: 0 }, undefined: 'committed work is zero' },
  { input: { completedWork: 5, committedWork: -40 }, refused: 'committedWork must not be below 0 (received -40)' },
]);

describeMetric(scopeChangeRate, [
  { input: { addedWork: 6, committedWork: 40 }, result: '0.15' },
  // Eight points at the start, a story of ten added.
  { input: { addedWork: 10, committedWork: 8 }, result: '1.25' },
  { input: { addedWork: 5, committedWork: 33 }, result: '5/33' },
  { input: { addedWork: 0, committedWork: 40 }, result: '0' },
  { input: { addedWork: 6, committedWork: 0 }, undefined: 'committed work is zero' },
  { input: { addedWork: -6, committedWork: 40 }, refused: 'addedWork must not be below 0 (received -6)' },
]);

describeMetric(bugsPerSprint, [
  { input: { bugs: 18, sprints: 8 }, result: '2.25' },
  { input: { bugs: 20, sprints: 3 }, result: '20/3' },
  { input: { bugs: 0, sprints: 8 }, result: '0' },
  { input: { bugs: 18, sprints: 0 }, undefined: 'sprints is zero' },
  { input: { bugs: 2.5, sprints: 8 }, refused: 'bugs must be a whole number (received 2.5)' },
  { input: { bugs: -1, sprints: 8 }, refused: 'bugs must not be below 0 (received -1)' },
]);

describeMetric(flowEfficiency, [
  // Two days of work in ten.
  { input: { activeHours: 48, waitingHours: 192 }, result: '0.2', source: 'freekanbanboards.com, Flow efficiency' },
  // Ten minutes with the doctor in half an hour.
  {
    input: { activeHours: 10, waitingHours: 20 },
    result: '1/3',
    source: 'This Is Lean, quoted at tjenwellens.eu/blog/model-flow-efficiency',
  },
  { input: { activeHours: '7.5', waitingHours: '32.1' }, result: '25/132' },
  { input: { activeHours: 0, waitingHours: 48 }, result: '0' },
  { input: { activeHours: 12, waitingHours: 0 }, result: '1' },
  { input: { activeHours: 0, waitingHours: 0 }, undefined: 'active hours + waiting hours is zero' },
  { input: { activeHours: -1, waitingHours: 48 }, refused: 'activeHours must not be below 0 (received -1)' },
  { input: { activeHours: 12, waitingHours: -1 }, refused: 'waitingHours must not be below 0 (received -1)' },
]);

describeMetric(cycleTime, [
  { input: { cycleDays: 41563, finishedItems: 2461 }, result: '41563/2461', source: `${jira}, overall_nonnegative` },
  { input: { cycleDays: 26689, finishedItems: 1319 }, result: '26689/1319', source: `${jira}, project 0` },
  { input: { cycleDays: 9896, finishedItems: 792 }, result: '9896/792', source: `${jira}, created in 2017` },
  { input: { cycleDays: 84, finishedItems: 24 }, result: '3.5' },
  { input: { cycleDays: 0, finishedItems: 4 }, result: '0' },
  { input: { cycleDays: 0, finishedItems: 0 }, undefined: 'finished items is zero' },
  // The data set has such sums where days finished before they began are left in.
  { input: { cycleDays: -5, finishedItems: 5 }, refused: 'cycleDays must not be below 0 (received -5)' },
  {
    input: { cycleDays: 84, finishedItems: '24.5' },
    refused: 'finishedItems must be a whole number (received "24.5")',
  },
]);

describeMetric(throughput, [
  { input: { finishedItems: 44, elapsedDays: 14 }, result: '22/7', source: `${jira}, 2017-01-02 to 2017-01-15` },
  { input: { finishedItems: 24, elapsedDays: 30 }, result: '0.8' },
  { input: { finishedItems: 3, elapsedDays: 8 }, result: '0.375' },
  { input: { finishedItems: 0, elapsedDays: 14 }, result: '0' },
  { input: { finishedItems: 44, elapsedDays: 0 }, undefined: 'elapsed days is zero' },
  { input: { finishedItems: 0.5, elapsedDays: 14 }, refused: 'finishedItems must be a whole number (received 0.5)' },
]);

describeMetric(workInProgress, [
  { input: { throughput: 0.375, cycleTime: 8 }, result: '3', source: "streamingagile.wordpress.com, Little's law" },
  { input: { throughput: '0.8', cycleTime: '3.5' }, result: '2.8' },
  { input: { throughput: '0.1', cycleTime: '0.3' }, result: '0.03' },
  // 22.222222222222222222222222222222222211111… in full.
  {
    input: { throughput: '3.333333333333333333333333333333333', cycleTime: '6.666666666666666666666666666666667' },
    result: '22.22222222222222222222222222222222',
  },
  { input: { throughput: 0, cycleTime: '3.5' }, result: '0' },
  { input: { throughput: 2, cycleTime: 0 }, result: '0' },
  { input: { throughput: -1, cycleTime: 3 }, refused: 'throughput must not be below 0 (received -1)' },
  { input: { throughput: 1, cycleTime: -3 }, refused: 'cycleTime must not be below 0 (received -3)' },
]);

describeMetric(scheduleVariance, [
  { input: { earnedValue: 2500, plannedValue: 3000 }, result: '-500', source: fence },
  { input: { earnedValue: 2000, plannedValue: 3000 }, result: '-1000', source: wall },
  { input: { earnedValue: '40000.10', plannedValue: '31999.80' }, result: '8000.3' },
  { input: { earnedValue: 4000, plannedValue: 4000 }, result: '0' },
  { input: { earnedValue: 0, plannedValue: 0 }, result: '0' },
  { input: { earnedValue: -1, plannedValue: 3000 }, refused: 'earnedValue must not be below 0 (received -1)' },
  { input: { earnedValue: 2500, plannedValue: -1 }, refused: 'plannedValue must not be below 0 (received -1)' },
]);

describeMetric(costVariance, [
  { input: { earnedValue: 2500, actualCost: 2800 }, result: '-300', source: fence },
  { input: { earnedValue: 2000, actualCost: 2500 }, result: '-500', source: wall },
  { input: { earnedValue: 0.3, actualCost: 0.1 }, result: '0.2' },
  { input: { earnedValue: 0, actualCost: 1200 }, result: '-1200' },
  {
    input: { earnedValue: '12345678901234567890.12', actualCost: '0.03' },
    result: '12345678901234567890.09',
  },
  { input: { earnedValue: 2500, actualCost: -2800 }, refused: 'actualCost must not be below 0 (received -2800)' },
]);

describeMetric(schedulePerformanceIndex, [
  { input: { earnedValue: 2500, plannedValue: 3000 }, result: '5/6', source: fence },
  { input: { earnedValue: 2000, plannedValue: 3000 }, result: '2/3', source: wall },
  { input: { earnedValue: 40000, plannedValue: 32000 }, result: '1.25' },
  { input: { earnedValue: 0, plannedValue: 3000 }, result: '0' },
  { input: { earnedValue: 4000, plannedValue: 4000 }, result: '1' },
  { input: { earnedValue: 500, plannedValue: 0 }, undefined: 'planned value is zero' },
  { input: { earnedValue: 500, plannedValue: -1 }, refused: 'plannedValue must not be below 0 (received -1)' },
]);

describeMetric(costPerformanceIndex, [
  { input: { earnedValue: 2500, actualCost: 2800 }, result: '25/28', source: fence },
  { input: { earnedValue: 2000, actualCost: 2500 }, result: '0.8', source: wall },
  { input: { earnedValue: '123.45', actualCost: 7 }, result: '123.45/7' },
  { input: { earnedValue: 0, actualCost: 1200 }, result: '0' },
  { input: { earnedValue: 1200, actualCost: 1200 }, result: '1' },
  { input: { earnedValue: 1200, actualCost: 0 }, undefined: 'actual cost is zero' },
  { input: { earnedValue: 1200, actualCost: -1 }, refused: 'actualCost must not be below 0 (received -1)' },
]);

describeMetric(estimateAtCompletion, [
  // 4,479 in the book, from an index rounded to 0.893; 4,480 without that rounding.
  { input: { budgetAtCompletion: 4000, costPerformanceIndex: 0.893 }, result: '4000/0.893', source: fence },
  { input: { budgetAtCompletion: 4000, costPerformanceIndex: '0.8' }, result: '5000', source: wall },
  { input: { budgetAtCompletion: 100, costPerformanceIndex: '1.2' }, result: '250/3' },
  { input: { budgetAtCompletion: 100, costPerformanceIndex: 1 }, result: '100' },
  { input: { budgetAtCompletion: 0, costPerformanceIndex: '0.8' }, result: '0' },
  {
    input: { budgetAtCompletion: 4000, costPerformanceIndex: 0 },
    undefined: 'cost performance index is zero',
  },
  {
    input: { budgetAtCompletion: 4000, costPerformanceIndex: -0.8 },
    refused: 'costPerformanceIndex must not be below 0 (received -0.8)',
  },
  {
    input: { budgetAtCompletion: -4000, costPerformanceIndex: 0.8 },
    refused: 'budgetAtCompletion must not be below 0 (received -4000)',
  },
]);

describeMetric(atypicalEstimateAtCompletion, [
  { input: { actualCost: 2500, budgetAtCompletion: 4000, earnedValue: 2000 }, result: '4500', source: wall },
  {
    input: { actualCost: 127000, budgetAtCompletion: 500000, earnedValue: 100000 },
    result: '527000',
    source: 'gristprojectmanagement.us, figure 7-13',
  },
  { input: { actualCost: '0.1', budgetAtCompletion: '0.2', earnedValue: 0 }, result: '0.3' },
  { input: { actualCost: 0, budgetAtCompletion: 4000, earnedValue: 0 }, result: '4000' },
  { input: { actualCost: 2800, budgetAtCompletion: 4000, earnedValue: 4000 }, result: '2800' },
  { input: { actualCost: 0, budgetAtCompletion: 4000, earnedValue: 4000 }, result: '0' },
  {
    input: { actualCost: 2500, budgetAtCompletion: 4000, earnedValue: '4000.01' },
    refused: 'earnedValue must be at most budgetAtCompletion (received 4000.01 and 4000)',
  },
  {
    input: { actualCost: -2500, budgetAtCompletion: 4000, earnedValue: 2000 },
    refused: 'actualCost must not be below 0 (received -2500)',
  },
]);

describeMetric(estimateToComplete, [
  { input: { estimateAtCompletion: 4479, actualCost: 2800 }, result: '1679', source: fence },
  {
    input: { estimateAtCompletion: '112.5', actualCost: 45 },
    result: '67.5',
    source: 'wikislate.com, EVM forecasting',
  },
  { input: { estimateAtCompletion: 4000, actualCost: 4000 }, result: '0' },
  { input: { estimateAtCompletion: 4000, actualCost: '4000.5' }, result: '-0.5' },
  { input: { estimateAtCompletion: 0, actualCost: 0 }, result: '0' },
  {
    input: { estimateAtCompletion: -1, actualCost: 2800 },
    refused: 'estimateAtCompletion must not be below 0 (received -1)',
  },
  { input: { estimateAtCompletion: 4479, actualCost: -1 }, refused: 'actualCost must not be below 0 (received -1)' },
]);

describeMetric(varianceAtCompletion, [
  { input: { budgetAtCompletion: 4000, estimateAtCompletion: 4479 }, result: '-479', source: fence },
  { input: { budgetAtCompletion: 4000, estimateAtCompletion: 5000 }, result: '-1000', source: wall },
  { input: { budgetAtCompletion: 100, estimateAtCompletion: '83.3' }, result: '16.7' },
  { input: { budgetAtCompletion: 4000, estimateAtCompletion: 4000 }, result: '0' },
  {
    input: { budgetAtCompletion: 4000, estimateAtCompletion: -1 },
    refused: 'estimateAtCompletion must not be below 0 (received -1)',
  },
  {
    input: { budgetAtCompletion: -1, estimateAtCompletion: 4000 },
    refused: 'budgetAtCompletion must not be below 0 (received -1)',
  },
]);

describeMetric(toCompletePerformanceIndex, [
  { input: { budgetAtCompletion: 4000, earnedValue: 2000, actualCost: 2500 }, result: '4/3', source: wall },
  {
    input: { budgetAtCompletion: 100, earnedValue: 50, actualCost: 70 },
    result: '5/3',
    source: 'scribd.com/document/425360558, Earned Value Management',
  },
  // The fence: 1,500 of work left for 1,200 of money.
  { input: { budgetAtCompletion: 4000, earnedValue: 2500, actualCost: 2800 }, result: '1.25' },
  { input: { budgetAtCompletion: 4000, earnedValue: 0, actualCost: 0 }, result: '1' },
  { input: { budgetAtCompletion: 4000, earnedValue: 3000, actualCost: 2000 }, result: '0.5' },
  { input: { budgetAtCompletion: 4000, earnedValue: 4000, actualCost: 3000 }, result: '0' },
  {
    input: { budgetAtCompletion: 4000, earnedValue: 2500, actualCost: 4000 },
    undefined: 'budget at completion is not more than actual cost',
  },
  // Not a third of a negative number: the budget cannot be met at any pace.
  {
    input: { budgetAtCompletion: 4000, earnedValue: 2500, actualCost: 8500 },
    undefined: 'budget at completion is not more than actual cost',
  },
  {
    input: { budgetAtCompletion: 4000, earnedValue: 4000, actualCost: 4000 },
    undefined: 'budget at completion is not more than actual cost',
  },
  {
    input: { budgetAtCompletion: 0, earnedValue: 0, actualCost: 0 },
    undefined: 'budget at completion is not more than actual cost',
  },
  {
    input: { budgetAtCompletion: 4000, earnedValue: 4001, actualCost: 2800 },
    refused: 'earnedValue must be at most budgetAtCompletion (received 4001 and 4000)',
  },
  {
    input: { budgetAtCompletion: 4000, earnedValue: 2500, actualCost: -1 },
    refused: 'actualCost must not be below 0 (received -1)',
  },
]);

describeMetric(deploymentFrequency, [
  { input: { deployments: 45, elapsedDays: 30 }, result: '1.5' },
  { input: { deployments: 10, elapsedDays: 7 }, result: '10/7' },
  { input: { deployments: 0, elapsedDays: 30 }, result: '0' },
  { input: { deployments: 45, elapsedDays: 0 }, undefined: 'elapsed days is zero' },
  { input: { deployments: 4.5, elapsedDays: 30 }, refused: 'deployments must be a whole number (received 4.5)' },
  { input: { deployments: 45, elapsedDays: -30 }, refused: 'elapsedDays must not be below 0 (received -30)' },
]);

describeMetric(changeFailureRate, [
  { input: { failedDeployments: 3, deployments: 60 }, result: '0.05' },
  { input: { failedDeployments: 2, deployments: 17 }, result: '2/17' },
  { input: { failedDeployments: 0, deployments: 60 }, result: '0' },
  { input: { failedDeployments: 60, deployments: 60 }, result: '1' },
  { input: { failedDeployments: 0, deployments: 0 }, undefined: 'deployments is zero' },
  {
    input: { failedDeployments: 61, deployments: 60 },
    refused: 'failedDeployments must be at most deployments (received 61 and 60)',
  },
  {
    input: { failedDeployments: 0.5, deployments: 60 },
    refused: 'failedDeployments must be a whole number (received 0.5)',
  },
]);

describeMetric(timeToRestore, [
  // 44 + 100 + 40 + 20 hours: two days and three hours on average.
  { input: { restoreHours: 204, incidents: 4 }, result: '51', source: 'docs.bmc.com, MTTR computation' },
  { input: { restoreHours: '2.5', incidents: 3 }, result: '5/6' },
  { input: { restoreHours: 0, incidents: 3 }, result: '0' },
  { input: { restoreHours: 0, incidents: 0 }, undefined: 'incidents is zero' },
  { input: { restoreHours: -1, incidents: 4 }, refused: 'restoreHours must not be below 0 (received -1)' },
  { input: { restoreHours: 18, incidents: 1.5 }, refused: 'incidents must be a whole number (received 1.5)' },
]);

describeMetric(escapedDefectRate, [
  {
    input: { escapedDefects: 10, defects: 60 },
    result: '1/6',
    source: 'kpiexamples.operately.com, Defect escape rate',
  },
  { input: { escapedDefects: 4, defects: 20 }, result: '0.2', source: 'qa.codes, Defect escape rate' },
  { input: { escapedDefects: 0, defects: 60 }, result: '0' },
  { input: { escapedDefects: 60, defects: 60 }, result: '1' },
  { input: { escapedDefects: 0, defects: 0 }, undefined: 'defects is zero' },
  {
    input: { escapedDefects: 61, defects: 60 },
    refused: 'escapedDefects must be at most defects (received 61 and 60)',
  },
  { input: { escapedDefects: 1, defects: 2.5 }, refused: 'defects must be a whole number (received 2.5)' },
]);
