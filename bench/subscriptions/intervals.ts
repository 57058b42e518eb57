import { randomNumbers } from '../random-numbers';

/** A subscription as it would come out of a billing system, its dates as milliseconds. */
export interface Interval {
  readonly customer: string;
  readonly plan: string;
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly amount: number;
  readonly interval: 'month' | 'year';
}

export const PLANS = ['basic', 'enterprise', 'pro', 'team'] as const;
export const MONTHS = 36;
/** The starts of the months and the end of the last. */
export const BOUNDARIES = Array.from({ length: MONTHS + 1 }, (_, month) => Date.UTC(2022, month, 1));

const DAY = 86_400_000;
const PER_CUSTOMER = 10 / 3;

/**
 * Always the same intervals, in no order: three or four of each customer, of which half go on where the one before ends,
 * a quarter overlap it and a quarter come later; the last one of two in five still runs. One in eight is paid by the year.
 */
export function generateIntervals(count: number): Interval[] {
  const random = randomNumbers();
  const below = (limit: number): number => Math.floor(random() * limit);
  const rows: Interval[] = [];
  let [customer, end] = ['', 0];
  const first = Date.UTC(2020, 0, 1);
  for (let row = 0; row < count; row += 1) {
    const number = Math.floor(row / PER_CUSTOMER);
    const name = `customer-${String(number)}`;
    const isFirst = name !== customer;
    customer = name;
    const kind = below(4);
    const moved = kind < 2 ? 0 : (kind === 2 ? -1 : 1) * below(60 * DAY);
    const startedAt = isFirst ? first + below(1700 * DAY) : end + moved;
    end = startedAt + (20 + below(380)) * DAY;
    const isLast = Math.floor((row + 1) / PER_CUSTOMER) !== number;
    const cents = 500 + 10 * below(2000);
    const isYearly = below(8) === 0;
    rows.push({
      customer,
      plan: PLANS[below(PLANS.length)] as string,
      startedAt,
      endedAt: isLast && below(5) < 2 ? null : end,
      amount: (isYearly ? 12 * cents : cents) / 100,
      interval: isYearly ? 'year' : 'month',
    });
  }
  for (let row = rows.length - 1; row > 0; row -= 1) {
    const other = below(row + 1);
    [rows[row], rows[other]] = [rows[other] as Interval, rows[row] as Interval];
  }
  return rows;
}
