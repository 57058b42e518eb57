// Made by `npm run generate`.
export * from './activities-per-rep';
export * from './activities-per-won-deal';
export * from './call-volume';
export * from './calls-per-demo';
export * from './conversation-volume';
export * from './demo-completion-rate';
export * from './demo-volume';
export * from './email-volume';
export * from './meeting-volume';
export * from './proposal-volume';
export * from './referral-request-volume';
export * from './social-engagement-volume';
