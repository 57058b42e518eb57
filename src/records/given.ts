import { add, type ExactNumber, expose, multiply } from '../exact';
import { rangeOfInput } from '../quantity';
import { type DecimalInput, readDecimal } from '../read-decimal';
import { unitParts } from '../unit';
import { type CalendarOptions, periodsBetween, type Span } from './calendar';
import type { Outcome } from './components';
import type { Need } from './needs';
import type { Given } from './options';
import type { Stretches } from './plan';

type Numbers = ExactNumber | ReadonlyMap<string, ExactNumber>;

/** Numbers that the caller states: one that holds in every period, or one for each. */
export class GivenNumbers {
  private readonly numbers = new Map<string, Numbers>();

  /** @throws TypeError for a number that is none, or of something that no metric of the report needs */
  constructor(
    given: Given,
    private readonly needs: ReadonlyMap<string, Need>,
    private readonly stretches: Stretches,
    private readonly calendar: CalendarOptions,
  ) {
    const labels = new Set(stretches.periods.map(({ label }) => label));
    for (const [name, stated] of Object.entries(given)) {
      const need = needs.get(name) as Need;
      const read = (value: DecimalInput, of: string): ExactNumber => {
        const number = readDecimal(value, rangeOfInput(need.quantity));
        if (typeof number === 'string') throw new TypeError(`given ${of} ${number}`);
        return number;
      };
      if (!isPerPeriod(stated)) this.numbers.set(name, read(stated, name));
      else {
        const compared = this.comparedLabels();
        for (const label of Object.keys(stated)) {
          if (labels.has(label) || compared.has(label)) continue;
          throw new TypeError(
            `given ${name} for "${label}", which is no period of the report, such as "${[...labels][0] ?? ''}"`,
          );
        }
        this.numbers.set(
          name,
          new Map(Object.entries(stated).map(([label, value]) => [label, read(value, `${name}, ${label}`)])),
        );
      }
    }
  }

  has(name: string): boolean {
    return this.numbers.has(name);
  }

  /** @param isTotal whether all segments are asked for */
  value(name: string, span: Span, isTotal: boolean): Outcome {
    const { quantity } = this.needs.get(name) as Need;
    const numbers = this.numbers.get(name) as Numbers;
    const { title, timing, unit } = quantity;
    // A rate holds everywhere. A sum or a number of things has to be shared out, and nobody says how, but for nothing.
    const { measure, per } = unitParts(unit);
    const isRate = timing === 'period' && (per !== undefined || !['count', 'amount', 'money'].includes(measure));
    const holdsEverywhere = isRate || numbers === 0;
    if (!isTotal && !holdsEverywhere) return { reason: `${title} is given for all segments together` };
    const parts = this.partsOf(span);
    if (!(numbers instanceof Map)) {
      const number = numbers as ExactNumber;
      return { value: expose(timing === 'flow' ? multiply(number, parts.length) : number) };
    }
    if (timing === 'period' && parts.length > 1) return { reason: `${title} is given for single periods` };
    const labels = parts.map((part) => this.labelOf(part));
    let sum: ExactNumber = 0;
    for (const label of timing === 'flow' ? labels : labels.slice(timing === 'end' ? -1 : 0).slice(0, 1)) {
      const number = numbers.get(label) as ExactNumber | undefined;
      if (number === undefined) return { reason: `${title} is not given for ${label}` };
      sum = add(sum, number);
    }
    return { value: expose(sum) };
  }

  /** The periods that a stretch of time is made of. */
  private partsOf(span: Span): readonly Span[] {
    const { periods, total, comparedTotal } = this.stretches;
    if (span === total) return periods;
    return span === comparedTotal && span.end > span.start
      ? periodsBetween(span.start, span.end, this.calendar)
      : [span];
  }

  private comparedLabels(): ReadonlySet<string> {
    const { comparedPeriods, comparedTotal } = this.stretches;
    const parts = comparedTotal === undefined ? [] : this.partsOf(comparedTotal);
    return new Set([...comparedPeriods, ...parts].map((span) => this.labelOf(span)));
  }

  private labelOf(span: Span): string {
    if ('label' in span) return (span as { label: string }).label;
    return periodsBetween(span.start, Math.max(span.end, span.start + 1), this.calendar)[0]?.label ?? '';
  }
}

function isPerPeriod(stated: Given[string]): stated is Readonly<Record<string, DecimalInput>> {
  return typeof stated === 'object' && Object.getPrototypeOf(stated) === Object.prototype;
}
