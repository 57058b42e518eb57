/**
 * One page of every kind in a language, the metrics so that each part that a page may have is there: with metrics among
 * the inputs and without, with a long formula, with conditions and notes.
 */
export const kinds = [
  'index.html',
  'compute.html',
  'win-rate.html',
  'sales-velocity.html',
  'subscription-lifetime-value.html',
];
