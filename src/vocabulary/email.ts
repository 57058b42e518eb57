import { quantity } from '../quantity';

export const emailOpens = quantity({
  title: 'unique email opens',
  unit: 'count',
  description: 'Recipients seen to open an email, each counted once per email however often they opened it.',
  timing: 'flow',
});

export const deliveredEmails = quantity({
  title: 'delivered emails',
  unit: 'count',
  description: 'Emails that the receiving servers accepted: those sent without those bounced, spam folders included.',
  timing: 'flow',
});

export const emailClicks = quantity({
  title: 'unique email clicks',
  unit: 'count',
  description: 'Recipients who clicked a link in an email, each counted once per email however often they clicked.',
  timing: 'flow',
});

export const sentEmails = quantity({
  title: 'sent emails',
  unit: 'count',
  description: 'Emails sent out, one for each recipient, whether or not they arrived.',
  timing: 'flow',
});

export const bouncedEmails = quantity({
  title: 'bounced emails',
  unit: 'count',
  description:
    'Emails that never arrived because the receiving servers turned them down, at once (hard) or after further tries (soft).',
  timing: 'flow',
});

export const unsubscribes = quantity({
  title: 'unsubscribes',
  unit: 'count',
  description: 'Recipients who took themselves off the list; spam complaints and dead addresses are not counted.',
  timing: 'flow',
});

export const spamComplaints = quantity({
  title: 'spam complaints',
  unit: 'count',
  description: 'Times a recipient marked an email as spam, as far as mailbox providers report it.',
  timing: 'flow',
});

export const emailConversions = quantity({
  title: 'email conversions',
  unit: 'count',
  description: 'Wanted actions, such as purchases or sign-ups, by recipients who clicked through from an email.',
  timing: 'flow',
});

export const newSubscribers = quantity({
  title: 'new email subscribers',
  unit: 'count',
  description: 'Addresses that joined the mailing list in the period, confirmed ones only where confirmation is asked.',
  timing: 'flow',
});

export const subscribersAtStart = quantity({
  title: 'email subscribers at start',
  unit: 'count',
  description: 'Addresses on the mailing list when the period begins, without those unsubscribed.',
  timing: 'start',
});
