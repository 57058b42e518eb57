import { defineMetric } from '../../metric';
import { emailClicks, emailOpens } from '../../vocabulary/email';

export const clickToOpenRate = defineMetric({
  name: 'clickToOpenRate',
  title: 'Click to open rate',
  description: 'TODO',
  aliases: ['CTOR'],
  unit: 'ratio',
  better: 'higher',
  inputs: { emailClicks, emailOpens },
  formula: ({ emailClicks, emailOpens }) => emailClicks.div(emailOpens),
  example: { input: { emailClicks: 0, emailOpens: 0 }, result: 'TODO' },
});
