import { defineMetric } from '../../metric';
import { seats, customersAtEnd } from '../../vocabulary/subscriptions';

export const seatsPerAccount = defineMetric({
  name: 'seatsPerAccount',
  title: 'Seats per account',
  description: 'TODO',
  unit: 'amount',
  better: 'higher',
  inputs: { seats, customersAtEnd },
  formula: ({ seats, customersAtEnd }) => seats.div(customersAtEnd),
  example: { input: { seats: 0, customersAtEnd: 0 }, result: 'TODO' },
});
