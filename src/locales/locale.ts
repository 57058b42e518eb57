import type { MessageTemplate } from './message-template';
import type { SearchWords } from './search-words';
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
  readonly search: SearchWords;
  readonly domains: Readonly<Record<DomainName, string>>;
  readonly units: Readonly<Record<UnitName, string>>;
  /** The units of time that stand behind a 1 in formulas. */
  readonly durations: Readonly<Record<'month' | 'year', string>>;
  /** The relations of conditions, as they stand between two names in the nominative. */
  readonly relations: Readonly<Record<'at most' | 'at least' | 'more than', string>>;
  /**
   * The messages of errors. Those about a field stand behind its name, whatever its gender and number, in the frame
   * `{field} {problem}`; they can also stand alone.
   */
  readonly messages: Readonly<Record<MessageTemplate, string>>;
}
