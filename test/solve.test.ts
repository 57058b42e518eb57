import { describe, expect, expectTypeOf, it } from 'vitest';
import { translate } from '../src/catalogue/index';
import * as library from '../src/index';
import {
  Decimal,
  type DecimalInput,
  defineMetric,
  type Expression,
  InvalidInputError,
  type Metric,
  MetricError,
  quantity,
  type Solution,
  solve,
  UndefinedMetricError,
  type Unit,
  winRate,
} from '../src/index';
import { pl } from '../src/locales/pl/index';
import { Fraction } from './fraction';

type Given = Readonly<Record<string, DecimalInput>>;

/** Solves a metric of any inputs, as a caller without types does. */
function trySolve(metric: unknown, given: unknown): ReturnType<typeof solve.safe> {
  return solve.safe(metric as Metric, given as { result: DecimalInput });
}

function solved(metric: unknown, given: unknown): Solution {
  const { data, error } = trySolve(metric, given);
  if (data === undefined) throw error;
  return data;
}

function expectFraction(value: Decimal | undefined, fraction: string): void {
  expect(Fraction.parse(String(value)).rounded()).toBe(Fraction.parse(fraction).rounded());
}

const number = (title: string, unit: Unit = 'number'): ReturnType<typeof quantity> =>
  quantity({ title, unit, description: 'A number.', timing: 'flow' });

/** A metric of three numbers, x, a and b. */
function metricOf(
  formula: (of: Readonly<Record<'x' | 'a' | 'b', Expression>>) => Expression,
  better: Metric['better'] = 'higher',
  unit: Unit = 'number',
): Metric {
  return defineMetric({
    name: 'test',
    title: 'Test',
    description: 'A metric for this test.',
    unit: unit === 'count' ? 'amount' : 'number',
    better,
    inputs: { x: number('x', unit), a: number('a', unit), b: number('b', unit) },
    formula,
    example: { input: { x: 1, a: 1, b: 1 }, result: '1' },
  }) as unknown as Metric;
}

describe('the win rate', () => {
  const solution = solve(winRate, { result: '0.4', lostDeals: 70 });

  it('tells how many deals must be won', () => {
    // w ÷ (w + 70) = 0.4, so 0.6 w = 28. 46 ÷ 116 is 39.7 %, 47 ÷ 117 is 40.2 %.
    expectFraction(solution.value, '140/3');
    expect(solution).toMatchObject({ metric: 'winRate', input: 'wonDeals', others: [] });
    expect(solution.value).toBeInstanceOf(Decimal);
    expect(String(solution.result)).toBe('0.4');
    expect(String(solution.whole?.below?.value)).toBe('46');
    expectFraction(solution.whole?.below?.result, '46/116');
    expect(String(solution.whole?.above?.value)).toBe('47');
    expectFraction(solution.whole?.above?.result, '47/117');
    expect(solution.whole?.enough).toEqual(solution.whole?.above);
  });

  it('shows how the number comes about', () => {
    expect(solution.formula).toBe('win rate × lost deals ÷ (1 − win rate)');
    expect(solution.numbers).toBe('0.4 × 70 ÷ (1 − 0.4)');
    expect(String(solution).split('\n')).toEqual([
      'won deals = win rate × lost deals ÷ (1 − win rate)',
      '  = 0.4 × 70 ÷ (1 − 0.4)',
      '  ≈ 46.6666666667',
      '  46 gives 0.396551724138',
      '  47 gives 0.401709401709, which is enough',
    ]);
  });

  it('tells how many deals may be lost', () => {
    const lost = solve(winRate, { result: 0.4, wonDeals: 71 });
    // 71 ÷ (71 + l) = 0.4, so l = 106.5: with 107, it is too few.
    expect(String(lost.value)).toBe('106.5');
    expect(String(lost.whole?.enough?.value)).toBe('106');
  });

  it('has a whole answer where there is one', () => {
    const { value, whole } = solve(winRate, { result: '0.4', wonDeals: 70 });
    expect(String(value)).toBe('105');
    for (const answer of [whole?.below, whole?.above, whole?.enough]) {
      expect([String(answer?.value), String(answer?.result)]).toEqual(['105', '0.4']);
    }
    expect(String(solve(winRate, { result: '0.4', wonDeals: 70 }))).toBe(
      'lost deals = won deals ÷ win rate − won deals\n  = 70 ÷ 0.4 − 70\n  = 105\n  105 gives 0.4, which is enough',
    );
  });

  it('is turned round from a result that was rounded', () => {
    const result = winRate({ wonDeals: 1, lostDeals: 2 });
    expect(String(solve(winRate, { result, lostDeals: 2 }).value)).toBe('1');
    expect(String(solve(winRate, { result, wonDeals: 1 }).value)).toBe('2');
    // Of more digits than a result has, the number is taken as it is.
    const [longer, whole] = [`0.${'3'.repeat(40)}`, new Fraction(10n ** 40n)];
    const share = Fraction.parse(longer);
    const exact = share.times(new Fraction(2n)).div(new Fraction(1n).minus(share));
    const { value } = solve(winRate, { result: longer, lostDeals: 2 });
    expect(Fraction.parse(String(value)).rounded()).toBe(exact.rounded());
    expect(exact.times(whole).compare(whole)).toBe(-1);
  });

  it('takes every kind of number', () => {
    for (const given of [
      { result: 0.4, lostDeals: 70n },
      { result: new Decimal('0.4'), lostDeals: '70', wonDeals: undefined },
    ]) {
      expect(String(solve(winRate, given).value)).toBe(String(solution.value));
    }
  });

  it('has types', () => {
    expectTypeOf(solution).toEqualTypeOf<Solution<'wonDeals' | 'lostDeals'>>();
    // @ts-expect-error The result is missing.
    expect(() => solve(winRate, { lostDeals: 70 })).toThrow(InvalidInputError);
    // @ts-expect-error There is no such input.
    expect(() => solve(winRate, { result: 1, lost: 70 })).toThrow(InvalidInputError);
  });
});

describe('answers worked by hand', () => {
  it.each<[keyof typeof library, Given, string, string]>([
    // 250 000 ÷ 8 000 is 31.25 deals.
    ['averageDealSize', { result: 8000, wonValue: 250_000 }, 'wonDeals', '31.25'],
    ['averageDealSize', { result: 8000, wonDeals: 30 }, 'wonValue', '240000'],
    ['discountRate', { result: '0.15', listValue: 200 }, 'wonValue', '170'],
    // (l − 170) ÷ l = 0.15, so l = 170 ÷ 0.85.
    ['discountRate', { result: '0.15', wonValue: 170 }, 'listValue', '200'],
    ['pipelineCoverage', { result: 3, quota: '125000.50' }, 'openPipelineValue', '375001.5'],
    ['remainingPipelineCoverage', { result: 3, openPipelineValue: 90, wonValue: 70 }, 'quota', '100'],
    ['remainingPipelineCoverage', { result: 3, openPipelineValue: 90, quota: 100 }, 'wonValue', '70'],
    // 40 × 5 000 × 0.2 ÷ v = 1 000 a day.
    ['salesVelocity', { result: 1000, openDeals: 40, averageDealSize: 5000, winRate: '0.2' }, 'salesCycleLength', '40'],
    ['salesVelocity', { result: 900, openDeals: 40, averageDealSize: 5000, salesCycleLength: 30 }, 'winRate', '27/200'],
    ['leadVelocityRate', { result: '0.1', qualifiedLeads: 55 }, 'previousQualifiedLeads', '50'],
    ['callsPerDemo', { result: 12, demos: 7 }, 'calls', '84'],
    ['sellingTimeShare', { result: '0.35', workedHours: 160 }, 'sellingHours', '56'],
    // (p − 20) × 100 ÷ (p + 50) = 30, so 70 p = 3 500.
    ['netPromoterScore', { result: 30, passives: 30, detractors: 20 }, 'promoters', '50'],
    ['netPromoterScore', { result: 30, promoters: 50, detractors: 20 }, 'passives', '30'],
    ['grossMargin', { result: '0.6', costOfGoodsSold: 50 }, 'revenue', '125'],
    ['breakEvenUnits', { result: 400, fixedCosts: 10_000, unitVariableCost: 15 }, 'unitPrice', '40'],
    ['revenueRunRate', { result: 1_200_000, revenue: 250_000 }, 'elapsedMonths', '2.5'],
    ['totalContractValue', { result: 13_000, monthlyFee: 1000, oneTimeFees: 1000 }, 'contractMonths', '12'],
    ['customerChurnRate', { result: '0.05', customersAtStart: 90 }, 'churnedCustomers', '4.5'],
    [
      'netRevenueRetention',
      { result: 1.1, expansionMrr: 120, contractionMrr: 10, churnedMrr: 10 },
      'mrrAtStart',
      '1000',
    ],
    [
      'saasQuickRatio',
      { result: 4, newMrr: 70, expansionMrr: 20, reactivationMrr: 10, contractionMrr: 5 },
      'churnedMrr',
      '20',
    ],
    ['customerLifetime', { result: 30 }, 'customerChurnRate', '1/30'],
    // (1 − c) ^ 12 = 0.5 ^ 12.
    ['annualisedChurnRate', { result: '0.999755859375' }, 'customerChurnRate', '0.5'],
    ['annualisedChurnRate', { result: 1 }, 'customerChurnRate', '1'],
    ['ltvToCacRatio', { result: 3, customerLifetimeValue: 1000 }, 'customerAcquisitionCost', '1000/3'],
    ['cashRunway', { result: 18, cashBalance: 900_000 }, 'netBurn', '50000'],
    ['returnOnInvestment', { result: '0.25', investmentReturn: 1000 }, 'investmentCost', '800'],
    ['costPerMille', { result: 5, adSpend: 250 }, 'impressions', '50000'],
    ['viralCoefficient', { result: 1, invitesPerUser: 8 }, 'inviteConversionRate', '0.125'],
    ['emailClickRate', { result: '0.021', emailClicks: 21 }, 'deliveredEmails', '1000'],
    ['idealRemainingWork', { result: 30, plannedWork: 50, elapsedDays: 4 }, 'plannedDays', '10'],
    ['toCompletePerformanceIndex', { result: '1.25', budgetAtCompletion: 100, earnedValue: 50 }, 'actualCost', '60'],
    // 1.2 ^ 3 is 1.728.
    ['compoundGrowthRate', { result: '0.2', startValue: 1000, elapsedPeriods: 3 }, 'endValue', '1728'],
    ['compoundGrowthRate', { result: '0.2', endValue: 1728, elapsedPeriods: 3 }, 'startValue', '1000'],
    ['compoundGrowthRate', { result: '0.2', endValue: 1728, startValue: 1000 }, 'elapsedPeriods', '3'],
    ['compoundGrowthRate', { result: '-0.5', endValue: 125, startValue: 1000 }, 'elapsedPeriods', '3'],
    [
      'compoundGrowthRate',
      { result: '0.1', startValue: 100, elapsedPeriods: 20 },
      'endValue',
      `${String(11n ** 20n)}e-18`,
    ],
  ])('%s %o: %s is %s', (name, given, input, expected) => {
    const solution = solved(library[name], given);
    expect(solution.input).toBe(input);
    expect(solution.others).toEqual([]);
    expectFraction(solution.value, expected);
  });

  it('have the digits of roots and logarithms', () => {
    // Worked with Python's decimal at 60 digits: ln(1.5) / ln(1.2) and 1 − 0.8 ^ (1/12).
    const periods = solve(library.compoundGrowthRate, { result: '0.2', endValue: 150, startValue: 100 });
    expect(String(periods.value)).toBe('2.22390108574154460768342273141065');
    const churn = solve(library.annualisedChurnRate, { result: '0.2' });
    expect(String(churn.value)).toBe('0.01842347012624832637366863402459522');
    expect(periods.formula).toBe('ln(end value ÷ start value) ÷ ln(compound growth rate + 1)');
    expect(periods.numbers).toBe('ln(150 ÷ 100) ÷ ln(0.2 + 1)');
    // Next to 1, logarithms lose digits: ln(1 + 2e-30) / ln(1 + 1e-30).
    const slow = { result: '1e-30', endValue: `1.${'0'.repeat(29)}2`, startValue: 1 };
    expect(String(solve(library.compoundGrowthRate, slow).value)).toBe('1.999999999999999999999999999999');
  });
});

describe('whole numbers', () => {
  const enough = (solution: Solution): string => String(solution.whole?.enough?.value);

  it('reach the result in the direction that is better', () => {
    expect(enough(solve(library.customerChurnRate, { result: '0.05', customersAtStart: 90 }))).toBe('4');
    expect(enough(solve(library.customerChurnRate, { result: '0.05', churnedCustomers: 4 }))).toBe('80');
    expect(enough(solve(library.lossRate, { result: '0.3', lostDeals: 5 }))).toBe('12');
    expect(enough(solve(library.netPromoterScore, { result: 33, passives: 30, detractors: 20 }))).toBe('55');
    expect(enough(solve(library.netPromoterScore, { result: 33, promoters: 50, passives: 30 }))).toBe('17');
  });

  it('are both shown where no direction is better', () => {
    const { whole } = solved(
      metricOf(({ x, b }) => x.times(2).plus(b), 'neutral', 'count'),
      { result: 5, a: 2, b: 0 },
    );
    expect([whole?.below, whole?.above].map((answer) => String(answer?.result))).toEqual(['4', '6']);
    expect(whole?.enough).toBeUndefined();
  });

  it('are left out where the metric has no value', () => {
    // Half a representative: none of them is no divisor.
    const { whole } = solve(library.revenuePerRep, { result: 200, revenue: 100 });
    expect(whole?.below).toBeUndefined();
    expect(String(whole?.above?.value)).toBe('1');
    expect(whole?.enough).toBeUndefined();
  });

  it('are missing for what is not counted', () => {
    expect(solve(library.grossMargin, { result: '0.6', costOfGoodsSold: 50 })).not.toHaveProperty('whole');
  });
});

describe('several answers', () => {
  it('are all there, the least first', () => {
    // A forecast of 90 is as far off from 100 as one of 110.
    const forecast = solve(library.forecastAccuracy, { result: '0.9', wonValue: 100 });
    expect(String(forecast.value)).toBe('90');
    expect(forecast.others.map(({ value, numbers }) => [String(value), numbers])).toEqual([
      ['110', '(1 − 0.9) × 100 + 100'],
    ]);
    expect(String(forecast)).toContain('  = 90\nsales forecast = ');
    // 1 − |100 − w| ÷ w is 2 − 100 ÷ w below 100, and 100 ÷ w above.
    const won = solve(library.forecastAccuracy, { result: '0.9', forecastValue: 100 });
    expectFraction(won.value, '1000/11');
    expectFraction(won.others[0]?.value, '1000/9');
  });

  it('are one where they meet', () => {
    const { value, others } = solve(library.forecastAccuracy, { result: 1, wonValue: 100 });
    expect([String(value), others]).toEqual(['100', []]);
  });

  it('come from squares', () => {
    // x × (30 − x) = 200 at 10 and at 20; 225 at 15 only.
    const revenue = metricOf(({ x, a, b }) => x.times(a.minus(b.times(x))));
    const of = (result: number): string[] => {
      const { value, others } = solved(revenue, { result, a: 30, b: 1 });
      return [value, ...others.map((other) => other.value)].map(String);
    };
    expect(of(200)).toEqual(['10', '20']);
    expect(of(225)).toEqual(['15']);
    expect(of(0)).toEqual(['0', '30']);
    // 15 ± √24, worked with Python's decimal.
    expect(of(201)).toEqual(['10.10102051443364380360543185058822', '19.89897948556635619639456814941178']);
    expect(trySolve(revenue, { result: 226, a: 30, b: 1 }).error?.message).toBe(
      'test: undefined, because no number for x gives 226',
    );
    const square = solved(
      metricOf(({ x }) => x.pow(2)),
      { result: 49, a: 0, b: 0 },
    );
    expect([square.value, square.others[0]?.value].map(String)).toEqual(['-7', '7']);
  });
});

describe('formulas of all kinds', () => {
  it.each<[string, (of: Readonly<Record<'x' | 'a' | 'b', Expression>>) => Expression, Given, string]>([
    ['the input itself', ({ x }) => x, { result: 5, a: 0, b: 0 }, '5'],
    ['a subtrahend', ({ x, a, b }) => a.minus(x).minus(b), { result: 5, a: 9, b: 1 }, '3'],
    ['a divisor', ({ x, a, b }) => a.div(x).plus(b), { result: 5, a: 9, b: 2 }, '3'],
    ['both sides', ({ x, a, b }) => x.times(a).minus(b.div(2).times(x)), { result: 5, a: 3, b: 4 }, '5'],
    [
      'a divisor on both sides',
      ({ x, a, b }) => a.div(x.plus(1)).plus(b.div(x.plus(1))),
      { result: 3, a: 1, b: 6 },
      '4/3',
    ],
    ['different divisors', ({ x, a, b }) => a.div(x).plus(b.div(x.times(2))), { result: 2, a: 1, b: 6 }, '2'],
    ['a quotient of itself', ({ x, a, b }) => x.times(x).div(x).times(b).plus(a), { result: 6, a: 1, b: 6 }, '5/6'],
    ['a power that cancels', ({ x, a }) => x.plus(1).pow(2).div(x.plus(1)).times(a), { result: 6, a: 2, b: 0 }, '2'],
    ['a negative power', ({ x, a }) => x.pow(-1).plus(x.pow(-1)).times(a), { result: 6, a: 3, b: 6 }, '1'],
    ['an odd power', ({ x, a }) => x.pow(3).plus(a), { result: -3, a: 5, b: 0 }, '-2'],
    ['a power from zero', ({ x, a }) => x.pow(3).plus(a), { result: 5, a: 5, b: 0 }, '0'],
    ['a root', ({ x }) => x.pow(0.5), { result: 1.5, a: 0, b: 0 }, '9/4'],
    ['an exponent', ({ x, a }) => a.pow(x.plus(1)), { result: 32, a: 2, b: 0 }, '4'],
    [
      'an exponent of a base of many parts',
      ({ x, a, b }) => a.times(2).minus(b).plus(1).max(b).min(a.times(9)).div(b).abs().pow(x),
      { result: 64, a: 6, b: '2.6' },
      '3',
    ],
    ['an exponent below one', ({ x, a }) => a.pow(x), { result: 4, a: '0.5', b: 0 }, '-2'],
    ['an exponent that gives one', ({ x, a }) => a.pow(x), { result: 1, a: 3, b: 0 }, '0'],
    ['a maximum', ({ x, a, b }) => x.minus(a).max(0).times(b), { result: 30, a: 10, b: 2 }, '25'],
    ['a minimum', ({ x, a, b }) => x.min(a).times(b), { result: 15, a: 10, b: 2 }, '15/2'],
    ['a maximum of both sides', ({ x, a }) => x.times(2).max(x.plus(a)), { result: 30, a: 10, b: 2 }, '15'],
    ['an absolute value', ({ x, a }) => x.abs().plus(x).plus(a), { result: 30, a: 10, b: 2 }, '10'],
  ])('%s', (_, formula, given, expected) => {
    const { value, others } = solved(metricOf(formula), given);
    expectFraction(value, expected);
    expect(others).toEqual([]);
  });

  it('does not take the conditions of a metric apart where they do not come apart', () => {
    const metric = defineMetric({
      name: 'test',
      title: 'Test',
      description: 'A metric for this test.',
      unit: 'number',
      better: 'higher',
      inputs: { x: number('x'), a: number('a') },
      formula: ({ x, a }) => x.times(a),
      definedWhen: ({ x }) => [x.pow(3).plus(x).moreThan(0)],
      example: { input: { x: 1, a: 1 }, result: '1' },
    });
    expect(String(solve(metric, { result: 6, a: 2 }).value)).toBe('3');
    expect(solve.safe(metric, { result: 6, a: -2 }).error?.message).toBe(
      'test: undefined, because x would have to be -3, and x ^ 3 + x must be more than 0',
    );
  });

  it('is exact with numbers of any size', () => {
    const metric = metricOf(({ x, a, b }) => x.times(a).plus(b));
    expect(String(solved(metric, { result: '1e40', a: 1, b: 1 }).value)).toBe('1e+40');
    expect(String(solved(metric, { result: '1e40', a: 1, b: '9999999999999999999999999999999999999999' }).value)).toBe(
      '1',
    );
    expectFraction(solved(metric, { result: '0.1', a: '0.3', b: '-0.2' }).value, '1');
    expectFraction(solved(metric, { result: '1e900', a: '7e-50', b: 0 }).value, '1e950/7');
  });

  it('is no different when the settings of Decimal are changed', () => {
    const { precision, rounding } = Decimal;
    const before = [
      solve(winRate, { result: '0.4', lostDeals: 70 }),
      solve(library.lossRate, { result: '0.3', lostDeals: 5 }),
    ];
    Decimal.set({ precision: 2, rounding: Decimal.ROUND_UP });
    const after = [
      solve(winRate, { result: '0.4', lostDeals: 70 }),
      solve(library.lossRate, { result: '0.3', lostDeals: 5 }),
    ];
    Decimal.set({ precision, rounding });
    expect(JSON.stringify(after)).toBe(JSON.stringify(before));
    expect(after.map(String)).toEqual(before.map(String));
  });
});

describe('wrong input', () => {
  it.each<[unknown, unknown, string]>([
    [winRate, undefined, 'winRate: takes one object { result, wonDeals, lostDeals }'],
    [winRate, null, 'winRate: takes one object { result, wonDeals, lostDeals }'],
    [winRate, 0.4, 'winRate: takes one object { result, wonDeals, lostDeals }'],
    [winRate, { lostDeals: 70 }, 'winRate: result is missing'],
    [winRate, { result: 0.4 }, 'winRate: leave out only one of wonDeals, lostDeals'],
    [
      winRate,
      { result: 0.4, wonDeals: 1, lostDeals: 1 },
      'winRate: leave out the input to solve for: one of wonDeals, lostDeals',
    ],
    [winRate, { result: 0.4, lostDeal: 1 }, 'winRate: has no input "lostDeal"; did you mean "lostDeals"?'],
    [winRate, { results: 0.4, lostDeals: 1 }, 'winRate: has no input "results"; did you mean "result"?'],
    [
      winRate,
      { result: '40 %', lostDeals: 1 },
      'winRate: result must be written in digits with a decimal point, such as "1234.56" (received "40 %")',
    ],
    [
      winRate,
      { result: 40, lostDeals: 1 },
      'winRate: result must not be above 1 (received 40); a share is a fraction, 0.3 for 30 %',
    ],
    [
      winRate,
      { result: -0.1, lostDeals: 1.5 },
      'winRate: result must not be below 0 (received -0.1); lostDeals must be a whole number (received 1.5)',
    ],
    [library.leadVolume, { result: 2.5 }, 'leadVolume: result must be a whole number (received 2.5)'],
    [library.costPerClick, { result: -1, clicks: 5 }, 'costPerClick: result must not be below 0 (received -1)'],
    // Two of the fields given contradict each other, whatever the third one is.
    [
      library.customerRetentionRate,
      { result: 0.5, customersAtEnd: 5, newCustomers: 8 },
      'customerRetentionRate: newCustomers must be at most customersAtEnd (received 8 and 5)',
    ],
  ])('%# is refused', (metric, given, message) => {
    const { error } = trySolve(metric, given);
    expect(error?.message).toBe(message);
    expect(error).toBeInstanceOf(InvalidInputError);
    expect((error as InvalidInputError).issues.length).toBeGreaterThan(0);
    expect(() => solved(metric, given)).toThrow(message);
  });

  it('is a metric that has an input under the name of the result', () => {
    const metric = defineMetric({
      name: 'test',
      title: 'Test',
      description: 'A metric for this test.',
      unit: 'number',
      better: 'higher',
      inputs: { result: number('result'), other: number('other') },
      formula: ({ result, other }) => result.div(other),
      example: { input: { result: 1, other: 1 }, result: '1' },
    });
    expect(() => trySolve(metric, { result: 1 })).toThrow(
      new TypeError('test has an input result, which solve takes for the result of the metric'),
    );
  });
});

describe('no answer', () => {
  it.each<[unknown, Given, string]>([
    [winRate, { result: 1, lostDeals: 70 }, 'no number for won deals gives 1'],
    [winRate, { result: 0, wonDeals: 70 }, 'no number for lost deals gives 0'],
    [winRate, { result: '0.5', lostDeals: 0 }, 'won deals would have to be 0, and then won deals + lost deals is zero'],
    [library.grossProfit, { result: 5, revenue: 3 }, 'cost of goods sold would have to be -2, and cannot be below 0'],
    [
      library.salesVelocity,
      { result: 1000, openDeals: 10, averageDealSize: 100, salesCycleLength: '1.2' },
      'win rate would have to be 1.2, and cannot be above 1',
    ],
    [
      library.returnOnMarketingInvestment,
      { result: 4, attributedRevenue: 100, marketingSpend: 30 },
      'gross margin would have to be 1.5, and gross margin must be at most 1',
    ],
    [
      library.growthRate,
      { result: -2, current: 10 },
      'previous value would have to be -10, and previous value must be more than 0',
    ],
    [library.pipelineCoverage, { result: 3, openPipelineValue: 0 }, 'no number for quota gives 3'],
    [library.revenuePerRep, { result: 3, reps: 0 }, 'reps is zero'],
    [library.cashRunway, { result: 12, cashBalance: -5 }, 'cash balance is not at least 0'],
    [
      library.breakEvenUnits,
      { result: 1, unitPrice: 3, unitVariableCost: 3 },
      'price per unit is not more than variable cost per unit',
    ],
    [library.compoundGrowthRate, { result: 1, endValue: 1, startValue: 0 }, 'start value is not more than 0'],
    [
      library.compoundGrowthRate,
      { result: '0.1', endValue: 50, startValue: 50 },
      'no number for elapsed periods gives 0.1',
    ],
    [
      library.compoundGrowthRate,
      { result: -2, endValue: 50, startValue: 40 },
      'no number for elapsed periods gives -2',
    ],
    [
      library.compoundGrowthRate,
      { result: '0.1', endValue: 40, startValue: 50 },
      'elapsed periods would have to be -2.34123523607, and cannot be below 0',
    ],
    [library.forecastAccuracy, { result: '1.1', wonValue: 100 }, 'no number for sales forecast gives 1.1'],
    // Any number does.
    [winRate, { result: 1, lostDeals: 0 }, 'any allowed number for won deals gives 1'],
    [library.quotaAttainment, { result: 0, wonValue: 0 }, 'any allowed number for quota gives 0'],
    [
      library.viralCoefficient,
      { result: 0, invitesPerUser: 0 },
      'any allowed number for invite conversion rate gives 0',
    ],
    [
      library.compoundGrowthRate,
      { result: 0, endValue: 50, startValue: 50 },
      'any allowed number for elapsed periods gives 0',
    ],
    [library.forecastAccuracy, { result: 0, forecastValue: 0 }, 'more than one number for value of won deals gives 0'],
    [
      metricOf(({ x, a, b }) => x.minus(a).max(0).times(b)),
      { result: 0, a: 10, b: 2 },
      'more than one number for x gives 0',
    ],
    [metricOf(({ x, a, b }) => x.min(a).times(b)), { result: 20, a: 10, b: 2 }, 'more than one number for x gives 20'],
    [metricOf(({ x, a, b }) => x.minus(a).max(0).times(b)), { result: -1, a: 10, b: 2 }, 'no number for x gives -1'],
    [metricOf(({ x, a, b }) => x.min(a).times(b)), { result: 21, a: 10, b: 2 }, 'no number for x gives 21'],
    [metricOf(({ a, b }) => a.plus(b)), { result: 3, a: 1, b: 2 }, 'any allowed number for x gives 3'],
    [metricOf(({ a, b }) => a.plus(b)), { result: 4, a: 1, b: 2 }, 'no number for x gives 4'],
    [metricOf(({ x, a }) => x.pow(2).plus(a)), { result: 4, a: 5, b: 0 }, 'no number for x gives 4'],
    [metricOf(({ x }) => x.pow(0.5)), { result: -1, a: 0, b: 0 }, 'no number for x gives -1'],
    [metricOf(({ x }) => x.pow(-2)), { result: 0, a: 0, b: 0 }, 'no number for x gives 0'],
    [metricOf(({ x, a }) => x.pow(a)), { result: 1, a: 0, b: 0 }, 'any allowed number for x gives 1'],
    [
      metricOf(({ x, a, b }) => x.times(a).plus(b).pow(2)),
      { result: 9, a: 0, b: 3 },
      'any allowed number for x gives 9',
    ],
    [metricOf(({ x, a }) => x.pow(a)), { result: 2, a: 0, b: 0 }, 'no number for x gives 2'],
    // The divisor is zero at one third, and not next to it.
    [
      metricOf(({ x, a, b }) => x.times(3).minus(a).div(x.times(3).minus(a)).times(b)),
      { result: 3, a: 1, b: 6 },
      'x would have to be 0.333333333333, and then the formula divides by zero',
    ],
    // Each of the two numbers has a reason of its own.
    [
      defineMetric({
        name: 'test',
        title: 'Test',
        description: 'A metric for this test.',
        unit: 'amount',
        better: 'lower',
        inputs: { x: number('x', 'share') },
        formula: ({ x }) => x.minus('0.5').abs(),
        example: { input: { x: 1 }, result: '0.5' },
      }),
      { result: 1 },
      'x would have to be 1.5, and cannot be above 1; x would have to be -0.5, and cannot be below 0',
    ],
    [
      metricOf(({ x, a }) => x.div(a)),
      { result: '1e900', a: '1e900', b: 0 },
      'x would have to be 1e+1800, too far out to compute with',
    ],
  ])('%# says why', (metric, given, reason) => {
    const { error } = trySolve(metric, given);
    expect((error as UndefinedMetricError | undefined)?.reason).toBe(reason);
    expect(error).toBeInstanceOf(UndefinedMetricError);
  });

  it.each<[(of: Readonly<Record<'x' | 'a' | 'b', Expression>>) => Expression, string]>([
    [({ x }) => x.pow(3).plus(x), 'the formula has the power 3 of it'],
    [({ x }) => x.pow(0.5).plus(x), 'it stands in several places of the formula, and in a power'],
    [({ x, a }) => x.pow(a), ''],
    [({ x, a }) => a.times(-1).pow(x), 'a × (-1) is negative under a power of it'],
    [({ x, a, b }) => a.pow(b.pow(x)), 'it is the power of a power'],
    [({ x, a }) => a.pow(0.5).pow(x), 'it is the power of a power'],
    [({ x }) => x.pow(x), 'it stands in several places of the formula, and in a power'],
    [({ x }) => x.pow(11).plus(x), 'it stands in several places of the formula, and in a power'],
  ])('%# comes from a formula that cannot be turned round', (formula, reason) => {
    const { error } = trySolve(metricOf(formula), { result: 3, a: 2, b: 2 });
    expect(error?.message).toBe(reason === '' ? undefined : `test: cannot be turned round for x, because ${reason}`);
    if (reason !== '') expect(error?.constructor).toBe(MetricError);
  });
});

describe('solve', () => {
  it('throws what safe has as a value', () => {
    expect(() => solve(winRate, { result: 1, lostDeals: 70 })).toThrow(
      new UndefinedMetricError('winRate', 'no number for won deals gives 1'),
    );
    expect(solve.safe(winRate, { result: '0.5', lostDeals: 70 })).toMatchObject({ success: true });
    expect(solve.safe(winRate, { result: 1, lostDeals: 70 })).toMatchObject({ success: false });
    expect(() => solve.safe(undefined as never, { result: 1 })).toThrow(TypeError);
  });

  it('speaks the language of the metric', () => {
    const polish = translate(pl).find('win rate');
    const solution = solved(polish, { result: '0.4', lostDeals: 70 });
    expect(solution.formula).toBe('współczynnik wygranych × przegrane transakcje ÷ (1 − współczynnik wygranych)');
    expect(trySolve(polish, { result: 1, lostDeals: 70 }).error?.message).toBe(
      'winRate: undefined, because no number for wygrane transakcje gives 1',
    );
  });

  it('takes fields from any object', () => {
    const input = Object.create({ result: '0.4', wonDeals: 70 }) as { result: string };
    expect(String(solve(winRate, input).value)).toBe('105');
  });
});
