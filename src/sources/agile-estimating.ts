import type { Source } from '../metric';

export const agileEstimating: Source = {
  title: 'M. Cohn: Agile Estimating and Planning (Prentice Hall, 2005)',
};
