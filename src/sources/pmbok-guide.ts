import type { Source } from '../metric';

export const pmbokGuide: Source = {
  title: 'PMI: A Guide to the Project Management Body of Knowledge (PMBOK Guide), 6th edition (PMI, 2017)',
};
