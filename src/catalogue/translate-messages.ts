import type { Locale } from '../locales/locale';

/** What an error says, in another language. */
export interface Messages {
  /** A problem of an input or a reason of having no value or no solution. One that is made of no known template stays as it is. */
  readonly translate: (message: string) => string;
  /** The problem of a field, behind the field's name. */
  readonly ofField: (field: string, problem: string) => string;
  /** That there is no value, and the reason. */
  readonly undefinedBecause: (reason: string) => string;
}

// A text as JSON writes it may hold anything, "; " too.
const QUOTED = /"(?:[^"\\]+|\\[^])*"/.source;
const NUMBER = /-?\d[\d.]*(?:e[+-]\d+)?/.source;
const CLAUSE = new RegExp(`(?:${QUOTED}|[^;"]+|"|;(?! ))+`, 'g');

/** Takes the English messages of errors apart, by their templates, and puts them together in the language. */
export function translateMessages({ messages, relations }: Pick<Locale, 'messages' | 'relations'>): Messages {
  const { '{field} {problem}': ofField, 'undefined, because {reason}': undefinedBecause, ...clauses } = messages;
  const words = new Map(Object.entries({ ...messages, ...relations }));
  // Those that hold another message come first, because the others take it for a part of a name.
  const templates = Object.entries(clauses).sort(([left], [right]) => Number(isFrame(right)) - Number(isFrame(left)));
  const patterns = templates.map(([english, own]) => ({ pattern: patternOf(english, relations), own }));

  const translateClause = (clause: string): string | undefined => {
    for (const { pattern, own } of patterns) {
      const match = pattern.exec(clause);
      if (match === null) continue;
      const values = Object.entries(match.groups ?? {}).map(([name, value]) => {
        return [name, NESTED.has(name) ? translateClause(value) : (words.get(value) ?? value)] as const;
      });
      return values.some(([, value]) => value === undefined) ? undefined : fill(own, Object.fromEntries(values));
    }
    return undefined;
  };
  return {
    translate: (message) => {
      const translated = (message.match(CLAUSE) ?? []).map((clause) => translateClause(clause.trimStart()));
      return translated.includes(undefined) ? message : translated.join('; ');
    },
    ofField: (field, problem) => fill(ofField, { field, problem }),
    undefinedBecause: (reason) => fill(undefinedBecause, { reason }),
  };
}

function patternOf(template: string, relations: Locale['relations']): RegExp {
  const values: Readonly<Record<string, string>> = {
    field: '[^]+',
    received: '[^]+',
    relation: Object.keys(relations).join('|'),
    value: NUMBER,
    result: NUMBER,
  };
  // Names and formulas hold no quotation mark, so that a text that was received is never taken for one of them.
  const parts = template.split(PLACEHOLDER).map((part, index) => {
    return index % 2 === 0 ? part.replaceAll(/[.?()|[\]{}]/g, '\\$&') : `(?<${part}>${values[part] ?? '[^"]+'})`;
  });
  return new RegExp(`^${parts.join('')}$`);
}

const PLACEHOLDER = /\{(\w+)\}/;
/** What is a message itself. */
const NESTED: ReadonlySet<string> = new Set(['reason', 'refusal']);

function isFrame(template: string): boolean {
  return [...NESTED].some((name) => template.includes(`{${name}}`));
}

function fill(template: string, values: Readonly<Record<string, string | undefined>>): string {
  return template
    .split(PLACEHOLDER)
    .map((part, index) => (index % 2 === 0 ? part : (values[part] ?? '')))
    .join('');
}
