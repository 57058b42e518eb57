import { domains, metrics, quantities, translate } from '../../src/catalogue/index';
import { pl } from '../../src/locales/pl/index';
import { ru } from '../../src/locales/ru/index';

/** The languages of the site. */
export const languages = ['en', 'ru', 'pl'] as const;

export type Language = (typeof languages)[number];

/** What the pages tell of, in each language. */
export const catalogues = {
  en: { domains, metrics, quantities },
  ru: translate(ru),
  pl: translate(pl),
};

/** What a quantity or metric is called at the beginning of a line. */
export function titleOf(name: string, language: Language): string {
  const { quantities: named, metrics: computed } = catalogues[language];
  const title = named[name]?.title ?? computed.find((metric) => metric.name === name)?.title;
  if (title === undefined) throw new Error(`nothing has the name "${name}"`);
  return title.charAt(0).toUpperCase() + title.slice(1);
}
