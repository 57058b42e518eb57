import { InvalidInputError, MetricError, UndefinedMetricError } from 'metricbook';
import type { Catalogue } from '../catalogue';
import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';
import { optionName } from '../option-name';
import { textsIn } from '../texts/texts-in';
import { inputsOnAllLevels } from './inputs-on-all-levels';

/** Runs a calculation, and puts the error of a metric into the words of the interface. */
export function explainingFailure<Result>(calculate: () => Result, catalogue: Catalogue): Result {
  try {
    return calculate();
  } catch (error) {
    throw error instanceof MetricError ? asCommandError(error, catalogue) : error;
  }
}

function asCommandError(error: MetricError, catalogue: Catalogue): CommandError {
  const texts = textsIn(catalogue.language);
  const metric = catalogue.find(error.metric);
  const title = metric?.title ?? error.metric;
  if (error instanceof InvalidInputError) {
    const names = [...(metric === undefined ? [] : inputsOnAllLevels(metric).keys())];
    const problems = error.issues.map(({ path, message }) => {
      const problem = catalogue.inWords(withOptions(message, names));
      return path.length === 0
        ? problem
        : texts.problem(`--${path.map((name) => optionName(String(name))).join(' ')}`, problem);
    });
    return new CommandError(`${title}: ${problems.join('\n')}`, exitCodes.usage);
  }
  const reason = error instanceof UndefinedMetricError ? error.reason : error.message.slice(`${error.metric}: `.length);
  return new CommandError(texts.undefinedMetric(title, catalogue.inWords(reason)), exitCodes.noAnswer);
}

/** Messages name inputs as they are called in code. */
function withOptions(message: string, names: readonly string[]): string {
  return names.reduce(
    (text, name) => text.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), `--${optionName(name)}`),
    message,
  );
}
