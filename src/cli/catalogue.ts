import type { Metric } from 'metricbook';
import type { kebabCase, TranslatedCatalogue } from 'metricbook/catalogue';
import type { Locale } from 'metricbook/locales/ru';
import type { Language } from './language';

/** The catalogue in the language of the interface. */
export interface Catalogue extends TranslatedCatalogue {
  readonly language: Language;
  readonly unitName: (unit: Metric['unit']) => string;
  /** As of the library, which is loaded only with the catalogue. */
  readonly kebabCase: typeof kebabCase;
}

/** Loads the catalogue, and the texts of the language only where it needs them. English names are found in every language. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  const english = await import('metricbook/catalogue');
  const locale = await loadLocale(language);
  if (locale === undefined) {
    return { ...english, language, unitName: (unit) => unit, translateError: (error) => error };
  }

  const translated = english.translate(locale);
  const byName = new Map(translated.metrics.map((metric) => [metric.name, metric]));
  const own = (metric: Metric): readonly Metric[] => [byName.get(metric.name) ?? []].flat();
  return {
    ...translated,
    language,
    kebabCase: english.kebabCase,
    find: (name) => translated.find(name) ?? [english.find(name) ?? []].flat().flatMap(own)[0],
    search(words) {
      const found = translated.search(words);
      return found.length > 0 ? found : english.search(words).flatMap(own);
    },
    unitName: (unit) => locale.units[unit as keyof Locale['units']],
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
