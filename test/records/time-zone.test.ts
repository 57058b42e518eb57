import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeZone } from '../../src/records/time-zone';

const HOUR = 3_600_000;
const names = [
  'Europe/Warsaw',
  'America/Sao_Paulo',
  'Asia/Tokyo',
  'Pacific/Apia',
  'America/New_York',
  'America/St_Johns',
  'Africa/Casablanca',
  'Africa/Freetown',
  'Africa/Monrovia',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Asia/Gaza',
  'UTC',
];

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clocks show, to the second, as Intl writes it out. */
function shown(name: string, instant: number): number {
  let format = formats.get(name);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      calendar: 'gregory',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(name, format);
  }
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  const isBeforeChrist = parts.get('era')?.startsWith('B') === true;
  const date = new Date(0);
  date.setUTCFullYear(isBeforeChrist ? 1 - part('year') : part('year'), part('month') - 1, part('day'));
  return date.setUTCHours(part('hour'), part('minute'), part('second'));
}

const shownOffset = (name: string, instant: number): number => shown(name, instant) - Math.floor(instant / 1000) * 1000;
const at = (text: string): number => Date.parse(`${text}Z`);

const changes = [
  ['Europe/Warsaw', '2024-03-31T01:00'],
  ['Europe/Warsaw', '2024-10-27T01:00'],
  ['America/Sao_Paulo', '2018-11-04T03:00'],
  ['America/Sao_Paulo', '2018-02-18T02:00'],
  ['America/New_York', '2024-03-10T07:00'],
  ['America/St_Johns', '2010-11-07T02:31'],
  ['Pacific/Apia', '2011-12-30T10:00'],
  ['Africa/Casablanca', '2024-03-10T02:00'],
  ['Africa/Casablanca', '2024-04-14T02:00'],
  ['Africa/Freetown', '1939-09-05T00:30'],
  ['Africa/Monrovia', '1972-01-07T00:44:30'],
  ['Australia/Lord_Howe', '2024-04-06T15:00'],
  ['Asia/Gaza', '2040-10-20T00:00'],
] as const;

const aroundChange = fc
  .tuple(fc.constantFrom(...changes), fc.integer({ min: -40 * HOUR, max: 40 * HOUR }))
  .map(([[name, text], distance]): [string, number] => [name, at(text) + distance]);
const anywhere = fc.tuple(
  fc.constantFrom(...names),
  fc.integer({ min: at('1840-01-01T00:00'), max: at('2100-01-01T00:00') }),
);

describe('offsetAt', () => {
  it('agrees with the clocks that Intl shows', () => {
    fc.assert(
      fc.property(fc.oneof(aroundChange, anywhere), ([name, instant]) => {
        expect(timeZone(name).offsetAt(instant)).toBe(shownOffset(name, instant));
      }),
      { numRuns: 3000 },
    );
  });

  it('agrees with Intl in every zone of the engine', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
        fc.integer({ min: at('0001-01-02T00:00'), max: at('9999-12-30T00:00') }),
        fc.integer({ min: at('1900-01-01T00:00'), max: at('2050-01-01T00:00') }),
        (name, far, near) => {
          expect(timeZone(name).offsetAt(far)).toBe(shownOffset(name, far));
          expect(timeZone(name).offsetAt(near)).toBe(shownOffset(name, near));
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    'America/Recife',
    'America/Noronha',
    'America/Argentina/Tucuman',
    'Asia/Gaza',
    'Europe/Vienna',
    'Africa/Tunis',
  ])('finds changes that are close to one another in %s', (name) => {
    for (const [from, to] of [
      ['1943-03-01T00:00', '1943-06-01T00:00'],
      ['1945-03-01T00:00', '1945-06-01T00:00'],
      ['2000-09-01T00:00', '2000-12-01T00:00'],
      ['2004-05-01T00:00', '2004-08-01T00:00'],
      ['2040-09-01T00:00', '2040-12-01T00:00'],
    ] as const) {
      for (let instant = at(from); instant < at(to); instant += 3 * HOUR) {
        expect(timeZone(name).offsetAt(instant)).toBe(shownOffset(name, instant));
      }
    }
  });

  it.each(changes.filter(([name]) => !['Africa/Freetown', 'Asia/Gaza'].includes(name)))(
    'changes in %s at %s, to the millisecond',
    (name, text) => {
      const zone = timeZone(name);
      expect(zone.offsetAt(at(text) - 1)).toBe(shownOffset(name, at(text) - 1));
      expect(zone.offsetAt(at(text))).toBe(shownOffset(name, at(text)));
      expect(zone.offsetAt(at(text))).not.toBe(zone.offsetAt(at(text) - 1));
    },
  );

  it('knows offsets of hours, minutes and seconds', () => {
    expect(timeZone('Europe/Warsaw').offsetAt(at('2024-07-01T00:00'))).toBe(2 * HOUR);
    expect(timeZone('America/New_York').offsetAt(at('2024-01-01T00:00'))).toBe(-5 * HOUR);
    expect(timeZone('Asia/Kathmandu').offsetAt(at('2024-01-01T00:00'))).toBe(5.75 * HOUR);
    expect(timeZone('Europe/Warsaw').offsetAt(at('1870-01-01T00:00'))).toBe(1.4 * HOUR);
    expect(timeZone('Africa/Monrovia').offsetAt(0)).toBe(-(44 * 60 + 30) * 1000);
    expect(timeZone('Europe/London').offsetAt(at('2024-01-01T00:00'))).toBe(0);
  });

  it('forgets what it looked up long ago, and finds it again', () => {
    const zone = timeZone('America/Denver');
    const summers = Array.from({ length: 1100 }, (_, index) => Date.UTC(1970 + index, 6, 1));
    for (const summer of [...summers, ...summers.slice(0, 3)]) {
      expect(zone.offsetAt(summer)).toBe(shownOffset('America/Denver', summer));
    }
  });

  it('reaches to the ends of the range of a Date and not beyond', () => {
    const zone = timeZone('America/New_York');
    expect(zone.offsetAt(8.64e15)).toBe(-4 * HOUR);
    expect(zone.offsetAt(-8.64e15)).toBe(-(4 * HOUR + 56 * 60_000 + 2000));
    expect(() => zone.offsetAt(8.64e15 + 1)).toThrow(RangeError);
    expect(() => zone.offsetAt(-9e15)).toThrow(RangeError);
    expect(() => zone.offsetAt(NaN)).toThrow(RangeError);
  });
});

describe('instantOf', () => {
  it('is the first instant at which the clocks show a time', () => {
    fc.assert(
      fc.property(fc.oneof(aroundChange, anywhere), ([name, instant]) => {
        const offset = shownOffset(name, instant);
        const earlier = Array.from({ length: 30 }, (_, hours) => shownOffset(name, instant - hours * HOUR))
          .map((other) => instant + offset - other)
          .filter((other) => other < instant && other + shownOffset(name, other) === instant + offset);
        expect(timeZone(name).instantOf(instant + offset)).toBe(Math.min(instant, ...earlier));
      }),
      { numRuns: 2000 },
    );
  });

  it('never goes back', () => {
    fc.assert(
      fc.property(fc.oneof(aroundChange, anywhere), fc.nat(5 * HOUR), ([name, wall], more) => {
        const zone = timeZone(name);
        expect(zone.instantOf(wall + more)).toBeGreaterThanOrEqual(zone.instantOf(wall));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['Europe/Warsaw', '2024-03-31T01:59:59.999', '2024-03-31T00:59:59.999'],
    ['Europe/Warsaw', '2024-03-31T02:00', '2024-03-31T01:00'],
    ['Europe/Warsaw', '2024-03-31T02:30', '2024-03-31T01:00'],
    ['Europe/Warsaw', '2024-03-31T03:00', '2024-03-31T01:00'],
    ['Europe/Warsaw', '2024-03-31T03:30', '2024-03-31T01:30'],
    ['America/Sao_Paulo', '2018-11-04T00:00', '2018-11-04T03:00'],
    ['America/Sao_Paulo', '2018-11-04T01:00', '2018-11-04T03:00'],
    ['Pacific/Apia', '2011-12-29T23:00', '2011-12-30T09:00'],
    ['Pacific/Apia', '2011-12-30T00:00', '2011-12-30T10:00'],
    ['Pacific/Apia', '2011-12-30T23:59', '2011-12-30T10:00'],
    ['Pacific/Apia', '2011-12-31T00:00', '2011-12-30T10:00'],
    ['Pacific/Apia', '2011-12-31T00:01', '2011-12-30T10:01'],
  ])('in %s takes the skipped or next time of %s to %s UTC', (name, wall, instant) => {
    expect(timeZone(name).instantOf(at(wall))).toBe(at(instant));
  });

  it.each([
    ['Europe/Warsaw', '2024-10-27T02:30', '2024-10-27T00:30'],
    ['Europe/Warsaw', '2024-10-27T03:00', '2024-10-27T02:00'],
    ['Australia/Lord_Howe', '2024-04-07T01:45', '2024-04-06T14:45'],
    ['America/St_Johns', '2010-11-07T00:00', '2010-11-07T02:30'],
    ['America/Sao_Paulo', '2018-02-18T00:00', '2018-02-18T03:00'],
  ])('in %s takes %s, which may occur twice, to %s UTC', (name, wall, instant) => {
    expect(timeZone(name).instantOf(at(wall))).toBe(at(instant));
  });
});

describe('timeZone', () => {
  it('is the same zone for the same name', () => {
    expect(timeZone('Asia/Tokyo')).toBe(timeZone('Asia/Tokyo'));
    expect(timeZone('Asia/Tokyo').name).toBe('Asia/Tokyo');
  });

  it.each(['UTC', 'Etc/UTC', 'GMT', 'Etc/GMT'])('has no offset for %s', (name) => {
    expect(timeZone(name).name).toBe(name);
    expect(timeZone(name).offsetAt(1e12)).toBe(0);
    expect(timeZone(name).instantOf(1e12)).toBe(1e12);
  });

  it.each(['Mars/Olympus', '', 'CET+1', '+01:00', 'Europe/Warsaw ', 'local'])('refuses "%s"', (name) => {
    expect(() => timeZone(name)).toThrow(new TypeError(`timeZone "${name}" is not an IANA time zone`));
  });

  it('does not take a missing name as the zone of the system', () => {
    expect(() => timeZone(undefined as unknown as string)).toThrow(TypeError);
    expect(() => timeZone(null as unknown as string)).toThrow(TypeError);
  });
});
