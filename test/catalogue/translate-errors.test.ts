import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { metrics, translate } from '../../src/catalogue/index';
import { translateErrors } from '../../src/catalogue/translate-errors';
import { translateMessages } from '../../src/catalogue/translate-messages';
import {
  Decimal,
  defineMetric,
  InvalidInputError,
  type Metric,
  quantity,
  type UndefinedMetricError,
} from '../../src/index';
import { pl } from '../../src/locales/pl/index';
import { ru } from '../../src/locales/ru/index';
import { failuresOfSolve } from './failures-of-solve';
import { messagesOf, namesIn, untranslated } from './words-of-errors';

const russian = translate(ru);
const polish = translate(pl);

const plain = (title: string) => quantity({ title, unit: 'number', description: 'A number.', timing: 'flow' });
const base = {
  name: 'test',
  title: 'Test',
  description: 'A metric for this test.',
  unit: 'number',
  better: 'higher',
  inputs: { a: plain('a'), b: plain('b') },
  example: { input: { a: 1, b: 1 }, result: '' },
} as const;
const power = defineMetric({ ...base, formula: ({ a, b }) => a.pow(b) }) as unknown as Metric;
const difference = defineMetric({ ...base, formula: ({ a, b }) => a.pow('0.5').minus(b) }) as unknown as Metric;
const bounded = defineMetric({
  ...base,
  formula: ({ a, b }) => a.plus(b),
  conditions: ({ a, b }) => [a.atLeast(-10), b.moreThan(a), a.plus(b).atMost(100)],
  definedWhen: ({ a, b }) => [a.atMost(5), b.atLeast(2)],
}) as unknown as Metric;

type Input = Parameters<Metric>[0];

/** What the catalogue has no case of. */
const rareCases: readonly (readonly [Metric, Input])[] = [
  [power, { a: 0, b: -1 }],
  [power, { a: -2, b: '0.5' }],
  [power, { a: 10, b: 10_001 }],
  [difference, { a: `1.${'0'.repeat(999)}1`, b: 1 }],
  [bounded, { a: -11, b: 1 }],
  [bounded, { a: 3, b: 3 }],
  [bounded, { a: 1, b: 100 }],
  [bounded, { a: 6, b: 7 }],
  [bounded, { a: 0, b: 1 }],
];

const wrongValues: readonly unknown[] = [
  ...['1,5', '12 abc', '', '"; has no input "x', 'a must be at most 1 (received 2 and 3)', 'a; b'],
  ...[Number.NaN, Infinity, -1, 1.5, 2.5, 1e300, new Decimal('NaN')],
  ...['1e99999', '1e-2000', `1.${'1'.repeat(2100)}`, '9'.repeat(3000), 10n ** 5000n, -(10n ** 1200n), -7n],
  ...[null, true, [], {}, new Date(0), Symbol('x'), (): number => 1],
];

/** Input with every kind of fault, each field in its turn, and what has no answer. */
function faultyInputs({ example: { input } }: Metric): Input[] {
  const fields = Object.keys(input);
  const misspelt = Object.fromEntries(Object.entries(input).map(([field, value]) => [field.slice(1), value]));
  const wrong = [
    ...[undefined, null, 5, 'text', misspelt, {}],
    { ...input, noSuchField: 1, '"; has no input "y': 2, 'must be at most 1 (received 2 and 3)': 3 },
    Object.fromEntries(fields.map((field) => [field, 0])),
    ...wrongValues.map((value, index) => ({ ...input, [fields[index % fields.length] as string]: value })),
    ...fields.flatMap((field) => [
      ...[0, -5, '1e9', undefined].map((value) => ({ ...input, [field]: value })),
      { ...input, [`${field}s`]: 1 },
    ]),
  ];
  return wrong as Input[];
}

function thrownBy(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

/** Every metric with its faulty inputs and what it says of them in English, and the rare cases. */
const cases = [
  ...metrics.map((metric) => ({ metric, inputs: faultyInputs(metric) })),
  ...rareCases.map(([metric, input]) => ({ metric, inputs: [input] })),
].map(({ metric, inputs }) => ({
  metric,
  faults: inputs.map((input) => ({ input, english: metric.safe(input).error })),
}));

describe.each([
  { locale: ru, own: russian },
  { locale: pl, own: polish },
])('errors in $locale.language', ({ locale, own }) => {
  const messages = translateMessages(locale);
  const english = cases.flatMap(({ faults }) => faults.map((fault) => fault.english));
  const pairs = cases.map(({ metric, faults }) => ({
    metric,
    translated: own.find(metric.name) ?? translateErrors(metric, messages),
    faults,
  }));

  it('have no English left, are of the same class, and name the same fields', () => {
    const failures = new Set<string>();
    let count = 0;
    for (const { metric, translated, faults } of pairs) {
      const names = namesIn(metric, translated);
      for (const { input, english: original } of faults) {
        const { error } = translated.safe(input);
        expect(error?.constructor).toBe(original?.constructor);
        expect(error?.metric).toBe(original?.metric);
        if (error === undefined || original === undefined) continue;
        for (const failure of untranslated(original, error, names, locale.language)) failures.add(failure);
        count += 1;
      }
    }
    expect([...failures]).toEqual([]);
    expect(count).toBeGreaterThan(5000);
  });

  it('are the same when it is called, in explain and in the schema', () => {
    for (const { translated, faults } of pairs) {
      // The first faults are of every kind, the others of every field.
      for (const { input } of faults.slice(0, 20)) {
        const { error } = translated.safe(input);
        if (error === undefined) continue;
        const thrown = [thrownBy(() => translated(input)), thrownBy(() => translated.explain(input))];
        expect(thrown).toEqual([error, error]);
        expect((thrown[0] as Error).message).toBe(error.message);
        const parsed = z.safeParse(translated.schema, input);
        expect(parsed.error?.issues ?? []).toEqual(error instanceof InvalidInputError ? error.issues : []);
      }
    }
  });

  it('are made of all the templates there are', () => {
    const errors = [...english, ...failuresOfSolve.map(({ error }) => error)];
    const all = [...new Set(errors.map((error) => error?.message))].join('\n');
    const unused = Object.keys(locale.messages).filter((template) => {
      const parts = template.split(/\{\w+\}/).map((part) => part.replaceAll(/[.?()]/g, '\\$&'));
      return !new RegExp(parts.join('.+')).test(all);
    });
    expect(unused).toEqual([]);
  });

  it('are the same in whatever order the templates stand', () => {
    const reversed = Object.fromEntries(Object.entries(locale.messages).reverse()) as typeof locale.messages;
    const { translate: translateMessage } = translateMessages({ ...locale, messages: reversed });
    const reasons = [...english, ...failuresOfSolve.map(({ error }) => error)].flatMap(messagesOf);
    for (const message of new Set(reasons)) {
      expect(translateMessage(message)).toBe(messages.translate(message));
    }
  });

  it('show their message at the start of the stack, and then where the metric was called', () => {
    function caller(): unknown {
      return own.find('winRate')?.({ wonDeals: 0, lostDeals: 0 });
    }
    const error = thrownBy(caller) as Error;
    expect(error.stack).toContain(`: ${error.message}\n`);
    expect(error.stack).not.toContain('undefined, because');
    expect(error.stack).toContain('caller');
    expect(Object.keys(error).sort()).toEqual(['metric', 'name', 'reason']);
  });

  it('leave a message without a template, and an error that is not of metrics, as they are', () => {
    for (const message of ['is late', 'is missing a leg', '', 'is missing; is late']) {
      expect(messages.translate(message)).toBe(message);
    }
    const input = {
      get wonDeals(): number {
        throw new RangeError('no such deal');
      },
      lostDeals: 1,
    };
    const winRate = own.find('winRate') as Metric;
    expect(() => winRate(input)).toThrow(RangeError);
    expect(() => winRate.explain(input)).toThrow('no such deal');
  });

  it('leave the values and the JSON Schema of the schema as they are', () => {
    for (const { metric, translated } of pairs.slice(0, metrics.length)) {
      expect(z.safeParse(translated.schema, metric.example.input)).toEqual(
        z.safeParse(metric.schema, metric.example.input),
      );
      const withoutTexts = ({ schema }: Metric): unknown =>
        JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: 'input' })), (key, value: unknown) =>
          key === 'title' || key === 'description' ? undefined : value,
        );
      expect(withoutTexts(translated)).toEqual(withoutTexts(metric));
      expect(translated.schema).toBe(translated.schema);
    }
  });
});

describe('the sentences', () => {
  it.each<[string, unknown, string]>([
    ['winRate', { wonDeals: 2.5, lostDeals: 70 }, 'winRate: wonDeals: нужно целое число (получено: 2.5)'],
    ['winRate', { wonDeals: 3 }, 'winRate: lostDeals: нет значения'],
    [
      'winRate',
      { wonDeals: -3, lostDeals: Number.NaN },
      'winRate: wonDeals: значение не может быть меньше 0 (получено: -3); lostDeals: нужно конечное число (получено: NaN)',
    ],
    [
      'winRate',
      { wonDeals: '1,5', lostDeals: [] },
      'winRate: wonDeals: число пишется цифрами с десятичной точкой, например "1234.56" (получено: "1,5"); lostDeals: нужно число, число в виде строки, bigint или Decimal (получено: массив)',
    ],
    [
      'winRate',
      { wonDeals: 1, lostDeals: 1, lostDeal: 1, x: 2 },
      'winRate: неизвестное поле "lostDeal"; возможно, имелось в виду "lostDeals"?; неизвестное поле "x"',
    ],
    ['winRate', 5, 'winRate: нужен один объект { wonDeals, lostDeals }'],
    [
      'winRate',
      { wonDeals: '1e5000', lostDeals: 1 },
      'winRate: wonDeals: показатель степени десяти должен быть от -1000 до 1000 (получено: "1e5000")',
    ],
    [
      'winRate',
      { wonDeals: 0, lostDeals: 0 },
      'winRate: результат не определён, потому что выигранные сделки + проигранные сделки = 0',
    ],
    [
      'customerChurnRate',
      { customersAtStart: 10, churnedCustomers: 11 },
      'customerChurnRate: churnedCustomers: значение должно быть не больше, чем customersAtStart (получено: 11 и 10)',
    ],
    [
      'grossRevenueRetention',
      { mrrAtStart: 3, contractionMrr: 1, churnedMrr: 4 },
      'grossRevenueRetention: значение contractionMrr + churnedMrr должно быть не больше, чем mrrAtStart (получено: 1 + 4 и 3)',
    ],
    [
      'salesVelocity',
      { openDeals: 10, averageDealSize: 5, winRate: 30, salesCycleLength: 2 },
      'salesVelocity: winRate: значение не может быть больше 1 (получено: 30); доля записывается дробью: 0.3 — это 30 %',
    ],
    ['grossMargin', { revenue: -5, costOfGoodsSold: 1 }, 'grossMargin: результат не определён, потому что выручка ≤ 0'],
    [
      'customerLifetime',
      { customerChurnRate: 0 },
      'customerLifetime: результат не определён, потому что отток клиентов = 0',
    ],
  ])('are Russian: %s %j', (name, input, message) => {
    expect(russian.find(name)?.safe(input as Input).error?.message).toBe(message);
  });

  it.each<[string, unknown, string]>([
    ['winRate', { wonDeals: 2.5, lostDeals: 70 }, 'winRate: wonDeals: wymagana jest liczba całkowita (otrzymano 2.5)'],
    ['winRate', { wonDeals: 3 }, 'winRate: lostDeals: brak wartości'],
    [
      'winRate',
      { wonDeals: -3, lostDeals: Number.NaN },
      'winRate: wonDeals: wartość nie może być mniejsza niż 0 (otrzymano -3); lostDeals: wymagana jest liczba skończona (otrzymano NaN)',
    ],
    [
      'winRate',
      { wonDeals: '1,5', lostDeals: [] },
      'winRate: wonDeals: liczbę zapisuje się cyframi z kropką dziesiętną, na przykład "1234.56" (otrzymano "1,5"); lostDeals: wymagana jest liczba, liczba zapisana jako tekst, bigint lub Decimal (otrzymano tablicę)',
    ],
    [
      'winRate',
      { wonDeals: 1, lostDeals: 1, lostDeal: 1, x: 2 },
      'winRate: nieznane pole "lostDeal"; czy chodziło o "lostDeals"?; nieznane pole "x"',
    ],
    ['winRate', 5, 'winRate: wymagany jest jeden obiekt { wonDeals, lostDeals }'],
    [
      'winRate',
      { wonDeals: '1e5000', lostDeals: 1 },
      'winRate: wonDeals: wykładnik potęgi dziesięciu musi mieścić się w przedziale od -1000 do 1000 (otrzymano "1e5000")',
    ],
    [
      'winRate',
      { wonDeals: 0, lostDeals: 0 },
      'winRate: wynik jest nieokreślony, ponieważ wygrane transakcje + przegrane transakcje = 0',
    ],
    [
      'customerChurnRate',
      { customersAtStart: 10, churnedCustomers: 11 },
      'customerChurnRate: churnedCustomers: wartość musi wynosić nie więcej niż customersAtStart (otrzymano 11 i 10)',
    ],
    [
      'grossRevenueRetention',
      { mrrAtStart: 3, contractionMrr: 1, churnedMrr: 4 },
      'grossRevenueRetention: wartość contractionMrr + churnedMrr musi wynosić nie więcej niż mrrAtStart (otrzymano 1 + 4 i 3)',
    ],
    [
      'salesVelocity',
      { openDeals: 10, averageDealSize: 5, winRate: 30, salesCycleLength: 2 },
      'salesVelocity: winRate: wartość nie może być większa niż 1 (otrzymano 30); udział zapisuje się ułamkiem: 0.3 to 30%',
    ],
    ['grossMargin', { revenue: -5, costOfGoodsSold: 1 }, 'grossMargin: wynik jest nieokreślony, ponieważ przychód ≤ 0'],
    [
      'customerLifetime',
      { customerChurnRate: 0 },
      'customerLifetime: wynik jest nieokreślony, ponieważ współczynnik rezygnacji klientów = 0',
    ],
  ])('are Polish: %s %j', (name, input, message) => {
    expect(polish.find(name)?.safe(input as Input).error?.message).toBe(message);
  });

  it.each<[Metric, Input, string, string]>([
    [power, { a: 0, b: -1 }, 'нельзя возвести 0 в степень b: a = 0', 'nie można podnieść 0 do potęgi b: a = 0'],
    [
      power,
      { a: -2, b: '0.5' },
      'нельзя возвести отрицательное число в дробную степень b: a < 0',
      'nie można podnieść liczby ujemnej do potęgi ułamkowej b: a < 0',
    ],
    [
      power,
      { a: 10, b: 10_001 },
      'значение a слишком далеко от 1, чтобы возвести его в степень b',
      'wartość a jest zbyt daleka od 1, by podnieść ją do potęgi b',
    ],
    [bounded, { a: 6, b: 7 }, 'a > 5', 'a > 5'],
    [bounded, { a: 0, b: 1 }, 'b < 2', 'b < 2'],
  ])('say of rare cases why there is no value: %# %j', (metric, input, inRussian, inPolish) => {
    for (const [locale, reason] of [
      [ru, inRussian],
      [pl, inPolish],
    ] as const) {
      const { error } = translateErrors(metric, translateMessages(locale)).safe(input);
      expect((error as UndefinedMetricError).reason).toBe(reason);
    }
  });

  it('say of each relation what must hold', () => {
    const inRussian = translateErrors(bounded, translateMessages(ru));
    expect(messagesOf(inRussian.safe({ a: -11, b: 1 }).error)).toEqual([
      'значение должно быть не меньше, чем -10 (получено: -11 и -10)',
    ]);
    expect(messagesOf(inRussian.safe({ a: 3, b: 3 }).error)).toEqual([
      'значение должно быть больше, чем a (получено: 3 и 3)',
    ]);
    const inPolish = translateErrors(bounded, translateMessages(pl));
    expect(messagesOf(inPolish.safe({ a: -11, b: 1 }).error)).toEqual([
      'wartość musi wynosić nie mniej niż -10 (otrzymano -11 i -10)',
    ]);
    expect(messagesOf(inPolish.safe({ a: 3, b: 3 }).error)).toEqual([
      'wartość musi wynosić więcej niż a (otrzymano 3 i 3)',
    ]);
  });

  it('are kept together where a name of a field holds what parts them', () => {
    const winRate = polish.find('winRate') as Metric;
    const { error } = winRate.safe({ wonDeals: 1, lostDeals: 1, 'x"; has no input "y': 1, '; ': 2 });
    expect(error?.message).toBe(String.raw`winRate: nieznane pole "x\"; has no input \"y"; nieznane pole "; "`);
  });
});

describe('the library', () => {
  /** A file and all those of the library that it imports. */
  function withImports(path: string, found = new Set<string>()): Set<string> {
    if (found.has(path)) return found;
    found.add(path);
    for (const { fileName } of ts.preProcessFile(readFileSync(path, 'utf8')).importedFiles) {
      if (fileName.startsWith('.')) withImports(`${resolve(dirname(path), fileName)}.ts`, found);
    }
    return found;
  }

  /** The pieces of text in a file that hold several words, but for those of errors in definitions. */
  function textsIn(path: string): string[] {
    const texts: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
      if (ts.isNewExpression(node) && node.expression.getText() === 'TypeError') return;
      if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
        texts.push(node.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true));
    // Signs at the ends belong to what stands beside the piece.
    return texts.map((text) => text.replaceAll(/^[^\p{L}"]+|[^\p{L}"]+$/gu, '')).filter((text) => text.includes(' '));
  }

  it('has no message in its core and in solve that is not in the templates', () => {
    const templates = Object.keys(ru.messages).join('\n');
    const files = new Set<string>();
    for (const name of ['metric', 'solve']) {
      withImports(fileURLToPath(new URL(`../../src/${name}.ts`, import.meta.url)), files);
    }
    const texts = [...files].flatMap(textsIn);
    // A solution as a string is in English.
    const ofSolutions = ['which is enough'];
    const missing = texts.filter((text) => !templates.includes(text.replace(/^"|"$/g, '')));
    expect(missing.filter((text) => !ofSolutions.includes(text))).toEqual([]);
    expect(texts).toContain('must be a whole number');
    expect(texts).toContain('undefined, because');
    expect(texts).toContain('is zero under the power of');
    expect(texts).toContain('it is the power of a power');
    expect(texts.length).toBeGreaterThan(20);
  });
});
