import type { MetricInfo } from '../metric';
import { didYouMean } from './did-you-mean';
import { Goal } from './goal';
import { isAmount } from './is-amount';
import { isFlow } from './is-flow';
import type { Kpi, TargetFor } from './kpi';
import type { Resolve } from './needs';
import type { Report } from './report';
import { type Segment, segmentOf } from './segment-of';
import type { SegmentValue } from './source';

/** What the targets of all metrics of a report are checked against. */
export interface Frame {
  readonly by: readonly string[];
  readonly segments: readonly Segment[];
  readonly labels: readonly string[];
  readonly totalLabel: string;
}

export function frameOf({ by, segmentTotals, periodTotals, total }: Report): Frame {
  return {
    by,
    segments: by.length === 0 ? [] : segmentTotals.map((row) => segmentOf(row, by)),
    labels: periodTotals.map(({ period }) => period.label),
    totalLabel: total.period.label,
  };
}

/** The targets of a metric, by period and segment. */
export class Targets {
  private readonly goals = new Map<string, Goal>();
  private readonly isFlow: boolean;
  private readonly isAmount: boolean;
  /** Whether the targets of the segments come to that of all of them. */
  private readonly addsUp: boolean;
  /** The columns that a target of a segment may be stated for, the most of them first. */
  private readonly choices: readonly (readonly (readonly string[])[])[];

  /** @throws TypeError for a target that is none, or one of a period or a segment which is not in the report */
  constructor(
    private readonly name: string,
    metric: MetricInfo,
    resolve: Resolve,
    { target }: Kpi,
    private readonly frame: Frame,
  ) {
    this.isFlow = isFlow(metric, resolve);
    this.isAmount = isAmount(metric, resolve);
    this.addsUp = isAmount(metric, resolve, ['flow', 'start', 'end']);
    this.choices = this.isAmount ? [[frame.by]] : choicesOf(frame.by);
    const list = isList(target) ? target : [{ target }];
    for (const [index, stated] of list.entries()) {
      const path = isList(target) ? `${name}.target[${String(index)}]` : name;
      this.checkPlace(stated, path);
      const { period, segment = {} } = stated;
      const key = this.keyOf(period, segment);
      if (this.goals.has(key)) throw new TypeError(`${path} is for the same period and segment as one before`);
      this.goals.set(key, Goal.read(stated.target, metric.unit, `${path}${isList(target) ? '.' : ' '}target`));
    }
  }

  /** Whether a number, and not only ranges, is among them. */
  get hasNumber(): boolean {
    return [...this.goals.values()].some(({ isRange }) => !isRange);
  }

  /**
   * The target of a row: the most specific one that is stated, or what the targets of its parts come to.
   *
   * @param period its label; undefined for all periods together
   * @param segment undefined for all segments together
   * @throws TypeError if two targets are equally specific
   */
  of(period: string | undefined, segment: Segment | undefined): Goal | undefined {
    const { frame } = this;
    const stated = this.stated(period, segment);
    if (stated !== undefined) return stated;
    const ofPeriods = period === undefined && this.isFlow;
    const byPeriod = ofPeriods ? this.sumOf(frame.labels.map((label) => this.of(label, segment))) : undefined;
    if (byPeriod !== undefined || segment !== undefined || !this.addsUp) return byPeriod;
    return this.sumOf(frame.segments.map((part) => this.of(period, part)));
  }

  private sumOf(goals: readonly (Goal | undefined)[]): Goal | undefined {
    const stated = goals.filter((goal) => goal !== undefined);
    return stated.length > 0 && stated.length === goals.length ? Goal.sum(stated) : undefined;
  }

  private stated(period: string | undefined, segment: Segment | undefined): Goal | undefined {
    const { by, totalLabel } = this.frame;
    // Of a flow, what is stated for no period is meant for each of them, and not for all together.
    const periods = [period ?? totalLabel, ...(this.isFlow && period === undefined ? [] : [undefined])];
    for (const columns of segment === undefined ? [[[]]] : this.choices) {
      for (const label of periods) {
        const found = columns.flatMap((names) => {
          const part = Object.fromEntries(names.map((column) => [column, segment?.[column]])) as Segment;
          return this.goals.get(this.keyOf(label, part)) ?? [];
        });
        if (found.length > 1) {
          const row = by.map((column) => `${column} ${JSON.stringify(segment?.[column])}`).join(' and ');
          throw new TypeError(`${this.name} has two equally specific targets for ${row}; state one for both columns`);
        }
        if (found[0] !== undefined) return found[0];
      }
    }
    return undefined;
  }

  private keyOf(period: string | undefined, segment: Readonly<Record<string, SegmentValue | undefined>>): string {
    return JSON.stringify([
      period ?? null,
      this.frame.by.map((name) => (segment[name] === undefined ? [] : [segment[name]])),
    ]);
  }

  private checkPlace({ period, segment = {} }: TargetFor, path: string): void {
    const { by, labels, segments, totalLabel } = this.frame;
    if (period !== undefined && period !== totalLabel && !labels.includes(period)) {
      throw new TypeError(`${path}: "${period}" is no period of the report${didYouMean(period, labels)}`);
    }
    const stated = Object.entries(segment);
    for (const [name, value] of stated) {
      if (!by.includes(name)) {
        throw new TypeError(`${path}: the report is not broken down by "${name}"${didYouMean(name, by)}`);
      }
      const values = segments.map((other) => other[name]);
      if (values.includes(value)) continue;
      const texts = values.filter((other) => typeof other === 'string');
      const hint = typeof value === 'string' ? didYouMean(value, texts) : '';
      throw new TypeError(`${path}: no segment of the report has ${name} ${JSON.stringify(value)}${hint}`);
    }
    if (!segments.some((other) => stated.every(([name, value]) => other[name] === value)) && stated.length > 0) {
      const both = stated.map(([name, value]) => `${name} ${JSON.stringify(value)}`).join(' and ');
      throw new TypeError(`${path}: no segment of the report has ${both}`);
    }
    const missing = by.filter((name) => segment[name] === undefined);
    if (this.isAmount && stated.length > 0 && missing.length > 0) {
      throw new TypeError(
        `${path} must state ${missing.join(' and ')} too: a target of an amount is not that of each of its parts`,
      );
    }
  }
}

function isList(target: Kpi['target']): target is readonly TargetFor[] {
  return Array.isArray(target);
}

/** All choices of columns by how many they are, from all of them down to none. */
function choicesOf(by: readonly string[]): readonly (readonly (readonly string[])[])[] {
  const subsets = by.reduce<string[][]>((sets, name) => sets.flatMap((set) => [set, [...set, name]]), [[]]);
  return [...by, ''].map((_, index) => subsets.filter((set) => set.length === by.length - index));
}
