/** What each peer finds out about one region in one month. */
export interface Cell {
  readonly region: string;
  /** Counted from the first. */
  readonly month: number;
  readonly won: number;
  readonly lost: number;
  readonly value: number;
  readonly cycleDays: number;
  readonly winRate: number;
  readonly averageDealSize: number;
  readonly salesCycleLength: number;
}

export function cell(
  region: string,
  month: number,
  { won, lost, value, cycleDays }: Pick<Cell, 'won' | 'lost' | 'value' | 'cycleDays'>,
): Cell {
  return {
    region,
    month,
    won,
    lost,
    value,
    cycleDays,
    winRate: won / (won + lost),
    averageDealSize: value / won,
    salesCycleLength: cycleDays / won,
  };
}

/** Adding a few thousand floats loses no more than this part of the sum. */
const TOLERANCE = 1e-11;

/** @throws Error unless both have the same cells, with the same counts, sums and rates */
export function checkSame(name: string, ours: readonly Cell[], theirs: readonly Cell[]): void {
  const keyOf = ({ region, month }: Cell): string => `${region}|${String(month)}`;
  const known = new Map(theirs.map((other) => [keyOf(other), other]));
  if (known.size !== ours.length)
    throw new Error(`${name} has ${String(known.size)} cells, not ${String(ours.length)}`);
  for (const own of ours) {
    const other = known.get(keyOf(own));
    if (other === undefined || !isSame(own, other)) {
      throw new Error(`${name} has ${JSON.stringify(other)} for ${JSON.stringify(own)}`);
    }
  }
}

function isSame(own: Cell, other: Cell): boolean {
  if (own.won !== other.won || own.lost !== other.lost) return false;
  if (Math.round(own.value * 100) !== Math.round(other.value * 100)) return false;
  const names = ['cycleDays', 'winRate', 'averageDealSize', 'salesCycleLength'] as const;
  return names.every((name) => Math.abs(own[name] - other[name]) <= TOLERANCE * Math.abs(own[name]));
}
