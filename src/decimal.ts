import { Decimal as DecimalJs } from 'decimal.js';

/**
 * The class of every result: decimal.js with 34 significant digits, half-even. Its settings are the caller's to change;
 * no metric reads them.
 */
export const Decimal: typeof DecimalJs = DecimalJs.clone({
  defaults: true,
  precision: 34,
  rounding: DecimalJs.ROUND_HALF_EVEN,
});
export type Decimal = DecimalJs;
