import { quantity } from '../quantity';

export const calls = quantity({
  title: 'calls',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const emails = quantity({
  title: 'emails',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const conversations = quantity({
  title: 'conversations',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const socialEngagements = quantity({
  title: 'social engagements',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const meetings = quantity({
  title: 'meetings',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const demos = quantity({
  title: 'demos',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const referralRequests = quantity({
  title: 'referral requests',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const proposals = quantity({
  title: 'proposals',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const activities = quantity({
  title: 'activities',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const scheduledDemos = quantity({
  title: 'scheduled demos',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});
