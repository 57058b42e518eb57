import type { Language } from './language';
import type { PluralText } from './texts/app-texts';

/** Puts values in for the names in braces. A name without a value stays. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (name: string, key: string) => values[key] ?? name);
}

/** The form of a text that goes with the number, with the number put in for {count}. */
export function counted(texts: PluralText, count: number, language: Language): string {
  const form = new Intl.PluralRules(language).select(count);
  return fill(texts[form] ?? texts.other, { count: new Intl.NumberFormat(language).format(count) });
}

/** Names in a row: "won deals, lost deals and quota". */
export function listed(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language).format(names);
}

/** A text as it stands at the beginning of a line: "won deals" becomes "Won deals". */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A sentence without the full stop that the one around it has. */
export function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}
