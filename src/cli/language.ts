/** The languages that the command speaks; the first one where nothing else is asked for. */
export const languages = ['en', 'ru', 'pl'] as const;
export type Language = (typeof languages)[number];

export function isLanguage(text: string): text is Language {
  return languages.some((language) => language === text);
}

const variables = ['METRICBOOK_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG'];

/**
 * The language that the environment asks for. The first variable that is set decides, as it does in other programs:
 * "ru_RU.UTF-8" is Russian, and "C" or a language that there is not is English.
 */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const asked = variables.map((name) => env[name]).find(Boolean) ?? '';
  const [language = ''] = asked.toLowerCase().split(/[-_.@]/);
  return isLanguage(language) ? language : languages[0];
}
