import type { Span } from './calendar';
import { BLOCK_SIZE } from './columns';
import type { Components } from './components';
import { isBalance, type Term, termsOf } from './measure';
import type { Need } from './needs';
import type { ReportExtras } from './options';
import { type Plan, planSupply } from './plan';
import { Scan } from './scan';
import type { SourceRecords } from './source';
import type { Tally } from './tally';

/** Where the records that were counted stand among the rows of a source, from 0. */
export interface RecordPositions {
  readonly source: string;
  readonly positions: readonly number[];
}

/** What the positions are asked for. */
interface Wanted {
  readonly quantity: string;
  readonly span: Span;
  readonly segment: number;
}

/**
 * Reads the rows again to find those that were counted for a quantity.
 *
 * @throws TypeError if the rows cannot be read again
 */
export function recordsBehind(
  { quantity, span, segment }: Wanted,
  {
    components,
    tally,
    plan,
    sources,
    settings,
  }: {
    readonly components: Components;
    readonly tally: Tally;
    readonly plan: Plan;
    readonly sources: readonly SourceRecords[];
    readonly settings: ReportExtras;
  },
): readonly RecordPositions[] {
  if (sources.length === 0) throw new TypeError('the report was made from a tally, which does not keep the records');
  const { definitions } = planSupply(plan, sources, settings.given ?? {});
  const { timing } = (plan.needs.get(quantity) as Need).quantity;
  const { slots, frame, contents } = tally;
  const key = contents.segments.values[segment];
  return sources.flatMap((records, index): RecordPositions[] => {
    const terms = termsOf(records.measures[quantity] ?? []).map((term) => JSON.stringify(term));
    const readings = (tally.readings[quantity] ?? []).filter(({ term }) => terms.includes(JSON.stringify(term)));
    if (readings.length === 0) return [];
    const { rows, source } = records;
    if (!Array.isArray(rows)) throw new TypeError(`the rows of ${source.name} are no array and can be read only once`);
    const context = { slots, by: frame.by, timeZone: plan.calendar.timeZone, currencies: plan.currencies };
    const scan = new Scan(records, definitions[index] ?? [], context, () => undefined, true);
    const parts = readings.map((reading) => {
      const own = components.spanOf(reading.term, span);
      const { startSlot, endSlot } = components.windowOf(own);
      const isStart = timing === 'start';
      const counted = components.entitiesOf(reading, own, segment, isStart);
      const boundary = isStart ? startSlot : endSlot;
      return {
        storage: reading.storage,
        part: {
          startSlot: firstSlot(reading.term, startSlot, boundary),
          endSlot: boundary,
          isIn: (number: number) => key === undefined || scan.contents.segments.values[number] === key,
          counts: (entity: string) => counted?.has(entity) ?? true,
        },
      };
    });
    const positions = new Set<number>();
    for (let from = 0; from < rows.length; from += BLOCK_SIZE) {
      scan.add(rows, from, Math.min(from + BLOCK_SIZE, rows.length));
      for (const { storage, part } of parts) {
        for (const position of scan.positionsOf(storage, part)) positions.add(position);
      }
    }
    return [{ source: source.name, positions: [...positions].sort((left, right) => left - right) }];
  });
}

/** From which slot on records count that last until then. */
function firstSlot(term: Term, startSlot: number, boundary: number): number {
  // What former customers had is over.
  if (term.measure === 'subscriptions' && term.of === 'former customers') return 0;
  return isBalance(term) ? boundary : startSlot;
}
