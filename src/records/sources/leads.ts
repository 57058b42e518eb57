import { defineSource } from '../source';

const followedUp = { not: { field: 'followedUpAt', isNull: true } } as const;
const qualified = { not: { field: 'qualifiedAt', isNull: true } } as const;
const responded = { not: { field: 'firstResponseAt', isNull: true } } as const;

/** People or companies that showed interest, and what marketing and sales did with them. */
export const leads = defineSource({
  name: 'leads',
  title: 'Leads',
  description: 'People or companies that showed interest, and what marketing and sales did with them.',
  fields: {
    id: { type: 'id', optional: true, description: 'Names the lead.' },
    createdAt: { type: 'date', description: 'When the lead came in.' },
    marketingQualifiedAt: {
      type: 'date',
      optional: true,
      description: 'When marketing found it ready to be handed to sales.',
    },
    qualifiedAt: { type: 'date', optional: true, description: 'When sales accepted it as worth pursuing.' },
    rejectedAt: { type: 'date', optional: true, description: 'When sales turned it down.' },
    firstResponseAt: { type: 'date', optional: true, description: 'When a person, not a machine, first answered it.' },
    followedUpAt: { type: 'date', optional: true, description: 'When a rep first contacted it.' },
    qualityFollowUp: {
      type: 'flag',
      optional: true,
      description: 'Whether its follow-up came up to the agreed standard.',
    },
    convertedAt: { type: 'date', optional: true, description: 'When it became a customer who had not bought before.' },
  },
  settings: {
    /** The time that sales and marketing agreed on. */
    followUpHours: 24,
  },
  measures: ({ followUpHours }) => ({
    leads: { measure: 'count', at: 'createdAt' },
    marketingQualifiedLeads: {
      measure: 'count',
      at: 'marketingQualifiedAt',
      where: { not: { field: 'marketingQualifiedAt', isNull: true } },
    },
    qualifiedLeads: { measure: 'count', at: 'qualifiedAt', where: qualified },
    previousQualifiedLeads: {
      measure: 'count',
      at: 'qualifiedAt',
      where: qualified,
      earlier: 'month',
      length: 'month',
    },
    rejectedLeads: { measure: 'count', at: 'rejectedAt', where: { not: { field: 'rejectedAt', isNull: true } } },
    // A follow-up counts where its lead does, so that the rates tell of the same leads above and below the line.
    followedUpLeads: { measure: 'count', at: 'createdAt', where: followedUp },
    leadsFollowedUpInTime: {
      measure: 'count',
      at: 'createdAt',
      where: { hours: { from: 'createdAt', to: 'followedUpAt' }, atMost: followUpHours },
    },
    qualityFollowUps: {
      measure: 'count',
      at: 'createdAt',
      where: { and: [followedUp, { field: 'qualityFollowUp', equals: true }] },
    },
    responseHours: {
      measure: 'hours',
      from: 'createdAt',
      to: 'firstResponseAt',
      at: 'firstResponseAt',
      where: responded,
    },
    respondedLeads: { measure: 'count', at: 'firstResponseAt', where: responded },
    newCustomers: { measure: 'count', at: 'convertedAt', where: { not: { field: 'convertedAt', isNull: true } } },
  }),
  notes: [
    'Each record is one lead: where a person who writes twice is entered twice, merge the two before.',
    'Follow-ups are counted with the leads of their period of arrival, so the rates of the last days still rise. Qualified, rejected and responded leads and new customers are counted when that happened, whenever the lead came in.',
    'Every converted lead is counted as a new customer. Leave the date out for people of one company after the first, and for those who were customers before.',
    'Hours run around the clock, nights and weekends included.',
  ],
});
