import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/records/read-date';
import { timeZone } from '../../src/records/time-zone';

const utc = timeZone('UTC');
const warsaw = timeZone('Europe/Warsaw');
const at = (text: string): number => Date.parse(`${text}Z`);
const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

describe('texts', () => {
  it.each([
    ['1970-01-01', 0],
    ['2024-02-29', 1_709_164_800_000],
    ['2001-09-09T01:46:40Z', 1_000_000_000_000],
    ['2001-09-09 01:46:40', 1_000_000_000_000],
    ['2001-09-09T01:46:40.123', 1_000_000_000_123],
    ['2001-09-09T01:46:40.5', 1_000_000_000_500],
    ['2001-09-09T01:46:40.05', 1_000_000_000_050],
    ['2001-09-09T01:46:40.123999999Z', 1_000_000_000_123],
    ['2001-09-09T03:46:40+02', 1_000_000_000_000],
    ['2001-09-09T03:46:40+0200', 1_000_000_000_000],
    ['2001-09-09T03:46:40+02:00', 1_000_000_000_000],
    ['2001-09-08 20:16:40.007-05:30', 1_000_000_000_007],
    ['2001-09-09T01:46Z', 999_999_960_000],
    ['2001-09-09T01:46', 999_999_960_000],
    ['1969-12-31T23:59:59.999Z', -1],
    ['0001-01-01', -62_135_596_800_000],
    ['9999-12-31T23:59:59.999', 253_402_300_799_999],
  ])('reads %s', (text, instant) => {
    expect(readDate(text, utc)).toBe(instant);
  });

  it.each([
    ['2024-07-01', '2024-06-30T22:00'],
    ['2024-01-01', '2023-12-31T23:00'],
    ['2024-07-01T12:00', '2024-07-01T10:00'],
    ['2024-07-01 12:00:01.5', '2024-07-01T10:00:01.5'],
    ['2024-07-01T12:00Z', '2024-07-01T12:00'],
    ['2024-07-01T12:00-01:00', '2024-07-01T13:00'],
  ])('takes %s without an offset as what the clocks of Warsaw show', (text, instant) => {
    expect(readDate(text, warsaw)).toBe(at(instant));
  });

  it('starts a day without midnight at its first instant', () => {
    expect(readDate('2018-11-04', timeZone('America/Sao_Paulo'))).toBe(at('2018-11-04T03:00'));
    expect(readDate('2011-12-30', timeZone('Pacific/Apia'))).toBe(at('2011-12-30T10:00'));
  });

  it.each([
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-06-31',
    '2024-09-31',
    '2024-11-31',
    '2024-01-32',
    '2024-13-01',
    '2024-00-01',
    '2024-01-00',
    '0000-01-01',
    '2024-1-5',
    '05.01.2024',
    '01/05/2024',
    '20240105',
    '2024',
    '2024-01',
    '2024-W01',
    '2024-001',
    '',
    ' ',
    ' 2024-01-05',
    '2024-01-05 ',
    '2024-01-05T',
    '2024-01-05T12',
    '2024-01-05T12:',
    '2024-01-05T12:3',
    '2024-01-05T24:00',
    '2024-01-05T12:60',
    '2024-01-05T23:59:60',
    '2024-01-05T12:30:',
    '2024-01-05T12:30:4',
    '2024-01-05T12:30:40.',
    '2024-01-05T12:30:40.1234567890',
    '2024-01-05T12:30:40,5',
    '2024-01-05T12:30.5',
    '2024-01-05  12:30',
    '2024-01-05t12:30',
    '2024-01-05T12:30z',
    '2024-01-05T12:30 Z',
    '2024-01-05T12:30ZZ',
    '2024-01-05T12:30Z ',
    '2024-01-05T12:30+',
    '2024-01-05T12:30+1',
    '2024-01-05T12:30+01:',
    '2024-01-05T12:30+01:0',
    '2024-01-05T12:30+010',
    '2024-01-05T12:30+01-00',
    '2024-01-05T12:30+24:00',
    '2024-01-05T12:30+01:60',
    '2024-01-05T12:30+01:00 ',
    '2024-01-05T12:30*01:00',
    '2024-01-05 12:30 UTC',
    '2024-01-05Z',
    '2024-01-05+01:00',
    '2024/01/05',
    '2024-01-05X12:30',
    '2024-01-05T12.30',
    '-2024-01-05',
    '+002024-01-05',
    '12024-01-05',
    '２０２４-01-05',
    '2024-01-05T12:30[Europe/Warsaw]',
    'today',
    'NaN',
    '2024-02-30T12:30',
    '2024-02-30T12:30Z',
  ])('refuses "%s"', (text) => {
    expect(readDate(text, utc)).toBe(
      `must be a date such as "2024-03-05" or "2024-03-05T14:30:00Z" (received ${JSON.stringify(text)})`,
    );
    expect(readDate(text, warsaw)).toBe(readDate(text, utc));
  });

  it('cuts a long text in the message', () => {
    expect(readDate('9'.repeat(100_000), utc)).toMatch(/^must be a date .{1,120}$/);
  });

  const firstInstant = at('0001-01-02T00:00');
  const lastInstant = at('9999-12-30T00:00');

  it('agrees with Date.parse', () => {
    const offset = fc
      .tuple(fc.constantFrom('+', '-'), fc.nat(23), fc.nat(59))
      .map(([sign, hours, minutes]) => `${sign}${pad(hours)}:${pad(minutes)}`);
    fc.assert(
      fc.property(
        fc.integer({ min: firstInstant, max: lastInstant }),
        fc.constantFrom(16, 19, 21, 22, 23),
        fc.oneof(fc.constant('Z'), offset),
        (instant, length, ending) => {
          const text = new Date(instant).toISOString().slice(0, length) + ending;
          expect(readDate(text, warsaw)).toBe(Date.parse(text));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('reads every day of the calendar from the year 1 to 9999', () => {
    for (let day = at('0001-01-01T00:00'); day <= at('9999-12-31T00:00'); day += 5 * 86_400_000) {
      const text = new Date(day).toISOString().slice(0, 10);
      if (readDate(text, utc) !== day) expect.fail(text);
    }
  });

  /** Strict, and slow: every part by a regular expression, and the day by the calendar of Date. */
  function isAccepted(text: string): boolean {
    const time = '[T ](?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.][0-9]{1,9})?)?';
    const offset = '(?:Z|[+-](?:[01][0-9]|2[0-3])(?::?[0-5][0-9])?)?';
    const match = new RegExp(`^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:${time}${offset})?$`).exec(text);
    if (match === null) return false;
    const date = new Date(0);
    date.setUTCFullYear(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
    return match[1] !== '0000' && date.toISOString().slice(0, 10) === text.slice(0, 10);
  }

  it('accepts mutated texts exactly when they are dates', () => {
    const part = (max: number): fc.Arbitrary<string> => fc.integer({ min: 0, max }).map((value) => pad(value));
    const valid = fc
      .tuple(
        fc.integer({ min: 0, max: 9999 }).map((year) => pad(year, 4)),
        fc.tuple(part(13), part(32), part(24), part(60), part(60)),
        fc.stringMatching(/^[0-9]{1,10}$/),
        fc.constantFrom('', 'Z', '+01', '-0130', '+23:59', '+24:00', '-00:60'),
        fc.constantFrom('T', ' '),
        fc.nat(3),
      )
      .map(([year, [month, day, hour, minute, second], digits, offset, separator, kind]) => {
        const time = [`${hour}:${minute}`, `:${second}`, `.${digits}`].slice(0, kind).join('');
        return `${year}-${month}-${day}${kind === 0 ? '' : separator + time + offset}`;
      });
    const mutation = fc.tuple(
      fc.nat(35),
      fc.nat(2),
      fc.oneof(fc.constantFrom('', '0', '9', ':', '-', '+', '.', 'Z', 'T', ' ', '/'), fc.string({ maxLength: 2 })),
    );
    let accepted = 0;
    fc.assert(
      fc.property(valid, fc.array(mutation, { maxLength: 2 }), (text, mutations) => {
        const mutated = mutations.reduce(
          (changed, [place, removed, added]) => changed.slice(0, place) + added + changed.slice(place + removed),
          text,
        );
        const isRead = typeof readDate(mutated, utc) === 'number';
        expect(isRead).toBe(isAccepted(mutated));
        if (isRead) accepted += 1;
      }),
      { numRuns: 20_000 },
    );
    expect(accepted).toBeGreaterThan(2000);
  });

  it.each(['Europe/Warsaw', 'America/Sao_Paulo', 'Pacific/Apia', 'Australia/Lord_Howe', 'America/St_Johns'])(
    'starts every day from 1999 to 2030 in %s where Intl does',
    (name) => {
      const format = new Intl.DateTimeFormat('sv-SE', { timeZone: name, dateStyle: 'short', timeStyle: 'short' });
      // Clocks change on the half hour at most, save in Newfoundland, which did at a minute past midnight.
      const isAt = (instant: number, text: string): boolean => format.format(instant) === text;
      const zone = timeZone(name);
      for (let day = at('1999-01-01T00:00'); day < at('2031-01-01T00:00'); day += 86_400_000) {
        const text = new Date(day).toISOString().slice(0, 10);
        const start = readDate(text, zone);
        if (typeof start !== 'number') expect.fail(text);
        if (isAt(start, `${text} 00:00`)) {
          // The first midnight: within a day before it, the clocks show only earlier days.
          if (format.format(start - 60_000).slice(0, 10) >= text) expect.fail(text);
          if (format.format(start - 3 * 3_600_000).slice(0, 10) >= text) expect.fail(text);
        } else {
          if (format.format(start).slice(0, 10) < text) expect.fail(text);
          if (format.format(start - 1).slice(0, 10) >= text) expect.fail(text);
        }
      }
    },
  );
});

describe('Dates and numbers', () => {
  it('takes a Date and its milliseconds as the instant they are', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), (date) => {
        expect(readDate(date, warsaw)).toBe(date.getTime());
        expect(readDate(date.getTime(), warsaw)).toBe(date.getTime());
      }),
    );
    expect(readDate(8.64e15, warsaw)).toBe(8.64e15);
    expect(readDate(-8.64e15, warsaw)).toBe(-8.64e15);
    expect(readDate(-0, warsaw)).toBe(0);
  });

  it.each([NaN, Infinity, -Infinity, 0.5, 8.64e15 + 1, -8.64e15 - 1])('refuses %s', (value) => {
    expect(readDate(value, utc)).toBe(
      `must be whole milliseconds since 1970, at most 8.64e15 of them (received ${String(value)})`,
    );
  });

  it('refuses an invalid Date', () => {
    expect(readDate(new Date(NaN), utc)).toBe('must be a valid date (received Invalid Date)');
  });
});

describe('anything else', () => {
  it.each([undefined, null])('says that %s is missing', (value) => {
    expect(readDate(value, utc)).toBe('is missing');
  });

  it.each([
    [true, 'true'],
    [10n, '10n'],
    [['2024-01-05'], 'an array'],
    [{ year: 2024, month: 1, day: 5, epochMilliseconds: 0 }, 'an object'],
    [{ getTime: () => 0 }, 'an object'],
    [() => '2024-01-05', 'a function'],
    [Symbol('2024-01-05'), 'a symbol'],
  ])('refuses %o', (value, described) => {
    expect(readDate(value, utc)).toBe(
      `must be a Date, milliseconds since 1970 or a text such as "2024-03-05" (received ${described})`,
    );
  });
});
