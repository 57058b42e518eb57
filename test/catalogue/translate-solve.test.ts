import { describe, expect, it } from 'vitest';
import { find, translate } from '../../src/catalogue/index';
import { type Metric, MetricError, UndefinedMetricError } from '../../src/index';
import { pl } from '../../src/locales/pl/index';
import { ru } from '../../src/locales/ru/index';
import { failureOf, failuresOfSolve, rareCases } from './failures-of-solve';
import { namesIn, untranslated } from './words-of-errors';

const russian = translate(ru);
const polish = translate(pl);

describe.each([russian, polish])('errors of solve in $language', ({ language, find: own, translateError }) => {
  it('have no English left, and are of the same class', () => {
    const failures = new Set<string>();
    for (const { metric, given, error } of failuresOfSolve) {
      const translated = own(metric.name) ?? metric;
      const original = failureOf(translated, given) as MetricError;
      const inLanguage = translateError(original);
      expect(inLanguage.constructor).toBe(error.constructor);
      expect(inLanguage.metric).toBe(metric.name);
      const names = namesIn(metric, translated);
      const all = [...names, 'result', translated.title, metric.title];
      for (const failure of untranslated(original, inLanguage, all, language)) failures.add(failure);
    }
    expect([...failures]).toEqual([]);
    expect(failuresOfSolve.length).toBeGreaterThan(3000);
  });

  it('stay as they are when they are translated again, or have no known message', () => {
    for (const { error } of failuresOfSolve) {
      const once = translateError(error);
      expect(translateError(once)).toEqual(once);
      expect(translateError(once).message).toBe(once.message);
    }
    for (const message of [
      'is late',
      'x would have to be 1, which is late',
      'cannot be turned round for x, because so',
    ]) {
      expect(translateError(new MetricError('winRate', message)).message).toBe(`winRate: ${message}`);
      expect(translateError(new UndefinedMetricError('winRate', message))).toMatchObject({ reason: message });
    }
    class LateError extends MetricError {}
    const late = new LateError('winRate', 'is late');
    expect(translateError(late)).toBe(late);
  });

  it('tell in the stack where they were thrown', () => {
    function solver(): MetricError {
      return failureOf(own('winRate') as Metric, { result: 1 }) as MetricError;
    }
    const error = translateError(solver());
    expect(error.stack).toContain(`: ${error.message}\n`);
    expect(error.stack).not.toContain('leave out');
    expect(error.stack).toContain('solver');
  });
});

describe('the sentences', () => {
  const of = (name: string, given: Parameters<typeof failureOf>[1], inRussian: string, inPolish: string) =>
    [name, given, inRussian, inPolish] as const;

  it.each([
    of(
      'winRate',
      { result: '0.4', wonDeals: 1, lostDeals: 1 },
      'пропустите то поле, которое нужно найти: одно из wonDeals, lostDeals',
      'należy pominąć pole, które ma być znalezione: jedno z wonDeals, lostDeals',
    ),
    of(
      'winRate',
      { result: '0.4' },
      'пропустить можно только одно из полей wonDeals, lostDeals',
      'pominąć można tylko jedno z pól wonDeals, lostDeals',
    ),
    of(
      'winRate',
      { result: 40, lostDeals: 1 },
      'result: значение не может быть больше 1 (получено: 40); доля записывается дробью: 0.3 — это 30 %',
      'result: wartość nie może być większa niż 1 (otrzymano 40); udział zapisuje się ułamkiem: 0.3 to 30%',
    ),
    of(
      'winRate',
      { result: 1, lostDeals: 70 },
      'результат не определён, потому что ни при каком значении величины «выигранные сделки» не получается 1',
      'wynik jest nieokreślony, ponieważ żadna wartość wielkości „wygrane transakcje” nie daje 1',
    ),
    of(
      'winRate',
      { result: 1, lostDeals: 0 },
      'результат не определён, потому что при любом допустимом значении величины «выигранные сделки» получается 1',
      'wynik jest nieokreślony, ponieważ każda dozwolona wartość wielkości „wygrane transakcje” daje 1',
    ),
    of(
      'forecastAccuracy',
      { result: 0, forecastValue: 0 },
      'результат не определён, потому что при разных значениях величины «сумма выигранных сделок» получается 0',
      'wynik jest nieokreślony, ponieważ więcej niż jedna wartość wielkości „wartość wygranych transakcji” daje 0',
    ),
    of(
      'winRate',
      { result: '0.5', lostDeals: 0 },
      'результат не определён, потому что величине «выигранные сделки» пришлось бы равняться 0, а тогда выигранные сделки + проигранные сделки = 0',
      'wynik jest nieokreślony, ponieważ wielkość „wygrane transakcje” musiałaby wynosić 0, a wtedy wygrane transakcje + przegrane transakcje = 0',
    ),
    of(
      'salesVelocity',
      { result: 1000, openDeals: 10, averageDealSize: 100, salesCycleLength: '1.2' },
      'результат не определён, потому что величине «доля выигранных сделок» пришлось бы равняться 1.2, а больше 1 она быть не может',
      'wynik jest nieokreślony, ponieważ wielkość „współczynnik wygranych” musiałaby wynosić 1.2, a nie może być większa niż 1',
    ),
    of(
      'cashRunway',
      { result: 12, cashBalance: -5 },
      'результат не определён, потому что остаток денег < 0',
      'wynik jest nieokreślony, ponieważ stan gotówki < 0',
    ),
    of(
      'growthRate',
      { result: -2, current: 10 },
      'результат не определён, потому что величине «предыдущее значение» пришлось бы равняться -10, а значение «предыдущее значение» должно быть больше, чем 0',
      'wynik jest nieokreślony, ponieważ wielkość „wartość poprzednia” musiałaby wynosić -10, a „wartość poprzednia” musi wynosić więcej niż 0',
    ),
  ])('say of %s %j', (name, given, inRussian, inPolish) => {
    for (const [own, expected] of [
      [russian, inRussian],
      [polish, inPolish],
    ] as const) {
      const metric = own.find(name);
      const error = metric && failureOf(metric, given);
      expect(error && own.translateError(error).message).toBe(`${name}: ${expected}`);
    }
  });

  it.each<[keyof typeof rareCases, string, string]>([
    [
      'power',
      'из формулы нельзя выразить величину «x», потому что она стоит в формуле в степени 3',
      'ze wzoru nie da się wyznaczyć wielkości „x”, ponieważ we wzorze jest ona w potędze 3',
    ],
    [
      'places',
      'из формулы нельзя выразить величину «x», потому что она стоит в формуле в нескольких местах, в том числе в степени',
      'ze wzoru nie da się wyznaczyć wielkości „x”, ponieważ we wzorze jest ona w kilku miejscach, w tym w potędze',
    ],
    [
      'powers',
      'из формулы нельзя выразить величину «x», потому что она стоит в показателе степени, которая сама содержит степень',
      'ze wzoru nie da się wyznaczyć wielkości „x”, ponieważ jest ona wykładnikiem potęgi, która sama zawiera potęgę',
    ],
    [
      'negative',
      'из формулы нельзя выразить величину «x», потому что она стоит в показателе степени отрицательного числа: a × (-1) < 0',
      'ze wzoru nie da się wyznaczyć wielkości „x”, ponieważ jest ona wykładnikiem potęgi liczby ujemnej: a × (-1) < 0',
    ],
    [
      'divided',
      'результат не определён, потому что величине «x» пришлось бы равняться 0.333333333333, а тогда в формуле получается деление на ноль',
      'wynik jest nieokreślony, ponieważ wielkość „x” musiałaby wynosić 0.333333333333, a wtedy we wzorze wypada dzielenie przez 0',
    ],
    [
      'farOut',
      'результат не определён, потому что величине «x» пришлось бы равняться 1e+1800, а с числами такого порядка расчёт невозможен',
      'wynik jest nieokreślony, ponieważ wielkość „x” musiałaby wynosić 1e+1800, a na liczbach tego rzędu nie da się liczyć',
    ],
    [
      'both',
      'результат не определён, потому что величине «x» пришлось бы равняться 1.5, а больше 1 она быть не может; величине «x» пришлось бы равняться -0.5, а меньше 0 она быть не может',
      'wynik jest nieokreślony, ponieważ wielkość „x” musiałaby wynosić 1.5, a nie może być większa niż 1; wielkość „x” musiałaby wynosić -0.5, a nie może być mniejsza niż 0',
    ],
  ])('say of rare cases what is wrong: %s', (name, inRussian, inPolish) => {
    const [metric, given] = rareCases[name];
    const error = failureOf(metric, given) as MetricError;
    expect(russian.translateError(error).message).toBe(`test: ${inRussian}`);
    expect(polish.translateError(error).message).toBe(`test: ${inPolish}`);
  });

  it('are those of any error of a metric, too', () => {
    const error = find('winRate')?.safe({ wonDeals: 2.5, lostDeals: 70 }).error as MetricError;
    expect(russian.translateError(error).message).toBe('winRate: wonDeals: нужно целое число (получено: 2.5)');
  });
});
