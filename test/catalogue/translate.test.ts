import { describe, expect, it } from 'vitest';
import { domains, metrics, quantities, search, translate } from '../../src/catalogue/index';
import { foldLetters } from '../../src/catalogue/fold-letters';
import { kebabCase } from '../../src/catalogue/kebab-case';
import { InvalidInputError, type Metric, type MetricInfo, UndefinedMetricError } from '../../src/index';
import { pl } from '../../src/locales/pl/index';
import { ru } from '../../src/locales/ru/index';

const russian = translate(ru);
const polish = translate(pl);
const names = (list: readonly { name: string }[]): string[] => list.map(({ name }) => name);

/** The quantities that a metric is computed from in the end. */
function leavesOf(metric: MetricInfo): string[] {
  return Object.entries(metric.inputs).flatMap(([name, input]) => (input.kind === 'metric' ? leavesOf(input) : [name]));
}

/** As titles stand in a formula. */
function insideSentence(title: string): string {
  const [first = ''] = title.split(' ');
  return /^.\p{Lu}/u.test(first) ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

/** The example of a metric, and what is wrong with it or has no answer: each field zero, negative, huge, missing. */
function inputsFor(metric: Metric): Parameters<Metric>[0][] {
  const { input } = metric.example;
  const fields = Object.keys(input);
  return [
    input,
    Object.fromEntries(fields.map((field) => [field, 0])),
    Object.fromEntries(fields.map((field) => [field, 1])),
    { ...input, noSuchField: 1 },
    ...fields.flatMap((field) => [
      { ...input, [field]: 0 },
      { ...input, [field]: -1 },
      { ...input, [field]: 1_000_000_000 },
      { ...input, [field]: 'many' },
      Object.fromEntries(fields.filter((name) => name !== field).map((name) => [name, input[name] ?? 0])),
    ]),
  ];
}

const englishTitles = [...metrics, ...Object.values(quantities)]
  .map(({ title }) => title.toLowerCase())
  .filter((title) => title.includes(' '));
const withoutEnglish = (text: string): void => {
  const own = text.toLowerCase();
  expect(englishTitles.filter((title) => own.includes(title))).toEqual([]);
};

describe.each([
  { locale: ru, own: russian },
  { locale: pl, own: polish },
])('the catalogue in $locale.language', ({ locale, own }) => {
  const pairs = metrics.map((metric, index) => ({ metric, translated: own.metrics[index] as Metric }));

  it('has the metrics and domains in the same order, under the same names', () => {
    expect(own.language).toBe(locale.language);
    expect(names(own.metrics)).toEqual(names(metrics));
    expect(own.domains.map(({ id }) => id)).toEqual(domains.map(({ id }) => id));
    expect(own.domains.map(({ title }) => title)).toEqual(Object.values(locale.domains));
    expect(own.domains.flatMap((domain) => domain.metrics)).toEqual(own.metrics);
  });

  it('has the quantities with their texts, and all else as it was', () => {
    expect(Object.keys(own.quantities)).toEqual(Object.keys(quantities));
    for (const [name, quantity] of Object.entries(quantities)) {
      const text = locale.quantities[name as keyof typeof locale.quantities];
      expect(own.quantities[name]).toEqual({ ...quantity, ...text });
    }
  });

  it('has the texts of each metric', () => {
    for (const { metric, translated } of pairs) {
      const { title, description, aliases, notes } = translated;
      expect({ title, description, aliases, notes }).toEqual(
        locale.metrics[metric.name as keyof typeof locale.metrics],
      );
    }
  });

  it('has all else of each metric as it was', () => {
    for (const { metric, translated } of pairs) {
      for (const key of ['kind', 'unit', 'nonNegative', 'better', 'example', 'sources', 'related'] as const) {
        expect(translated[key], `${metric.name} ${key}`).toEqual(metric[key]);
      }
      expect(Object.keys(translated)).toEqual(Object.keys(metric));
      expect(Object.keys(translated.inputs)).toEqual(Object.keys(metric.inputs));
      for (const [name, input] of Object.entries(translated.inputs)) {
        if (input.kind === 'metric') expect(own.metrics).toContain(input);
        else expect(input).toEqual(own.quantities[name]);
        const { kind, unit } = metric.inputs[name] as MetricInfo;
        expect({ kind: input.kind, unit: input.unit }).toEqual({ kind, unit });
      }
    }
  });

  it('computes every example to the same result', () => {
    for (const { metric, translated } of pairs) {
      expect(String(translated(metric.example.input)), metric.name).toBe(metric.example.result);
    }
  });

  it('gives the same results, and refuses the same input for the same reasons', () => {
    let undefinedOnes = 0;
    let refusedByConditions = 0;
    for (const { metric, translated } of pairs) {
      for (const input of inputsFor(metric)) {
        const expected = metric.safe(input);
        const outcome = translated.safe(input);
        expect(String(outcome.data)).toBe(String(expected.data));
        expect(outcome.error?.constructor).toBe(expected.error?.constructor);
        if (outcome.error instanceof InvalidInputError) {
          const places = (error: unknown): unknown[] =>
            (error as InvalidInputError).issues.map(({ message: _, ...issue }) => issue);
          expect(places(outcome.error)).toEqual(places(expected.error));
        }
        if (outcome.error instanceof UndefinedMetricError) {
          undefinedOnes += 1;
          withoutEnglish(outcome.error.reason);
          expect(outcome.error.metric).toBe(metric.name);
        }
        if (expected.error?.message.includes('must be at most') === true) refusedByConditions += 1;
      }
    }
    expect(undefinedOnes).toBeGreaterThan(200);
    expect(refusedByConditions).toBeGreaterThan(50);
  });

  it('has formulas in its titles, and of the same form', () => {
    for (const { metric, translated } of pairs) {
      const { text } = translated.formula;
      withoutEnglish(text);
      for (const { title } of Object.values(translated.inputs)) expect(text).toContain(insideSentence(title));
      // Signs, brackets and numbers, with words taken out.
      const form = (formula: string): string =>
        formula.replaceAll(/(?<!\p{L})(?!min\(|max\()\p{L}[\p{L}'-]*|[\s,]/gu, '');
      expect(form(text), metric.name).toBe(form(metric.formula.text));
      expect(translated.formula.latex).not.toBe(metric.formula.latex);
      expect(translated.formula.excel()).toBe(metric.formula.excel());
      expect(translated.conditions).toHaveLength(metric.conditions.length);
      expect(translated.definedWhen).toHaveLength(metric.definedWhen.length);
    }
  });

  it('has expanded formulas in the titles of its quantities', () => {
    for (const { metric, translated } of pairs) {
      const { text } = translated.expanded;
      withoutEnglish(text);
      for (const name of leavesOf(translated)) expect(text).toContain(own.quantities[name]?.title);
      expect(translated.expanded.excel()).toBe(metric.expanded.excel());
    }
  });

  it('explains every example by the same steps', () => {
    for (const { metric, translated } of pairs) {
      const expected = metric.explain(metric.example.input);
      const explanation = translated.explain(metric.example.input);
      expect(explanation.metric).toBe(metric.name);
      expect(explanation.title).toBe(translated.title);
      expect(explanation.formula).toBe(translated.formula.text);
      expect(explanation.result.eq(expected.result)).toBe(true);
      expect(explanation.steps.map(({ operation, result }) => `${operation} ${String(result)}`)).toEqual(
        expected.steps.map(({ operation, result }) => `${operation} ${String(result)}`),
      );
      withoutEnglish(String(explanation));
      expect(explanation.numbers).toBe(expected.numbers);
    }
  });

  it('finds each metric by its names, and by no English title', () => {
    for (const { metric, translated } of pairs) {
      for (const name of [translated.title, ...translated.aliases, metric.name, kebabCase(metric.name)]) {
        expect(own.find(name), name).toBe(translated);
        expect(own.find(` ${name.toUpperCase()}`), name).toBe(translated);
        expect(own.find(foldLetters(name)), name).toBe(translated);
      }
    }
    expect(own.find('')).toBeUndefined();
    expect(own.find('цена')).toBeUndefined();
    expect(own.find('cena')).toBeUndefined();
  });

  it('puts the metric that goes by this very name first, once', () => {
    for (const { translated } of pairs) {
      for (const name of [translated.title, foldLetters(translated.title), ...translated.aliases]) {
        const found = own.search(name);
        expect(found[0], name).toBe(translated);
        expect(new Set(found).size).toBe(found.length);
      }
    }
  });

  it('finds each metric among the first three by its title with a typing error or half of the last word', () => {
    const missed = pairs.flatMap(({ translated }) => {
      const { title } = translated;
      const longest = title.split(/[\s-]/).reduce((left, right) => (right.length > left.length ? right : left));
      const swapped = longest.replace(/^(..)(.)(.)/u, '$1$3$2');
      const begun = [title.replace(longest, swapped), title.replace(longest, longest.slice(0, -2))];
      return begun.filter((words) => longest.length > 5 && !own.search(words).slice(0, 3).includes(translated));
    });
    expect(missed).toEqual([]);
  });

  it('makes each of them anew, with metrics of its own', () => {
    const again = translate(locale);
    expect(again.find('winRate')).not.toBe(own.find('winRate'));
    expect(again.find('winRate')?.title).toBe(own.find('winRate')?.title);
    for (const [index, metric] of again.metrics.entries()) expect(metric).not.toBe(metrics[index]);
  });
});

describe('what has no value', () => {
  it.each([
    [russian, 'выигранные сделки + проигранные сделки = 0'],
    [polish, 'wygrane transakcje + przegrane transakcje = 0'],
  ])('names the divisor in the language', (own, reason) => {
    const { error } = own.find('winRate')?.safe({ wonDeals: 0, lostDeals: 0 }) ?? {};
    expect((error as UndefinedMetricError).reason).toBe(reason);
  });

  it.each([
    [russian, 'выручка ≤ 0'],
    [polish, 'przychód ≤ 0'],
  ])('names what must hold in the language', (own, reason) => {
    const { error } = own.find('grossMargin')?.safe({ revenue: -1, costOfGoodsSold: 1 }) ?? {};
    expect((error as UndefinedMetricError).reason).toBe(reason);
  });
});

describe('lengths of time in formulas', () => {
  it.each([
    [russian, 'customerLifetime', '1 месяц ÷ отток клиентов'],
    [polish, 'customerLifetime', '1 miesiąc ÷ współczynnik rezygnacji klientów'],
    [russian, 'burnMultiple', 'чистое сжигание денег ÷ (чистый прирост ARR × 1 год)'],
    [polish, 'burnMultiple', 'spalanie gotówki netto ÷ (przyrost ARR netto × 1 rok)'],
  ])('are in words of the language', (own, name, formula) => {
    expect(own.find(name)?.formula.text).toBe(formula);
  });
});

describe('conditions', () => {
  it.each([russian, polish])('refuse a part above its whole ($language)', (own) => {
    const rate = own.find('customerChurnRate') as Metric;
    expect(rate.safe({ customersAtStart: 10, churnedCustomers: 11 }).error).toBeInstanceOf(InvalidInputError);
    expect(rate.conditions[0]?.left.node).toEqual({
      kind: 'input',
      name: 'churnedCustomers',
      title: own.quantities['churnedCustomers']?.title,
    });
  });
});

describe('find and search', () => {
  it.each([
    [russian, 'отток', 'customerChurnRate'],
    [russian, 'CAC', 'customerAcquisitionCost'],
    [russian, 'ltv', 'customerLifetimeValue'],
    [russian, 'винрейт', 'winRate'],
    [russian, 'ВОВЛЕЧЕННОСТЬ ПО ПОКАЗАМ', 'engagementRate'],
    [polish, 'churn', 'customerChurnRate'],
    [polish, 'współczynnik rezygnacji', 'customerChurnRate'],
    [polish, 'Wspolczynnik  rezygnacji', 'customerChurnRate'],
    [polish, 'klikalność', 'clickThroughRate'],
    [polish, 'AOV', 'averageOrderValue'],
  ])('find %# %s', (own, name, expected) => {
    expect(own.find(name)?.name).toBe(expected);
    expect(own.search(name)[0]).toBe(own.find(name));
  });

  it.each([
    ['отток', 'customerChurnRate'],
    ['оттока', 'customerChurnRate'],
    ['отток клиентов', 'customerChurnRate'],
    ['оттока клиентов', 'customerChurnRate'],
    ['конверсии', 'conversionRate'],
    ['конверсию', 'conversionRate'],
    ['конверися', 'conversionRate'],
    ['средний чек', 'averageOrderValue'],
    ['среднего чека', 'averageOrderValue'],
    ['охват воронки', 'pipelineCoverage'],
    ['охвата воронки', 'pipelineCoverage'],
    ['выполнение квоты', 'quotaAttainment'],
    ['выполнения квоты', 'quotaAttainment'],
    ['пожизненная ценность', 'customerLifetimeValue'],
    ['пожизненной ценности клиента', 'customerLifetimeValue'],
    ['стоимость привлечения', 'customerAcquisitionCost'],
    ['стоимости привлечения клиентов', 'customerAcquisitionCost'],
    ['вовлечённости', 'engagementRate'],
    ['вовлеченности', 'engagementRate'],
    ['отмененного MRR', 'cancelledMrrRate'],
    ['скорость продаж', 'salesVelocity'],
    ['лояльности', 'netPromoterScore'],
    ['брошеные корзины', 'cartAbandonmentRate'],
  ])('«%s» has %s among the first three in Russian', (words, expected) => {
    expect(names(russian.search(words)).slice(0, 3)).toContain(expected);
  });

  it.each([
    ['rezygnacji', 'customerChurnRate'],
    ['rezygnacja klientów', 'customerChurnRate'],
    ['współczynnik rezygnacji', 'customerChurnRate'],
    ['koszt pozyskania klienta', 'customerAcquisitionCost'],
    ['kosztu pozyskania klientów', 'customerAcquisitionCost'],
    ['wartość życiowa klienta', 'customerLifetimeValue'],
    ['wartości życiowej klienta', 'customerLifetimeValue'],
    ['wygranych', 'winRate'],
    ['współczynnik wygranych', 'winRate'],
    ['długość cyklu sprzedaży', 'salesCycleLength'],
    ['długości cyklu', 'salesCycleLength'],
    ['wskaźnik szybkości pozyskiwania leadów', 'leadVelocityRate'],
    ['wskaźnika szybkości pozyskiwania leadów', 'leadVelocityRate'],
    ['zwrotu z inwestycji', 'returnOnInvestment'],
    ['porzucone koszyki', 'cartAbandonmentRate'],
    ['współczynik konwersji', 'conversionRate'],
    ['łączny przychód', 'totalRevenue'],
  ])('„%s” has %s among the first three in Polish, and the same without diacritics', (words, expected) => {
    const found = polish.search(words);
    expect(names(found).slice(0, 3)).toContain(expected);
    const bare = words.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ł', 'l');
    expect(bare).toMatch(/^[a-z ]+$/);
    expect(polish.search(bare)).toEqual(found);
    expect(polish.search(words.toUpperCase())).toEqual(found);
    expect(polish.search(words.normalize('NFD'))).toEqual(found);
  });

  it.each([
    ['wspolczynnik', /^współczynnik/i],
    ['dlugosc cyklu', /^długość cyklu/i],
  ])('%s begins the first title in Polish', (words, title) => {
    expect(polish.search(words)[0]?.title).toMatch(title);
  });

  it('take е for ё, and й for itself', () => {
    expect(russian.search('отмененного')).toEqual(russian.search('отменённого'));
    expect(russian.search('Удовлетворенность')).toEqual(russian.search('удовлетворённость'));
    expect(foldLetters('Ёлка й Й ЖЁЛТЫЙ')).toBe('елка й й желтый');
    expect(foldLetters('Żółć ŁÓDŹ e\u0301 и\u0306')).toBe('zolc lodz e й');
    expect(foldLetters('churn 40 % ÷ K-factor')).toBe('churn 40 % ÷ k-factor');
  });

  it('take a swapped letter for a better guess than another first letter, in letters with marks too', () => {
    expect(russian.search('кликабельонсть')[0]?.name).toBe('clickThroughRate');
    expect(polish.search('łąćzny przychód')[0]?.name).toBe('totalRevenue');
  });

  it('find nothing for what has no words', () => {
    for (const own of [russian, polish]) {
      expect(own.search('')).toEqual([]);
      expect(own.search('ъъъъъъъъъъ')).toEqual([]);
    }
  });

  it('leave the catalogue in English as it is', () => {
    expect(search('отток')).toEqual([]);
    expect(search('rezygnacji')).toEqual(search('rezygnacji'.toUpperCase()));
    expect(metrics.every(({ title }) => /^[\p{Script=Latin}\d\p{P} ]+$/u.test(title))).toBe(true);
  });
});
