import { quantity } from '../quantity';

export const monthlyActiveUsers = quantity({
  title: 'monthly active users',
  unit: 'count',
  description: 'TODO',
  timing: 'period',
});

export const averageDailyActiveUsers = quantity({
  title: 'average daily active users',
  unit: 'amount',
  description: 'TODO',
  timing: 'period',
});

export const activatedUsers = quantity({
  title: 'activated users',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const signedUpUsers = quantity({
  title: 'signed up users',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const featureUsers = quantity({
  title: 'feature users',
  unit: 'count',
  description: 'TODO',
  timing: 'period',
});

export const activeUsers = quantity({
  title: 'active users',
  unit: 'count',
  description: 'TODO',
  timing: 'period',
});

export const invitesPerUser = quantity({
  title: 'invites per user',
  unit: 'amount',
  description: 'TODO',
  timing: 'period',
});

export const inviteConversionRate = quantity({
  title: 'invite conversion rate',
  unit: 'share',
  description: 'TODO',
  timing: 'period',
});
