import { defineSource } from '../source';

/** What ads or posts brought and cost: one record for each campaign and day, or each ad and day. */
export const adResults = defineSource({
  name: 'adResults',
  title: 'Ad results',
  description: 'What ads or posts brought and cost: one record for each campaign and day, or each ad and day.',
  fields: {
    shownAt: { type: 'date', description: 'The day on which the ads were shown.' },
    impressions: { type: 'count', optional: true, description: 'How many times they were shown.' },
    clicks: { type: 'count', optional: true, description: 'How many times they were clicked.' },
    engagements: {
      type: 'count',
      optional: true,
      description: 'How many likes, comments, shares and saves they drew.',
    },
    conversions: { type: 'count', optional: true, description: 'How many completed actions are credited to them.' },
    spend: { type: 'money', nonNegative: true, optional: true, description: 'What was paid to show them.' },
    attributedRevenue: {
      type: 'money',
      optional: true,
      description: 'Revenue credited to them, less refunds; below zero where refunds exceed it.',
    },
    currency: { type: 'currency', optional: true, description: 'The currency of spend and revenue.' },
  },
  measures: {
    impressions: { measure: 'sum', of: 'impressions', at: 'shownAt' },
    clicks: { measure: 'sum', of: 'clicks', at: 'shownAt' },
    engagements: { measure: 'sum', of: 'engagements', at: 'shownAt' },
    conversions: { measure: 'sum', of: 'conversions', at: 'shownAt' },
    adSpend: { measure: 'sum', of: 'spend', at: 'shownAt' },
    attributedRevenue: { measure: 'sum', of: 'attributedRevenue', at: 'shownAt' },
  },
  notes: [
    'Every platform credits a sale to itself, so the conversions and revenue of several platforms count some sales twice.',
    'Platforms credit sales of later days to the day of the ad, so the last days or weeks still change: export them again.',
    'Conversions are whole. Platforms that split one between several ads report fractions, which are refused.',
    'The days are those of the time zone of the ad account: give them as plain days, and each level once, campaigns or the ads in them.',
  ],
});
