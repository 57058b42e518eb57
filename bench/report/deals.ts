import { randomNumbers } from '../random-numbers';

/** How a date stands in a row. */
export type Instant = Date | number | string;

export interface Deal<D extends Instant = Instant, A extends number | string = number | string> {
  readonly outcome: 'won' | 'lost' | 'open';
  readonly region: string;
  readonly createdAt: D;
  readonly closedAt: D | null;
  readonly value: A;
}

export const REGIONS = ['Africa', 'Asia', 'Balkans', 'Benelux', 'DACH', 'Iberia', 'Nordics', 'UK & Ireland'] as const;
export const FROM = Date.UTC(2022, 0, 1);
export const TO = Date.UTC(2025, 0, 1);
export const MONTHS = 36;

const DAY = 86_400_000;

/** How the dates and the amounts stand in the rows. */
export const dateForms = {
  Date: (instant: number) => new Date(instant),
  epoch: (instant: number) => instant,
  ISO: (instant: number) => new Date(instant).toISOString(),
} satisfies Readonly<Record<string, (instant: number) => Instant>>;

export const amountForms = {
  number: (cents: number) => cents / 100,
  string: (cents: number) => (cents / 100).toFixed(2),
} satisfies Readonly<Record<string, (cents: number) => number | string>>;

export type DateForm = keyof typeof dateForms;
export type AmountForm = keyof typeof amountForms;

/** Always the same deals in no order: half of them won, three in ten lost, the others open and without a closing date. */
export function* generateDeals(count: number, dates: DateForm, amounts: AmountForm): Generator<Deal> {
  const dateOf: (instant: number) => Instant = dateForms[dates];
  const amountOf: (cents: number) => number | string = amountForms[amounts];
  const random = randomNumbers();
  for (let row = 0; row < count; row += 1) {
    const kind = random();
    const outcome = kind < 0.5 ? 'won' : kind < 0.8 ? 'lost' : 'open';
    const region = REGIONS[Math.floor(random() * REGIONS.length)] as string;
    const closed = FROM + Math.floor(random() * (TO - FROM));
    const created = closed - Math.floor(random() * 180 * DAY);
    const cents = Math.floor(random() ** 3 * 5_000_000) + 1;
    yield {
      outcome,
      region,
      createdAt: dateOf(created),
      closedAt: outcome === 'open' ? null : dateOf(closed),
      value: amountOf(cents),
    };
  }
}
