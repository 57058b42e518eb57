import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';
import type { ReportConfig } from './config';
import type { DateRange, Range } from './date-range';

// How many values a report may have, and how many periods of segments may be counted to find those of it. More would take
// minutes, and more memory than there is.
const MOST_VALUES = 500_000;
const MOST_COUNTED = 20_000_000;

const DAY = 24 * 60 * 60 * 1000;
const lengths: Readonly<Record<string, number>> = {
  day: DAY,
  week: 7 * DAY,
  month: 30.44 * DAY,
  quarter: 91.31 * DAY,
  year: 365.25 * DAY,
};

/** Sees how large a report becomes while its records are read. */
export class ReportSize {
  private readonly segments = new Set<unknown>();

  /**
   * @param metrics how many the report has
   * @param range of the dates that have been read
   */
  constructor(
    private readonly config: ReportConfig,
    private readonly metrics: number,
    private readonly range: DateRange,
  ) {}

  /** @param segment the value of a record in the column that the report is broken down by, or one for those of several */
  see(segment: unknown): void {
    this.segments.add(segment);
  }

  /** @throws CommandError if the report would have too many rows */
  check(): void {
    const { size } = this.segments;
    const { from, to, every } = this.config;
    if (size === 0 || this.range.isEmpty) return;
    const room = this.periodsIn(this.range.room(every));
    // Dates are looked at closely only where it matters.
    if (size * room * this.metrics <= MOST_VALUES) return;
    const periods = this.periodsIn(this.range.periods(every === undefined ? {} : { every }));
    const rows = size * periods;
    if (rows * this.metrics > MOST_VALUES) {
      const parts = `${counted(size, 'segment')} in ${counted(periods, 'period')}`;
      const values = `${counted(this.metrics, 'metric')} each`;
      throw tooLarge(`the report would have ${counted(rows, 'row')} or more (${parts}) with ${values}`);
    }
    if ((from === undefined || to === undefined) && size * room > MOST_COUNTED) {
      const found = `${counted(size, 'segment')} or more are too many to find the periods by the dates`;
      throw tooLarge(`${found}: state --from and --to`);
    }
  }

  /** About how many periods lie in a time, or in the part of it that is asked for. */
  private periodsIn(found: Range): number {
    const length = lengths[this.config.every ?? ''];
    if (length === undefined) return 1;
    const { from = found.from, to = found.to } = this.config;
    return Math.max(1, Math.round((new Date(to).getTime() - new Date(from).getTime()) / length));
  }
}

function tooLarge(reason: string): CommandError {
  const ways = 'a longer --every, fewer columns of --by, or fewer records by --where';
  return new CommandError(`${reason}; what helps is ${ways}`, exitCodes.usage);
}

function counted(count: number, what: string): string {
  return `${new Intl.NumberFormat('en').format(count)} ${what}${count === 1 ? '' : 's'}`;
}
