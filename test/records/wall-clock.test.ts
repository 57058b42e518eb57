import { describe, expect, it } from 'vitest';
import {
  averageResolutionTime,
  newOpportunityVolume,
  pipelineCoverage,
  salesCycleLength,
  winRate,
} from '../../src/index';
import { deals, type Every, report, tickets } from '../../src/records/index';
import { column, text } from './outcomes';

type Moment = string | number | Date;

function days(createdAt: Moment, closedAt: Moment, timeZone: string): string | null {
  const sources = [deals([{ outcome: 'won', createdAt, closedAt }])];
  return text(report({ metrics: { salesCycleLength }, sources, timeZone }).total.salesCycleLength);
}

function hours(createdAt: Moment, resolvedAt: Moment, timeZone: string): string | null {
  const sources = [tickets([{ createdAt, resolvedAt }])];
  return text(report({ metrics: { averageResolutionTime }, sources, timeZone }).total.averageResolutionTime);
}

/** How many were opened in each period. */
function opened(moments: readonly Moment[], timeZone: string, every: Every, from: string, to: string) {
  const sources = [deals(moments.map((createdAt) => ({ outcome: 'open', createdAt })))];
  const { rows } = report({ metrics: { newOpportunityVolume }, sources, timeZone, every, from, to });
  return rows.map((row) => `${row.period.label} ${text(row.newOpportunityVolume) ?? ''}`);
}

describe('where the clocks change', () => {
  it('days are those of the calendar, and hours those that pass', () => {
    // Summer time begins on 31 March 2024 in Warsaw, winter time on 27 October.
    expect(days('2024-03-30', '2024-04-01', 'Europe/Warsaw')).toBe('2');
    expect(hours('2024-03-30', '2024-04-01', 'Europe/Warsaw')).toBe('47');
    expect(days('2024-10-26', '2024-10-28', 'Europe/Warsaw')).toBe('2');
    expect(hours('2024-10-26', '2024-10-28', 'Europe/Warsaw')).toBe('49');
    expect([days('2024-03-30', '2024-04-01', 'UTC'), hours('2024-03-30', '2024-04-01', 'UTC')]).toEqual(['2', '48']);
  });

  it('noon to noon is a day', () => {
    expect(days('2024-03-30T12:00', '2024-03-31T12:00', 'Europe/Warsaw')).toBe('1');
    expect(hours('2024-03-30T12:00', '2024-03-31T12:00', 'Europe/Warsaw')).toBe('23');
    expect(days('2024-03-30T11:00Z', '2024-03-31T10:00Z', 'Europe/Warsaw')).toBe('1');
    expect(days('2024-03-30T12:00', '2024-03-31T18:00', 'Europe/Warsaw')).toBe('1.25');
  });

  it('an hour that occurs twice is never less than nothing', () => {
    // 02:30 in summer time to 02:15 in winter time: 45 minutes pass, and the clocks show less.
    const [from, to] = ['2024-10-27T00:30Z', '2024-10-27T01:15Z'];
    expect(days(from, to, 'Europe/Warsaw')).toBe('0');
    expect(hours(from, to, 'Europe/Warsaw')).toBe('0.75');
    expect(hours('2024-10-27T02:30', '2024-10-27T03:30', 'Europe/Warsaw')).toBe('2');
  });

  it('a date that lies before is refused by the time that passes', () => {
    expect(() => days('2024-10-27T01:15Z', '2024-10-27T00:30Z', 'Europe/Warsaw')).toThrow(
      'must not lie before createdAt',
    );
  });

  it('a day may have no midnight', () => {
    // In Sao Paulo, 4 November 2018 began at one o'clock, 03:00 in UTC.
    const zone = 'America/Sao_Paulo';
    const moments = [
      '2018-11-04',
      '2018-11-04T02:59:59.999Z',
      '2018-11-04T03:00Z',
      '2018-11-04T00:30',
      '2018-11-03T23:59:59',
    ];
    expect(opened(moments, zone, 'day', '2018-11-03', '2018-11-05')).toEqual(['2018-11-03 2', '2018-11-04 3']);
    expect(opened(moments, zone, 'day', '2018-11-04', '2018-11-05')).toEqual(['2018-11-04 3']);
    expect([days('2018-11-03', '2018-11-05', zone), hours('2018-11-03', '2018-11-05', zone)]).toEqual(['2', '47']);
  });

  it('a day may be missing', () => {
    // Apia went from 29 to 31 December 2011.
    const moments = ['2011-12-29T23:59', '2011-12-30', '2011-12-31'];
    expect(opened(moments, 'Pacific/Apia', 'day', '2011-12-29', '2012-01-01')).toEqual([
      '2011-12-29 1',
      '2011-12-31 2',
    ]);
  });
});

describe('a date', () => {
  it('is a day of the time zone', () => {
    for (const zone of ['Europe/Warsaw', 'America/New_York', 'Asia/Tokyo', 'Pacific/Kiritimati', 'UTC']) {
      expect(opened(['2024-01-31', '2024-02-01'], zone, 'month', '2024-01-01', '2024-03-01')).toEqual([
        '2024-01 1',
        '2024-02 1',
      ]);
    }
  });

  it('is the same instant in whatever form', () => {
    const instant = Date.UTC(2024, 0, 31, 23);
    const forms = [
      instant,
      new Date(instant),
      '2024-01-31T23:00Z',
      '2024-02-01T00:00+01:00',
      '2024-01-31 18:00:00-05:00',
      '2024-02-01T04:30:00.000+0530',
      '2024-02-01',
      '2024-02-01T00:00',
    ];
    expect(opened(forms, 'Europe/Warsaw', 'month', '2024-01-01', '2024-03-01')).toEqual(['2024-01 0', '2024-02 8']);
    // Without an offset it is what the clocks of the zone show.
    expect(opened(forms, 'UTC', 'month', '2024-01-01', '2024-03-01')).toEqual(['2024-01 6', '2024-02 2']);
  });

  it('on a boundary belongs to the period that begins', () => {
    const moments = [
      '2024-01-31T23:59:59.999Z',
      '2024-02-01T00:00:00.000Z',
      '2024-02-29T23:59:59.999Z',
      '2024-03-01T00:00:00Z',
    ];
    expect(opened(moments, 'UTC', 'month', '2024-02-01', '2024-03-01')).toEqual(['2024-02 2']);
    expect(opened(moments, 'UTC', 'month', '2024-01-01', '2024-04-01')).toEqual([
      '2024-01 1',
      '2024-02 2',
      '2024-03 1',
    ]);
    expect(opened(moments, 'UTC', 'span', '2024-01-31T23:59:59.999Z', '2024-03-01')[0]?.endsWith(' 3')).toBe(true);
  });

  it('on a boundary is in no balance at that instant, and what ends then is', () => {
    const rows = [
      { outcome: 'open', value: 1, createdAt: '2024-02-01T00:00:00Z', closedAt: null },
      { outcome: 'open', value: 20, createdAt: '2024-01-31T23:59:59.999Z', closedAt: null },
      { outcome: 'won', value: 300, createdAt: '2024-01-01', closedAt: '2024-02-01' },
      { outcome: 'lost', value: 4000, createdAt: '2024-01-01', closedAt: '2024-01-31T23:59:59.999Z' },
      // Over as soon as it began.
      { outcome: 'won', value: 50_000, createdAt: '2024-02-01', closedAt: '2024-02-01' },
    ];
    const { rows: values } = report({
      metrics: { pipelineCoverage, winRate },
      sources: [deals(rows)],
      given: { quota: 1 },
      every: 'month',
      from: '2024-01-01',
      to: '2024-03-01',
    });
    expect(column(values, 'pipelineCoverage')).toEqual(['320', '21']);
    expect(column(values, 'winRate')).toEqual(['0', '1']);
  });
});

describe('periods', () => {
  it('begin on the days that are asked for', () => {
    const moments = ['2024-03-02', '2024-03-03', '2024-03-09', '2024-03-10'];
    const weeks = (weekStartsOn: 'sunday' | 'monday') => {
      const sources = [deals(moments.map((createdAt) => ({ outcome: 'open', createdAt })))];
      const { rows } = report({ metrics: { newOpportunityVolume }, sources, every: 'week', weekStartsOn });
      return rows.map((row) => `${row.period.label} ${text(row.newOpportunityVolume) ?? ''}`);
    };
    // 3 March 2024 is a Sunday.
    expect(weeks('monday')).toEqual(['2024-W09 2', '2024-W10 2']);
    expect(weeks('sunday')).toEqual(['week of 2024-02-25 1', 'week of 2024-03-03 2', 'week of 2024-03-10 1']);
  });

  it('are there without records', () => {
    expect(opened(['2024-01-01', '2024-04-30'], 'UTC', 'month', '2024-01-01', '2024-05-01')).toEqual([
      '2024-01 1',
      '2024-02 0',
      '2024-03 0',
      '2024-04 1',
    ]);
  });
});
