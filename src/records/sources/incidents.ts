import { defineSource } from '../source';

const restored = { not: { field: 'restoredAt', isNull: true } } as const;

/** Outages and impairments of a service that users noticed. */
export const incidents = defineSource({
  name: 'incidents',
  title: 'Incidents',
  description: 'Outages and impairments of a service that users noticed.',
  fields: {
    id: { type: 'id', optional: true, description: 'Names the incident.' },
    startedAt: { type: 'date', description: 'When it began, not when it was noticed or reported.' },
    restoredAt: { type: 'date', optional: true, description: 'When the service worked again.' },
  },
  measures: {
    incidents: { measure: 'count', at: 'restoredAt', where: restored },
    restoreHours: { measure: 'hours', from: 'startedAt', to: 'restoredAt', at: 'restoredAt', where: restored },
  },
  notes: [
    'An incident counts when it is over, with all its hours.',
    'Tools often keep the time of the alarm and the time the ticket was closed. The service broke earlier, and worked again before the report was written.',
    'Leave out false alarms, and faults that no user noticed.',
  ],
});
