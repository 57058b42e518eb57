import { type Domain, domains, metrics, quantities, translate } from 'metricbook/catalogue';
import { pl as polish } from 'metricbook/locales/pl';
import { ru as russian } from 'metricbook/locales/ru';
import { kebabCase } from '../../catalogue/kebab-case';
import type { Locale } from '../../locales/locale';
import type { Metric } from '../../metric';
import type { Quantity } from '../../quantity';
import type { Unit } from '../../unit';
import type { Language } from '../app/language';
import { en } from '../texts/en';
import type { PageTexts } from '../texts/page-texts';
import { pl } from '../texts/pl';
import { ru } from '../texts/ru';

/** The site in one language: what the pages are written from. */
export interface Edition {
  /** As in `Intl` and in addresses: `en`. */
  readonly language: Language;
  readonly texts: PageTexts;
  /** The texts of the catalogue, where they are not its own English ones. */
  readonly locale: Locale | undefined;
  /** With their metrics in the order of their titles in the language. */
  readonly domains: readonly Domain[];
  readonly metrics: readonly Metric[];
  readonly quantities: Readonly<Record<string, Quantity>>;
}

export const editions: readonly Edition[] = [
  { language: 'en', texts: en, locale: undefined, domains: sorted(domains, 'en'), metrics, quantities },
  edition('ru', ru, russian),
  edition('pl', pl, polish),
];

function edition(language: Language, texts: PageTexts, locale: Locale): Edition {
  const { domains, metrics, quantities } = translate(locale);
  return { language, texts, locale, domains: sorted(domains, language), metrics, quantities };
}

/** The domains with their metrics in the order of their titles, by which a reader looks for them. */
function sorted(domains: readonly Domain[], language: string): readonly Domain[] {
  const { compare } = new Intl.Collator(language);
  return domains.map((domain) => ({
    ...domain,
    metrics: [...domain.metrics].sort((left, right) => compare(left.title, right.title)),
  }));
}

/** The name of a unit in words. */
export function unitName({ locale }: Edition, unit: Unit): string {
  return locale?.units[unit as keyof Locale['units']] ?? unit;
}

/** The file of the page of a metric, beside those of the other metrics in the language. */
export function metricFile(name: string): string {
  return `${kebabCase(name)}.html`;
}

/** Where the numbers at hand are chosen, with this one chosen already. */
export function computeLink(quantity: string): string {
  return `compute.html#have=${quantity}`;
}

/** @throws TypeError if the catalogue has no metric of this name */
export function metricNamed({ metrics }: Edition, name: string): Metric {
  const metric = metrics.find((candidate) => candidate.name === name);
  if (metric === undefined) throw new TypeError(`no metric has the name "${name}"`);
  return metric;
}
