import type { Decimal } from 'metricbook';
import { Fraction } from '../fraction';

/** What is looked at of the report that the command writes as JSON. */
interface ReportedRow {
  readonly period: { readonly label: string };
  readonly segment: Readonly<Record<string, unknown>>;
  readonly values: Readonly<Record<string, string | null>>;
}

export interface Reported {
  readonly metrics: readonly { readonly key: string }[];
  readonly rows: readonly ReportedRow[];
  readonly periodTotals: readonly ReportedRow[];
  readonly segmentTotals: readonly ReportedRow[];
  readonly total: ReportedRow;
}

export function reported(stdout: string): Reported {
  return JSON.parse(stdout) as Reported;
}

interface Ratio {
  readonly num: string;
  readonly den: string;
}

/** A figure of a reference as the command writes it: rounded to the digits that the library keeps. */
export function figure(figureOf: unknown): string {
  const value = figureOf as Ratio | string | number;
  const text = typeof value === 'object' ? `${value.num}/${value.den}` : String(value);
  return Fraction.parse(text).rounded();
}

export function rounded(value: string | Decimal | null | undefined): string | null {
  return value === null || value === undefined ? null : Fraction.parse(String(value)).rounded();
}
