import { quantity } from '../quantity';

export const calls = quantity({
  title: 'calls',
  unit: 'count',
  description: 'Phone calls that sales reps made to leads and customers, answered or not.',
  timing: 'flow',
});

export const emails = quantity({
  title: 'sales emails',
  unit: 'count',
  description: 'Emails that sales reps sent to people one by one; mailings to a whole list are not counted.',
  timing: 'flow',
});

export const conversations = quantity({
  title: 'conversations',
  unit: 'count',
  description:
    'Times that a rep reached someone and talked with them, by phone, chat or in person; unanswered calls and voicemails are not counted.',
  timing: 'flow',
});

export const socialEngagements = quantity({
  title: 'social engagements',
  unit: 'count',
  description:
    'Comments, messages and shares by which reps approached people on social networks; posts on the company’s own pages are not counted.',
  timing: 'flow',
});

export const meetings = quantity({
  title: 'meetings',
  unit: 'count',
  description: 'Meetings with leads or customers that took place; cancelled ones and no-shows are not counted.',
  timing: 'flow',
});

export const demos = quantity({
  title: 'demos held',
  unit: 'count',
  description: 'Product demos and sales presentations that took place; cancelled ones and no-shows are not counted.',
  timing: 'flow',
});

export const referralRequests = quantity({
  title: 'referral requests',
  unit: 'count',
  description:
    'Times that reps asked a customer or contact to introduce them to someone new, whether an introduction followed or not.',
  timing: 'flow',
});

export const proposals = quantity({
  title: 'proposals',
  unit: 'count',
  description: 'Proposals and quotes sent to prospects; a revised version of the same proposal is not counted again.',
  timing: 'flow',
});

export const activities = quantity({
  title: 'activities',
  unit: 'count',
  description:
    'All sales activities of the reps together: calls, emails, meetings, demos and whatever else the team logs.',
  timing: 'flow',
});

export const scheduledDemos = quantity({
  title: 'scheduled demos',
  unit: 'count',
  description:
    'Demos booked to take place in the period, no-shows included; a demo that was moved counts in the period it was moved to.',
  timing: 'flow',
});
