import type { Locale } from 'metricbook/locales/ru';
import type { Language } from '../language';
import { type Translate, translator } from './translator';

/** Loads what puts the messages of `report`, which are in English, into a language. */
export async function messagesIn(language: Language): Promise<Translate> {
  switch (language) {
    case 'en':
      return (message) => message;
    case 'ru': {
      const [{ ru: locale }, { ru }] = await Promise.all([import('metricbook/locales/ru'), import('./ru')]);
      return translator({ ...ofValues(locale), ...ru }, language);
    }
    case 'pl': {
      const [{ pl: locale }, { pl }] = await Promise.all([import('metricbook/locales/pl'), import('./pl')]);
      return translator({ ...ofValues(locale), ...pl }, language);
    }
  }
}

/** What the library says of a value and its field. Its other messages are about metrics, which translate them themselves. */
function ofValues({ messages }: Locale): Readonly<Record<string, string>> {
  const { '{field} {problem}': frame, ...others } = messages;
  const problems = Object.entries(others).filter(([english]) => !/^\{|\{relation\}/.test(english));
  return {
    '{field} {>problem}': frame,
    ...Object.fromEntries(problems.map(([english, own]) => [english.replace('{received}', '{?received}'), own])),
  };
}
