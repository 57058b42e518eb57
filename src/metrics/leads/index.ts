// Made by `npm run generate`.
export * from './lead-conversion-rate';
export * from './lead-follow-up-rate';
export * from './lead-qualification-rate';
export * from './lead-rejection-rate';
export * from './lead-response-time';
export * from './lead-to-opportunity-rate';
export * from './lead-velocity-rate';
export * from './lead-volume';
export * from './marketing-to-sales-qualified-rate';
export * from './qualified-lead-volume';
export * from './quality-follow-up-rate';
export * from './timely-follow-up-rate';
