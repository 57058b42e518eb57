import type { Language } from '../language';

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
  const write = writerIn(language);
  const patterns = Object.entries(templates)
    .map(([english, own]) => patternOf(english, own))
    // The one with the most text of its own is the one that is meant.
    .sort((left, right) => right.textLength - left.textLength);

  // Rows by the million may be refused, so expressions are tried only where they have a chance.
  const byLetter = new Map<string, readonly Pattern[]>();
  const likely = (message: string): readonly Pattern[] => {
    const letter = message.charAt(0);
    const known =
      byLetter.get(letter) ?? patterns.filter(({ texts: [start = ''] }) => start === '' || start.startsWith(letter));
    byLetter.set(letter, known);
    return known;
  };

  const translateWhole = (message: string): string | undefined => {
    for (const pattern of likely(message)) {
      if (!hasInOrder(message, pattern.texts)) continue;
      const { expression, kinds, own } = pattern;
      const match = expression.exec(message);
      if (match === null) continue;
      const groups = match.groups ?? {};
      const values = new Map<string, string>();
      for (const [name, kind] of kinds) {
        const value = valueOf(kind, groups[name] ?? '');
        if (value !== undefined) values.set(name, value);
      }
      if (values.size === kinds.size) return filled(own, values, groups);
    }
    return undefined;
  };

  const valueOf = (kind: string, text: string): string | undefined => {
    switch (kind) {
      case '>':
        return translateLine(text);
      case '?':
        return translateLine(text) ?? text;
      default:
        return write.value(kind, text);
    }
  };

  const filled = (own: string, values: ReadonlyMap<string, string>, given: Readonly<Record<string, string>>): string =>
    own.replaceAll(OWN_PLACE, (_, name: string, words?: string) =>
      words === undefined ? (values.get(name) ?? '') : write.plural(given[name] ?? '', words),
    );

  const translateLine = (message: string): string | undefined => {
    // What is said last belongs to no list that comes before it.
    for (let at = message.lastIndexOf(JOINT); at > 0; at = message.lastIndexOf(JOINT, at - 1)) {
      const last = translateWhole(message.slice(at + JOINT.length));
      const before = last === undefined ? undefined : translateLine(message.slice(0, at));
      if (last !== undefined && before !== undefined) return `${before}${JOINT}${last}`;
    }
    return translateWhole(message);
  };

  return (message) => {
    const lines = message.split('\n').map((line) => {
      const [indent = ''] = /^ */.exec(line) ?? [];
      const translated = translateLine(line.slice(indent.length));
      return { line, translated: translated === undefined ? undefined : indent + translated };
    });
    // The name of a column may have several lines.
    const isWhole = lines.some(({ translated }) => translated === undefined);
    const whole = isWhole ? translateLine(message) : undefined;
    return whole ?? lines.map(({ line, translated }) => translated ?? line).join('\n');
  };
}

const JOINT = '; ';
const PLACE = /\{([#|&?>]?)(\w+)\}/;
const OWN_PLACE = /\{(\w+)(?::([^}]*))?\}/g;

interface Pattern {
  /** The translation. */
  readonly own: string;
  /** How long the text between the places is. */
  readonly textLength: number;
  /** What stands between the places, before the first and behind the last. */
  readonly texts: readonly string[];
  readonly expression: RegExp;
  /** The kind of each place by its name. */
  readonly kinds: ReadonlyMap<string, string>;
}

function patternOf(template: string, own: string): Pattern {
  const parts = template.split(PLACE);
  const texts = parts.filter((_, index) => index % 3 === 0);
  const kinds = new Map<string, string>();
  let expression = '';
  for (const [index, text] of texts.entries()) {
    expression += text.replaceAll(/[.?*+^$()|[\]{}\\]/g, '\\$&');
    const kind = parts[3 * index + 1];
    const name = parts[3 * index + 2];
    if (kind === undefined || name === undefined) continue;
    expression += kinds.has(name) ? `\\k<${name}>` : `(?<${name}>${shapes[name] ?? shapes[kind] ?? '[^]+?'})`;
    kinds.set(name, kind);
  }
  return {
    own,
    textLength: texts.join('').length,
    texts,
    expression: new RegExp(`^${expression}$`),
    kinds,
  };
}

/** Whether a message begins with the first of the texts, and has the others behind it. */
function hasInOrder(message: string, texts: readonly string[]): boolean {
  if (!message.startsWith(texts[0] ?? '')) return false;
  let at = 0;
  for (const text of texts) {
    const found = message.indexOf(text, at);
    if (found === -1) return false;
    at = found + text.length;
  }
  return true;
}

/** What may stand in a place, by its name or its kind. */
const shapes: Readonly<Record<string, string>> = {
  '#': '[\\d,]+',
  // As the system names what went wrong.
  code: '[A-Z]{3,}',
  // It stands behind the name of a field, which has none of these words.
  problem: '(?:must|is|has|takes|cannot) [^]+',
};

interface Writer {
  readonly value: (kind: string, text: string) => string;
  readonly plural: (count: string, words: string) => string;
}

function writerIn(language: Language): Writer {
  const numbers = new Intl.NumberFormat(language);
  const plurals = new Intl.PluralRules(language);
  const categories = ['one', 'few', 'many'];
  const numberOf = (text: string): number => Number(text.replaceAll(',', ''));
  const list = (type: 'conjunction' | 'disjunction', items: readonly string[]): string =>
    new Intl.ListFormat(language, { type }).format(items);
  return {
    value: (kind, text) => {
      if (kind === '#') return numbers.format(numberOf(text));
      if (kind === '|') return list('disjunction', text.split(' or '));
      return kind === '&' ? list('conjunction', text.split(' and ')) : text;
    },
    plural: (count, words) => {
      const forms = words.split('|');
      return forms[categories.indexOf(plurals.select(numberOf(count)))] ?? forms.at(-1) ?? '';
    },
  };
}
