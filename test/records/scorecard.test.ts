import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  averageDealSize,
  customers,
  defineMetric,
  lossRate,
  type MetricInfo,
  openDeals,
  totalRevenue,
  winRate,
} from '../../src/index';
import { revenue } from '../../src/vocabulary/revenue';
import {
  asMetrics,
  deals,
  type Kpi,
  type KpiResult,
  orders,
  report,
  type ReportSettings,
  revenueEntries,
  scorecard,
} from '../../src/records/index';
import { targetsReport, targetsScorecard } from '../../examples/targets';
import { errorOf, text } from './outcomes';

/** The revenue again, as something that is better higher, lower or neither. */
const net = (better: MetricInfo['better']) =>
  defineMetric({
    name: 'net',
    title: 'Net',
    description: 'A flow of any sign.',
    unit: 'money',
    better,
    inputs: { revenue },
    formula: ({ revenue: flow }) => flow,
    example: { input: { revenue: 1 }, result: '1' },
  });

type Entry = readonly [recognisedAt: string, amount: number | string, region?: string];
type Settings = Omit<ReportSettings<{ net: MetricInfo }>, 'metrics' | 'by'> & { readonly asOf?: string };

const sourceOf = (entries: readonly Entry[]) =>
  revenueEntries(entries.map(([recognisedAt, amount, region = 'North']) => ({ recognisedAt, amount, region })));

function flow(better: MetricInfo['better'], entries: readonly Entry[], settings: Settings = {}) {
  return report({
    metrics: { net: net(better) },
    sources: [sourceOf(entries)],
    every: 'month',
    from: '2024-01-01',
    to: '2024-03-01',
    asOf: '2024-08-01',
    ...settings,
  });
}

const byRegion = (entries: readonly Entry[], settings: Settings = {}) =>
  report({
    metrics: { net: net('higher') },
    sources: [sourceOf(entries)],
    every: 'month',
    from: '2024-01-01',
    to: '2024-03-01',
    by: ['region'],
    asOf: '2024-05-01',
    ...settings,
  });

/** One value against its target. */
function judged(value: number | string, better: MetricInfo['better'], kpi: Kpi<never>): KpiResult {
  return scorecard(flow(better, [['2024-01-05', value]]), { net: kpi }).periodTotals[0]?.kpis.net as KpiResult;
}

const targetText = ({ target }: KpiResult): string | null => {
  if (target === null) return null;
  return 'toFixed' in target ? String(target) : `${String(target.from ?? '')}–${String(target.to ?? '')}`;
};

describe('a value and its target', () => {
  it.each<[number | string, 'higher' | 'lower', number, string, string | undefined, string]>([
    // value, better, target, status, attainment, gap
    [120, 'higher', 100, 'met', '1.2', '20'],
    [100, 'higher', 100, 'met', '1', '0'],
    ['99.99', 'higher', 100, 'at risk', '0.9999', '-0.01'],
    [90, 'higher', 100, 'at risk', '0.9', '-10'],
    ['89.99', 'higher', 100, 'missed', '0.8999', '-10.01'],
    [-20, 'higher', 100, 'missed', '-0.2', '-120'],
    [0, 'higher', 0, 'met', undefined, '0'],
    [-1, 'higher', 0, 'missed', undefined, '-1'],
    [-100, 'higher', -100, 'met', undefined, '0'],
    [-110, 'higher', -100, 'at risk', undefined, '-10'],
    [-111, 'higher', -100, 'missed', undefined, '-11'],
    [-50, 'higher', -100, 'met', undefined, '50'],
    [80, 'lower', 100, 'met', '1.25', '-20'],
    [100, 'lower', 100, 'met', '1', '0'],
    [110, 'lower', 100, 'at risk', '0.9090909090909090909090909090909091', '10'],
    ['110.01', 'lower', 100, 'missed', '0.909008271', '10.01'],
    [200, 'lower', 100, 'missed', '0.5', '100'],
    [1, 'lower', 0, 'missed', undefined, '1'],
    [0, 'lower', 0, 'met', undefined, '0'],
    [-110, 'lower', -100, 'met', undefined, '-10'],
    [-90, 'lower', -100, 'at risk', undefined, '10'],
    [-89, 'lower', -100, 'missed', undefined, '11'],
  ])('%s is better %s than %s: %s', (value, better, target, status, attainment, gap) => {
    const result = judged(value, better, { target });
    expect([text(result.value), text(result.gap), result.status]).toEqual([String(value), gap, status]);
    expect(text(result.attainment)?.slice(0, attainment?.length)).toBe(attainment);
    expect(targetText(result)).toBe(String(target));
    expect(result.remaining).toBeNull();
  });

  it.each<[number, number | undefined, number | undefined, string, string | null, string]>([
    // value, from, to, status, attainment, gap
    [50, 50, 80, 'met', '1', '0'],
    [80, 50, 80, 'met', '1', '0'],
    [45, 50, 80, 'at risk', '0.9', '-5'],
    [44, 50, 80, 'missed', '0.88', '-6'],
    [88, 50, 80, 'at risk', '0.9090909090909090909090909090909091', '8'],
    [100, 50, 80, 'missed', '0.8', '20'],
    [-5, -2, 2, 'missed', null, '-3'],
    [-5, 0, 2, 'missed', null, '-5'],
    [5, -3, -1, 'missed', null, '6'],
    [50, 50, 50, 'met', '1', '0'],
    [50, 50, undefined, 'met', '1', '0'],
    [500, 50, undefined, 'met', '1', '0'],
    [49, 50, undefined, 'at risk', '0.98', '-1'],
    [-1, undefined, 50, 'met', '1', '0'],
    [51, undefined, 50, 'at risk', '0.9803921568627450980392156862745098', '1'],
  ])('%s from %s to %s: %s', (value, from, to, status, attainment, gap) => {
    const range = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
    // Whichever way is better, a range is a range.
    for (const better of ['higher', 'lower', 'neutral'] as const) {
      const result = judged(value, better, { target: range });
      expect([result.status, text(result.attainment), text(result.gap)]).toEqual([status, attainment, gap]);
      expect(targetText(result)).toBe(`${String(from ?? '')}–${String(to ?? '')}`);
    }
  });

  it('says why there is no attainment', () => {
    const reason = (value: number, better: 'higher' | 'lower', target: number) =>
      judged(value, better, { target }).reasons;
    expect(reason(5, 'higher', 0)).toEqual({ attainment: 'the target is zero' });
    expect(reason(5, 'higher', -1)).toEqual({ attainment: 'the target is below zero' });
    expect(reason(0, 'lower', 0)).toEqual({ attainment: 'the target is zero' });
    expect(reason(0, 'lower', 5)).toEqual({ attainment: 'the value is zero' });
    expect(reason(-2, 'lower', 5)).toEqual({ attainment: 'the value is below zero' });
    expect(reason(5, 'higher', 5)).toEqual({});
  });

  it('is at risk within the band that the caller states', () => {
    const status = (value: number, warning: number | string) =>
      judged(value, 'higher', { target: 200, warning }).status;
    expect([status(199, 0), status(200, 0)]).toEqual(['missed', 'met']);
    expect([status(190, '0.05'), status(189, '0.05')]).toEqual(['at risk', 'missed']);
    expect([status(0, 1), status(-1, 1), status(-100, '1.5')]).toEqual(['at risk', 'missed', 'at risk']);
  });

  it('is exact, and rounded once', () => {
    const result = judged('0.3', 'higher', { target: '0.1' });
    expect([text(result.attainment), text(result.gap)]).toEqual(['3', '0.2']);
    const third = judged(1, 'higher', { target: 3 });
    expect(text(third.attainment)).toBe('0.3333333333333333333333333333333333');
    const tiny = judged(1, 'higher', { target: '1e-30' });
    expect(text(tiny.gap)).toBe('0.999999999999999999999999999999');
  });

  it('takes the direction from the caller where the metric has none', () => {
    expect(judged(5, 'neutral', { target: 4, better: 'higher' }).status).toBe('met');
    expect(judged(5, 'neutral', { target: 4, better: 'lower' }).status).toBe('missed');
    expect(judged(5, 'lower', { target: 4, better: 'lower' }).status).toBe('missed');
  });

  it('has a mirror image', () => {
    const cents = fc.integer({ min: -2000, max: 2000 });
    fc.assert(
      fc.property(cents, cents, (value, target) => {
        const high = judged(value, 'higher', { target });
        const low = judged(-value, 'lower', { target: -target });
        expect(low.status).toBe(high.status);
        expect(low.gap?.plus(high.gap ?? NaN).isZero()).toBe(true);
        // What is met is at least the target, and what is at risk is off by at most a tenth of it.
        const gap = value - target;
        const expected = gap >= 0 ? 'met' : -10 * gap <= Math.abs(target) ? 'at risk' : 'missed';
        expect(high.status).toBe(expected);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the trend', () => {
  const trends = (
    better: MetricInfo['better'],
    amounts: readonly number[],
    kpi: Kpi<never>,
    settings: Settings = {},
  ) => {
    const entries = amounts.map((amount, month): Entry => [`2024-0${String(month + 1)}-05`, amount]);
    const result = flow(better, entries, { to: `2024-0${String(amounts.length + 1)}-01`, ...settings });
    const card = scorecard(result, { net: kpi });
    expect(card.rows).toBe(card.periodTotals);
    return [...card.rows, card.total].map(({ kpis }) => kpis.net.trend);
  };

  it('is by the direction, since the period before', () => {
    expect(trends('higher', [5, 6, 6, 4], { target: 1 })).toEqual([null, 'better', 'same', 'worse', null]);
    expect(trends('lower', [5, 6, 6, 4], { target: 1 })).toEqual([null, 'worse', 'same', 'better', null]);
  });

  it('is towards a range and away from it', () => {
    expect(trends('higher', [5, 9, 12, 15, 23, 21], { target: { from: 10, to: 20 } })).toEqual([
      null,
      'better',
      'better',
      'same',
      'worse',
      'better',
      null,
    ]);
  });

  it('is by the direction where a row has no target', () => {
    const list = [{ period: '2024-02', target: { from: 1, to: 2 } }];
    expect(trends('higher', [9, 4, 5], { target: list })).toEqual([null, 'better', 'better', null]);
    expect(trends('neutral', [9, 4, 5], { target: list })).toEqual([null, 'better', null, null]);
  });

  it('is that of the report, if it compares', () => {
    const entries: Entry[] = [
      ['2023-01-05', 9],
      ['2023-02-05', 1],
      ['2024-01-05', 5],
      ['2024-02-05', 4],
    ];
    const card = scorecard(flow('higher', entries, { compare: 'previous-year' }), { net: { target: 1 } });
    expect(card.rows.map(({ kpis }) => kpis.net.trend)).toEqual(['worse', 'better']);
    // 9 after 10.
    expect(card.total.kpis.net.trend).toBe('worse');
    expect(card.segmentTotals).toEqual([card.total]);
  });

  it('sets no part of a period against a whole one', () => {
    expect(trends('higher', [5, 6], { target: 1 }, { asOf: '2024-02-28' })).toEqual([null, null, null]);
    expect(trends('higher', [5, 6, 7], { target: 1 }, { from: '2024-01-02' })).toEqual([null, null, 'better', null]);
    expect(trends('higher', [5, 6, 7], { target: 1 }, { to: '2024-03-31' })).toEqual([null, 'better', null, null]);
    // Each is set against as much of the month before.
    const clipped = { from: '2024-02-02', compare: 'previous-period' } as const;
    expect(trends('higher', [5, 6, 7], { target: 1 }, clipped)).toEqual(['better', 'better', 'better']);
  });

  it('is that of the segment', () => {
    const entries: Entry[] = [
      ['2024-01-05', 10],
      ['2024-01-06', 50, 'South'],
      ['2024-02-05', 20],
      ['2024-02-06', 40, 'South'],
    ];
    const { rows, segmentTotals } = scorecard(byRegion(entries), { net: { target: 1 } });
    expect(rows.map(({ kpis }) => kpis.net.trend)).toEqual([null, null, 'better', 'worse']);
    expect(segmentTotals.map(({ kpis }) => kpis.net.trend)).toEqual([null, null]);
  });

  it('is none where the report compares with nothing', () => {
    const won = (closedAt: string, outcome: string) => ({ outcome, createdAt: '2023-12-01', closedAt });
    const result = report({
      metrics: { winRate },
      sources: [deals([won('2024-01-05', 'won'), won('2024-02-05', 'lost')])],
      every: 'month',
      from: '2024-01-01',
      to: '2024-03-01',
      compare: 'previous-year',
    });
    const { rows } = scorecard(result, { winRate: { target: 1 } });
    expect(rows.map(({ kpis }) => kpis.winRate.trend)).toEqual([null, null]);
  });

  it('of a rate is there while the period is running', () => {
    const closed = (closedAt: string, outcome: string) => ({ outcome, createdAt: '2023-12-01', closedAt });
    const rows = [closed('2024-01-05', 'won'), closed('2024-01-06', 'lost'), closed('2024-02-05', 'won')];
    const result = report({
      metrics: { winRate, lossRate },
      sources: [deals(rows)],
      every: 'month',
      from: '2024-01-01',
      to: '2024-04-01',
      asOf: '2024-02-10',
    });
    const card = scorecard(result, { winRate: { target: '0.6' }, lossRate: { target: '0.5' } });
    const shown = card.rows.map(({ kpis: { winRate: won, lossRate: lost } }) => [
      won.status,
      won.trend,
      lost.status,
      lost.trend,
      won.remaining,
    ]);
    expect(shown).toEqual([
      ['missed', null, 'met', null, null],
      ['met', 'better', 'met', 'better', null],
      ['undefined', null, 'undefined', null, null],
    ]);
    expect(card.rows[2]?.kpis.winRate).toEqual({
      value: null,
      target: card.rows[0]?.kpis.winRate.target,
      attainment: null,
      gap: null,
      status: 'undefined',
      trend: null,
      remaining: null,
      reasons: { value: 'won deals + lost deals is zero' },
    });
  });
});

describe('a flow in a period that is running', () => {
  const february = (value: number, better: MetricInfo['better'], kpi: Kpi<never>, asOf = '2024-02-11') => {
    const result = flow(better, [['2024-02-05', value]], { asOf });
    const { status, remaining } = scorecard(result, { net: kpi }).rows[1]?.kpis.net as KpiResult;
    return [status, remaining && [text(remaining.value), text(remaining.days), text(remaining.perDay)]];
  };

  it('is open until the target is reached', () => {
    expect(february(50, 'higher', { target: 145 })).toEqual(['open', ['95', '19', '5']]);
    expect(february(145, 'higher', { target: 145 })).toEqual(['met', ['0', '19', '0']]);
    expect(february(200, 'higher', { target: 145 })).toEqual(['met', ['0', '19', '0']]);
  });

  it('has something left, where less is better', () => {
    expect(february(50, 'lower', { target: 145 })).toEqual(['open', ['95', '19', '5']]);
    expect(february(145, 'lower', { target: 145 })).toEqual(['open', ['0', '19', '0']]);
    expect(february(150, 'lower', { target: 145 })).toEqual(['at risk', ['0', '19', '0']]);
    expect(february(200, 'lower', { target: 145 })).toEqual(['missed', ['0', '19', '0']]);
  });

  it('has the way to the start of a range, and may leave it until it ends', () => {
    expect(february(50, 'neutral', { target: { from: 88, to: 100 } })).toEqual(['open', ['38', '19', '2']]);
    expect(february(90, 'neutral', { target: { from: 88, to: 100 } })).toEqual(['open', ['0', '19', '0']]);
    expect(february(105, 'neutral', { target: { from: 88, to: 100 } })).toEqual(['at risk', ['0', '19', '0']]);
    expect(february(120, 'neutral', { target: { from: 88, to: 100 } })).toEqual(['missed', ['0', '19', '0']]);
    expect(february(90, 'neutral', { target: { from: 88 } })).toEqual(['met', ['0', '19', '0']]);
    expect(february(50, 'neutral', { target: { to: 88 } })).toEqual(['open', ['38', '19', '2']]);
  });

  it('counts the days that are left, in parts and before it begins', () => {
    expect(february(0, 'higher', { target: 29 }, '2023-06-01')).toEqual(['open', ['29', '29', '1']]);
    expect(february(0, 'higher', { target: 29 }, '2024-02-29T12:00Z')).toEqual(['open', ['29', '0.5', '58']]);
    expect(february(0, 'higher', { target: 29 }, '2024-03-01')).toEqual(['missed', null]);
  });

  it('has days of the calendar where the clocks change', () => {
    const settings = { from: '2024-03-01', to: '2024-04-01', timeZone: 'Europe/Warsaw', asOf: '2024-03-30' };
    const { rows } = scorecard(flow('higher', [], settings), { net: { target: 10 } });
    expect([text(rows[0]?.kpis.net.remaining?.days), text(rows[0]?.kpis.net.remaining?.perDay)]).toEqual(['2', '5']);
  });

  it('has nothing to come where it is given for the whole period', () => {
    const result = report({
      metrics: { net: net('higher') },
      sources: [],
      given: { revenue: 5 },
      every: 'month',
      from: '2024-01-01',
      to: '2024-02-01',
      asOf: '2024-01-10',
    });
    const { status, remaining } = scorecard(result, { net: { target: 10 } }).total.kpis.net;
    expect([status, remaining]).toEqual(['missed', null]);
  });
});

describe('targets by period and segment', () => {
  const entries: Entry[] = [
    ['2024-01-05', 10],
    ['2024-01-06', 20, 'South'],
    ['2024-02-05', 30],
    ['2024-02-06', 40, 'South'],
  ];
  const targets = (target: Kpi<'region'>['target'], settings: Settings = {}) => {
    const card = scorecard(byRegion(entries, settings), { net: { target } });
    return [card.rows, card.periodTotals, card.segmentTotals, [card.total]].map((rows) =>
      rows.map(({ kpis }) => targetText(kpis.net)),
    );
  };

  it('of an amount are for all segments together, and add up over the periods', () => {
    expect(targets(100)).toEqual([[null, null, null, null], ['100', '100'], [null, null], ['200']]);
    expect(targets({ from: 10, to: 20 })[3]).toEqual(['20–40']);
    expect(targets([{ period: '2024-01', target: 100 }])).toEqual([
      [null, null, null, null],
      ['100', null],
      [null, null],
      [null],
    ]);
  });

  it('of segments add up to that of all', () => {
    const list = [
      { segment: { region: 'North' }, target: 1 },
      { segment: { region: 'South' }, target: 20 },
      { segment: { region: 'South' }, period: '2024-02', target: 300 },
    ];
    expect(targets(list)).toEqual([['1', '20', '1', '300'], ['21', '301'], ['2', '320'], ['322']]);
    // What is stated stands before what is added up.
    expect(targets([...list, { period: '2024-01', target: 7 }])).toEqual([
      ['1', '20', '1', '300'],
      ['7', '301'],
      ['2', '320'],
      ['308'],
    ]);
    const total = { period: '2024-01-01 – 2024-02-29', target: 1000 };
    expect(targets([...list, total])[3]).toEqual(['1000']);
    expect(targets([...list, { ...total, segment: { region: 'North' } }])[2]).toEqual(['1000', '320']);
    expect(targets(list.slice(1))).toEqual([[null, '20', null, '300'], [null, null], [null, '320'], [null]]);
  });

  it('add up over the segments where only their whole time has one', () => {
    const period = '2024-01-01 – 2024-02-29';
    const list = ['North', 'South'].map((region) => ({ period, segment: { region }, target: 5 }));
    expect(targets(list)).toEqual([[null, null, null, null], [null, null], ['5', '5'], ['10']]);
  });

  it('add up by their ends, and not where a number meets a range', () => {
    const of = (north: Kpi['target'], south: Kpi['target']) =>
      targets([
        { segment: { region: 'North' }, target: north },
        { segment: { region: 'South' }, target: south },
      ] as never)[1]?.[0];
    expect(of({ from: 1, to: 2 }, { from: 10, to: 20 })).toBe('11–22');
    expect(of({ from: 1 }, { from: 10, to: 20 })).toBe('11–');
    expect(of({ from: 1 }, { to: 20 })).toBeNull();
    expect(of(1, { from: 10, to: 20 })).toBeNull();
  });

  it('of all of the time are those of its one period', () => {
    expect(targets(100, { every: 'span' })).toEqual([[null, null], ['100'], [null, null], ['100']]);
  });

  it('leave a row without one, and its value is there', () => {
    const { kpis } = scorecard(byRegion(entries), { net: { target: 5 } }).rows[2] ?? {};
    expect({ ...kpis?.net, value: text(kpis?.net.value) }).toEqual({
      value: '30',
      target: null,
      attainment: null,
      gap: null,
      status: null,
      trend: 'better',
      remaining: null,
      reasons: {},
    });
  });

  const closed = (closedAt: string, outcome: string, region: string, team: string) => ({
    outcome,
    region,
    team,
    createdAt: '2023-12-01',
    closedAt,
    value: 1,
  });
  const rates = (target: Kpi<'region' | 'team'>['target']) => {
    const rows = [
      closed('2024-01-05', 'won', 'North', 'A'),
      closed('2024-01-05', 'won', 'North', 'B'),
      closed('2024-02-05', 'lost', 'South', 'A'),
    ];
    const result = report({
      metrics: { winRate, averageDealSize, open: asMetrics({ openDeals }).openDeals },
      sources: [deals(rows)],
      every: 'month',
      from: '2024-01-01',
      to: '2024-03-01',
      by: ['region', 'team'],
      asOf: '2024-05-01',
    });
    const card = scorecard(result, { winRate: { target } });
    return [card.rows, card.periodTotals, card.segmentTotals, [card.total]].map((list) =>
      list.map(({ kpis }) => targetText(kpis.winRate)).join(' '),
    );
  };

  it('of a rate hold in every segment and in all of the time', () => {
    expect(rates('0.5')).toEqual(['0.5 0.5 0.5 0.5 0.5 0.5', '0.5 0.5', '0.5 0.5 0.5', '0.5']);
  });

  it('are the most specific ones', () => {
    // North A, North B and South A, in January and then in February.
    const list = [
      { target: '0.1' },
      { period: '2024-02', target: '0.2' },
      { segment: { region: 'North' }, target: '0.3' },
      { segment: { region: 'North' }, period: '2024-02', target: '0.4' },
      { segment: { region: 'North', team: 'B' }, target: '0.5' },
      { segment: { region: 'North', team: 'B' }, period: '2024-01', target: '0.6' },
    ];
    expect(rates(list)).toEqual(['0.3 0.6 0.1 0.4 0.5 0.2', '0.1 0.2', '0.3 0.5 0.1', '0.1']);
    expect(rates(list.toReversed())).toEqual(rates(list));
    expect(rates(list.slice(1, 2))).toEqual(['   0.2 0.2 0.2', ' 0.2', '  ', '']);
    expect(rates([{ period: '2024-01-01 – 2024-02-29', target: 1 }])).toEqual(['     ', ' ', '1 1 1', '1']);
  });

  it('of the segments are not those of all', () => {
    const list = [
      { segment: { region: 'North' }, target: '0.3' },
      { segment: { region: 'South' }, target: '0.4' },
    ];
    expect(rates(list)).toEqual(['0.3 0.3 0.4 0.3 0.3 0.4', ' ', '0.3 0.3 0.4', '']);
  });

  it('of distinct things are not added up, as they may be in two segments', () => {
    const rows = ['North', 'South'].map((region) => ({ customer: 'a', revenue: 1, orderedAt: '2024-01-05', region }));
    const result = report({ metrics: asMetrics({ customers }), sources: [orders(rows)], by: ['region'] });
    const target = ['North', 'South'].map((region) => ({ segment: { region }, target: 1 }));
    const card = scorecard(result, { customers: { better: 'higher', target } });
    expect([...card.rows, card.total].map(({ kpis }) => targetText(kpis.customers))).toEqual(['1', '1', null]);
  });

  it('of the segment without a value are not those of every segment', () => {
    const rows = ['North', null].map((region) => ({ ...closed('2024-01-05', 'won', '', 'A'), region }));
    const result = report({ metrics: { winRate }, sources: [deals(rows)], by: ['region'] });
    const card = scorecard(result, { winRate: { target: [{ segment: { region: null }, target: 1 }] } });
    expect(card.rows.map(({ kpis }) => targetText(kpis.winRate))).toEqual([null, '1']);
  });

  it('are refused where two are equally specific', () => {
    const list = [
      { segment: { region: 'North' }, target: '0.3' },
      { segment: { team: 'A' }, target: '0.4' },
    ];
    expect(errorOf(() => rates(list))).toEqual(
      new TypeError(
        'winRate has two equally specific targets for region "North" and team "A"; state one for both columns',
      ),
    );
    const both = { segment: { region: 'North', team: 'A' }, target: '0.5' };
    expect(rates([...list, both])[2]).toBe('0.5 0.3 0.4');
  });

  it('of a balance hold at every end, and not in every segment', () => {
    const rows = ['North', 'South'].map((region) => ({
      outcome: 'open',
      createdAt: '2024-01-05',
      closedAt: null,
      region,
    }));
    const result = report({
      metrics: asMetrics({ openDeals }),
      sources: [deals(rows)],
      every: 'month',
      from: '2024-01-01',
      to: '2024-03-01',
      by: ['region'],
    });
    const of = (target: Kpi<'region'>['target']) => {
      const card = scorecard(result, { openDeals: { better: 'higher', target } });
      return [card.rows, card.periodTotals, card.segmentTotals, [card.total]].map((list) =>
        list.map(({ kpis }) => targetText(kpis.openDeals)).join(' '),
      );
    };
    expect(of('2.5')).toEqual(['   ', '2.5 2.5', ' ', '2.5']);
    expect(
      of([
        { segment: { region: 'North' }, target: 1 },
        { segment: { region: 'South' }, period: '2024-02', target: 2 },
      ]),
    ).toEqual(['1  1 2', ' 3', '1 ', '']);
  });

  it('are those of numbers, truths and of nothing too', () => {
    const rows = [1, 2, true, null].map((region) => ({ recognisedAt: '2024-01-05', amount: 1, region }));
    const result = report({ metrics: { totalRevenue }, sources: [revenueEntries(rows)], by: ['region'] });
    const target = [1, true, null].map((region, index) => ({ segment: { region }, target: index + 5 }));
    const { rows: cards } = scorecard(result, { totalRevenue: { target } });
    expect(cards.map(({ segment, kpis }) => [segment.region, targetText(kpis.totalRevenue)])).toEqual([
      [1, '5'],
      [2, null],
      [true, '6'],
      [null, '7'],
    ]);
  });
});

describe('a scorecard that cannot be made', () => {
  const result = byRegion([
    ['2024-01-05', 10],
    ['2024-01-05', 10, 'South'],
  ]);
  const error = (kpi: unknown) => errorOf(() => scorecard(result, { net: kpi as Kpi<'region'> }));
  it.each<[string, unknown]>([
    ['net target must be a finite number (received NaN)', { target: NaN }],
    ['net target is missing', {}],
    ['net target must have `from`, `to` or both', { target: {} }],
    ['net target.from must not be above net target.to', { target: { from: 2, to: 1 } }],
    ['net target is a range of `from` and `to`, without "until"', { target: { from: 2, until: 1 } }],
    [
      'net target.to must be written in digits with a decimal point, such as "1234.56" (received "1,5")',
      { target: { to: '1,5' } },
    ],
    ['net warning must not be below 0 (received -0.1)', { target: 1, warning: -0.1 }],
    ['net better must be one of higher, lower (received "up")', { target: 1, better: 'up' }],
    ['net is better higher, not lower; state a range to hold it in', { target: 1, better: 'lower' }],
    [
      'net.target[1]: "2024-05" is no period of the report; did you mean "2024-01"?',
      { target: [{ target: 1 }, { period: '2024-05', target: 1 }] },
    ],
    ['net.target[0]: "Easter" is no period of the report', { target: [{ period: 'Easter', target: 1 }] }],
    [
      'net.target[0]: the report is not broken down by "regoin"; did you mean "region"?',
      { target: [{ segment: { regoin: 'North' }, target: 1 }] },
    ],
    [
      'net.target[0]: no segment of the report has region "Nort"; did you mean "North"?',
      { target: [{ segment: { region: 'Nort' }, target: 1 }] },
    ],
    ['net.target[0]: no segment of the report has region 5', { target: [{ segment: { region: 5 }, target: 1 }] }],
    [
      'net.target[1] is for the same period and segment as one before',
      { target: [{ target: 1 }, { segment: {}, target: 2 }] },
    ],
    ['net.target[0].target must be a finite number (received Infinity)', { target: [{ target: Infinity }] }],
  ])('%s', (message, kpi) => {
    expect(error(kpi)).toEqual(new TypeError(message));
  });

  it('names the metric that is not there', () => {
    // @ts-expect-error The report has no such metric.
    expect(errorOf(() => scorecard(result, { nett: { target: 1 } }))).toEqual(
      new TypeError('the report has no metric "nett"; did you mean "net"?'),
    );
  });

  it('needs a direction, but for ranges', () => {
    const neutral = flow('neutral', []);
    expect(errorOf(() => scorecard(neutral, { net: { target: 1 } }))).toEqual(
      new TypeError('net is better neither higher nor lower: state `better`, or a range as its target'),
    );
    const mixed = [{ target: { from: 1 } }, { period: '2024-01', target: 1 }];
    expect(() => scorecard(neutral, { net: { target: mixed } })).toThrow('better neither higher nor lower');
    expect(() => scorecard(neutral, { net: { target: mixed.slice(0, 1) } })).not.toThrow();
  });

  it('takes shares as fractions', () => {
    const rows = [{ outcome: 'won', createdAt: '2024-01-01', closedAt: '2024-01-02', region: 'North', team: 'A' }];
    const both = report({
      metrics: { winRate, wins: asMetrics({ openDeals }).openDeals },
      sources: [deals([...rows, { ...rows[0], region: 'South', team: 'B' }] as typeof rows)],
      by: ['region', 'team'],
    });
    expect(errorOf(() => scorecard(both, { winRate: { target: 30 } }))).toEqual(
      new TypeError('winRate target must not be above 1 (received 30); a share is a fraction, 0.3 for 30 %'),
    );
    expect(
      errorOf(() => scorecard(both, { winRate: { target: [{ segment: { region: 'North', team: 'B' }, target: 1 }] } })),
    ).toEqual(new TypeError('winRate.target[0]: no segment of the report has region "North" and team "B"'));
    const target = [{ segment: { region: 'North' }, target: 1 }];
    expect(errorOf(() => scorecard(both, { wins: { target, better: 'higher' } }))).toEqual(
      new TypeError('wins.target[0] must state team too: a target of an amount is not that of each of its parts'),
    );
  });
});

describe('a scorecard of Northwind', () => {
  const card = targetsScorecard();
  const result = targetsReport();

  it('has the rows of the report', () => {
    expect(card.rows).toHaveLength(result.rows.length);
    for (const [index, row] of card.rows.entries()) {
      expect(row.segment.country).toBe(result.rows[index]?.country);
      expect(row.period).toEqual(result.rows[index]?.period);
      expect(text(row.kpis.orderRevenue.value)).toBe(text(result.rows[index]?.orderRevenue));
    }
    expect(card.segmentTotals).toHaveLength(21);
  });

  it('has the targets of the quarters and of the countries', () => {
    expect(card.periodTotals.map(({ kpis }) => kpis.orderRevenue.status)).toEqual(['met', 'at risk', 'met', 'open']);
    expect(targetText(card.total.kpis.orderRevenue)).toBe('900000');
    const germany = card.segmentTotals.find(({ segment }) => segment.country === 'Germany');
    expect(germany && targetText(germany.kpis.orderRevenue)).toBe('170000');
    const poland = card.segmentTotals.find(({ segment }) => segment.country === 'Poland');
    expect(poland?.kpis.orderRevenue.status).toBeNull();
    expect(poland && targetText(poland.kpis.averageOrderValue)).toBe('1500');
    expect(new Set(card.rows.map(({ kpis }) => kpis.repeatPurchaseRate.status))).toEqual(
      new Set(['met', 'at risk', 'missed', 'undefined']),
    );
  });
});
