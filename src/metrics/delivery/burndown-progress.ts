import { defineMetric } from '../../metric';
import { completedWork, plannedWork } from '../../vocabulary/delivery';

/** How much of the planned work is done. Undefined while nothing is planned. */
export const burndownProgress = defineMetric({
  name: 'burndownProgress',
  title: 'Burndown progress',
  description: 'How much of the planned work is done.',
  unit: 'ratio',
  better: 'higher',
  inputs: { completedWork, plannedWork },
  formula: ({ completedWork, plannedWork }) => completedWork.div(plannedWork),
  example: { input: { completedWork: 45, plannedWork: 100 }, result: '0.45' },
  notes: [
    'It passes 100 % when more was done than planned, which mostly means that added work is missing from the planned work.',
    'Work added later lowers it though nothing was undone. The sprint completion rate compares with the commitment at the start and does not move.',
  ],
  sources: [
    {
      title: 'ServiceNow: Agile 2.0 Sprint Dashboard',
      url: 'https://www.servicenow.com/docs/r/australia/it-business-management/agile-development/agile-development-sprint-dashboard.html',
    },
  ],
  related: ['remainingWork', 'sprintCompletionRate', 'idealRemainingWork'],
});
