import { defineMetric } from '../../metric';
import { emailConversions, emailClicks } from '../../vocabulary/email';

/**
 * How many wanted actions, such as purchases, come from each recipient who clicked in an email. Undefined without
 * clicks.
 */
export const emailConversionRate = defineMetric({
  name: 'emailConversionRate',
  title: 'Email conversion rate',
  description: 'How many wanted actions, such as purchases, come from each recipient who clicked in an email.',
  unit: 'ratio',
  better: 'higher',
  inputs: { emailConversions, emailClicks },
  formula: ({ emailConversions, emailClicks }) => emailConversions.div(emailClicks),
  example: { input: { emailConversions: 15, emailClicks: 300 }, result: '0.05' },
  notes: [
    'Other vendors divide by emails delivered, which gives a far lower rate; for that, multiply by the email click rate.',
    'One recipient may convert several times, so the rate may pass 100 %.',
  ],
  sources: [
    {
      title: 'Bronto: Report conversion metrics',
      url: 'https://help.bronto.com/bmp/help-source/reference/r_bmp_new_report_message_conversion_metrics.html',
    },
  ],
  related: ['emailClickRate', 'clickToOpenRate', 'conversionRate'],
});
