import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { HyperFormula } from 'hyperformula';
import temml from 'temml';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { domains, find, metrics, quantities } from '../src/catalogue/index';
import { kebabCase } from '../src/catalogue/kebab-case';
import type { Expression } from '../src/formula/expression';
import * as library from '../src/index';
import { type Decimal, type Metric, MetricError } from '../src/index';
import * as allMetrics from '../src/metrics/index';
import { rangeOfInput } from '../src/quantity';
import { dimensionOf, yieldsUnit } from '../src/unit';
import * as vocabulary from '../src/vocabulary/index';
import { arbitraryInput } from './arbitrary-input';
import { Fraction } from './fraction';

// What holds for one metric must hold for all: every test here runs over the whole catalogue.
const every = describe.each(metrics.map((metric) => [metric.name, metric] as const));

const reference = readFileSync(new URL('reference/formulas.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [name = '', inputs = '', formula = ''] = line.split('\t');
    return { name, inputs: inputs.split(' '), formula };
  });

function outcomeOf(metric: Metric, input: unknown): Decimal | MetricError {
  const outcome = metric.safe(input as Parameters<Metric>[0]);
  return outcome.success ? outcome.data : outcome.error;
}

/** Runs a property on random input until it has seen results, and fails if hardly any input has one. */
function forResults(metric: Metric, check: (input: Readonly<Record<string, string>>, result: Decimal) => void): void {
  let results = 0;
  fc.assert(
    fc.property(arbitraryInput(metric), (input) => {
      const outcome = outcomeOf(metric, input);
      if (outcome instanceof MetricError) return;
      results += 1;
      check(input, outcome);
    }),
    { numRuns: 200 },
  );
  expect(results).toBeGreaterThan(2);
}

describe('the list of metrics', () => {
  it('has the names and inputs of the reference', () => {
    const listed = metrics.map(({ name, inputs }) => ({ name, inputs: Object.keys(inputs) }));
    const expected = reference.map(({ name, inputs }) => ({ name, inputs }));
    const byName = (left: { name: string }, right: { name: string }): number => (left.name < right.name ? -1 : 1);
    expect(listed.sort(byName)).toEqual(expected.sort(byName));
  });

  it('has every file of src/metrics, under the name of the file and in the domain of the folder', () => {
    const files = domains.flatMap(({ id }) =>
      readdirSync(new URL(`../src/metrics/${id}`, import.meta.url)).map((file) => `${id}/${file}`),
    );
    const expected = domains.flatMap(({ id, metrics: own }) => [
      ...own.map(({ name }) => `${id}/${kebabCase(name)}.ts`),
      `${id}/index.ts`,
    ]);
    expect(files.sort()).toEqual(expected.sort());
    const folders = readdirSync(new URL('../src/metrics', import.meta.url), { withFileTypes: true });
    expect(
      folders
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort(),
    ).toEqual(domains.map(({ id }) => id).sort());
  });

  it('is what the main entry exports, with the quantities', () => {
    expect(Object.values(allMetrics)).toHaveLength(metrics.length);
    for (const [name, metric] of Object.entries(allMetrics)) expect(metric.name).toBe(name);
    expect(library).toMatchObject(allMetrics);
    expect(library).toMatchObject(vocabulary);
    expect(Object.keys(allMetrics).filter((name) => name in vocabulary)).toEqual([]);
  });

  it.each(['title', 'description'] as const)('has no %s twice', (field) => {
    const texts = metrics.map((metric) => metric[field].toLowerCase());
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it('has no name or alias that two metrics claim', () => {
    const claims = metrics.flatMap((metric) => [
      ...new Set(
        [metric.name, metric.title, ...metric.aliases].map((name) => name.toLowerCase().replace(/[^a-z0-9]/g, '')),
      ),
    ]);
    expect(claims.filter((claim, index) => claims.indexOf(claim) !== index)).toEqual([]);
  });
});

describe('the vocabulary', () => {
  it('is used to the last quantity', () => {
    expect(Object.keys(quantities).sort()).toEqual(Object.keys(vocabulary).sort());
  });

  it('has titles that differ, and descriptions that are sentences', () => {
    const titles = Object.values(quantities).map(({ title }) => title.toLowerCase());
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    for (const [name, { title, description }] of Object.entries(quantities)) {
      expect(title, name).toMatch(/^\S.*\S$/);
      expect(description, name).toMatch(/^[A-Z\d].{10,}\.$/);
    }
  });
});

every('%s', (name, metric) => {
  const { expression } = metric.formula;

  it('describes itself', () => {
    expect(metric.title).toMatch(/^[A-Z].+[^.]$/);
    expect(metric.description).toMatch(/^[A-Z].{10,}\.$/);
    for (const note of metric.notes) expect(note).toMatch(/^[A-Z\d].{10,}\.$/);
    expect(metric.sources).not.toEqual([]);
    for (const { title, url } of metric.sources) {
      expect(title).toMatch(/\S.{5,}/);
      if (url !== undefined) expect(new URL(url).protocol).toBe('https:');
    }
    expect(metric.related).not.toEqual([]);
    for (const other of metric.related) expect(metrics.map((known) => known.name)).toContain(other);
    expect(new Set(metric.related).size).toBe(metric.related.length);
    expect(metric.related).not.toContain(name);
    expect(['higher', 'lower', 'neutral']).toContain(metric.better);
  });

  it('has a doc comment that begins with its description', () => {
    const domain = domains.find((candidate) => candidate.metrics.includes(metric));
    const file = new URL(`../src/metrics/${String(domain?.id)}/${kebabCase(name)}.ts`, import.meta.url);
    const [, comment = ''] = /\/\*\*(.*?)\*\/\s*export const/s.exec(readFileSync(file, 'utf8')) ?? [];
    const words = comment.replace(/\s*\n\s*\*\s?/g, ' ').trim();
    expect(words.startsWith(metric.description)).toBe(true);
  });

  it('takes its inputs under their own names', () => {
    for (const [key, input] of Object.entries(metric.inputs)) {
      expect(input).toBe((input.kind === 'metric' ? allMetrics : vocabulary)[key as never]);
    }
  });

  it('is found by its name, id, title and aliases', () => {
    for (const known of [name, kebabCase(name), metric.title, ...metric.aliases]) {
      expect(find(known), known).toBe(metric);
      expect(find(` ${known.toUpperCase()} `), known).toBe(metric);
    }
  });

  it('is frozen', () => {
    expect(Object.isFrozen(metric)).toBe(true);
    for (const part of [
      metric.aliases,
      metric.inputs,
      metric.example.input,
      metric.notes,
      metric.sources,
      metric.related,
    ]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  it('has an example that holds', () => {
    expect(String(metric(metric.example.input))).toBe(metric.example.result);
    expect(metric.explain(metric.example.input).result.toString()).toBe(metric.example.result);
  });

  it('has a formula that yields its unit', () => {
    expect(yieldsUnit(expression.dimension, metric.unit)).toBe(true);
  });

  it('writes its formula in every notation', () => {
    for (const formula of [metric.formula, metric.expanded]) {
      expect(formula.text).not.toMatch(/undefined|NaN|\[object/);
      const mathML = temml.renderToString(formula.latex, { throwOnError: true });
      expect(mathML).toContain('</math>');
    }
    for (const input of Object.values(metric.inputs)) {
      expect(metric.formula.text.toLowerCase()).toContain(input.title.toLowerCase());
      expect(metric.formula.latex.toLowerCase()).toContain(input.title.toLowerCase());
    }
  });

  it('has a schema that becomes JSON Schema', () => {
    const schema = z.toJSONSchema(metric.schema, { io: 'input' });
    expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(metric.inputs));
    expect(schema.required).toEqual(Object.keys(metric.inputs));
    expect(schema.additionalProperties).toBe(false);
  });

  it('gives results that are values of its own unit', () => {
    forResults(metric, (_, result) => {
      // Not readDecimal: a power may well lie outside the exponents that an input is held to.
      const { minimum, maximum, whole } = rangeOfInput(metric);
      expect(result.isFinite() && result.gte(minimum) && result.lte(maximum)).toBe(true);
      expect(result.isInteger() || !whole).toBe(true);
    });
  });

  it('has the exact result, rounded once', () => {
    if (hasRoot(expression)) {
      expect(name).toBe('compoundGrowthRate');
      return;
    }
    forResults(metric, (input, result) => {
      const exact = evaluateExactly(expression, input);
      expect(Fraction.parse(String(result)).rounded()).toBe(exact.rounded());
    });
  });

  it('gives a finite result or a MetricError, whatever it is given', () => {
    const value = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }),
      fc.double(),
      fc.bigInt(),
      fc.constantFrom(
        '',
        ' ',
        '1,5',
        '12abc',
        '0x10',
        '1e1000000000',
        '-0',
        '1e999',
        '1e-999',
        'NaN',
        'Infinity',
        -0,
        1e308,
      ),
      fc.string(),
      fc.nat(100).map(String),
    );
    const input = fc.oneof(
      fc.record(Object.fromEntries(Object.keys(metric.inputs).map((key) => [key, value])), { requiredKeys: [] }),
      fc.anything(),
      arbitraryInput(metric),
    );
    fc.assert(
      fc.property(input, (anything) => {
        const outcome = outcomeOf(metric, anything);
        if (outcome instanceof MetricError) expect(outcome.message.startsWith(`${name}: `)).toBe(true);
        else expect(outcome.isFinite()).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it.each(['money', 'count'])('scales with %s as its unit says', (base) => {
    const powerOf = (key: string): number => dimensionOf(metric.inputs[key]?.unit ?? 'share')[base] ?? 0;
    // A number of periods is a count, but the exponent of a root, and so no scale of anything.
    if (hasRoot(expression) && base === 'count') {
      expect(name).toBe('compoundGrowthRate');
      return;
    }
    const power = expression.dimension[base] ?? 0;
    forResults(metric, (input, result) => {
      const scaled = Object.entries(input).map(([key, value]) => [key, `${value}e${String(powerOf(key))}`]);
      const outcome = outcomeOf(metric, Object.fromEntries(scaled));
      expect(String(outcome)).toBe(String(result.times(`1e${String(power)}`)));
    });
  });

  it('explains every result by steps that give it', () => {
    forResults(metric, (input, result) => {
      const { steps, result: explained, numbers } = metric.explain(input);
      expect(explained.eq(result)).toBe(true);
      expect(steps.at(-1)?.result ?? explained).toEqual(explained);
      expect(numbers).not.toMatch(/[a-z]{3}/);
      for (const step of steps) {
        const [left = NaN, right = NaN] = step.operands.map(Number);
        const expected = {
          plus: left + right,
          minus: left - right,
          times: left * right,
          div: left / right,
          pow: left ** right,
          min: Math.min(left, right),
          max: Math.max(left, right),
          abs: Math.abs(left),
        }[step.operation];
        if (!Number.isFinite(expected)) continue;
        const size = Math.max(Math.abs(left), Math.abs(right) || 0, Math.abs(expected), 1e-300);
        expect(Math.abs(Number(step.result) - expected) / size).toBeLessThan(1e-12);
      }
    });
  });
});

function hasRoot({ node }: Expression): boolean {
  if (node.kind !== 'operation') return false;
  const [, exponent] = node.operands;
  return (
    (node.operation === 'pow' && exponent?.node.kind !== 'number') ||
    node.operands.some((part: Expression) => hasRoot(part))
  );
}

/** The value of a formula in fractions of BigInt. */
function evaluateExactly({ node }: Expression, input: Readonly<Record<string, string>>): Fraction {
  if (node.kind === 'input') return Fraction.parse(input[node.name] ?? '');
  if (node.kind === 'number') return Fraction.parse(String(node.value));
  const [left, right = left] = node.operands.map((operand) => evaluateExactly(operand, input)) as [Fraction, Fraction?];
  switch (node.operation) {
    case 'pow':
      return left.pow(right.numerator);
    case 'min':
      return left.compare(right) < 0 ? left : right;
    case 'max':
      return left.compare(right) > 0 ? left : right;
    case 'abs':
      return left.abs();
    default:
      return left[node.operation](right);
  }
}

describe('a spreadsheet computes the same', () => {
  const sheet = HyperFormula.buildFromArray([[]], { licenseKey: 'gpl-v3', smartRounding: false });
  const cells = ['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'G1'];
  const compute = (formula: string, row: readonly number[]): unknown => {
    sheet.setCellContents({ sheet: 0, row: 0, col: 0 }, [[...row, ...cells.slice(row.length).map(() => null)]]);
    return sheet.calculateFormula(formula, 0);
  };

  it.each(reference)('$name', ({ name, inputs, formula }) => {
    const metric = find(name) as Metric;
    const references = Object.fromEntries(inputs.map((input, index) => [input, cells[index] ?? '']));
    const published = `=${formula.replace(/\|(.*?)\|/g, 'ABS($1)').replace(/[a-zA-Z]\w*/g, (word) => references[word] ?? word)}`;
    let compared = 0;
    fc.assert(
      fc.property(arbitraryInput(metric), (input) => {
        const outcome = outcomeOf(metric, input);
        if (outcome instanceof MetricError) return;
        const row = inputs.map((key) => Number(input[key]));
        for (const written of [metric.formula.excel(references), published]) {
          const computed = Number(compute(written, row));
          const size = Math.max(1, Math.abs(computed), ...row.map(Math.abs));
          expect(Math.abs(computed - outcome.toNumber()) / size, written).toBeLessThan(1e-9);
        }
        compared += 1;
      }),
      { numRuns: 40, seed: 20 },
    );
    expect(compared).toBeGreaterThan(0);
  });
});
