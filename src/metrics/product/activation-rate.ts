import { defineMetric } from '../../metric';
import { activatedUsers, signedUpUsers } from '../../vocabulary/product';

/**
 * How many new users take the step at which they first get the value of the product, for each sign-up. Undefined
 * without sign-ups.
 */
export const activationRate = defineMetric({
  name: 'activationRate',
  title: 'Activation rate',
  description: 'How many new users take the step at which they first get the value of the product, for each sign-up.',
  aliases: ['user activation rate'],
  unit: 'ratio',
  better: 'higher',
  inputs: { activatedUsers, signedUpUsers },
  formula: ({ activatedUsers, signedUpUsers }) => activatedUsers.div(signedUpUsers),
  example: { input: { activatedUsers: 300, signedUpUsers: 1000 }, result: '0.3' },
  notes: [
    'Count the activations of the same group that signed up, within a fixed time such as seven days. If activations are counted when they happen, those of earlier sign-ups can take the rate past 100 %.',
    'Choose a step that goes with staying: confirming an email address says little.',
  ],
  sources: [{ title: 'Deckmetric: Activation rate', url: 'https://deckmetric.com/glossary/activation-rate' }],
  related: ['trialConversionRate', 'featureAdoptionRate', 'stickiness'],
});
