import type { Report, ReportSettings, Scorecard } from 'metricbook/records';
import type { Translate } from '../messages/translator';

/** Where records of a report came from. */
export interface SourceView {
  /** The name of the kind of record, such as `orders`. */
  readonly name: string;
  /** The file as the caller named it; `-` for the standard input. */
  readonly file: string;
  /** How many rows were read, the refused ones included. */
  readonly rows: number;
  /** How many of them were left out, as they could not be read. */
  readonly refused: number;
}

/** A report with all that is written beside its numbers. The metrics and the columns are those of the report. */
export interface ReportView {
  readonly title: string;
  readonly report: Report;
  /** The length of the periods, as it was stated to the report. */
  readonly every?: ReportSettings['every'] | undefined;
  /** What each period is compared with, as it was stated to the report. */
  readonly compare?: ReportSettings['compare'] | undefined;
  /** How the metrics with targets stand: the scorecard of this very report. */
  readonly scorecard?: Scorecard | undefined;
  readonly sources: readonly SourceView[];
  /** The currency of all money, as an ISO 4217 code. Without one, money is written as plain numbers. */
  readonly currency?: string | undefined;
  /** The language tag by which numbers and dates are written, such as `pl-PL`. */
  readonly locale: string;
  /** The language of the words around them. */
  readonly language: 'en' | 'ru' | 'pl';
  /** Puts into it what the report says of itself, such as why a value is missing. */
  readonly translate: Translate;
  readonly createdAt: Date;
}
