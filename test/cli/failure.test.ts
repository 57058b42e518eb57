import { MetricError, UndefinedMetricError } from 'metricbook';
import { expect, it } from 'vitest';
import { explainingFailure } from '../../src/cli/calculation/failure';
import { loadCatalogue } from '../../src/cli/catalogue';
import { exitCodes } from '../../src/cli/exit-codes';

const failing = (error: Error) => () => {
  throw error;
};

it('a formula that cannot be turned round is told so, and not that it has no value', async () => {
  const catalogue = await loadCatalogue('en');
  const error = new MetricError('winRate', 'cannot be turned round for won deals, because it is the power of a power');
  expect(() => explainingFailure(failing(error), catalogue)).toThrow(
    expect.objectContaining({
      message: 'Win rate: cannot be turned round for won deals, because it is the power of a power',
      exitCode: exitCodes.noAnswer,
    }),
  );
});

it('a value that is undefined has its reason', async () => {
  const catalogue = await loadCatalogue('en');
  const error = new UndefinedMetricError('winRate', 'won deals + lost deals is zero');
  expect(() => explainingFailure(failing(error), catalogue)).toThrow(/won deals \+ lost deals is zero/);
});

it('a fault of the program stays one', async () => {
  const catalogue = await loadCatalogue('en');
  const error = new RangeError('out of range');
  expect(() => explainingFailure(failing(error), catalogue)).toThrow(error);
});
