import { domains, find, metrics, quantities, search, translate, type TranslatedCatalogue } from 'metricbook/catalogue';
import type { Language } from './language';
import { siteTexts } from './site-texts';

/** The catalogue in a language. Nothing here is turned round, so that there are no errors to translate but those of metrics. */
export type Catalogue = Omit<TranslatedCatalogue, 'translateError'>;

const known = new Map<Language, Catalogue>();

/** The catalogue in a language, whose texts are loaded already; without them, in English. */
export function catalogue(language: Language): Catalogue {
  let own = known.get(language);
  if (own === undefined) {
    const locale = siteTexts(language)?.locale;
    own = locale === undefined ? { language: 'en', domains, metrics, quantities, find, search } : translate(locale);
    known.set(language, own);
  }
  return own;
}
