import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod/mini';
import { averageDealSize, type Decimal, netPromoterScore, winRate } from '../../src/index';
import {
  deals,
  defineSource,
  type Measure,
  orders,
  recommendationAnswers,
  report,
  type SegmentValue,
  type SourceRecords,
} from '../../src/records/index';
import { arriving, once, text } from './outcomes';

const fields = {
  who: { type: 'key', description: 'Who it is.' },
  kind: { type: 'category', values: ['a', 'b'], description: 'What it is.' },
  paid: { type: 'flag', optional: true, description: 'Whether they paid.' },
  at: { type: 'date', description: 'When it began.' },
  until: { type: 'date', optional: true, description: 'When it ended.' },
  amount: { type: 'money', optional: true, description: 'How much it is.' },
  part: { type: 'share', optional: true, description: 'How much of it counts.' },
  currency: { type: 'currency', optional: true, description: 'The currency of the amount.' },
  id: { type: 'id', optional: true, description: 'Names the thing.' },
} as const;

function define(measure: unknown): void {
  defineSource({
    name: 'things',
    title: 'Things',
    description: 'Things that happen.',
    fields,
    measures: { number: measure as Measure<never> },
  });
}

const count = { measure: 'count', at: 'at' } as const;
const noDeals: { outcome: string; createdAt: string; amount: number }[] = [];
const noAnswers: { score: number; answeredAt: string }[] = [];

describe('a measure', () => {
  it.each<[string, unknown]>([
    ['a count', count],
    [
      'of a balance',
      { measure: 'count', during: { from: 'at', until: 'until', unended: { field: 'paid', equals: true } } },
    ],
    ['a sum', { measure: 'sum', of: 'amount', times: 'part', at: 'at', negative: true }],
    ['days', { measure: 'days', from: 'at', to: 'until', at: 'until' }],
    ['hours', { measure: 'hours', from: 'at', to: 'until', at: 'until' }],
    ['distinct keys', { measure: 'distinct', of: 'who', at: 'at', only: 'new' }],
    ['distinct ids', { measure: 'distinct', of: 'id', during: { from: 'at', until: 'until' } }],
    [
      'those who reach something',
      { measure: 'distinct', of: 'who', at: 'at', only: { sum: 'amount', reaches: 'part' } },
    ],
    ['those with many records', { measure: 'distinct', of: 'who', at: 'at', only: { records: 2 } }],
    ['a daily average', { measure: 'daily average', of: 'who', at: 'at' }],
    ['a sum of the largest', { measure: 'sum by', of: 'amount', by: 'who', only: { top: 3 }, at: 'at' }],
    ['several terms', [count, { ...count, at: 'until' }]],
    ['where a category is one of its values', { ...count, where: { field: 'kind', oneOf: ['a', 'b'] } }],
    ['where a flag is false', { ...count, where: { field: 'paid', equals: false } }],
    ['where a number is one of some', { ...count, where: { field: 'amount', oneOf: [1, 2.5] } }],
    [
      'where a currency, a key and an id are texts',
      {
        ...count,
        where: {
          and: [
            { field: 'currency', equals: 'EUR' },
            { or: [{ field: 'who', equals: 'Ada' }, { not: { field: 'id', oneOf: ['1', '2'] } }] },
          ],
        },
      },
    ],
    [
      'where a number has bounds',
      {
        ...count,
        where: {
          or: [
            { field: 'amount', atLeast: 1 },
            { field: 'part', atMost: 0.5 },
          ],
        },
      },
    ],
    ['where a date is missing', { ...count, where: { field: 'until', isNull: true } }],
    ['where hours pass', { ...count, where: { hours: { from: 'at', to: 'until' }, atMost: 24 } }],
  ])('may be %s', (_name, measure) => {
    expect(() => {
      define(measure);
    }).not.toThrow();
  });

  it.each<[string, unknown]>([
    ['reads the field "when", which is not there', { ...count, at: 'when' }],
    ['reads the field "when", which is not there', { ...count, where: { field: 'when', isNull: true } }],
    ['reads the field "sum", which is not there', [count, { measure: 'sum', of: 'sum', at: 'at' }]],
    ['takes "amount" for a date, but it is a money', { ...count, at: 'amount' }],
    ['takes "who" for a date, but it is a key', { measure: 'count', during: { from: 'who', until: 'until' } }],
    ['takes "paid" for a date, but it is a flag', { measure: 'count', during: { from: 'at', until: 'paid' } }],
    [
      'takes "kind" for "c", but it is a category',
      { measure: 'count', during: { from: 'at', until: 'until', unended: { field: 'kind', equals: 'c' } } },
    ],
    ['takes "kind" for a number, but it is a category', { measure: 'sum', of: 'kind', at: 'at' }],
    ['takes "at" for a number, but it is a date', { measure: 'sum', of: 'amount', times: 'at', at: 'at' }],
    ['takes "id" for a date, but it is a id', { measure: 'days', from: 'id', to: 'until', at: 'at' }],
    ['takes "part" for a date, but it is a share', { measure: 'hours', from: 'at', to: 'part', at: 'at' }],
    ['takes "amount" for a key, but it is a money', { measure: 'distinct', of: 'amount', at: 'at' }],
    ['takes "kind" for a key, but it is a category', { measure: 'daily average', of: 'kind', at: 'at' }],
    ['takes "who" for a number, but it is a key', { measure: 'sum by', of: 'who', by: 'who', only: 'new', at: 'at' }],
    [
      'takes "paid" for a key, but it is a flag',
      { measure: 'sum by', of: 'amount', by: 'paid', only: 'new', at: 'at' },
    ],
    [
      'takes "at" for a number, but it is a date',
      { measure: 'distinct', of: 'who', at: 'at', only: { sum: 'at', reaches: 'amount' } },
    ],
    [
      'takes "who" for a number, but it is a key',
      { measure: 'distinct', of: 'who', at: 'at', only: { sum: 'amount', reaches: 'who' } },
    ],
    ['takes "kind" for "c", but it is a category', { ...count, where: { field: 'kind', equals: 'c' } }],
    ['takes "kind" for "a" or "c", but it is a category', { ...count, where: { field: 'kind', oneOf: ['a', 'c'] } }],
    ['takes "kind" for 1, but it is a category', { ...count, where: { field: 'kind', equals: 1 } }],
    ['takes "paid" for "yes", but it is a flag', { ...count, where: { field: 'paid', equals: 'yes' } }],
    ['takes "amount" for "5", but it is a money', { ...count, where: { field: 'amount', equals: '5' } }],
    ['takes "who" for 5, but it is a key', { ...count, where: { field: 'who', equals: 5 } }],
    ['takes "at" for "2024-01-01", but it is a date', { ...count, where: { field: 'at', equals: '2024-01-01' } }],
    ['takes "at" for a number, but it is a date', { ...count, where: { field: 'at', atLeast: 0 } }],
    ['takes "kind" for a number, but it is a category', { ...count, where: { field: 'kind', atMost: 0 } }],
    [
      'takes "amount" for a date, but it is a money',
      { ...count, where: { hours: { from: 'amount', to: 'at' }, atMost: 1 } },
    ],
    ['takes "who" for a date, but it is a key', { ...count, where: { hours: { from: 'at', to: 'who' }, atMost: 1 } }],
    [
      'takes "paid" for 0, but it is a flag',
      { ...count, where: { not: { and: [{ field: 'paid', isNull: true }, { or: [{ field: 'paid', equals: 0 }] }] } } },
    ],
  ])('is refused if it %s', (message, measure) => {
    expect(() => {
      define(measure);
    }).toThrow(new TypeError(`things.number ${message}`));
  });

  it('is checked with the settings as they are by default', () => {
    const source = {
      name: 'grades',
      title: 'Grades',
      description: 'Grades of a test.',
      fields: {
        grade: { type: 'amount', minimum: 'lowest', maximum: 'highest', description: 'The grade.' },
        at: { type: 'date', description: 'When it was given.' },
      },
      measures: { responses: count },
    } as const;
    expect(() => defineSource({ ...source, settings: { lowest: 1 } })).toThrow(
      new TypeError('a field is bounded by "highest", which is no setting'),
    );
    const grades = defineSource({ ...source, settings: { lowest: 1, highest: 6 } });
    const accepts = (grade: unknown): boolean => z.safeParse(grades.schema, { grade, at: 0 }).success;
    expect([0.5, 1, '3', 6, 6.5].map(accepts)).toEqual([false, true, true, true, false]);
    const { fields: stated } = grades([] as { grade: number; at: string }[], {}, { settings: { highest: 5 } });
    expect(stated['grade']).toMatchObject({ minimum: 1, maximum: 5 });
  });
});

describe('a source', () => {
  it('tells all about itself, and nobody can change it', () => {
    expect(deals.name).toBe('deals');
    expect(deals.fields.createdAt.type).toBe('date');
    expect(recommendationAnswers.settings).toEqual({ lowest: 0, highest: 10, promotersFrom: 9, detractorsTo: 6 });
    expect(recommendationAnswers.measures['promoters']).toMatchObject({ where: { atLeast: 9 } });
    expect(deals.settings).toEqual({});
    expect(Object.isFrozen(deals)).toBe(true);
    const { notes } = defineSource({ name: 'none', title: 'None', description: 'Nothing.', fields: {}, measures: {} });
    expect(notes).toEqual([]);
  });

  it.each<unknown>([null, undefined, 5, 'rows', {}, true])('takes %j for no rows', (rows) => {
    expect(() => deals(rows as typeof noDeals)).toThrow(
      new TypeError('deals takes rows as an array, an iterable or an async iterable'),
    );
  });

  it('takes whatever can be gone through', () => {
    const rows = [{ outcome: 'won', createdAt: '2024-01-01', closedAt: '2024-01-05' }];
    const taken = [
      deals(rows),
      deals(new Set(rows)),
      deals(new Map(rows.map((row) => [1, row])).values()),
      deals(once(rows)),
      deals(arriving(rows)),
    ];
    expect(taken.map(({ source }) => source.name)).toEqual(Array(5).fill('deals'));
  });

  it.each<[string, () => SourceRecords]>([
    ['deals has no field "valu"; did you mean "value"?', () => deals(noDeals, { valu: 'amount' } as never)],
    ['deals has no field "closedat"; did you mean "closedAt"?', () => deals(noDeals, { closedat: 'end' } as never)],
    ['deals has no field "region"', () => deals(noDeals, { region: 'region' } as never)],
    [
      'recommendationAnswers has no setting "promoterFrom"; did you mean "promotersFrom"?',
      () => recommendationAnswers(noAnswers, {}, { settings: { promoterFrom: 8 } as never }),
    ],
    ['deals has no setting "x"', () => deals(noDeals, {}, { settings: { x: 1 } })],
    [
      'recommendationAnswers: the setting highest must be a finite number',
      () => recommendationAnswers(noAnswers, {}, { settings: { highest: Infinity } }),
    ],
    [
      'recommendationAnswers: the setting highest must be a finite number',
      () => recommendationAnswers(noAnswers, {}, { settings: { highest: '10' } as never }),
    ],
    ['deals has no quantity "wonDeal"; did you mean "wonDeals"?', () => deals(noDeals, {}, { only: ['wonDeal'] })],
    ['deals has no quantity "revenue"', () => deals(noDeals, {}, { only: ['wonDeals', 'revenue'] })],
  ])('says "%s"', (message, take) => {
    expect(take).toThrow(new TypeError(message));
  });

  it('supplies only what it is asked for', () => {
    expect(Object.keys(deals(noDeals, {}, { only: ['lostDeals', 'wonDeals'] }).measures)).toEqual([
      'wonDeals',
      'lostDeals',
    ]);
    expect(Object.keys(deals(noDeals, {}, { only: [] }).measures)).toEqual([]);
    expect(Object.keys(deals(noDeals).measures)).toEqual(Object.keys(deals.measures));
  });

  it('counts by the settings that are stated', () => {
    const rows = [8, 8, 6, 3].map((score) => ({ score, answeredAt: '2024-01-01' }));
    const score = (settings: { promotersFrom?: number; detractorsTo?: number }): string | null =>
      text(
        report({ metrics: { netPromoterScore }, sources: [recommendationAnswers(rows, {}, { settings })] }).total
          .netPromoterScore,
      );
    // None of 9 or 10, and two of at most 6; then two promoters and two detractors; then two and one.
    expect(score({})).toBe('-50');
    expect(score({ promotersFrom: 8 })).toBe('0');
    expect(score({ promotersFrom: 8, detractorsTo: 5 })).toBe('25');
  });
});

describe('a mapping', () => {
  it('finds fields by the names of columns and by functions', () => {
    const rows = [
      { Stage: 'WON', 'Deal value': '1,000', opened: new Date('2024-01-01'), closed: 1_704_844_800_000 },
      { Stage: 'LOST', 'Deal value': '', opened: new Date('2024-01-01'), closed: 1_704_844_800_000 },
    ];
    const mapped = deals(rows, {
      outcome: ({ Stage }) => Stage.toLowerCase(),
      value: (row) => row['Deal value'].replace(',', ''),
      createdAt: 'opened',
      closedAt: 'closed',
    });
    const { total } = report({ metrics: { winRate, averageDealSize }, sources: [mapped] });
    expect([text(total.winRate), text(total.averageDealSize)]).toEqual(['0.5', '1000']);
  });

  it('is checked against the rows by TypeScript', () => {
    const rows = [{ outcome: 'won', amount: 5, open: true, created: '2024-01-01', createdAt: '2024-01-01' }];
    expectTypeOf(deals(rows, { value: 'amount' })).toEqualTypeOf<SourceRecords>();
    // @ts-expect-error -- there is no such column
    deals(rows, { value: 'amuont' });
    // @ts-expect-error -- true is no amount of money
    deals(rows, { value: 'open' });
    // @ts-expect-error -- nor is it when a function says so
    deals(rows, { value: (row) => row.open });
    // @ts-expect-error -- a row has no such column, neither for a function
    deals(rows, { value: (row) => row.amuont as number });
    // @ts-expect-error -- a number is no category
    deals(rows, { outcome: 'amount' });
    expect(() => {
      // @ts-expect-error -- there is no such field
      deals(rows, { worth: 'amount' });
    }).toThrow(TypeError);
  });

  it('must say where required fields are, unless the rows have them', () => {
    const rows = [{ stage: 'won', opened: '2024-01-01', closedAt: '2024-01-02' }];
    deals(rows, { outcome: 'stage', createdAt: 'opened' });
    deals(rows, { outcome: () => 'won' as const, createdAt: ({ opened }) => new Date(opened) });
    // @ts-expect-error -- outcome and createdAt are missing
    deals(rows);
    // @ts-expect-error -- createdAt is missing
    deals(rows, { outcome: 'stage' });
    // @ts-expect-error -- the rows have an outcome, but it is no text
    deals([{ outcome: 1, createdAt: '2024-01-01' }]);
    const mayBeNull: { outcome: string | null; createdAt: string }[] = [];
    // @ts-expect-error -- the outcome may be null, and it is required
    deals(mayBeNull);
    deals([{ outcome: 'won', createdAt: '2024-01-01', closedAt: null }]);
    const mayLackIt: { outcome: string; createdAt: Date; closedAt?: Date }[] = [];
    deals(mayLackIt, { closedAt: 'closedAt' });
    // Required fields may be absent from a row of JSON; the report says so.
    deals([] as { outcome?: string; createdAt: string }[], { outcome: 'outcome' });
  });

  it('has settings of the source, and segments of the rows', () => {
    const rows = [{ score: 9, answeredAt: new Date(0), country: 'PL', tags: ['a'] }];
    recommendationAnswers(rows, {}, { settings: { promotersFrom: 8 }, segments: { land: 'country', vip: () => true } });
    // @ts-expect-error -- a list is nothing to break down by
    recommendationAnswers(rows, {}, { segments: { land: 'tags' } });
    expect(() => {
      // @ts-expect-error -- there is no such setting
      recommendationAnswers(rows, {}, { settings: { promoterFrom: 8 } });
    }).toThrow(TypeError);
    expect(() => {
      // @ts-expect-error -- a setting is a number
      recommendationAnswers(rows, {}, { settings: { promotersFrom: 'eight' } });
    }).toThrow(TypeError);
  });

  it('takes rows of any type where the type is not known', () => {
    const rows = [{ orderedAt: '2024-01-01', revenue: 5 }] as readonly Record<string, string | number>[];
    orders(rows, { orderedAt: ({ orderedAt }) => String(orderedAt), revenue: 'revenue' });
  });
});

describe('the rows of a report', () => {
  const result = report({
    metrics: { winRate, size: averageDealSize },
    sources: [deals([{ outcome: 'won', createdAt: 0, closedAt: 0, value: 5, region: 'North', size: 1 }])],
    by: ['region'],
  });

  it('have the metrics and the columns under their names', () => {
    const row = result.rows[0];
    expect(Object.keys(row ?? {}).sort()).toEqual(['period', 'reasons', 'region', 'size', 'winRate']);
    expect(Object.keys(result.total).sort()).toEqual(['period', 'reasons', 'size', 'winRate']);
    expect([row?.region, text(row?.size)]).toEqual(['North', '5']);
  });

  it('have them in their type', () => {
    type Row = (typeof result.rows)[number];
    expectTypeOf<Row['size']>().toEqualTypeOf<Decimal | null>();
    expectTypeOf<Row['region']>().toEqualTypeOf<SegmentValue>();
    expectTypeOf<keyof Row>().toEqualTypeOf<'period' | 'reasons' | 'compared' | 'region' | 'size' | 'winRate'>();
    expectTypeOf<keyof typeof result.total>().toEqualTypeOf<'period' | 'reasons' | 'compared' | 'size' | 'winRate'>();
    expectTypeOf<keyof Row['reasons']>().toEqualTypeOf<'size' | 'winRate'>();
    expectTypeOf(result.detail).parameter(1).toEqualTypeOf<'size' | 'winRate'>();
  });
});
