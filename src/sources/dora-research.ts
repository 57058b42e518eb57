import type { Source } from '../metric';

export const doraResearch: Source = {
  title: 'DORA: Software delivery performance metrics',
  url: 'https://dora.dev/research/',
};
