import type { Source } from '../metric';

export const cursusLabsPipelineCoverage: Source = {
  title: 'Cursus Labs: Pipeline coverage ratio',
  url: 'https://cursuslabs.com/blog/pipeline-coverage-ratio-the-number-your-board-cares-about-most',
};
