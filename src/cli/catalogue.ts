import type { Metric } from 'metricbook';
import type { TranslatedCatalogue } from 'metricbook/catalogue';
import type { Locale } from 'metricbook/locales/ru';
import type { Language } from './language';
import { reworded } from './texts/reworded';
import { textsIn } from './texts/texts-in';

/** The catalogue in the language of the interface. */
export interface Catalogue extends TranslatedCatalogue {
  readonly language: Language;
  readonly unitName: (unit: Metric['unit']) => string;
  /** Puts a message of the library into the language. */
  readonly inWords: (message: string) => string;
}

/** Loads the catalogue, and the texts of the language only where it needs them. English names are found in every language. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  const english = await import('metricbook/catalogue');
  const locale = await loadLocale(language);
  const { rewordings } = textsIn(language);
  if (locale === undefined) {
    return { ...english, language, unitName: (unit) => unit, inWords: (message) => reworded(message, rewordings) };
  }

  const translated = english.translate(locale);
  // The first two would take anything.
  const { '{field} {problem}': _field, 'undefined, because {reason}': _reason, ...clauses } = locale.messages;
  const messages = { ...rewordings, ...locale.relations, ...clauses, '{first}; {second}': '{first}; {second}' };
  const byName = new Map(translated.metrics.map((metric) => [metric.name, metric]));
  const own = (metric: Metric): readonly Metric[] => [byName.get(metric.name) ?? []].flat();
  return {
    ...translated,
    language,
    find: (name) => translated.find(name) ?? [english.find(name) ?? []].flat().flatMap(own)[0],
    search(words) {
      const found = translated.search(words);
      return found.length > 0 ? found : english.search(words).flatMap(own);
    },
    unitName: (unit) => locale.units[unit as keyof Locale['units']],
    inWords: (message) => reworded(message, messages),
  };
}

async function loadLocale(language: Language): Promise<Locale | undefined> {
  switch (language) {
    case 'en':
      return undefined;
    case 'ru':
      return (await import('metricbook/locales/ru')).ru;
    case 'pl':
      return (await import('metricbook/locales/pl')).pl;
  }
}
