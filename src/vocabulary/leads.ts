import { quantity } from '../quantity';

export const leads = quantity({
  title: 'leads',
  unit: 'count',
  description: 'People or companies that showed interest for the first time in the period, each counted once.',
  timing: 'flow',
});

export const qualifiedLeads = quantity({
  title: 'qualified leads',
  unit: 'count',
  description: 'Leads that sales checked and accepted as worth pursuing in the period (sales-qualified leads).',
  timing: 'flow',
});

export const previousQualifiedLeads = quantity({
  title: 'qualified leads of the previous month',
  unit: 'count',
  description: 'Leads that sales accepted one month earlier, qualified by the same rules.',
  timing: 'flow',
});

export const marketingQualifiedLeads = quantity({
  title: 'marketing-qualified leads',
  unit: 'count',
  description: 'Leads that marketing found ready to be handed to sales in the period, before sales checked them.',
  timing: 'flow',
});

export const rejectedLeads = quantity({
  title: 'rejected leads',
  unit: 'count',
  description: 'Leads that sales turned down in the period; leads that nobody has looked at yet stay out.',
  timing: 'flow',
});

export const followedUpLeads = quantity({
  title: 'followed-up leads',
  unit: 'count',
  description: 'Leads that a rep contacted at least once; automatic replies do not count.',
  timing: 'flow',
});

export const leadsFollowedUpInTime = quantity({
  title: 'leads followed up in time',
  unit: 'count',
  description: 'Leads that a rep first contacted within the time that sales and marketing agreed on.',
  timing: 'flow',
});

export const qualityFollowUps = quantity({
  title: 'quality follow-ups',
  unit: 'count',
  description:
    'Followed-up leads that were worked to the agreed standard, such as a number of attempts, each counted once.',
  timing: 'flow',
});

export const responseHours = quantity({
  title: 'hours to first response',
  unit: 'hours',
  description:
    'Sum over the responded leads of the hours from the arrival of the lead to the first response by a person.',
  timing: 'flow',
});

export const respondedLeads = quantity({
  title: 'responded leads',
  unit: 'count',
  description: 'Leads that got their first response in the period; those still waiting stay out.',
  timing: 'flow',
});
