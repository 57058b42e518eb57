// Made by `npm run generate`.
export * from './average-resolution-time';
export * from './average-satisfaction';
export * from './customer-effort-score';
export * from './customer-satisfaction-score';
export * from './first-contact-resolution-rate';
export * from './first-response-time';
export * from './net-promoter-score';
