import { clickToOpenRate } from '../../src/metrics/email/click-to-open-rate';
import { emailBounceRate } from '../../src/metrics/email/email-bounce-rate';
import { emailClickRate } from '../../src/metrics/email/email-click-rate';
import { emailConversionRate } from '../../src/metrics/email/email-conversion-rate';
import { emailDeliveryRate } from '../../src/metrics/email/email-delivery-rate';
import { emailOpenRate } from '../../src/metrics/email/email-open-rate';
import { listGrowthRate } from '../../src/metrics/email/list-growth-rate';
import { spamComplaintRate } from '../../src/metrics/email/spam-complaint-rate';
import { unsubscribeRate } from '../../src/metrics/email/unsubscribe-rate';
import { describeMetric } from './describe-metric';

describeMetric(emailOpenRate, [
  {
    input: { emailOpens: 2500, deliveredEmails: 10_000 },
    result: '0.25',
    source: 'SpamBarometer: Essential email marketing metrics explained',
  },
  { input: { emailOpens: 2450, deliveredEmails: 9870 }, result: '35/141' },
  { input: { emailOpens: 0, deliveredEmails: 9870 }, result: '0' },
  { input: { emailOpens: 3, deliveredEmails: 3 }, result: '1' },
  { input: { emailOpens: '1e18', deliveredEmails: '3e18' }, result: '1/3' },
  { input: { emailOpens: 0, deliveredEmails: 0 }, undefined: 'delivered emails is zero' },
  {
    input: { emailOpens: 4, deliveredEmails: 3 },
    refused: 'emailOpens must be at most deliveredEmails (received 4 and 3)',
  },
  { input: { emailOpens: 0.25, deliveredEmails: 3 }, refused: 'emailOpens must be a whole number (received 0.25)' },
]);

describeMetric(emailClickRate, [
  {
    input: { emailClicks: 500, deliveredEmails: 10_000 },
    result: '0.05',
    source: 'HubSpot: Email marketing metrics you should track',
  },
  { input: { emailClicks: 294, deliveredEmails: 9870 }, result: '7/235' },
  { input: { emailClicks: 0, deliveredEmails: 9870 }, result: '0' },
  { input: { emailClicks: 3, deliveredEmails: 3 }, result: '1' },
  { input: { emailClicks: 0, deliveredEmails: 0 }, undefined: 'delivered emails is zero' },
  {
    input: { emailClicks: 4, deliveredEmails: 3 },
    refused: 'emailClicks must be at most deliveredEmails (received 4 and 3)',
  },
  { input: { emailClicks: -1, deliveredEmails: 3 }, refused: 'emailClicks must not be below 0 (received -1)' },
]);

describeMetric(clickToOpenRate, [
  { input: { emailClicks: 300, emailOpens: 2500 }, result: '0.12' },
  { input: { emailClicks: 23, emailOpens: 65 }, result: '23/65', source: 'Mystrika: Click to open, rounded to 35 %' },
  { input: { emailClicks: 0, emailOpens: 65 }, result: '0' },
  { input: { emailClicks: 65, emailOpens: 65 }, result: '1' },
  { input: { emailClicks: 6, emailOpens: 4 }, result: '1.5' },
  { input: { emailClicks: 6, emailOpens: 0 }, undefined: 'unique email opens is zero' },
  { input: { emailClicks: 6.5, emailOpens: 4 }, refused: 'emailClicks must be a whole number (received 6.5)' },
]);

describeMetric(emailDeliveryRate, [
  { input: { deliveredEmails: 9800, sentEmails: 10_000 }, result: '0.98' },
  { input: { deliveredEmails: 650, sentEmails: 666 }, result: '325/333' },
  { input: { deliveredEmails: 0, sentEmails: 666 }, result: '0' },
  { input: { deliveredEmails: 666, sentEmails: 666 }, result: '1' },
  { input: { deliveredEmails: 0, sentEmails: 0 }, undefined: 'sent emails is zero' },
  {
    input: { deliveredEmails: 667, sentEmails: 666 },
    refused: 'deliveredEmails must be at most sentEmails (received 667 and 666)',
  },
  { input: { deliveredEmails: 1, sentEmails: 1.5 }, refused: 'sentEmails must be a whole number (received 1.5)' },
]);

describeMetric(emailBounceRate, [
  {
    input: { bouncedEmails: 75, sentEmails: 10_000 },
    result: '0.0075',
    source: 'HubSpot: Email marketing metrics you should track',
  },
  { input: { bouncedEmails: 16, sentEmails: 666 }, result: '8/333' },
  { input: { bouncedEmails: 0, sentEmails: 666 }, result: '0' },
  { input: { bouncedEmails: 666, sentEmails: 666 }, result: '1' },
  { input: { bouncedEmails: 0, sentEmails: 0 }, undefined: 'sent emails is zero' },
  {
    input: { bouncedEmails: 667, sentEmails: 666 },
    refused: 'bouncedEmails must be at most sentEmails (received 667 and 666)',
  },
  { input: { bouncedEmails: -16, sentEmails: 666 }, refused: 'bouncedEmails must not be below 0 (received -16)' },
]);

describeMetric(unsubscribeRate, [
  { input: { unsubscribes: 100, deliveredEmails: 5000 }, result: '0.02', source: 'Mailgun: Unsubscribe rate' },
  { input: { unsubscribes: 21, deliveredEmails: 9870 }, result: '1/470' },
  { input: { unsubscribes: 0, deliveredEmails: 9870 }, result: '0' },
  { input: { unsubscribes: 2, deliveredEmails: 2 }, result: '1' },
  { input: { unsubscribes: 0, deliveredEmails: 0 }, undefined: 'delivered emails is zero' },
  {
    input: { unsubscribes: 3, deliveredEmails: 2 },
    refused: 'unsubscribes must be at most deliveredEmails (received 3 and 2)',
  },
  { input: { unsubscribes: 0.5, deliveredEmails: 2 }, refused: 'unsubscribes must be a whole number (received 0.5)' },
]);

describeMetric(spamComplaintRate, [
  { input: { spamComplaints: 50, deliveredEmails: 10_000 }, result: '0.005', source: 'japio.com: Spam complaint rate' },
  { input: { spamComplaints: 5, deliveredEmails: 10_000 }, result: '0.0005', source: 'kawaa.com: Complaint rate' },
  { input: { spamComplaints: 7, deliveredEmails: 9870 }, result: '1/1410' },
  { input: { spamComplaints: 0, deliveredEmails: 9870 }, result: '0' },
  { input: { spamComplaints: 2, deliveredEmails: 2 }, result: '1' },
  { input: { spamComplaints: 0, deliveredEmails: 0 }, undefined: 'delivered emails is zero' },
  {
    input: { spamComplaints: 3, deliveredEmails: 2 },
    refused: 'spamComplaints must be at most deliveredEmails (received 3 and 2)',
  },
  { input: { spamComplaints: '0.1 %', deliveredEmails: 2 }, refused: 'spamComplaints must be written in digits' },
]);

describeMetric(emailConversionRate, [
  { input: { emailConversions: 15, emailClicks: 300 }, result: '0.05' },
  { input: { emailConversions: 20, emailClicks: 290 }, result: '2/29' },
  { input: { emailConversions: 0, emailClicks: 290 }, result: '0' },
  { input: { emailConversions: 5, emailClicks: 4 }, result: '1.25' },
  { input: { emailConversions: 0, emailClicks: 0 }, undefined: 'unique email clicks is zero' },
  { input: { emailConversions: 0.5, emailClicks: 4 }, refused: 'emailConversions must be a whole number' },
]);

describeMetric(listGrowthRate, [
  { input: { newSubscribers: 600, unsubscribes: 100, subscribersAtStart: 10_000 }, result: '0.05' },
  { input: { newSubscribers: 50, unsubscribes: 20, subscribersAtStart: 700 }, result: '3/70' },
  { input: { newSubscribers: 20, unsubscribes: 50, subscribersAtStart: 900 }, result: '-1/30' },
  { input: { newSubscribers: 20, unsubscribes: 20, subscribersAtStart: 900 }, result: '0' },
  { input: { newSubscribers: 0, unsubscribes: 900, subscribersAtStart: 900 }, result: '-1' },
  { input: { newSubscribers: 20, unsubscribes: 920, subscribersAtStart: 900 }, result: '-1' },
  { input: { newSubscribers: 2500, unsubscribes: 0, subscribersAtStart: 1000 }, result: '2.5' },
  {
    input: { newSubscribers: 20, unsubscribes: 5, subscribersAtStart: 0 },
    undefined: 'email subscribers at start is zero',
  },
  {
    input: { newSubscribers: 20, unsubscribes: 921, subscribersAtStart: 900 },
    refused: 'unsubscribes must be at most subscribersAtStart + newSubscribers (received 921 and 900 + 20)',
  },
  { input: { newSubscribers: -20, unsubscribes: 5, subscribersAtStart: 900 }, refused: 'newSubscribers must not be' },
]);
