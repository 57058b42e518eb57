import { type Quantity, quantity } from '../quantity';

/**
 * Quantities that subscriptions supply beyond the vocabulary: what narrows an input of one metric (see
 * `narrower-inputs.ts`), and what makes the customers of a segment add up.
 */
export const subscriptionQuantities: Readonly<Record<string, Quantity>> = {
  customersArrived: quantity({
    title: 'new and returning customers',
    unit: 'count',
    description:
      'Customers there at the end of the period who were not there at its start, new or returning; in a segment, also those who moved into it.',
    timing: 'period',
  }),
  customersGained: quantity({
    title: 'customers gained',
    unit: 'count',
    description:
      'How many times customers came or came back in the period, also those who left again in it; in a segment, also from another one.',
    timing: 'flow',
  }),
  customersMovedIn: quantity({
    title: 'customers moved in',
    unit: 'count',
    description:
      'Customers there at the start and at the end of the period who are in the segment at the end and were not at the start.',
    timing: 'period',
  }),
  customersMovedOut: quantity({
    title: 'customers moved out',
    unit: 'count',
    description:
      'Customers there at the start and at the end of the period who were in the segment at the start and are not at the end.',
    timing: 'period',
  }),
};
