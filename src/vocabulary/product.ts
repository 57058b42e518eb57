import { quantity } from '../quantity';

export const monthlyActiveUsers = quantity({
  title: 'monthly active users',
  unit: 'count',
  description: 'People who used the product in the calendar month, each counted once.',
  timing: 'period',
});

export const averageDailyActiveUsers = quantity({
  title: 'average daily active users',
  unit: 'amount',
  description: 'People who used the product in a day, each counted once a day, averaged over every day of the month.',
  timing: 'period',
});

export const activatedUsers = quantity({
  title: 'activated users',
  unit: 'count',
  description: 'New users who took the step at which they first get the value of the product.',
  timing: 'flow',
});

export const signedUpUsers = quantity({
  title: 'signed-up users',
  unit: 'count',
  description: 'People who opened an account in the period, whether or not they used it.',
  timing: 'flow',
});

export const featureUsers = quantity({
  title: 'feature users',
  unit: 'count',
  description: 'Those of the active users who used the feature, each counted once.',
  timing: 'period',
});

export const activeUsers = quantity({
  title: 'active users',
  unit: 'count',
  description: 'People who used the product in the period, each counted once.',
  timing: 'period',
});

export const invitesPerUser = quantity({
  title: 'invites per user',
  unit: 'amount',
  description: 'Invitations that a user sends on average, users who send none included.',
  timing: 'period',
});

export const inviteConversionRate = quantity({
  title: 'invite conversion rate',
  unit: 'share',
  description: 'Share of the invitations sent that brought a new user.',
  timing: 'period',
});
