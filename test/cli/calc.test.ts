import { PassThrough } from 'node:stream';
import { averageOrderValue, defineMetric, quantity } from 'metricbook';
import { describe, expect, it } from 'vitest';
import { kebabCase, metrics } from 'metricbook/catalogue';
import { fromParts } from '../../src/cli/calculation/from-parts';
import { inputsOnAllLevels } from '../../src/cli/calculation/inputs-on-all-levels';
import { metricNamed } from '../../src/cli/metric-named';
import { loadCatalogue } from '../../src/cli/catalogue';
import { runInProcess } from './fake-terminal';

async function raw(...args: readonly string[]): Promise<string> {
  const { stdout, stderr, code } = await runInProcess(['calc', ...args, '--raw']);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return stdout.trim();
}

describe('numbers', () => {
  it.each([
    ['30 of 100', '0.3', ['win-rate', '--won-deals', '30', '--lost-deals', '70']],
    ['names as in code', '0.3', ['winRate', '--wonDeals', '30', '--lostDeals=70']],
    ['a title in words', '0.025', ['logo', 'churn', '--customers-at-start', '400', '--churned-customers', '10']],
    ['a negative number', '-0.05', ['net-profit-margin', '--net-profit', '-5', '--revenue', '100']],
    ['an option before the metric', '0.3', ['--currency', 'eur', 'win-rate', '--won-deals', '3', '--lost-deals', '7']],
    // A float has no more than 17 digits.
    [
      'many digits',
      '1234567890123456789012.34',
      ['aov', '--order-revenue', '1234567890123456789012.34', '--orders', '1'],
    ],
    [
      'percent',
      '600',
      ['customer-lifetime-profit', '--customer-lifetime-value', '2000', '--net-profit-margin', '30 %'],
    ],
    [
      'negative percent',
      '-0.5',
      ['customer-lifetime-profit', '--customer-lifetime-value', '1', '--net-profit-margin', '-50%'],
    ],
  ])('takes %s', async (_, expected, args) => {
    expect(await raw(...args)).toBe(expected);
  });

  it('shows what the usual form leaves out', async () => {
    const { stdout } = await runInProcess(['calc', 'win-rate', '--won-deals', '1', '--lost-deals', '2']);
    expect(stdout).toBe('Win rate: 33.3% (0.3333333333333333333333333333333333)\n');
  });

  it('writes a number far out with its power of ten, and says nothing of digits where all are there', async () => {
    const far = ['aov', '--order-revenue', '1e60', '--orders', '1'];
    expect(await raw(...far)).toBe('1e+60');
    const { stdout } = await runInProcess(['calc', ...far], { columns: 200 });
    expect(stdout).toBe(`Average order value: 1${',000'.repeat(20)}.00\n`);
    const little = ['aov', '--order-revenue', '1', '--orders', `3${'0'.repeat(60)}`];
    expect(await raw(...little)).toBe(`3.${'3'.repeat(33)}e-61`);
    expect((await runInProcess(['calc', ...little], { columns: 200 })).stdout).toContain(
      `33 (3.${'3'.repeat(33)}e-61)`,
    );
  });

  it.each([
    ['en', 'Average order value: €1,525.05'],
    ['ru', 'Средний чек: 1 525,05 €'],
    ['pl', 'Średnia wartość zamówienia: 1525,05 €'],
  ] as const)('writes money in %s', async (language, expected) => {
    const args = ['calc', 'aov', '--order-revenue', '1265793.04', '--orders', '830', '--currency', 'eur'];
    const { stdout } = await runInProcess(args, { language });
    expect(stdout.replaceAll(/\s/g, ' ')).toContain(expected);
  });
});

describe('inputs of inputs', () => {
  it('takes them in place of the input, and rounds once', async () => {
    // 3 × (100 ÷ 1) × (1 ÷ 3) ÷ (100 ÷ 1)
    const given = [
      '--open-deals',
      '3',
      '--won-deals',
      '1',
      '--lost-deals',
      '2',
      '--won-value',
      '100',
      '--won-cycle-days',
      '100',
    ];
    expect(await raw('sales-velocity', ...given)).toBe('1');
  });

  it('takes some as they are', async () => {
    const parts = ['--order-revenue', '900', '--orders', '3', '--customers', '2'];
    // Orders of 300, 1.5 a customer, so 450 a customer; 450 ÷ 150.
    expect(await raw('ltv-to-cac-ratio', '--customer-acquisition-cost', '150', ...parts)).toBe('3');
  });

  it('explains each of them', async () => {
    const given = ['--order-revenue', '900', '--orders', '3', '--purchases-per-customer', '1.5'];
    const { stdout } = await runInProcess(['calc', 'customer-lifetime-value', ...given, '--explain']);
    expect(stdout).toContain('  = 900 ÷ 3\n  = 300\n');
    expect(stdout).toContain('  = 300 × 1.5\n  = 450\n');
  });

  it('refuses those of an input that is given', async () => {
    const given = ['--customer-lifetime-value', '9', '--orders', '3', '--customer-acquisition-cost', '3'];
    const { code, stderr } = await runInProcess(['calc', 'ltv-to-cac-ratio', ...given]);
    expect(code).toBe(2);
    expect(stderr).toContain('--orders cannot be taken in');
  });

  it('holds what the metric of the input asks', async () => {
    const given = ['--churned-customers', '5', '--customers-at-start', '4'];
    const { code, stderr } = await runInProcess(['calc', 'customer-lifetime', ...given]);
    expect(code).toBe(2);
    expect(stderr).toContain('Customer churn rate: --churned-customers must be at most --customers-at-start');
  });

  it('has the formula of the metric down to quantities', () => {
    const withoutOnes = (formula: string): string => formula.replaceAll(/ [×÷] 1(?![\d.])/g, '');
    for (const metric of metrics) {
      const leaves = [...inputsOnAllLevels(metric).values()].filter(({ input }) => input.kind === 'quantity');
      const composed = fromParts(metric, new Set(leaves.map(({ name }) => name)));
      expect(withoutOnes(composed.formula.text)).toBe(withoutOnes(metric.expanded.text));
    }
  });

  it('computes what is apart from a part, whichever is greater', () => {
    const goal = quantity({
      title: 'goal',
      unit: 'money',
      description: 'What an order should be worth.',
      timing: 'period',
    });
    const distance = defineMetric({
      name: 'distance',
      title: 'Distance',
      description: 'How far the average order is from the goal.',
      unit: 'money',
      better: 'lower',
      inputs: { averageOrderValue, goal },
      formula: (of) => of.averageOrderValue.minus(of.goal).abs(),
      example: { input: { averageOrderValue: 10, goal: 4 }, result: '6' },
    });
    const composed = fromParts(distance as never, new Set(['orderRevenue', 'orders', 'goal']));
    // 100 ÷ 4 is 25, which is 5 below 30 and 5 above 20.
    expect(['30', '20'].map((each) => String(composed({ orderRevenue: 100, orders: 4, goal: each })))).toEqual([
      '5',
      '5',
    ]);
  });
});

describe('errors', () => {
  it.each([
    ['a misspelt metric', 2, 'Did you mean win-rate (Win rate)', ['win-rat', '--won-deals', '3']],
    ['a metric that is like none', 2, 'there is no metric "qqqqqqqq"\nSee metricbook search', ['qqqqqqqq']],
    ['a misspelt option', 2, 'Did you mean --won-deals?', ['win-rate', '--won-dels', '3']],
    [
      'a fraction of a deal',
      2,
      '--won-deals must be a whole number (received "2.5")',
      ['win-rate', '--won-deals', '2.5'],
    ],
    [
      'a decimal comma',
      2,
      '--won-deals must be written in digits with a decimal point',
      ['win-rate', '--won-deals', '2,5'],
    ],
    ['more than all', 2, 'must not be above 1 (received "130%")', ['sales-velocity', '--win-rate', '130%']],
    [
      'percent of money',
      2,
      '--order-revenue is not a share or a ratio',
      ['aov', '--order-revenue', '5%', '--orders', '1'],
    ],
    ['an option without its number', 2, '--order-revenue needs a number', ['aov', '--order-revenue', '--orders', '1']],
    ['an option at the end', 2, 'argument missing', ['aov', '--orders']],
    ['no currency', 2, '"euro" is not the code of a currency', ['aov', '--currency', 'euro']],
    ['two forms of output', 2, 'cannot be used with', ['aov', '--raw', '--json']],
    ['a surplus word', 2, 'too many arguments', ['win-rate', '--won-deals', '1', '--lost-deals', '2', 'three']],
    [
      'a contradiction',
      2,
      '--churned-customers must be at most --customers-at-start (received 500 and 400)',
      ['customer-churn-rate', '--customers-at-start', '400', '--churned-customers', '500'],
    ],
    [
      'a divisor of zero',
      3,
      'Win rate has no value: won deals + lost deals is zero',
      ['win-rate', '--won-deals', '0', '--lost-deals', '0'],
    ],
  ])('tells of %s', async (_, expected, text, args) => {
    const { code, stdout, stderr } = await runInProcess(['calc', ...args]);
    expect(stderr).toContain(text);
    expect(stdout).toBe('');
    expect(code).toBe(expected);
  });

  it('names all that misses where nobody can be asked', async () => {
    const { code, stderr } = await runInProcess(['calc', 'win-rate']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/--won-deals +won deals, count: Sales opportunities closed with a sale/);
    expect(stderr).toMatch(/--lost-deals +lost deals, count: /);
  });

  it.each([
    ['ru', 'ошибка: --won-deals: нужно целое число (получено: "2.5")'],
    ['pl', 'błąd: --won-deals: wymagana jest liczba całkowita (otrzymano "2.5")'],
  ] as const)('speaks %s', async (language, expected) => {
    const { stderr } = await runInProcess(['calc', 'win-rate', '--won-deals', '2.5'], { language });
    expect(stderr.trim()).toBe(expected);
  });
});

describe('questions', () => {
  it('asks for what is missing, until the answer will do', async () => {
    const { code, stdout, stderr } = await runInProcess(['calc', 'win-rate', '--won-deals', '30'], {
      typed: 'x\n-1\n70\n',
    });
    expect(code).toBe(0);
    expect(stdout).toBe('Win rate: 30%\n');
    expect(stderr).toContain('lost deals, count: ');
    expect(stderr).not.toContain('won deals, count: ');
    expect(stderr).toContain('must be written in digits with a decimal point, such as "1234.56" (received "x")');
    expect(stderr).toContain('must not be below 0 (received "-1")');
  });

  it('gives up where the input ends', async () => {
    const { code, stderr } = await runInProcess(['calc', 'win-rate'], { typed: '30\n' });
    expect(code).toBe(2);
    expect(stderr).toContain('no number was given');
  });

  it('stops on Ctrl-C without a word', async () => {
    const screen = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
    const keyboard = new PassThrough();
    keyboard.write('30\r\u0003');
    const own = { stdin: keyboard, stderr: screen, isInteractive: true };
    const { code, stdout } = await runInProcess(['calc', 'win-rate'], own);
    expect(code).toBe(130);
    expect(stdout).toBe('');
    expect(String(screen.read())).not.toContain('error');
  });
});

describe('JSON', () => {
  it('names the currency that money is written in', async () => {
    const args = ['calc', 'aov', '--order-revenue', '10', '--orders', '4', '--json', '--currency', 'eur'];
    expect(JSON.parse((await runInProcess(args)).stdout)).toEqual({
      metric: 'averageOrderValue',
      title: 'Average order value',
      unit: 'money',
      input: { orderRevenue: '10', orders: '4' },
      result: '2.5',
      formatted: '€2.50',
      currency: 'EUR',
    });
  });

  it('has numbers as texts, with the steps where they are asked for', async () => {
    const args = ['calc', 'win-rate', '--won-deals', '1', '--lost-deals', '3', '--json', '--explain'];
    const { stdout } = await runInProcess(args);
    expect(JSON.parse(stdout)).toMatchObject({
      metric: 'winRate',
      input: { wonDeals: '1', lostDeals: '3' },
      result: '0.25',
      formatted: '25%',
      explanations: [{ metric: 'winRate', numbers: '1 ÷ (1 + 3)', steps: [{ result: '4' }, { operands: ['1', '4'] }] }],
    });
  });
});

it('calculates the example of every metric', async () => {
  for (const { name, example } of metrics) {
    const options = Object.entries(example.input).flatMap(([input, value]) => [`--${kebabCase(input)}`, String(value)]);
    expect(Number(await raw(kebabCase(name), ...options))).toBe(Number(example.result));
  }
});

it('finds metrics by the names of all languages', async () => {
  const russian = await loadCatalogue('ru');
  const polish = await loadCatalogue('pl');
  expect(metricNamed('отток', russian).name).toBe('customerChurnRate');
  expect(metricNamed('logo churn', russian).title).toBe('Отток клиентов');
  expect(metricNamed('wspolczynnik wygranych', polish).name).toBe('winRate');
  expect(metricNamed('Win rate', polish).title).toBe('Współczynnik wygranych');
  expect(() => metricNamed('отто', russian)).toThrow('«отто»');
});
