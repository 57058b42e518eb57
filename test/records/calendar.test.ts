import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CalendarOptions,
  daysIn,
  earlier,
  type Every,
  monthsIn,
  periodsBetween,
  type PeriodSpan,
  type Weekday,
} from '../../src/records/calendar';
import { timeZone } from '../../src/records/time-zone';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const at = (text: string): number => Date.parse(`${text}${text.length === 10 ? 'T00:00' : ''}Z`);
const text = (wall: number): string => new Date(wall).toISOString().slice(0, 16).replace('T00:00', '');

const utc: Omit<CalendarOptions, 'every'> = { timeZone: timeZone('UTC'), weekStartsOn: 'monday', yearStartsIn: 1 };
const inZone = (name: string): Omit<CalendarOptions, 'every'> => ({ ...utc, timeZone: timeZone(name) });

const weekdays: Weekday[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const units: Exclude<Every, 'span'>[] = ['day', 'week', 'month', 'quarter', 'year'];
const zones = ['UTC', 'Europe/Warsaw', 'America/Sao_Paulo', 'Pacific/Apia', 'America/St_Johns', 'Asia/Tokyo'];

function periods(from: string, to: string, every: Every, options: Partial<CalendarOptions> = {}): PeriodSpan[] {
  const { timeZone: zone } = { ...utc, ...options };
  return periodsBetween(zone.instantOf(at(from)), zone.instantOf(at(to)), { ...utc, ...options, every });
}

function period(from: string, to: string, every: Every, options: Partial<CalendarOptions> = {}): PeriodSpan {
  const [first, ...others] = periods(from, to, every, options);
  if (first === undefined || others.length > 0) throw new Error(`${String(others.length)} more periods`);
  return first;
}

const labels = (...args: Parameters<typeof periods>): string[] => periods(...args).map(({ label }) => label);

describe('periodsBetween', () => {
  it('labels days, months, quarters and years', () => {
    expect(labels('2024-02-28', '2024-03-02', 'day')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
    expect(labels('2023-02-28', '2023-03-02', 'day')).toEqual(['2023-02-28', '2023-03-01']);
    expect(labels('2023-11-30', '2024-02-02', 'month')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
    expect(labels('2023-09-01', '2024-04-02', 'quarter')).toEqual(['2023-Q3', '2023-Q4', '2024-Q1', '2024-Q2']);
    expect(labels('2023-12-31', '2025-01-01', 'year')).toEqual(['2023', '2024']);
    expect(labels('0001-01-01', '0001-02-02', 'month')).toEqual(['0001-01', '0001-02']);
  });

  it.each([
    ['2020-12-28', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2024-12-29', '2024-W52'],
    ['2024-12-30', '2025-W01'],
    ['2023-01-01', '2022-W52'],
    ['2026-12-31', '2026-W53'],
    ['2024-03-05', '2024-W10'],
  ])('has %s in the ISO week %s', (day, label) => {
    expect(period(day, text(at(day) + DAY), 'week').label).toBe(label);
  });

  it('labels other weeks by their first day', () => {
    expect(labels('2024-03-05', '2024-03-12', 'week', { weekStartsOn: 'sunday' })).toEqual([
      'week of 2024-03-03',
      'week of 2024-03-10',
    ]);
    expect(labels('2024-03-05', '2024-03-06', 'week', { weekStartsOn: 'wednesday' })).toEqual(['week of 2024-02-28']);
  });

  it('labels fiscal years and quarters', () => {
    expect(labels('2024-03-31', '2025-04-02', 'year', { yearStartsIn: 4 })).toEqual(['2023/24', '2024/25', '2025/26']);
    expect(labels('2024-03-31', '2025-04-02', 'quarter', { yearStartsIn: 4 })).toEqual([
      '2023/24-Q4',
      '2024/25-Q1',
      '2024/25-Q2',
      '2024/25-Q3',
      '2024/25-Q4',
      '2025/26-Q1',
    ]);
    expect(labels('1999-12-01', '1999-12-02', 'year', { yearStartsIn: 12 })).toEqual(['1999/00']);
    expect(labels('1999-11-30', '1999-12-01', 'quarter', { yearStartsIn: 12 })).toEqual(['1998/99-Q4']);
    const [quarter] = periods('2024-01-15', '2024-01-16', 'quarter', { yearStartsIn: 2 });
    expect(quarter?.label).toBe('2023/24-Q4');
    expect(labels('2024-03-31', '2024-04-02', 'month', { yearStartsIn: 4 })).toEqual(['2024-03', '2024-04']);
  });

  it('labels a span by its first and last day, or by the time of an end that is not midnight', () => {
    expect(labels('2024-01-01', '2024-04-01', 'span')).toEqual(['2024-01-01 – 2024-03-31']);
    expect(labels('2024-01-01', '2024-01-02', 'span')).toEqual(['2024-01-01 – 2024-01-01']);
    expect(labels('2024-01-01T09:05', '2024-03-31T17:30', 'span')).toEqual(['2024-01-01 09:05 – 2024-03-31 17:30']);
    expect(labels('2018-11-04', '2018-11-05', 'span', inZone('America/Sao_Paulo'))).toEqual([
      '2018-11-04 – 2018-11-04',
    ]);
    expect(labels('2011-12-01', '2011-12-31', 'span', inZone('Pacific/Apia'))).toEqual(['2011-12-01 – 2011-12-29']);
  });

  it('clips the first and the last period', () => {
    const months = periods('2024-01-15', '2024-03-31T12:00', 'month', inZone('Europe/Warsaw'));
    expect(months.map(({ startWall, endWall, clipped }) => [text(startWall), text(endWall), clipped])).toEqual([
      ['2024-01-15', '2024-02-01', true],
      ['2024-02-01', '2024-03-01', false],
      ['2024-03-01', '2024-03-31T12:00', true],
    ]);
    expect(months.map(({ start, end }) => [text(start), text(end)])).toEqual([
      ['2024-01-14T23:00', '2024-01-31T23:00'],
      ['2024-01-31T23:00', '2024-02-29T23:00'],
      ['2024-02-29T23:00', '2024-03-31T10:00'],
    ]);
    expect(period('2024-03-05T06:00', '2024-03-05T18:00', 'day').clipped).toBe(true);
    expect(period('2024-03-05', '2024-03-05T18:00', 'day').clipped).toBe(true);
    expect(period('2024-03-05T06:00', '2024-03-06', 'day').clipped).toBe(true);
    expect(period('2024-03-05', '2024-03-06', 'day').clipped).toBe(false);
    expect(period('2024-03-05T06:00', '2024-03-05T18:00', 'span').clipped).toBe(false);
  });

  it('starts a day without midnight at its first instant, unclipped', () => {
    const days = periods('2018-11-03', '2018-11-06', 'day', inZone('America/Sao_Paulo'));
    expect(days.map(({ label, start, clipped }) => [label, text(start), clipped])).toEqual([
      ['2018-11-03', '2018-11-03T03:00', false],
      ['2018-11-04', '2018-11-04T03:00', false],
      ['2018-11-05', '2018-11-05T02:00', false],
    ]);
    expect(days.map(({ startWall }) => text(startWall))).toEqual(['2018-11-03', '2018-11-04', '2018-11-05']);
    expect(days.map((day) => daysIn(day))).toEqual(Array(3).fill({ dividend: 1, divisor: 1 }));
    // Also when the report begins with that day.
    expect(text(period('2018-11-04', '2018-12-01', 'span', inZone('America/Sao_Paulo')).startWall)).toBe('2018-11-04');
  });

  it('leaves out a day that the clocks skip', () => {
    const options = inZone('Pacific/Apia');
    expect(labels('2011-12-28', '2012-01-02', 'day', options)).toEqual([
      '2011-12-28',
      '2011-12-29',
      '2011-12-31',
      '2012-01-01',
    ]);
    expect(labels('2011-12-30', '2012-01-01', 'day', options)).toEqual(['2011-12-31']);
    expect(labels('2011-12-28', '2011-12-31', 'day', options)).toEqual(['2011-12-28', '2011-12-29']);
  });

  it('counts a day as begun when its midnight comes twice', () => {
    // On 2010-11-07 the clocks of Newfoundland went from 00:01 back to 23:01.
    const from = at('2010-11-07T03:00');
    const days = periodsBetween(from, from + DAY, { ...inZone('America/St_Johns'), every: 'day' });
    expect(days.map(({ label, start, end }) => [label, start, end])).toEqual([['2010-11-07', from, from + DAY]]);
  });

  it('refuses an end that is not after the start, and too many periods', () => {
    const options: CalendarOptions = { ...utc, every: 'day' };
    expect(() => periodsBetween(5, 5, options)).toThrow(new RangeError('the end must be after the start'));
    expect(() => periodsBetween(6, 5, options)).toThrow(RangeError);
    expect(() => periodsBetween(NaN, 5, options)).toThrow(RangeError);
    expect(() => periodsBetween(0, Infinity, options)).toThrow(RangeError);
    expect(periodsBetween(0, 100_000 * DAY, options)).toHaveLength(100_000);
    expect(() => periodsBetween(0, 100_000 * DAY + 1, options)).toThrow(
      new RangeError('there must be at most 100,000 periods'),
    );
  });

  const options = fc.record({
    every: fc.constantFrom(...units, 'span' as const),
    timeZone: fc.constantFrom(...zones).map(timeZone),
    weekStartsOn: fc.constantFrom(...weekdays),
    yearStartsIn: fc.integer({ min: 1, max: 12 }),
  });
  const stretch = fc.tuple(
    fc.oneof(
      fc.integer({ min: at('1890-01-01'), max: at('2060-01-01') }),
      fc.integer({ min: at('2010-11-06'), max: at('2010-11-08') }),
      fc.integer({ min: at('2011-12-28'), max: at('2012-01-02') }),
      fc.integer({ min: at('2018-11-03') / HOUR, max: at('2018-11-06') / HOUR }).map((hours) => hours * HOUR),
    ),
    fc.oneof(fc.integer({ min: 1, max: 3 * DAY }), fc.integer({ min: 1, max: 800 * DAY })),
  );

  it('covers the time once, whatever the calendar', () => {
    fc.assert(
      fc.property(stretch, options, ([from, length], calendar) => {
        const found = periodsBetween(from, from + length, calendar);
        expect(found.map(({ start }) => start)).toEqual([from, ...found.slice(0, -1).map(({ end }) => end)]);
        expect(found.at(-1)?.end).toBe(from + length);
        expect(new Set(found.map(({ label }) => label)).size).toBe(found.length);
        for (const { start, end, startWall, endWall, clipped } of found) {
          expect(start).toBeLessThan(end);
          expect(startWall).toBeLessThan(endWall);
          if (start !== from && end !== from + length) expect(clipped).toBe(false);
        }
      }),
      { numRuns: 600 },
    );
  });

  /** The day that Intl shows at an instant, as the midnight that begins it. */
  const dayFormats = new Map(
    zones.map((name) => [name, new Intl.DateTimeFormat('sv-SE', { timeZone: name, dateStyle: 'short' })]),
  );
  const shownDay = (name: string, instant: number): string => dayFormats.get(name)?.format(instant) ?? '';

  /** The first day of the period that a day lies in, found by going back day by day. */
  function firstDay(day: string, { every, weekStartsOn, yearStartsIn }: CalendarOptions): string {
    let date = at(day);
    const starts = (): boolean => {
      const [, month = 0, dayOfMonth] = text(date).split('-').map(Number);
      if (every === 'day') return true;
      if (every === 'week') {
        const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(date);
        return weekday.toLowerCase() === weekStartsOn;
      }
      const opening = { month: 1, quarter: 3, year: 12, span: 0 }[every];
      return dayOfMonth === 1 && (month - yearStartsIn + 12) % opening === 0;
    };
    while (!starts()) date -= DAY;
    return text(date);
  }

  // Not in Newfoundland, where a day that has begun by its first midnight may be shown as the day before once more.
  it('puts every instant where Intl and the calendar do', () => {
    fc.assert(
      fc.property(
        stretch,
        options.filter(({ every, timeZone: { name } }) => every !== 'span' && name !== 'America/St_Johns'),
        fc.array(fc.double({ min: 0, max: 0.9999, noNaN: true }), { minLength: 4, maxLength: 4 }),
        ([from, length], calendar, places) => {
          const found = periodsBetween(from, from + length, calendar);
          const { name } = calendar.timeZone;
          const starts = found.flatMap(({ start, end }) => [start, end - 1]).slice(0, 40);
          for (const instant of [...places.map((place) => from + Math.floor(place * length)), ...starts]) {
            const holder = found.find(({ start, end }) => start <= instant && instant < end);
            if (holder === undefined) expect.fail('no period');
            const first = firstDay(shownDay(name, instant), calendar);
            expect(firstDay(shownDay(name, holder.start), calendar)).toBe(first);
            // Skipped days apart, the wall clock at the start of a whole period is the midnight of its first day.
            if (!holder.clipped) expect(text(holder.startWall)).toBe(first);
            const before = firstDay(shownDay(name, holder.start - 1), calendar);
            if (!holder.clipped) expect(before < first).toBe(true);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('does not depend on the zone of the system', () => {
    // The tests run in this zone: see vitest.config.ts.
    expect(new Date('2018-11-04T03:00Z').getHours()).toBe(1);
    expect(labels('2018-11-03', '2018-11-05', 'day')).toEqual(['2018-11-03', '2018-11-04']);
    expect(labels('2018-12-31', '2019-01-01', 'week')).toEqual(['2019-W01']);
    expect(text(period('2018-11-01', '2018-12-01', 'month').startWall)).toBe('2018-11-01');
  });
});

describe('earlier', () => {
  const moved = (
    span: [from: string, to: string, every: Every],
    by: Parameters<typeof earlier>[1],
    options: Partial<CalendarOptions> = {},
  ): string[] => {
    const calendar: CalendarOptions = { ...utc, ...options, every: span[2] };
    const { startWall, endWall } = earlier(period(...span, options), by, calendar);
    return [text(startWall), text(endWall)];
  };

  it.each([
    ['2024-03-01', '2024-03-02', 'day', '2024-02-29', '2024-03-01'],
    ['2024-03-04', '2024-03-11', 'week', '2024-02-26', '2024-03-04'],
    ['2024-03-01', '2024-04-01', 'month', '2024-02-01', '2024-03-01'],
    ['2024-01-01', '2024-04-01', 'quarter', '2023-10-01', '2024-01-01'],
    ['2024-01-01', '2025-01-01', 'year', '2023-01-01', '2024-01-01'],
    ['2024-01-01', '2024-04-01', 'span', '2023-10-01', '2024-01-01'],
    ['2024-01-15', '2024-02-15', 'span', '2023-12-15', '2024-01-15'],
    ['2024-03-01', '2024-03-11', 'span', '2024-02-20', '2024-03-01'],
    ['2024-03-01T06:00', '2024-03-01T18:00', 'span', '2024-02-29T18:00', '2024-03-01T06:00'],
    // 31 January to 29 February are 29 days: a month before would leave out the two days in between.
    ['2024-01-31', '2024-02-29', 'span', '2024-01-02', '2024-01-31'],
    // Clipped: both ends by the unit.
    ['2024-03-01', '2024-03-15', 'month', '2024-02-01', '2024-02-15'],
    ['2024-03-15T12:00', '2024-03-31', 'month', '2024-02-15T12:00', '2024-02-29'],
    ['2024-03-05', '2024-03-05T10:00', 'day', '2024-03-04', '2024-03-04T10:00'],
  ] as const)('by its period before [%s, %s), a %s', (from, to, every, start, end) => {
    expect(moved([from, to, every], 'period')).toEqual([start, end]);
  });

  it.each([
    ['2024-02-29', '2024-03-01', 'day', 'year', '2023-02-28', '2023-03-01'],
    ['2024-02-01', '2024-03-01', 'month', 'year', '2023-02-01', '2023-03-01'],
    ['2023-02-01', '2023-03-01', 'month', 'year', '2022-02-01', '2022-03-01'],
    ['2024-03-04', '2024-03-11', 'week', 'year', '2023-03-06', '2023-03-13'],
    ['2024-03-01', '2024-03-11', 'span', 'year', '2023-03-01', '2023-03-11'],
    ['2024-03-01', '2024-03-11', 'span', 'quarter', '2023-12-01', '2023-12-11'],
    ['2024-03-31', '2024-04-01', 'day', 'month', '2024-02-29', '2024-03-01'],
    ['2024-05-31', '2024-06-01', 'day', 'quarter', '2024-02-29', '2024-03-01'],
    ['2024-01-01', '2024-04-01', 'quarter', 'quarter', '2023-10-01', '2024-01-01'],
    ['2024-01-01', '2024-04-01', 'quarter', 'month', '2023-12-01', '2024-03-01'],
    // Both ends become 29 February: the stretch is that day.
    ['2024-03-30', '2024-03-31', 'day', 'month', '2024-02-29', '2024-03-01'],
    ['2024-03-29', '2024-03-31', 'span', 'month', '2024-02-29', '2024-03-01'],
    ['2024-03-30T12:00', '2024-03-31T06:00', 'span', 'month', '2024-02-29T12:00', '2024-03-01'],
  ] as const)('before [%s, %s), a %s, by a %s', (from, to, every, by, start, end) => {
    expect(moved([from, to, every], by)).toEqual([start, end]);
  });

  it('moves fiscal years', () => {
    expect(moved(['2024-04-01', '2025-04-01', 'year'], 'period', { yearStartsIn: 4 })).toEqual([
      '2023-04-01',
      '2024-04-01',
    ]);
  });

  it('has the instants of the zone', () => {
    const warsaw: CalendarOptions = { ...inZone('Europe/Warsaw'), every: 'month' };
    const { start, end } = earlier(period('2024-04-01', '2024-05-01', 'month', warsaw), 'period', warsaw);
    expect([text(start), text(end)]).toEqual(['2024-02-29T23:00', '2024-03-31T22:00']);
  });

  it('is empty where the clocks skipped all of it', () => {
    const apia: CalendarOptions = { ...inZone('Pacific/Apia'), every: 'day' };
    const { start, end } = earlier(period('2011-12-31', '2012-01-01', 'day', apia), 'period', apia);
    expect([text(start), text(end)]).toEqual(['2011-12-30T10:00', '2011-12-30T10:00']);
  });

  it('ends where a span starts, and never is empty on the calendar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: at('1990-01-01') / DAY, max: at('2040-01-01') / DAY }),
        fc.integer({ min: 1, max: 800 }),
        fc.constantFrom('month' as const, 'quarter' as const, 'year' as const),
        (firstDay, days, by) => {
          const span = period(text(firstDay * DAY), text((firstDay + days) * DAY), 'span');
          const calendar: CalendarOptions = { ...utc, every: 'span' };
          const previous = earlier(span, 'period', calendar);
          expect(previous.end).toBe(span.start);
          expect(previous.start).toBeLessThan(previous.end);
          const other = earlier(span, by, calendar);
          expect(other.start).toBeLessThan(other.end);
          expect(other.start).toBeLessThan(span.start);
        },
      ),
    );
  });
});

describe('daysIn and monthsIn', () => {
  it.each([
    ['2024-03-31', '2024-04-01', 1, 1],
    ['2024-10-27', '2024-10-28', 1, 1],
    ['2024-02-01', '2024-03-01', 29, 1],
    ['2024-01-01', '2025-01-01', 366, 1],
    ['2024-03-05', '2024-03-05T06:00', 1, 4],
    ['2024-03-05T12:00', '2024-03-08', 5, 2],
  ])('days from %s to %s are %i/%i in Warsaw', (from, to, dividend, divisor) => {
    expect(daysIn(period(from, to, 'span', inZone('Europe/Warsaw')))).toEqual({ dividend, divisor });
  });

  it.each([
    ['2024-01-01', '2024-02-01', 1, 1],
    ['2024-01-01', '2025-01-01', 12, 1],
    ['2024-01-01', '2024-01-02', 1, 31],
    ['2024-02-01', '2024-02-02', 1, 29],
    ['2023-02-01', '2023-02-15', 1, 2],
    ['2024-01-15', '2024-03-01', 44, 29],
    ['2024-01-31', '2024-02-29', 1, 1],
    ['2024-01-31', '2024-03-01', 32, 31],
    ['2024-03-01', '2024-04-16', 3, 2],
    ['2024-04-01', '2024-04-01T12:00', 1, 60],
    ['2023-12-15', '2024-01-14', 30, 31],
  ])('months from %s to %s are %i/%i', (from, to, dividend, divisor) => {
    expect(monthsIn(period(from, to, 'span'))).toEqual({ dividend, divisor });
  });

  it('grows with the span and is whole from the first of a month to the first of another', () => {
    const value = ({ dividend, divisor }: { dividend: number; divisor: number }): number => dividend / divisor;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30_000 }),
        fc.integer({ min: 1, max: 2000 }),
        fc.integer({ min: 1, max: 240 }),
        (firstDay, days, months) => {
          const start = text(firstDay * DAY);
          const shorter = value(monthsIn(period(start, text((firstDay + days) * DAY), 'span')));
          const longer = value(monthsIn(period(start, text((firstDay + days + 1) * DAY), 'span')));
          expect(longer).toBeGreaterThan(shorter);
          expect(Math.abs(shorter - days / 30.436875)).toBeLessThan(0.2);
          const first = new Date(Date.UTC(1970, months % 13, 1)).getTime();
          const last = new Date(Date.UTC(1970, (months % 13) + months, 1)).getTime();
          expect(monthsIn(period(text(first), text(last), 'span'))).toEqual({ dividend: months, divisor: 1 });
        },
      ),
    );
  });

  it('is the time that passes when the clocks are set back within a span', () => {
    const warsaw: CalendarOptions = { ...inZone('Europe/Warsaw'), every: 'span' };
    const [span] = periodsBetween(at('2024-10-27T00:45'), at('2024-10-27T01:15'), warsaw);
    if (span === undefined) expect.fail('no span');
    expect(daysIn(span)).toEqual({ dividend: 1, divisor: 48 });
  });
});
