import { InvalidInputError, type Metric, type MetricError, UndefinedMetricError } from '../../src/index';

const received = /\b(?:null|true|false|NaN|Infinity)\b|-?\d[\d.]*(?:e[+-]\d+|n)?/g;
/** Names of types in code. */
const code = new Set(['bigint', 'decimal', 'date', 'symbol']);

/** The words of a message without what is not in a language: texts that were received, numbers and names. */
function wordsOf(message: string, names: readonly string[]): string[] {
  let rest = message.replaceAll(/"(?:[^"\\]|\\.)*"/g, ' ');
  for (const name of [...names].sort((left, right) => right.length - left.length)) {
    const written = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    rest = rest.replaceAll(new RegExp(`(?<!\\p{L})${written}(?!\\p{L})`, 'gu'), ' ');
  }
  const words = rest.replaceAll(received, ' ').match(/\p{L}+/gu) ?? [];
  return words.map((word) => word.toLowerCase()).filter((word) => !code.has(word));
}

export function messagesOf(error: MetricError | undefined): string[] {
  if (error instanceof InvalidInputError) return error.issues.map(({ message }) => message);
  return error instanceof UndefinedMetricError ? [error.reason] : [];
}

const insideSentence = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

/** What inputs are called in messages: in code, and by the titles of these metrics, which have the same inputs. */
export function namesIn(...metrics: readonly Metric[]): string[] {
  const titles = metrics.flatMap(({ inputs }) =>
    Object.values(inputs).flatMap(({ title }) => [title, insideSentence(title)]),
  );
  return [...metrics.flatMap(({ name, inputs }) => [name, ...Object.keys(inputs)]), ...titles, 'min', 'max'];
}

/**
 * Compares what an error says with what it says in a language.
 *
 * @returns each message of which English is left, or that has no words
 */
export function untranslated(
  english: MetricError,
  own: MetricError,
  names: readonly string[],
  language: string,
): string[] {
  const [expected, actual] = [english, own].map((error) => [...messagesOf(error), error.message]) as [
    string[],
    string[],
  ];
  if (expected.length !== actual.length) return [`${english.message} → ${own.message}`];
  return expected.flatMap((message, index) => {
    const translated = actual[index] ?? '';
    const words = wordsOf(translated, names);
    const englishWords = new Set(wordsOf(message, names));
    const isForeign = (word: string): boolean => (language === 'ru' ? !/^[а-яё]+$/.test(word) : englishWords.has(word));
    return englishWords.size === 0 || words.some(isForeign) ? [`${message} → ${translated}`] : [];
  });
}
