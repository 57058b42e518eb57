import type { Unit } from 'metricbook';
import type { Entry } from './calculation';
import type { Language } from './language';
import { readNumber } from './read-number';
import type { AppTexts } from './texts/app-texts';
import { fill } from './words';

/** What was typed for a quantity or metric, with what is wrong with it in words. */
export function readEntry(
  typed: string,
  { unit }: { readonly unit: Unit },
  language: Language,
  texts: AppTexts['numbers'],
): Entry {
  const read = readNumber(typed, language, unit);
  if (read.kind !== 'refused') return read;
  return { kind: 'refused', reason: fill(texts[read.problem], { text: typed.trim() }) };
}
