// Made by `npm run generate`.
export * from './add-to-cart-rate';
export * from './average-order-value';
export * from './bounce-rate';
export * from './cart-abandonment-rate';
export * from './checkout-abandonment-rate';
export * from './conversion-rate';
export * from './inventory-turnover';
export * from './one-time-customer-rate';
export * from './purchases-per-customer';
export * from './refund-rate';
export * from './repeat-purchase-rate';
export * from './revenue-per-visitor';
export * from './sell-through-rate';
export * from './units-per-order';
export * from './visit-volume';
export * from './visitor-volume';
