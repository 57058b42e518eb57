import { quantity } from '../quantity';

export const emailOpens = quantity({
  title: 'email opens',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const deliveredEmails = quantity({
  title: 'delivered emails',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const emailClicks = quantity({
  title: 'email clicks',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const sentEmails = quantity({
  title: 'sent emails',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const bouncedEmails = quantity({
  title: 'bounced emails',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const unsubscribes = quantity({
  title: 'unsubscribes',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const spamComplaints = quantity({
  title: 'spam complaints',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const emailConversions = quantity({
  title: 'email conversions',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const newSubscribers = quantity({
  title: 'new subscribers',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const subscribersAtStart = quantity({
  title: 'subscribers at start',
  unit: 'count',
  description: 'TODO',
  timing: 'start',
});
