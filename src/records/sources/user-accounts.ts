import { defineSource } from '../source';

/** Accounts of users: when they signed up, and whether they got to the value of the product. */
export const userAccounts = defineSource({
  name: 'userAccounts',
  title: 'User accounts',
  description: 'Accounts of users: when they signed up, and whether they got to the value of the product.',
  fields: {
    id: { type: 'id', optional: true, description: 'Names the account.' },
    signedUpAt: { type: 'date', description: 'When it was opened.' },
    activatedAt: {
      type: 'date',
      optional: true,
      description: 'When its user first took the step that gives them the value of the product.',
    },
  },
  measures: {
    signedUpUsers: { measure: 'count', at: 'signedUpAt' },
    activatedUsers: { measure: 'count', at: 'signedUpAt', where: { not: { field: 'activatedAt', isNull: true } } },
  },
  notes: [
    'Activations are counted with the sign-ups they came from, so the rate of the last weeks still rises. To compare periods, leave out activations later than a fixed time after the sign-up.',
    'Leave out test accounts and those of the own staff. Users invited into an account of their firm have signed up as well.',
  ],
});
