import { describe, expect, it } from 'vitest';
import {
  deploymentFrequency,
  pipelineCoverage,
  revenueRunRate,
  stickiness,
  throughput,
  totalRevenue,
} from '../../src/index';
import { deals, deployments, report, revenueEntries, userEvents, workItems } from '../../src/records/index';
import { column, text } from './outcomes';

const months = { every: 'month', from: '2024-01-01', to: '2024-04-01' } as const;
const finished = (...days: string[]) => workItems(days.map((finishedAt) => ({ createdAt: '2023-12-01', finishedAt })));
const revenue = revenueEntries(
  ['2024-01-10', '2024-02-10', '2024-03-10'].map((recognisedAt) => ({ recognisedAt, amount: 100 })),
);

describe('a period', () => {
  const marks = (settings: object) =>
    report({ metrics: { totalRevenue }, sources: [revenue], ...months, ...settings }).rows.map(
      ({ period: { label, running, clipped } }) =>
        [label, running && 'running', clipped && 'clipped'].filter(Boolean).join(' '),
    );

  it('is running until it ends', () => {
    expect(marks({ asOf: '2024-02-29T23:59:59.999Z' })).toEqual(['2024-01', '2024-02 running', '2024-03 running']);
    expect(marks({ asOf: '2024-03-01' })).toEqual(['2024-01', '2024-02', '2024-03 running']);
    expect(marks({ asOf: new Date('2024-04-01') })).toEqual(['2024-01', '2024-02', '2024-03']);
    // Midnight of 1 March in Warsaw.
    const warsaw = { timeZone: 'Europe/Warsaw' };
    expect(marks({ ...warsaw, asOf: '2024-02-29T22:59Z' })[1]).toBe('2024-02 running');
    expect(marks({ ...warsaw, asOf: '2024-02-29T23:00Z' })[1]).toBe('2024-02');
  });

  it('is running by the clock of the computer, if nothing else is said', () => {
    const tomorrow = Date.now() + 86_400_000;
    const { rows } = report({ metrics: { totalRevenue }, sources: [revenue], from: 0, to: tomorrow });
    expect(rows[0]?.period.running).toBe(true);
    expect(marks({})).toEqual(['2024-01', '2024-02', '2024-03']);
  });

  it('is clipped where the report begins or ends within it', () => {
    expect(marks({ from: '2024-01-02', to: '2024-03-31' })).toEqual(['2024-01 clipped', '2024-02', '2024-03 clipped']);
    expect(marks({ from: '2024-02-02', to: '2024-02-20', asOf: '2024-02-10' })).toEqual(['2024-02 running clipped']);
    expect(marks({ from: '2024-02-02', to: '2024-02-20', every: 'span' })).toEqual(['2024-02-02 – 2024-02-19']);
    expect(marks({ from: '2024-02-01T00:00:00.001Z', to: '2024-03-01' })).toEqual(['2024-02 clipped']);
    expect(marks({ from: undefined, to: undefined })).toEqual(['2024-01', '2024-02', '2024-03']);
  });

  it('has a start and an end', () => {
    const { total } = report({ metrics: { totalRevenue }, sources: [revenue], ...months, timeZone: 'Europe/Warsaw' });
    // Summer time begins on 31 March.
    expect(total.period).toEqual({
      label: '2024-01-01 – 2024-03-31',
      start: new Date('2023-12-31T23:00Z'),
      end: new Date('2024-03-31T22:00Z'),
      running: false,
      clipped: false,
    });
  });

  it('of all time has neither', () => {
    const { rows, total } = report({ metrics: { totalRevenue, revenueRunRate }, sources: [revenue], asOf: 0 });
    expect(rows).toEqual([total]);
    expect(total).toMatchObject({
      period: { label: 'all', start: undefined, end: undefined, running: false, clipped: false },
      revenueRunRate: null,
      reasons: { revenueRunRate: 'elapsed months needs a period with a start and an end' },
    });
    expect(text(total.totalRevenue)).toBe('300');
  });
});

describe('elapsed days', () => {
  const perDay = (asOf: string, settings: object = {}) =>
    report({
      metrics: { throughput },
      sources: [finished('2024-01-05', '2024-02-05', '2024-02-07')],
      ...months,
      asOf,
      ...settings,
    });

  it('are those of the whole period when it is over', () => {
    const { rows, total } = perDay('2024-05-01', { to: '2024-03-01' });
    expect(rows.map(({ throughput: value }) => value?.pow(-1).toFixed(6))).toEqual(['31.000000', '14.500000']);
    expect(text(total.throughput)).toBe('0.05');
  });

  it('are those that have passed while it is running', () => {
    const { rows, total } = perDay('2024-02-11');
    expect(text(rows[1]?.throughput)).toBe('0.2');
    // 31 + 10 days.
    expect(total.throughput?.times(41).toFixed(9)).toBe('3.000000000');
    expect(text(perDay('2024-02-09T00:00Z').rows[1]?.throughput)).toBe('0.25');
    expect(
      text(
        perDay('2024-02-10T12:00Z', { every: 'span', from: '2024-02-01', to: '2024-03-01' }).total.throughput?.times(
          9.5,
        ),
      ),
    ).toBe('2');
  });

  it('are none before it begins', () => {
    const { rows } = perDay('2024-02-11');
    expect(rows[2]).toMatchObject({ throughput: null, reasons: { throughput: 'elapsed days is zero' } });
    expect(perDay('2023-06-01').rows.map(({ reasons }) => reasons.throughput)).toEqual(
      Array(3).fill('elapsed days is zero'),
    );
  });

  it('are days of the calendar where the clocks change', () => {
    // 30 and 31 March: 47 hours, and two days.
    const range = { every: 'span', from: '2024-03-30', to: '2024-04-01', timeZone: 'Europe/Warsaw' } as const;
    const sources = [deployments(['2024-03-30', '2024-03-31', '2024-03-31'].map((deployedAt) => ({ deployedAt })))];
    expect(text(report({ metrics: { deploymentFrequency }, sources, ...range }).total.deploymentFrequency)).toBe('1.5');
    const noon = report({ metrics: { deploymentFrequency }, sources, ...range, asOf: '2024-03-31T12:00' });
    expect(text(noon.total.deploymentFrequency)).toBe('2');
  });

  it('of the period compared with are all of its own', () => {
    const { rows } = perDay('2024-02-11', { compare: 'previous-period' });
    expect(rows[1]?.compared?.throughput.previous?.times(31).toFixed(9)).toBe('1.000000000');
  });
});

describe('elapsed months', () => {
  it('are parts of the month that is running', () => {
    const yearly = (asOf: string) => {
      const { rows, total } = report({ metrics: { revenueRunRate }, sources: [revenue], ...months, asOf });
      return [...column(rows, 'revenueRunRate'), text(total.revenueRunRate)];
    };
    expect(yearly('2024-04-01')).toEqual(['1200', '1200', '1200', '1200']);
    // Half of January: 15.5 of 31 days. The revenue of the future is there already, and its time is not.
    expect(yearly('2024-01-16T12:00Z')).toEqual(['2400', null, null, '7200']);
    // All of January and half of February: 300 × 12 ÷ 1.5.
    expect(yearly('2024-02-15T12:00Z')).toEqual(['1200', '2400', null, '2400']);
  });
});

describe('users of an average day', () => {
  const used = ['2024-01-01', '2024-01-01', '2024-01-02', '2024-01-05'].map((occurredAt, index) => ({
    user: `u${String(index % 2)}`,
    occurredAt,
  }));
  const daily = (asOf: string, rows = used) =>
    report({ metrics: { stickiness }, sources: [userEvents(rows)], ...months, asOf }).rows[0];

  it('are averaged over the days that have begun', () => {
    // Two on the first day, then one on the second and one on the fifth; of the month they are two.
    expect(text(daily('2024-01-05T00:00:01Z')?.stickiness)).toBe('0.4');
    expect(text(daily('2024-01-05')?.stickiness)).toBe('0.5');
    expect(daily('2024-02-01')?.stickiness?.times(62).toFixed(9)).toBe('4.000000000');
  });

  it('are none before the first day', () => {
    expect(daily('2024-01-01')?.reasons.stickiness).toBe('no day of the period has begun');
    expect(text(daily('2024-01-01T00:01Z', used.slice(0, 2))?.stickiness)).toBe('1');
  });

  it('are of the days of the time zone', () => {
    const at = ['2024-01-31T22:30Z', '2024-01-31T23:30Z'].map((occurredAt) => ({ user: 'a', occurredAt }));
    const settings = { metrics: { stickiness }, sources: [userEvents(at)], ...months, to: '2024-03-01' } as const;
    const utc = report({ ...settings, asOf: '2024-05-01' }).rows;
    expect([utc[0]?.stickiness?.times(31).toFixed(9), utc[1]?.reasons.stickiness]).toEqual([
      '1.000000000',
      'monthly active users is zero',
    ]);
    const warsaw = report({ ...settings, asOf: '2024-05-01', timeZone: 'Europe/Warsaw' }).rows;
    expect(warsaw.map((row, index) => row.stickiness?.times(index === 0 ? 31 : 29).toFixed(9))).toEqual([
      '1.000000000',
      '1.000000000',
    ]);
  });
});

describe('a balance in the future', () => {
  it('is that of the records there are', () => {
    const rows = [{ outcome: 'open', createdAt: '2024-01-10', value: 5, closedAt: null }];
    const { rows: values } = report({
      metrics: { pipelineCoverage },
      sources: [deals(rows)],
      given: { quota: 1 },
      ...months,
      asOf: '2024-01-20',
    });
    expect(column(values, 'pipelineCoverage')).toEqual(['5', '5', '5']);
  });
});
