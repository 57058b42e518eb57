import { quantity } from '../quantity';

export const leads = quantity({
  title: 'leads',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const qualifiedLeads = quantity({
  title: 'qualified leads',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const previousQualifiedLeads = quantity({
  title: 'previous qualified leads',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const marketingQualifiedLeads = quantity({
  title: 'marketing qualified leads',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const rejectedLeads = quantity({
  title: 'rejected leads',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const followedUpLeads = quantity({
  title: 'followed up leads',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const leadsFollowedUpInTime = quantity({
  title: 'leads followed up in time',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const qualityFollowUps = quantity({
  title: 'quality follow ups',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const responseHours = quantity({
  title: 'response hours',
  unit: 'hours',
  description: 'TODO',
  timing: 'flow',
});

export const respondedLeads = quantity({
  title: 'responded leads',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});
