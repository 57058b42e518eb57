import { divide } from '../exact';
import type { Decimal } from '../decimal';
import { daysIn, monthsIn, type Span } from './calendar';

/** The quantities that the calendar itself supplies. */
export const calendarQuantities: Readonly<Record<string, (span: Span) => Decimal>> = {
  elapsedDays(span) {
    const { dividend, divisor } = daysIn(span);
    return divide(dividend, divisor);
  },
  elapsedMonths(span) {
    const { dividend, divisor } = monthsIn(span);
    return divide(dividend, divisor);
  },
};
