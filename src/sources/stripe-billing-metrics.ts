import type { Source } from '../metric';

export const stripeBillingMetrics: Source = {
  title: 'Stripe: Billing metric definitions',
  url: 'https://docs.stripe.com/billing/subscriptions/analytics/glossary',
};
