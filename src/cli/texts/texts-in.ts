import type { Language } from '../language';
import { en } from './en';
import { pl } from './pl';
import { ru } from './ru';
import type { Texts } from './texts';

const all: Readonly<Record<Language, Texts>> = { en, ru, pl };

/** The words of the interface in a language. */
export function textsIn(language: Language): Texts {
  return all[language];
}
