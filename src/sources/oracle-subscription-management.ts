import type { Source } from '../metric';

export const oracleSubscriptionManagement: Source = {
  title: 'Oracle Subscription Management: Calculate Total Contract Value and Monthly Recurring Revenue',
  url: 'https://docs.oracle.com/en/cloud/saas/subscription-management/fasim/calculate-total-contract-value-and-monthly-recurring-revenue.html',
};
