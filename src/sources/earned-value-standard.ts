import type { Source } from '../metric';

export const earnedValueStandard: Source = {
  title: 'PMI: The Standard for Earned Value Management, ANSI/PMI 19-006-2019',
};
