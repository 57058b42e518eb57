import { defineMetric } from '../../metric';
import { emailExperienceCouncil } from '../../sources/email-experience-council';
import { emailClicks, emailOpens } from '../../vocabulary/email';

/**
 * Share of those who opened an email that went on to click in it, which tells how well its content works. Undefined
 * while no open is recorded.
 */
export const clickToOpenRate = defineMetric({
  name: 'clickToOpenRate',
  title: 'Click-to-open rate',
  description:
    'Share of those who opened an email that went on to click in it, which tells how well its content works.',
  aliases: ['CTOR'],
  unit: 'ratio',
  better: 'higher',
  inputs: { emailClicks, emailOpens },
  formula: ({ emailClicks, emailOpens }) => emailClicks.div(emailOpens),
  example: { input: { emailClicks: 300, emailOpens: 2500 }, result: '0.12' },
  notes: [
    'Both numbers are unique ones. Clicks by recipients whose open was not recorded, because images were blocked, can take the rate past 100 %.',
    'Measured against all emails delivered, it is the email click rate.',
  ],
  sources: [
    emailExperienceCouncil,
    {
      title: 'Campaign Monitor: Click to open rate',
      url: 'https://www.campaignmonitor.com/resources/glossary/click-to-open-rate-ctor/',
    },
  ],
  related: ['emailClickRate', 'emailOpenRate', 'emailConversionRate'],
});
