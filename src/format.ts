import { toExact } from './exact';
import { type DecimalInput, readDecimal } from './read-decimal';
import { type Unit, unitParts } from './unit';

/** How to write a value. All but the locale are options of Intl.NumberFormat. */
export interface FormatOptions extends Pick<
  Intl.NumberFormatOptions,
  | 'currency'
  | 'currencyDisplay'
  | 'maximumFractionDigits'
  | 'maximumSignificantDigits'
  | 'minimumFractionDigits'
  | 'minimumSignificantDigits'
  | 'notation'
  | 'signDisplay'
  | 'useGrouping'
> {
  /** A language tag such as "pl-PL"; without one, the locale of the system. */
  readonly locale?: string;
}

/**
 * Writes a value as its unit is read: shares and ratios as percent, money in the currency given (without one, as a plain
 * number), multiples as 3.0×, durations and scores with their unit. The digits are those of the decimal, never of a
 * float. A value too small for the usual digits is written with two significant ones rather than as zero.
 *
 * @param metric a metric or a quantity, for its unit
 * @throws TypeError if the value is not a number
 * @throws RangeError if Intl does not know the locale or the currency
 */
export function format(metric: { readonly unit: Unit }, value: DecimalInput, options: FormatOptions = {}): string {
  const read = readDecimal(value, { whole: false, minimum: -Infinity, maximum: Infinity });
  if (typeof read === 'string') throw new TypeError(`format: the value ${read}`);
  const exact = toExact(read);
  const { locale, ...given } = options;
  const { measure, per } = unitParts(metric.unit);
  const { style, digits } = conventionOf(measure, options.currency);

  const usual = numberFormatOf(locale, {
    ...style,
    ...(hasDigits(given) ? {} : digits),
    ...given,
  });
  const lastDigit = -usual.maximumFractionDigits - (style.style === 'percent' ? 2 : 0);
  const isTooSmall = !hasDigits(given) && !exact.isZero() && exact.e < lastDigit;
  const { numberFormat } = isTooSmall
    ? numberFormatOf(locale, { ...style, ...given, maximumSignificantDigits: 2 })
    : usual;

  const number = numberFormat.format(exact.toFixed() as `${number}`);
  if (per !== undefined) return `${number}/${unitName(per, locale)}`;
  if (measure === 'multiple') return `${number}×`;
  if (measure === 'score') return `${number}${points(exact.toNumber(), locale)}`;
  return number;
}

interface Format {
  readonly numberFormat: Intl.NumberFormat;
  readonly maximumFractionDigits: number;
}

const formats = /* @__PURE__ */ new Map<string, Format>();
const MAX_FORMATS = 1000;

/** Kept, because making one and asking for its digits takes many times as long as writing a number with it. */
function numberFormatOf(locale: string | undefined, options: Intl.NumberFormatOptions): Format {
  const key = JSON.stringify([locale, options]);
  let format = formats.get(key);
  if (format === undefined) {
    if (formats.size >= MAX_FORMATS) formats.clear();
    const numberFormat = new Intl.NumberFormat(locale, options);
    format = { numberFormat, maximumFractionDigits: numberFormat.resolvedOptions().maximumFractionDigits ?? 0 };
    formats.set(key, format);
  }
  return format;
}

interface Convention {
  readonly style: Intl.NumberFormatOptions;
  readonly digits: Intl.NumberFormatOptions;
}

function conventionOf(measure: string, currency: string | undefined): Convention {
  switch (measure) {
    case 'money':
      return currency === undefined
        ? { style: {}, digits: { minimumFractionDigits: 2, maximumFractionDigits: 2 } }
        : { style: { style: 'currency' }, digits: {} };
    case 'share':
    case 'ratio':
      return { style: { style: 'percent' }, digits: { maximumFractionDigits: 1 } };
    case 'multiple':
      return { style: {}, digits: { minimumFractionDigits: 1, maximumFractionDigits: 1 } };
    case 'count':
    case 'amount':
    case 'number':
      return { style: {}, digits: { maximumFractionDigits: 2 } };
    case 'score':
      return { style: {}, digits: { maximumFractionDigits: 1 } };
    default:
      return {
        style: { style: 'unit', unit: measure.slice(0, -1), unitDisplay: 'long' },
        digits: { maximumFractionDigits: 1 },
      };
  }
}

function hasDigits(options: object): boolean {
  return Object.keys(options).some((name) => name.endsWith('Digits'));
}

function unitName(unit: string, locale: string | undefined): string {
  const { numberFormat } = numberFormatOf(locale, { style: 'unit', unit, unitDisplay: 'long' });
  const parts = numberFormat.formatToParts(1);
  return parts.find(({ type }) => type === 'unit')?.value ?? unit;
}

// Intl knows no unit for points. Elsewhere than in these languages a score is a bare number.
const pointNames: Readonly<Record<string, Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>> = {
  en: { one: 'point', other: 'points' },
  pl: { one: 'punkt', few: 'punkty', many: 'punktów', other: 'punktu' },
  ru: { one: 'пункт', few: 'пункта', many: 'пунктов', other: 'пункта' },
};

function points(value: number, locale: string | undefined): string {
  const rules = new Intl.PluralRules(locale);
  const [language = ''] = rules.resolvedOptions().locale.split('-');
  const name = pointNames[language]?.[rules.select(value)];
  return name === undefined ? '' : ` ${name}`;
}
