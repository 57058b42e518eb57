// Made by `npm run generate`.
export * from './annual-contract-value';
export * from './annual-recurring-revenue-from-contracts';
export * from './annual-recurring-revenue-from-licences';
export * from './monthly-recurring-revenue-from-contracts';
export * from './renewal-rate';
export * from './total-contract-value';
