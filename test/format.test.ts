import { describe, expect, it } from 'vitest';
import { averageOrderValue, Decimal, format, type FormatOptions, salesVelocity, winRate } from '../src/index';
import type { Unit } from '../src/unit';

// Intl separates with no-break spaces of several widths; here they are plain.
function formatted(unit: Unit, value: Parameters<typeof format>[1], options: FormatOptions): string {
  return format({ unit }, value, options).replace(/[\u00a0\u202f]/g, ' ');
}

describe('format', () => {
  it.each<[Unit, number | string, string, string, string]>([
    ['share', 0.3, '30%', '30%', '30 %'],
    ['share', 0.12345, '12.3%', '12,3%', '12,3 %'],
    ['share', 0.0004, '0.04%', '0,04%', '0,04 %'],
    ['share', '0.000123456', '0.012%', '0,012%', '0,012 %'],
    ['share', '0.0012', '0.1%', '0,1%', '0,1 %'],
    ['share', '0.00099', '0.099%', '0,099%', '0,099 %'],
    ['share', 0, '0%', '0%', '0 %'],
    ['ratio', -1.5, '-150%', '-150%', '-150 %'],
    ['money', '1234567.5', '$1,234,567.50', '1 234 567,50 zł', '1 234 567,50 ₽'],
    ['money', -12, '-$12.00', '-12,00 zł', '-12,00 ₽'],
    ['money', 0.012, '$0.01', '0,01 zł', '0,01 ₽'],
    ['money', 0.0042, '$0.0042', '0,0042 zł', '0,0042 ₽'],
    ['money per month', 100, '$100.00/month', '100,00 zł/miesiąc', '100,00 ₽/месяц'],
    ['money per day', 2.5, '$2.50/day', '2,50 zł/dzień', '2,50 ₽/день'],
    ['amount per day', 1.25, '1.25/day', '1,25/dzień', '1,25/день'],
    ['multiple', 3, '3.0×', '3,0×', '3,0×'],
    ['multiple', 12.345, '12.3×', '12,3×', '12,3×'],
    ['score', 40, '40 points', '40 punktów', '40 пунктов'],
    ['score', 1, '1 point', '1 punkt', '1 пункт'],
    ['score', 2, '2 points', '2 punkty', '2 пункта'],
    ['score', -1.5, '-1.5 points', '-1,5 punktu', '-1,5 пункта'],
    ['score', '1.26', '1.3 points', '1,3 punktu', '1,3 пункта'],
    ['days', 5, '5 days', '5 dni', '5 дней'],
    ['days', 1, '1 day', '1 dzień', '1 день'],
    ['days', 2.26, '2.3 days', '2,3 dnia', '2,3 дня'],
    ['hours', 22, '22 hours', '22 godziny', '22 часа'],
    ['months', 12, '12 months', '12 miesięcy', '12 месяцев'],
    ['count', 12345, '12,345', '12 345', '12 345'],
    ['number', '-12345.678', '-12,345.68', '-12 345,68', '-12 345,68'],
    ['amount', '12345.678', '12,345.68', '12 345,68', '12 345,68'],
  ])('%s of %s', (unit, value, english, polish, russian) => {
    expect(formatted(unit, value, { locale: 'en-US', currency: 'USD' })).toBe(english);
    expect(formatted(unit, value, { locale: 'pl-PL', currency: 'PLN' })).toBe(polish);
    expect(formatted(unit, value, { locale: 'ru-RU', currency: 'RUB' })).toBe(russian);
  });

  it('takes a metric, or a quantity, for the unit', () => {
    expect(format(winRate, winRate({ wonDeals: 1, lostDeals: 2 }), { locale: 'en-US' })).toBe('33.3%');
    expect(format(winRate.inputs.wonDeals, 1000, { locale: 'en-US' })).toBe('1,000');
    expect(format(salesVelocity, '4500', { locale: 'en-US', currency: 'EUR' })).toBe('€4,500.00/day');
  });

  it('writes money without a currency as a number with two decimals', () => {
    expect(format(averageOrderValue, 12, { locale: 'en-US' })).toBe('12.00');
    expect(format(averageOrderValue, 0.001, { locale: 'en-US' })).toBe('0.001');
  });

  it('takes the decimals that a currency has', () => {
    expect(format(averageOrderValue, 1234, { locale: 'en-US', currency: 'JPY' })).toBe('¥1,234');
    expect(format(averageOrderValue, '1.2345', { locale: 'en-US', currency: 'KWD' }).replace('\u00a0', ' ')).toBe(
      'KWD 1.235',
    );
  });

  it('does not go through a float', () => {
    const value = new Decimal('1234567890123456789.55');
    expect(format({ unit: 'money' }, value, { locale: 'en-US' })).toBe('1,234,567,890,123,456,789.55');
    expect(format({ unit: 'share' }, '0.3000000000000000000001', { locale: 'en-US', maximumFractionDigits: 20 })).toBe(
      '30.00000000000000000001%',
    );
    expect(format({ unit: 'amount' }, '1e-30', { locale: 'en-US', maximumSignificantDigits: 1 })).toMatch(
      /^0\.0{29}1$/,
    );
  });

  it.each<[FormatOptions, string]>([
    [{ maximumFractionDigits: 0 }, '12%'],
    [{ minimumFractionDigits: 3 }, '12.346%'],
    [{ maximumSignificantDigits: 1 }, '10%'],
    [{ signDisplay: 'always' }, '+12.3%'],
  ])('lets %o win', (options, expected) => {
    expect(format({ unit: 'share' }, '0.123456', { locale: 'en-US', ...options })).toBe(expected);
  });

  it('writes zero as zero where the digits are asked for', () => {
    expect(format({ unit: 'share' }, 0.0004, { locale: 'en-US', maximumFractionDigits: 1 })).toBe('0%');
    expect(format({ unit: 'money' }, 1234, { locale: 'en-US', notation: 'compact', maximumFractionDigits: 1 })).toBe(
      '1.2K',
    );
  });

  it('leaves points out in a language that it has no word for', () => {
    expect(format({ unit: 'score' }, 40, { locale: 'de-DE' })).toBe('40');
  });

  it('refuses what is no number, and what Intl does not know', () => {
    expect(() => format(winRate, 'abc')).toThrow(
      new TypeError(
        'format: the value must be written in digits with a decimal point, such as "1234.56" (received "abc")',
      ),
    );
    expect(() => format(winRate, null as never)).toThrow(TypeError);
    expect(() => format(winRate, 1, { locale: 'xx-invalid-locale-!' })).toThrow(RangeError);
    expect(() => format(averageOrderValue, 1, { currency: 'EURO' })).toThrow(RangeError);
  });
});

it('gives the same after ever so many ways to write', () => {
  const write = (minimum: number, more: number, currency: string): string =>
    format({ unit: 'money' }, 1, {
      locale: 'en-US',
      currency,
      minimumFractionDigits: minimum,
      maximumFractionDigits: minimum + more,
    });
  const currencies = ['USD', 'EUR', 'PLN', 'GBP', 'JPY', 'CHF'];
  for (const currency of currencies) {
    for (let minimum = 0; minimum <= 10; minimum += 1) {
      for (let more = 0; more < 20; more += 1) write(minimum, Math.min(more, 20 - minimum), currency);
    }
  }
  expect(write(2, 0, 'USD')).toBe('$1.00');
  expect(write(0, 3, 'EUR')).toBe('€1');
});
