import type { Source } from '../metric';

export const leanAnalytics: Source = { title: "A. Croll, B. Yoskovitz: Lean Analytics (O'Reilly, 2013)" };
