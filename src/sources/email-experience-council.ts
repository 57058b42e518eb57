import type { Source } from '../metric';

export const emailExperienceCouncil: Source = {
  title: 'Email Experience Council: The S.A.M.E. Project, Support the Adoption of Metrics for Email (2010)',
};
