import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { kebabCase } from '../../src/catalogue/kebab-case';
import { metrics } from '../../src/catalogue/metrics';
import type { Condition } from '../../src/formula/expression';
import { type Quantity, rangeOfInput } from '../../src/quantity';
import { type Range, rangeOf } from '../../src/read-decimal';
import { type Field, isNumberField } from '../../src/records/field';
import type { Filter } from '../../src/records/filter';
import { isBalance, type Measure, type Term, termsOf } from '../../src/records/measure';
import { rangeOfField } from '../../src/records/read-field';
import type { SourceInfo, SourceRecords } from '../../src/records/source';
import * as exported from '../../src/records/sources/index';
import { subscriptionQuantities } from '../../src/records/subscription-quantities';
import { multiplyDimensions, dimensionOf, sameDimension, yieldsUnit } from '../../src/unit';
import * as vocabulary from '../../src/vocabulary/index';

const folder = new URL('../../src/records/sources/', import.meta.url);
const files = readdirSync(folder).filter((file) => file !== 'index.ts');
const quantities: Readonly<Record<string, Quantity>> = { ...vocabulary, ...subscriptionQuantities };
const sources: readonly SourceInfo[] = Object.values(exported);

// What holds for one source must hold for all.
const every = describe.each(sources.map((source) => [source.name, source] as const));

/** Every measure of every source. */
const measured = sources.flatMap((source) =>
  Object.entries(source.measures).map(([name, measure]) => ({ source, name, measure, quantity: quantities[name] })),
);
const everyMeasure = it.each(
  measured.flatMap(({ source, name, measure, quantity }) =>
    termsOf(measure).map((term) => [`${source.name}.${name}`, term, quantity as Quantity, source] as const),
  ),
);

// The reasons are for the documentation: whoever adds a source takes its quantities off this list.
const unsupplied = {
  'come from the calendar of the report': ['elapsedDays', 'elapsedMonths'],
  'are terms of one contract or product, and do not add up over records': [
    'contractMonths',
    'contractValue',
    'contractYears',
    'monthlyFee',
    'oneTimeFees',
    'unitPrice',
    'unitVariableCost',
  ],
  'are averages or ratios of other quantities': [
    'annualRevenuePerUser',
    'customerLifetimeYears',
    'inviteConversionRate',
    'invitesPerUser',
    'profitMargin',
    'revenueGrowth',
  ],
  'are whatever the caller compares': ['current', 'elapsedPeriods', 'endValue', 'previous', 'startValue'],
  'are results of the books, after costs that no record of ours has': ['netProfit', 'operatingIncome'],
  'stand in statements of one day, which no measure reads': ['averageInventoryValue', 'cashBalance'],
  'are there for a stretch that overlaps the period, which no measure counts': ['collateralAvailable'],
  'are said by the plan as a whole': ['budgetAtCompletion', 'plannedDays'],
};

function partsOf(filter: Filter | undefined): readonly Filter[] {
  if (filter === undefined) return [];
  return 'and' in filter ? filter.and.flatMap(partsOf) : [filter];
}

function withSettings(source: SourceInfo, settings: Readonly<Record<string, number | boolean>>): SourceRecords {
  const take = source as unknown as (rows: [], mapping: object, options: object) => SourceRecords;
  return take([], {}, { settings });
}

/** A value that a field takes. */
function sampleOf(field: Field): unknown {
  if (isNumberField(field)) return 1;
  if (field.type === 'category') return field.values[0];
  return { id: 'a', key: 'a', flag: true, date: '2024-03-05', currency: 'EUR' }[field.type];
}

function sampleRecord(source: SourceInfo, takes: (field: Field) => boolean): Readonly<Record<string, unknown>> {
  const fields = Object.entries(source.fields).filter(([, field]) => takes(field));
  return Object.fromEntries(fields.map(([name, field]) => [name, sampleOf(field)]));
}

const accepts = (source: SourceInfo, record: unknown): boolean => z.safeParse(source.schema, record).success;

describe('the list of sources', () => {
  it('has every file of the folder, with one export under the name of the file', () => {
    expect(files.sort()).toEqual(sources.map(({ name }) => `${kebabCase(name)}.ts`).sort());
    for (const [name, source] of Object.entries(exported)) expect(source.name).toBe(name);
    for (const file of files) {
      expect(readFileSync(new URL(file, folder), 'utf8').match(/^export /gm), file).toHaveLength(1);
    }
  });

  it('is exported in the order of the alphabet', () => {
    const lines = readFileSync(new URL('index.ts', folder), 'utf8').trim().split('\n');
    expect(lines).toEqual(files.map((file) => `export * from './${file.slice(0, -'.ts'.length)}';`).sort());
  });

  it('supplies all quantities but those listed here', () => {
    const supplied = new Set(measured.map(({ name }) => name));
    const missing = Object.keys(quantities).filter((name) => !supplied.has(name));
    expect(missing.sort()).toEqual(Object.values(unsupplied).flat().sort());
  });
});

every('%s', (name, source) => {
  const terms = Object.values(source.measures).flatMap(termsOf);

  it('says what it is in whole sentences, in the same words in its comment', () => {
    const descriptions = [source, ...Object.values(source.fields)].map(({ description }) => description);
    for (const sentence of [...descriptions, ...source.notes]) expect(sentence).toMatch(/^\p{Lu}.*[^.]\.$/u);
    expect(source.title).toMatch(/^\p{Lu}[^.]*$/u);
    expect(readFileSync(new URL(`${kebabCase(name)}.ts`, folder), 'utf8')).toContain(
      `\n/** ${source.description} */\nexport const ${name} = defineSource({\n  name: '${name}',`,
    );
  });

  it('warns of traps', () => {
    expect(source.notes.length).toBeGreaterThan(0);
  });

  it('has fields that follow one scheme', () => {
    const fields = Object.entries(source.fields);
    for (const [field, { type, optional }] of fields) {
      expect(field.endsWith('At'), field).toBe(type === 'date');
      expect(field === 'id', field).toBe(type === 'id');
      expect(field === 'currency', field).toBe(type === 'currency');
      if (type === 'id' || type === 'currency') expect(optional, field).toBe(true);
    }
    const [hasMoney, hasCurrency] = ['money', 'currency'].map((type) =>
      fields.some(([, field]) => field.type === type),
    );
    expect(hasCurrency).toBe(hasMoney);
  });

  it('has no field that no measure looks at', () => {
    const others = Object.entries(source.settings).flatMap(([setting, value]) =>
      typeof value === 'boolean' ? [withSettings(source, { [setting]: !value }).measures] : [],
    );
    const used = JSON.stringify([source.measures, ...others]);
    const fields = Object.keys(source.fields).filter((field) => field !== 'id' && field !== 'currency');
    expect(fields.filter((field) => !used.includes(`"${field}"`))).toEqual([]);
  });

  it('supplies quantities of the vocabulary', () => {
    expect(Object.keys(source.measures).filter((quantity) => !(quantity in quantities))).toEqual([]);
    expect(terms.length).toBeGreaterThan(0);
  });

  it('uses each setting', () => {
    for (const [setting, value] of Object.entries(source.settings)) {
      expect(withSettings(source, { [setting]: typeof value === 'number' ? value + 1 : !value }), setting).not.toEqual(
        withSettings(source, {}),
      );
    }
    expect(withSettings(source, {}).measures).toEqual(source.measures);
  });

  it('accepts records with all fields and with the required ones only', () => {
    expect(
      accepts(
        source,
        sampleRecord(source, () => true),
      ),
    ).toBe(true);
    expect(
      accepts(
        source,
        sampleRecord(source, ({ optional }) => optional !== true),
      ),
    ).toBe(true);
  });

  it('refuses records that lack a required field', () => {
    const minimal = sampleRecord(source, ({ optional }) => optional !== true);
    expect(Object.keys(minimal).length).toBeGreaterThan(0);
    for (const field of Object.keys(minimal)) {
      const { [field]: _, ...rest } = minimal;
      expect(accepts(source, rest), field).toBe(false);
      expect(accepts(source, { ...minimal, [field]: null }), field).toBe(false);
    }
  });

  it('states the bounds of its scales', () => {
    const { fields } = withSettings(source, {});
    for (const [name, field] of Object.entries(fields)) {
      if (!isNumberField(field) || field.minimum === undefined) continue;
      const { minimum, maximum } = rangeOfField(field);
      expect(accepts(source, { ...sampleRecord(source, () => true), [name]: maximum })).toBe(true);
      expect(accepts(source, { ...sampleRecord(source, () => true), [name]: maximum + 1 })).toBe(false);
      expect(accepts(source, { ...sampleRecord(source, () => true), [name]: minimum - 1 })).toBe(false);
    }
  });

  it('refuses what a field does not take', () => {
    const whole = sampleRecord(source, () => true);
    for (const [field, definition] of Object.entries(source.fields)) {
      expect(accepts(source, { ...whole, [field]: [] }), field).toBe(false);
      if (isNumberField(definition)) {
        const mayBeNegative = definition.minimum === undefined && rangeOfField(definition).minimum < 0;
        expect(accepts(source, { ...whole, [field]: -1 }), field).toBe(mayBeNegative);
      }
    }
  });
});

describe('every measure', () => {
  everyMeasure('%s is taken at the time that the quantity says', (_path, term, { timing }) => {
    expect(isBalance(term)).toBe(timing === 'start' || timing === 'end');
    // What subscriptions move by adds up or not as the customers do: their own tests say when.
    if ((timing !== 'flow' && timing !== 'period') || term.measure === 'subscriptions') return;
    // New customers add up over periods: each is new in one only.
    const addsUp =
      term.measure === 'distinct' ? 'only' in term && term.only === 'new' : term.measure !== 'daily average';
    expect(addsUp).toBe(timing === 'flow');
  });

  everyMeasure('%s has the unit of the quantity', (_path, term, quantity, { fields }) => {
    switch (term.measure) {
      case 'count':
        expect(['count', 'amount']).toContain(quantity.unit);
        break;
      case 'distinct':
        expect(quantity.unit).toBe('count');
        break;
      case 'daily average':
        expect(quantity.unit).toBe('amount');
        break;
      case 'subscriptions': {
        const money = { MRR: 'money per month', ARR: 'money per year' }[term.of.slice(-3)];
        expect(quantity.unit).toBe(money ?? 'count');
        break;
      }
      case 'days':
      case 'hours':
        expect(quantity.unit).toBe(term.measure);
        break;
      default: {
        const factors = numbersOf(term).map((name) => fields[name] as Field);
        const dimension = factors
          .map((field) => dimensionOf(isNumberField(field) ? field.type : 'number'))
          .reduce((left, right) => multiplyDimensions(left, right, 1));
        expect(sameDimension(dimension, dimensionOf(quantity.unit))).toBe(true);
        expect(yieldsUnit(dimension, quantity.unit)).toBe(true);
      }
    }
  });

  everyMeasure('%s stays in the range of the quantity', (_path, term, quantity, source) => {
    const { fields } = withSettings(source, {});
    const { whole, minimum }: Range = rangeOfInput(quantity);
    if (minimum === 0) expect('negative' in term).toBe(false);
    for (const name of numbersOf(term)) {
      const field = fields[name] as Field;
      const range = isNumberField(field) ? rangeOfField(field) : rangeOf('number');
      if (minimum === 0) expect(range.minimum, name).toBeGreaterThanOrEqual(0);
      if (whole) expect(range.whole, name).toBe(true);
    }
  });

  it.each(measured.map((entry) => [`${entry.source.name}.${entry.name}`, entry] as const))(
    '%s is of an earlier period only where its name says so, and then the same measure',
    (_path, { source, name, measure, quantity }) => {
      const isEarlier = /^(?:prior|previous)/.test(name);
      for (const term of termsOf(measure)) {
        const earlier = 'at' in term ? term.earlier : undefined;
        expect(earlier !== undefined).toBe(isEarlier);
        if (earlier !== undefined) expect(quantity?.description).toContain(earlier);
      }
      const base = { previousQualifiedLeads: 'qualifiedLeads', quarterRevenue: 'revenue' }[name];
      const now = base ?? (isEarlier && name.endsWith('Revenue') ? 'revenue' : undefined);
      if (now !== undefined) expect(whatever(measure)).toEqual(whatever(source.measures[now] as Measure));
    },
  );

  // "Completed carts must not exceed created carts" holds for whatever records where the part has the date of the whole.
  const conditions = metrics.flatMap((metric) => metric.conditions.flatMap(partAndWhole));
  const pairs = [...new Map(conditions.map((pair) => [pair.join(), pair])).values()];
  it.each(
    pairs.flatMap(([part, whole]) =>
      sources
        .filter(({ measures }) => part in measures && whole in measures)
        .map((source) => [source.name, part, whole, source] as const),
    ),
  )('of %s counts %s out of the same records as %s', (_name, part, whole, { measures }) => {
    const [parts, wholes] = [part, whole].map((name) => termsOf(measures[name] as Measure)) as [Term[], Term[]];
    for (const term of parts) {
      for (const other of wholes) {
        expect('at' in term && term.at).toBe('at' in other && other.at);
        expect(partsOf(term.where)).toEqual(expect.arrayContaining([...partsOf(other.where)]));
      }
    }
  });

  it('is checked against its whole in as many cases as there are', () => {
    const names = pairs.map(([part]) => part);
    expect(names).toEqual(expect.arrayContaining(['completedCarts', 'renewedContracts', 'qualityFollowUps']));
  });
});

describe('recommendation answers', () => {
  const holds = (filter: Filter | undefined, score: number): boolean => {
    if (filter === undefined) return true;
    if ('not' in filter) return !holds(filter.not, score);
    if ('or' in filter) return filter.or.some((part) => holds(part, score));
    if ('atLeast' in filter) return score >= filter.atLeast;
    return 'atMost' in filter && score <= filter.atMost;
  };

  it.each([
    {
      settings: {},
      scores: [6, 6.5, 7, 8, 8.5, 9],
      groups: 'detractors passives passives passives passives promoters',
    },
    {
      settings: { promotersFrom: 8, detractorsTo: 5 },
      scores: [5, 6, 7, 8],
      groups: 'detractors passives passives promoters',
    },
  ])('belong each to one group with $settings', ({ settings, scores, groups }) => {
    const measures = Object.entries(withSettings(exported.recommendationAnswers, settings).measures);
    const groupsOf = (score: number): readonly string[] =>
      measures.filter(([, measure]) => termsOf(measure).some(({ where }) => holds(where, score))).map(([name]) => name);
    expect(scores.flatMap(groupsOf).join(' ')).toBe(groups);
  });
});

describe('costs', () => {
  const { fields, measures } = exported.costs;
  const categoriesOf = (quantity: string): readonly unknown[] =>
    termsOf(measures[quantity] as Measure).flatMap(({ where }) => {
      if (where === undefined || !('field' in where)) throw new Error(`${quantity} takes all costs`);
      return 'oneOf' in where ? where.oneOf : 'equals' in where ? [where.equals] : [];
    });
  const sorted = (...names: string[]): readonly unknown[] => names.flatMap(categoriesOf).sort();
  const parts = Object.keys(metrics.find(({ name }) => name === 'acquisitionSpend')?.inputs ?? {});

  it('are each either variable or fixed', () => {
    expect(sorted('variableCosts', 'fixedCosts')).toEqual([...fields.category.values].sort());
  });

  it('belong under one part of the acquisition spend at most', () => {
    expect(parts).toHaveLength(7);
    expect(new Set(sorted(...parts)).size).toBe(sorted(...parts).length);
  });

  it('of sales and marketing are all in the acquisition spend of the quarter before', () => {
    expect(sorted('priorQuarterAcquisitionSpend')).toEqual(sorted('marketingSpend', 'salesExpenses'));
    expect(sorted('priorQuarterAcquisitionSpend')).toEqual([...sorted(...parts), 'other-selling'].sort());
  });
});

/** The fields whose numbers a term adds up. */
function numbersOf(term: Term): readonly string[] {
  if (term.measure !== 'sum' && term.measure !== 'sum by') return [];
  return 'times' in term ? [term.of, term.times] : [term.of];
}

/** A measure without the period it is for. */
function whatever(measure: Measure): readonly object[] {
  return termsOf(measure).map((term) => {
    const { earlier: _earlier, length: _length, ...rest } = term as Term & { earlier?: unknown; length?: unknown };
    return rest;
  });
}

/** The names of two quantities of which the one is never more than the other. */
function partAndWhole({ left, relation, right }: Condition): readonly (readonly [string, string])[] {
  if (relation !== 'at most' || left.node.kind !== 'input' || right.node.kind !== 'input') return [];
  return [[left.node.name, right.node.name]];
}
