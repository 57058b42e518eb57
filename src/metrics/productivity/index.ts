// Made by `npm run generate`.
export * from './collateral-usage-rate';
export * from './content-creation-time-share';
export * from './data-entry-time-share';
export * from './revenue-per-selling-hour';
export * from './sales-tool-count';
export * from './selling-time-share';
