import { expect, it } from 'vitest';
import { runInProcess } from './fake-terminal';

it('finds the whole number that is enough', async () => {
  // 70 × 0.4 ÷ 0.6 = 46.67; 46 of 116 are 39.66 %, 47 of 117 are 40.17 %.
  const { code, stdout } = await runInProcess(['solve', 'win-rate', '--result', '40%', '--lost-deals', '70']);
  expect(code).toBe(0);
  expect(stdout).toContain('Won deals, for Win rate = 40%: 47\n');
  expect(stdout).toContain('= 46.67 (46.66666666666666666666666666666667)');
  expect(stdout).toContain('46 gives 39.7%, not enough');
  expect(stdout).toContain('47 gives 40.2%, enough');
});

it('writes the number alone, or JSON', async () => {
  const args = ['solve', 'win-rate', '--result', '0.4', '--lostDeals', '70'];
  expect((await runInProcess([...args, '--raw'])).stdout).toBe('47\n');
  expect(JSON.parse((await runInProcess([...args, '--json'])).stdout)).toMatchObject({
    metric: 'winRate',
    result: '0.4',
    input: 'wonDeals',
    value: '46.66666666666666666666666666666667',
    whole: { below: { value: '46' }, above: { value: '47' }, enough: { value: '47' } },
    others: [],
  });
});

it('finds an input of an input', async () => {
  // 10 × (1000 ÷ 5) × 5 ÷ (5 + x) ÷ (40 ÷ 5) = 100, so x = 7.5; fewer lost deals are better.
  const given = ['--open-deals', '10', '--won-deals', '5', '--won-value', '1000', '--won-cycle-days', '40'];
  const { stdout } = await runInProcess(['solve', 'sales-velocity', '--result', '100', ...given]);
  expect(stdout).toContain('Lost deals, for Sales velocity = 100.00/day: 7\n');
  expect(stdout).not.toContain('× 1');
});

it('has all answers where there are several', async () => {
  // A forecast of 90 is as far off from 100 as one of 110.
  const args = ['solve', 'forecast-accuracy', '--result', '90%', '--won-value', '100'];
  const { stdout } = await runInProcess(args);
  expect(stdout).toContain('Sales forecast, for Forecast accuracy = 90%: 90.00\n');
  expect(stdout).toContain('Another answer: 110.00\n');
  expect(JSON.parse((await runInProcess([...args, '--json'])).stdout)).toMatchObject({
    value: '90',
    others: [{ value: '110', numbers: '(1 − 0.9) × 100 + 100' }],
  });
});

it('has the exact number where no whole one is enough', async () => {
  // Half an order of 200 brings in 100. One of 100 falls short, and none has no average.
  const args = ['solve', 'aov', '--result', '200', '--order-revenue', '100'];
  const { stdout } = await runInProcess(args);
  expect(stdout).toContain('Orders, for Average order value = 200.00: 0.5\n');
  expect(stdout.trim().split('\n').at(-1)).toBe('  1 gives 100.00');
  expect(JSON.parse((await runInProcess([...args, '--json'])).stdout)).toMatchObject({
    value: '0.5',
    whole: { below: null, above: { value: '1', result: '100' }, enough: null },
  });
});

it('writes money in the currency', async () => {
  const args = ['solve', 'ltv-to-cac-ratio', '--result', '3', '--customer-lifetime-value', '900', '--currency', 'EUR'];
  expect((await runInProcess(args)).stdout).toContain(
    'Customer acquisition cost, for LTV to CAC ratio = 3.0×: €300.00',
  );
});

it.each([
  ['no result', 2, '--result is missing', ['win-rate', '--lost-deals', '70']],
  [
    'nothing left out',
    2,
    'nothing is left to solve for',
    ['win-rate', '--result', '1', '--won-deals', '1', '--lost-deals', '1'],
  ],
  ['all left out', 2, 'leave out one input of "Win rate" only', ['win-rate', '--result', '1']],
  [
    'a result that there is not',
    2,
    '--result must not be above 1',
    ['win-rate', '--result', '120%', '--lost-deals', '7'],
  ],
  ['percent of money', 2, '--result is not a share', ['aov', '--result', '12%', '--orders', '7']],
  ['no solution', 3, 'no number for won deals gives 1', ['win-rate', '--result', '100%', '--lost-deals', '7']],
])('tells of %s', async (_, expected, text, args) => {
  const { code, stdout, stderr } = await runInProcess(['solve', ...args]);
  expect(stderr).toContain(text);
  expect(stdout).toBe('');
  expect(code).toBe(expected);
});

it.each([
  ['ru', 'win-rate --result 100% --lost-deals 7', 'ни при каком значении величины «выигранные сделки» не получается 1'],
  ['pl', 'win-rate --result 100% --lost-deals 7', 'żadna wartość wielkości „wygrane transakcje” nie daje 1'],
  // Revenue of 3 less costs of −2 is 5.
  ['ru', 'gross-profit --result 5 --revenue 3', ' пришлось бы равняться -2, а меньше 0 она быть не может'],
  ['pl', 'gross-profit --result 5 --revenue 3', ' musiałaby wynosić -2, a nie może być mniejsza niż 0'],
  // The formula of two metrics, put together by the command.
  ['ru', 'sales-velocity --result 9 --open-deals 0 --won-deals 1 --won-value 1 --won-cycle-days 1', 'величины «'],
  ['ru', 'win-rate --result 40 --lost-deals 7', '--result: значение не может быть больше 1 (получено: "40")'],
] as const)('speaks %s: %s', async (language, args, expected) => {
  const { stderr } = await runInProcess(['solve', ...args.split(' ')], { language });
  expect(stderr).toContain(expected);
  expect(stderr).not.toMatch(/ (?:is|be|and|for|gives|because) /);
});
