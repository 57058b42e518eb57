import { en } from '../../src/site/app/texts/en';
import { pl } from '../../src/site/app/texts/pl';
import { ru } from '../../src/site/app/texts/ru';

/** The words on the controls, by which the tests find them. */
export const appTexts = { en, ru, pl };
