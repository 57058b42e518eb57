import { defineMetric } from '../../metric';
import { demos, scheduledDemos } from '../../vocabulary/activity';

/**
 * Share of booked demos that took place. Undefined while no demo was booked. Passes 100 % where demos were held
 * without a booking.
 */
export const demoCompletionRate = defineMetric({
  name: 'demoCompletionRate',
  title: 'Demo completion rate',
  description: 'Share of booked demos that took place.',
  aliases: ['demo show rate', 'demo attendance rate'],
  unit: 'ratio',
  better: 'higher',
  inputs: { demos, scheduledDemos },
  formula: ({ demos, scheduledDemos }) => demos.div(scheduledDemos),
  example: { input: { demos: 24, scheduledDemos: 30 }, result: '0.8' },
  notes: ['Count a demo that was moved in the period it was moved to, both as booked and as held.'],
  sources: [{ title: 'Upbeat: Demos scheduled and demos completed', url: 'https://upbeat.team/metrics/demos.html' }],
  related: ['demoVolume', 'callsPerDemo'],
});
