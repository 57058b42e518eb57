/** What a search has to know of a language, beside the texts that it searches. */
export interface SearchWords {
  /** Words that tell nothing of what is looked for, such as "how many", parted by blanks. */
  readonly ignored: string;
  /**
   * A regular expression for the endings that make no difference, such as that of a plural, and for what must be left
   * before them.
   */
  readonly endings: string;
  /**
   * How people ask who do not know the words of the field: beginnings of everyday words, parted by blanks, by the words
   * of the catalogue that they may stand for. All without diacritics.
   */
  readonly meant: Readonly<Record<string, string>>;
}
