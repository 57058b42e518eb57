import { InvalidInputError, type Metric, MetricError, UndefinedMetricError } from 'metricbook';
import { kebabCase } from 'metricbook/catalogue';
import type { Catalogue } from '../catalogue';
import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';
import { textsIn } from '../texts/texts-in';
import { inputsOnAllLevels } from './inputs-on-all-levels';

/** Runs a calculation, and puts the error of a metric into the words of the interface. */
export function explainingFailure<Result>(calculate: () => Result, catalogue: Catalogue): Result {
  try {
    return calculate();
  } catch (error) {
    throw error instanceof MetricError ? asCommandError(catalogue.translateError(error), catalogue) : error;
  }
}

function asCommandError(error: MetricError, catalogue: Catalogue): CommandError {
  const texts = textsIn(catalogue.language);
  // What is calculated was looked up by its name.
  const metric = catalogue.find(error.metric) as Metric;
  const { title } = metric;
  if (error instanceof InvalidInputError) {
    const names = [...inputsOnAllLevels(metric).keys()];
    const problems = error.issues.map(({ path, message }) => {
      const problem = withOptions(message, names);
      return path.length === 0
        ? problem
        : texts.problem(`--${path.map((name) => kebabCase(String(name))).join(' ')}`, problem);
    });
    return new CommandError(`${title}: ${problems.join('\n')}`, exitCodes.usage);
  }
  const message =
    error instanceof UndefinedMetricError
      ? texts.undefinedMetric(title, error.reason)
      : `${title}: ${error.message.slice(`${error.metric}: `.length)}`;
  return new CommandError(message, exitCodes.noAnswer);
}

/** Messages name inputs as they are called in code. */
function withOptions(message: string, names: readonly string[]): string {
  return names.reduce(
    (text, name) => text.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), `--${kebabCase(name)}`),
    message,
  );
}
