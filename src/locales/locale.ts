import type { DomainName, MetricName, QuantityName, UnitName } from './names';

/** What a metric says of itself, in another language. */
export interface MetricText {
  readonly title: string;
  readonly description: string;
  /** Other names and abbreviations in use among those who speak the language; English ones that they use too. */
  readonly aliases: readonly string[];
  /** As many as the metric has, in the same order. */
  readonly notes: readonly string[];
}

/** What a quantity says of itself, in another language. */
export interface QuantityText {
  /** As it stands in a formula: lower case, but for abbreviations. */
  readonly title: string;
  readonly description: string;
}

/** The texts of the catalogue in another language. */
export interface Locale {
  /** As in `Intl`: `ru`, `pl`. */
  readonly language: string;
  readonly metrics: Readonly<Record<MetricName, MetricText>>;
  readonly quantities: Readonly<Record<QuantityName, QuantityText>>;
  readonly domains: Readonly<Record<DomainName, string>>;
  readonly units: Readonly<Record<UnitName, string>>;
  /** The units of time that stand behind a 1 in formulas. */
  readonly durations: Readonly<Record<'month' | 'year', string>>;
}
