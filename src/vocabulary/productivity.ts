import { quantity } from '../quantity';

export const sellingHours = quantity({
  title: 'selling hours',
  unit: 'hours',
  description: 'TODO',
  timing: 'flow',
});

export const workedHours = quantity({
  title: 'worked hours',
  unit: 'hours',
  description: 'TODO',
  timing: 'flow',
});

export const dataEntryHours = quantity({
  title: 'data entry hours',
  unit: 'hours',
  description: 'TODO',
  timing: 'flow',
});

export const contentCreationHours = quantity({
  title: 'content creation hours',
  unit: 'hours',
  description: 'TODO',
  timing: 'flow',
});

export const collateralUsed = quantity({
  title: 'collateral used',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const collateralAvailable = quantity({
  title: 'collateral available',
  unit: 'count',
  description: 'TODO',
  timing: 'period',
});

export const salesTools = quantity({
  title: 'sales tools',
  unit: 'count',
  description: 'TODO',
  timing: 'period',
});
