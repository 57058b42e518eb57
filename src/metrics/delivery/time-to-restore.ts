import { defineMetric } from '../../metric';
import { doraResearch } from '../../sources/dora-research';
import { incidents, restoreHours } from '../../vocabulary/delivery';

/**
 * How many hours it takes to get the service working again after an incident, on average. Undefined if there was no
 * incident.
 */
export const timeToRestore = defineMetric({
  name: 'timeToRestore',
  title: 'Time to restore',
  description: 'How many hours it takes to get the service working again after an incident, on average.',
  aliases: ['MTTR (service)', 'mean time to restore', 'mean time to recovery', 'time to restore service'],
  unit: 'hours',
  better: 'lower',
  inputs: { restoreHours, incidents },
  formula: ({ restoreHours, incidents }) => restoreHours.div(incidents),
  example: { input: { restoreHours: 18, incidents: 8 }, result: '2.25' },
  notes: [
    'MTTR also stands for the mean time to repair, to respond and to resolve, which start or stop the clock elsewhere. For support tickets use the average resolution time.',
    'One long outage can set the average. Look at the longest incident too.',
  ],
  sources: [
    doraResearch,
    {
      title: 'Atlassian: Common incident management metrics',
      url: 'https://www.atlassian.com/incident-management/kpis/common-metrics',
    },
  ],
  related: ['changeFailureRate', 'deploymentFrequency', 'averageResolutionTime'],
});
