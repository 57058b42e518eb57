import type { Language } from '../language';

const categories = ['one', 'few', 'many'];

/** Writes what varies in messages as a language has it. */
export class LanguageWriter {
  private readonly numbers: Intl.NumberFormat;
  private readonly plurals: Intl.PluralRules;

  constructor(private readonly language: Language) {
    this.numbers = new Intl.NumberFormat(language);
    this.plurals = new Intl.PluralRules(language);
  }

  /** @param digits of a whole number, as English parts them */
  count(digits: string): string {
    return this.numbers.format(numberOf(digits));
  }

  /** A list with "or" or "and" before its last item, instead of the English one. */
  list(text: string, joint: 'or' | 'and'): string {
    const type = joint === 'or' ? 'disjunction' : 'conjunction';
    return new Intl.ListFormat(this.language, { type }).format(text.split(` ${joint} `));
  }

  /**
   * The word that goes with a count.
   *
   * @param words its forms for one, a few and many, parted by bars
   */
  plural(digits: string, words: string): string {
    return words.split('|').at(categories.indexOf(this.plurals.select(numberOf(digits)))) as string;
  }
}

function numberOf(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}
