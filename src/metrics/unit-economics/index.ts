// Made by `npm run generate`.
export * from './acquisition-spend';
export * from './burn-multiple';
export * from './cac-payback-period';
export * from './cash-runway';
export * from './contract-lifetime-value';
export * from './contract-payback-period';
export * from './customer-acquisition-cost';
export * from './customer-lifetime-profit';
export * from './customer-lifetime-value';
export * from './first-order-profit';
export * from './gross-burn';
export * from './ltv-to-cac-ratio';
export * from './magic-number';
export * from './net-burn';
export * from './net-customer-lifetime-value';
export * from './rule-of-40';
export * from './subscription-lifetime-value';
