import type { Metric } from 'metricbook';
import type { Catalogue } from './catalogue';
import { CommandError } from './command-error';
import { exitCodes } from './exit-codes';
import { textsIn } from './texts/texts-in';

const MOST_SUGGESTIONS = 3;

/**
 * The metric of this name, title or abbreviation.
 *
 * @throws CommandError with those that come nearest, if there is none
 */
export function metricNamed(name: string, catalogue: Catalogue): Metric {
  const metric = catalogue.find(name);
  if (metric !== undefined) return metric;
  const texts = textsIn(catalogue.language);
  const near = catalogue.search(name).slice(0, MOST_SUGGESTIONS);
  const suggestions = near.map((other) => `${catalogue.kebabCase(other.name)} (${other.title})`);
  const message = [
    texts.unknownMetric(name),
    ...(near.length > 0 ? [texts.didYouMean(suggestions.join(', '))] : []),
    texts.seeHelp('metricbook search'),
  ];
  throw new CommandError(message.join('\n'), exitCodes.usage);
}
