// Made by `npm run generate`.
export * from './click-to-open-rate';
export * from './email-bounce-rate';
export * from './email-click-rate';
export * from './email-conversion-rate';
export * from './email-delivery-rate';
export * from './email-open-rate';
export * from './list-growth-rate';
export * from './spam-complaint-rate';
export * from './unsubscribe-rate';
