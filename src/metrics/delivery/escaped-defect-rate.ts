import { defineMetric } from '../../metric';
import { defects, escapedDefects } from '../../vocabulary/delivery';

/** Share of all defects found that were found only after release. Undefined if no defect was found. */
export const escapedDefectRate = defineMetric({
  name: 'escapedDefectRate',
  title: 'Escaped defect rate',
  description: 'Share of all defects found that were found only after release.',
  aliases: ['defect escape rate', 'defect leakage'],
  unit: 'share',
  better: 'lower',
  inputs: { escapedDefects, defects },
  formula: ({ escapedDefects, defects }) => escapedDefects.div(defects),
  conditions: ({ escapedDefects, defects }) => [escapedDefects.atMost(defects)],
  example: { input: { escapedDefects: 6, defects: 48 }, result: '0.125' },
  notes: [
    'Users go on finding defects for months, so the rate of a fresh release is too low and grows.',
    'Some divide by the defects found before release instead, which gives a higher number that can pass 100 %.',
  ],
  sources: [
    { title: 'qa.codes: Defect escape rate', url: 'https://qa.codes/resources/qa-metrics/defect/defect-escape-rate' },
    { title: 'ISTQB Glossary: defect detection percentage' },
  ],
  related: ['bugsPerSprint', 'changeFailureRate'],
});
