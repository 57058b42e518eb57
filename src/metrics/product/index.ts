// Made by `npm run generate`.
export * from './activation-rate';
export * from './feature-adoption-rate';
export * from './monthly-active-user-volume';
export * from './stickiness';
export * from './viral-coefficient';
