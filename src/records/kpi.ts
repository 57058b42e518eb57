import type { Decimal } from '../decimal';
import type { DecimalInput } from '../read-decimal';
import type { Segment } from './segment-of';

/** A stretch to stay in, both ends included. One end may be left out, but not both. */
export interface TargetRange {
  readonly from?: DecimalInput;
  readonly to?: DecimalInput;
}

/** A target of some rows: of a period or of all, and of a segment or of all. */
export interface TargetFor<By extends string = string> {
  /** The label of a period, or that of the total. */
  readonly period?: string;
  readonly segment?: Partial<Segment<By>>;
  readonly target: DecimalInput | TargetRange;
}

/** A metric with a target. */
export interface Kpi<By extends string = string> {
  readonly target: DecimalInput | TargetRange | readonly TargetFor<By>[];
  /**
   * By how much the target may be missed to be only at risk, as a share of the target, or of the end of the range that
   * is missed: with 0.1, 90 of 100 are at risk and 89 are missed. Of a target of zero, that is nothing. 0.1, if it is
   * left out.
   */
  readonly warning?: DecimalInput;
  /** Which way is an improvement, for a metric that does not say so itself. */
  readonly better?: 'higher' | 'lower';
}

/** The target of a row: the number, or the ends of the range. */
export type RowTarget = Decimal | { readonly from?: Decimal; readonly to?: Decimal };
