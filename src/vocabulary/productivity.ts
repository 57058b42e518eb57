import { quantity } from '../quantity';

export const sellingHours = quantity({
  title: 'selling hours',
  unit: 'hours',
  description:
    'Hours that reps spent on selling itself, such as calls, meetings, demos and proposals; administration and training are not counted.',
  timing: 'flow',
});

export const workedHours = quantity({
  title: 'worked hours',
  unit: 'hours',
  description: 'All the hours that reps worked, whatever they did in them.',
  timing: 'flow',
});

export const dataEntryHours = quantity({
  title: 'data entry hours',
  unit: 'hours',
  description: 'Hours that reps spent typing records into the CRM and other systems.',
  timing: 'flow',
});

export const contentCreationHours = quantity({
  title: 'content creation hours',
  unit: 'hours',
  description: 'Hours that reps spent making their own sales material, such as slides and email templates.',
  timing: 'flow',
});

export const collateralUsed = quantity({
  title: 'collateral used',
  unit: 'count',
  description:
    'Distinct pieces of marketing material, such as brochures and case studies, that reps used at least once in the period.',
  timing: 'period',
});

export const collateralAvailable = quantity({
  title: 'collateral available',
  unit: 'count',
  description: 'Distinct pieces of marketing material that reps could use in the period, used or not.',
  timing: 'period',
});

export const salesTools = quantity({
  title: 'sales tools',
  unit: 'count',
  description:
    'Distinct programs and services that reps work with, such as the CRM, the dialler or e-signature; each is counted once, however many use it.',
  timing: 'period',
});
