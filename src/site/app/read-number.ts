import type { Unit } from 'metricbook';
import type { Language } from './language';

/** Why a text is not taken for a number. */
export type NumberProblem = 'comma' | 'percent' | 'notANumber';

/** What a person typed: nothing, a number in the notation of the library, or something else. */
export type TypedNumber =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'refused'; readonly problem: NumberProblem };

const number = /^(?<sign>[+-]?)(?=\.?\d)(?<whole>\d*)(?:\.(?<fraction>\d*))?(?:e(?<exponent>[+-]?\d+))?$/i;

/**
 * Reads a number as people of the language write it, without ever making a float of it. Spaces, also those that do not
 * break, part thousands; Russian and Polish have a decimal comma, and know the point too. In English a comma is refused:
 * 1,234 may be meant either way. Shares and ratios may be percent.
 */
export function readNumber(typed: string, language: Language, unit: Unit): TypedNumber {
  const compact = typed.replace(/\s/gu, '').replace(/^[−–]/u, '-');
  if (compact === '') return { kind: 'empty' };
  const isPercent = compact.endsWith('%');
  const bare = isPercent ? compact.slice(0, -1) : compact;
  const match = number.exec(language === 'en' ? bare : bare.replace(',', '.'));
  if (match === null) {
    const isCommaAtFault = language === 'en' && number.test(bare.replaceAll(',', ''));
    return { kind: 'refused', problem: isCommaAtFault ? 'comma' : 'notANumber' };
  }
  const { sign = '', whole = '', fraction = '', exponent } = match.groups ?? {};
  if (!isPercent) return { kind: 'number', text: write(sign, whole, fraction, exponent) };
  if ((unit !== 'share' && unit !== 'ratio') || exponent !== undefined) return { kind: 'refused', problem: 'percent' };
  const digits = whole.padStart(2, '0');
  return { kind: 'number', text: write(sign, digits.slice(0, -2), digits.slice(-2) + fraction) };
}

/** A text with numbers in the notation of the library as people of the language write them. */
export function inNotation(text: string, language: Language): string {
  return language === 'en' ? text : text.replace(/(?<=\d)\.(?=\d)/g, ',');
}

/** The one way to write a number: no zeros, signs or points that say nothing. */
function write(sign: string, whole: string, fraction: string, exponent?: string): string {
  const above = whole.replace(/^0+/, '') || '0';
  const below = fraction.replace(/0+$/, '');
  const digits = below === '' ? above : `${above}.${below}`;
  return `${sign === '-' && digits !== '0' ? '-' : ''}${digits}${exponent === undefined ? '' : `e${exponent}`}`;
}
