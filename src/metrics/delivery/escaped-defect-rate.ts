import { defineMetric } from '../../metric';
import { escapedDefects, defects } from '../../vocabulary/delivery';

export const escapedDefectRate = defineMetric({
  name: 'escapedDefectRate',
  title: 'Escaped defect rate',
  description: 'TODO',
  unit: 'share',
  better: 'lower',
  inputs: { escapedDefects, defects },
  formula: ({ escapedDefects, defects }) => escapedDefects.div(defects),
  example: { input: { escapedDefects: 0, defects: 0 }, result: 'TODO' },
});
