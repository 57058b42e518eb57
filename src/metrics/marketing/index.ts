// Made by `npm run generate`.
export * from './break-even-return-on-ad-spend';
export * from './click-through-rate';
export * from './cost-per-action';
export * from './cost-per-click';
export * from './cost-per-lead';
export * from './cost-per-mille';
export * from './engagement-rate';
export * from './marketing-efficiency-ratio';
export * from './profit-per-click';
export * from './return-on-ad-spend';
export * from './return-on-investment';
export * from './return-on-marketing-investment';
export * from './revenue-per-click';
