import type { Language } from '../language';
import { LanguageWriter } from './language-writer';
import { MessagePattern } from './message-pattern';

/** Puts an English message into the language of the interface. One that is not known stays as it is. */
export type Translate = (message: string) => string;

/**
 * Translates messages by their English templates, with names in braces for what varies and stays as it is. Other kinds of
 * places have a sign before the name:
 *
 * - `{#rows}`: a count, which is written as the language has it
 * - `{|choices}` and `{&names}`: a list with "or" or "and" before its last item
 * - `{?cause}`: a text that is translated, if it is known
 * - `{>reason}`: a text that has to be a known message itself
 *
 * A translation names the places without their signs, and leaves out what it has no need of. `{rows:one|few|many}` is the
 * word that goes with a count. Messages may be joined by "; ", or stand in lines.
 */
export function translator(templates: Readonly<Record<string, string>>, language: Language): Translate {
  const known = new KnownMessages(templates, language);
  return (message) => {
    const lines = message.split('\n').map((line) => {
      const text = line.trimStart();
      const translated = known.translate(text);
      return { line, translated: translated && line.slice(0, line.length - text.length) + translated };
    });
    // The name of a column may have several lines.
    const isWhole = lines.some(({ translated }) => translated === undefined);
    const whole = isWhole ? known.translate(message) : undefined;
    return whole ?? lines.map(({ line, translated }) => translated ?? line).join('\n');
  };
}

const JOINT = '; ';
const OWN_PLACE = /\{(\w+)(?::([^}]*))?\}/g;

class KnownMessages {
  private readonly patterns: readonly MessagePattern[];
  private readonly byLetter = new Map<string, readonly MessagePattern[]>();
  private readonly write: LanguageWriter;

  constructor(templates: Readonly<Record<string, string>>, language: Language) {
    this.write = new LanguageWriter(language);
    this.patterns = Object.entries(templates)
      .map(([template, own]) => new MessagePattern(template, own))
      // The one with the most text of its own is the one that is meant.
      .sort((left, right) => right.textLength - left.textLength);
  }

  /** Undefined, if it is not known. */
  translate(message: string): string | undefined {
    // What is said last belongs to no list that comes before it.
    for (let at = message.lastIndexOf(JOINT); at > 0; at = message.lastIndexOf(JOINT, at - 1)) {
      const last = this.translateOne(message.slice(at + JOINT.length));
      const before = last === undefined ? undefined : this.translate(message.slice(0, at));
      if (last !== undefined && before !== undefined) return `${before}${JOINT}${last}`;
    }
    return this.translateOne(message);
  }

  private translateOne(message: string): string | undefined {
    for (const pattern of this.patternsFor(message)) {
      const places = pattern.placesIn(message);
      const translated = places && this.filled(pattern, places);
      if (translated !== undefined) return translated;
    }
    return undefined;
  }

  // Rows by the million may be refused, and each has its reason.
  private patternsFor(message: string): readonly MessagePattern[] {
    const letter = message.charAt(0);
    let patterns = this.byLetter.get(letter);
    if (patterns === undefined) {
      patterns = this.patterns.filter((pattern) => pattern.mayBeginWith(letter));
      this.byLetter.set(letter, patterns);
    }
    return patterns;
  }

  /** Undefined, if what stands in a place has to be known and is not. */
  private filled({ own, kinds }: MessagePattern, places: Readonly<Record<string, string>>): string | undefined {
    const values: Record<string, string> = {};
    for (const [name, text] of Object.entries(places)) {
      const value = this.valueOf(kinds.get(name) as string, text);
      if (value === undefined) return undefined;
      values[name] = value;
    }
    return own.replaceAll(OWN_PLACE, (_, name: string, words?: string) =>
      words === undefined ? (values[name] as string) : this.write.plural(places[name] as string, words),
    );
  }

  private valueOf(kind: string, text: string): string | undefined {
    switch (kind) {
      case '#':
        return this.write.count(text);
      case '|':
        return this.write.list(text, 'or');
      case '&':
        return this.write.list(text, 'and');
      case '?':
        return this.translate(text) ?? text;
      case '>':
        return this.translate(text);
      default:
        return text;
    }
  }
}
