import type { Source } from '../metric';

export const wikipediaGrossMargin: Source = {
  title: 'Wikipedia: Gross margin',
  url: 'https://en.wikipedia.org/wiki/Gross_margin',
};
