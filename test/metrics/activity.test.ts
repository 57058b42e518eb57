import { activitiesPerRep } from '../../src/metrics/activity/activities-per-rep';
import { activitiesPerWonDeal } from '../../src/metrics/activity/activities-per-won-deal';
import { callVolume } from '../../src/metrics/activity/call-volume';
import { callsPerDemo } from '../../src/metrics/activity/calls-per-demo';
import { conversationVolume } from '../../src/metrics/activity/conversation-volume';
import { demoCompletionRate } from '../../src/metrics/activity/demo-completion-rate';
import { demoVolume } from '../../src/metrics/activity/demo-volume';
import { emailVolume } from '../../src/metrics/activity/email-volume';
import { meetingVolume } from '../../src/metrics/activity/meeting-volume';
import { proposalVolume } from '../../src/metrics/activity/proposal-volume';
import { referralRequestVolume } from '../../src/metrics/activity/referral-request-volume';
import { socialEngagementVolume } from '../../src/metrics/activity/social-engagement-volume';
import { describeMetric } from './describe-metric';

describeMetric(callVolume, [
  { input: { calls: 450 }, result: '450' },
  { input: { calls: '123456789012345678901234567890' }, result: '123456789012345678901234567890' },
  { input: { calls: 0 }, result: '0' },
  { input: { calls: 2.5 }, refused: 'calls must be a whole number (received 2.5)' },
]);

describeMetric(emailVolume, [
  { input: { emails: 1200 }, result: '1200' },
  { input: { emails: 9007199254740993n }, result: '9007199254740993' },
  { input: { emails: 0 }, result: '0' },
  { input: { emails: -1 }, refused: 'emails must not be below 0 (received -1)' },
]);

describeMetric(conversationVolume, [
  { input: { conversations: 90 }, result: '90' },
  { input: { conversations: '1e6' }, result: '1000000' },
  { input: { conversations: 0 }, result: '0' },
  { input: { conversations: '0.5' }, refused: 'conversations must be a whole number (received "0.5")' },
]);

describeMetric(socialEngagementVolume, [
  { input: { socialEngagements: 160 }, result: '160' },
  { input: { socialEngagements: '7.0' }, result: '7' },
  { input: { socialEngagements: 0 }, result: '0' },
  { input: { socialEngagements: -3 }, refused: 'socialEngagements must not be below 0 (received -3)' },
]);

describeMetric(meetingVolume, [
  { input: { meetings: 36 }, result: '36' },
  { input: { meetings: 1 }, result: '1' },
  { input: { meetings: 0 }, result: '0' },
  { input: { meetings: 35.5 }, refused: 'meetings must be a whole number (received 35.5)' },
]);

describeMetric(demoVolume, [
  { input: { demos: 24 }, result: '24' },
  { input: { demos: '1000000' }, result: '1000000' },
  { input: { demos: 0 }, result: '0' },
  { input: { demos: -24 }, refused: 'demos must not be below 0 (received -24)' },
]);

describeMetric(referralRequestVolume, [
  { input: { referralRequests: 15 }, result: '15' },
  { input: { referralRequests: 4n }, result: '4' },
  { input: { referralRequests: 0 }, result: '0' },
  { input: { referralRequests: 'many' }, refused: 'referralRequests must be written in digits' },
]);

describeMetric(proposalVolume, [
  { input: { proposals: 18 }, result: '18' },
  { input: { proposals: '250' }, result: '250' },
  { input: { proposals: 0 }, result: '0' },
  { input: { proposals: 17.9 }, refused: 'proposals must be a whole number (received 17.9)' },
]);

describeMetric(activitiesPerRep, [
  { input: { activities: 1500, reps: 12 }, result: '125' },
  { input: { activities: 1000, reps: 7 }, result: '1000/7' },
  { input: { activities: '1000000000000000000000', reps: 3 }, result: '1000000000000000000000/3' },
  { input: { activities: 0, reps: 12 }, result: '0' },
  { input: { activities: 1, reps: 3 }, result: '1/3' },
  { input: { activities: 1500, reps: 0 }, undefined: 'reps is zero' },
  { input: { activities: 0, reps: 0 }, undefined: 'reps is zero' },
  { input: { activities: 1500, reps: 11.5 }, refused: 'reps must be a whole number (received 11.5)' },
]);

describeMetric(callsPerDemo, [
  { input: { calls: 450, demos: 24 }, result: '18.75' },
  { input: { calls: 100, demos: 7 }, result: '100/7' },
  { input: { calls: 5, demos: 5 }, result: '1' },
  { input: { calls: 0, demos: 3 }, result: '0' },
  { input: { calls: 2, demos: 9 }, result: '2/9' },
  { input: { calls: 450, demos: 0 }, undefined: 'demos held is zero' },
  { input: { calls: -450, demos: 24 }, refused: 'calls must not be below 0 (received -450)' },
]);

describeMetric(activitiesPerWonDeal, [
  { input: { activities: 1500, wonDeals: 30 }, result: '50' },
  { input: { activities: 1501, wonDeals: 30 }, result: '1501/30' },
  { input: { activities: 60, wonDeals: 9 }, result: '20/3' },
  { input: { activities: 0, wonDeals: 2 }, result: '0' },
  { input: { activities: 1500, wonDeals: 0 }, undefined: 'won deals is zero' },
  { input: { activities: 15.5, wonDeals: 30 }, refused: 'activities must be a whole number (received 15.5)' },
]);

describeMetric(demoCompletionRate, [
  { input: { demos: 24, scheduledDemos: 30 }, result: '0.8' },
  { input: { demos: 11, scheduledDemos: 13 }, result: '11/13' },
  { input: { demos: 30, scheduledDemos: 30 }, result: '1' },
  { input: { demos: 33, scheduledDemos: 30 }, result: '1.1' },
  { input: { demos: 0, scheduledDemos: 30 }, result: '0' },
  { input: { demos: 0, scheduledDemos: 0 }, undefined: 'scheduled demos is zero' },
  { input: { demos: 2, scheduledDemos: 0 }, undefined: 'scheduled demos is zero' },
  { input: { demos: 24, scheduledDemos: -30 }, refused: 'scheduledDemos must not be below 0 (received -30)' },
]);
