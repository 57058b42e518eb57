import { readdirSync, readFileSync } from 'node:fs';
import * as records from 'metricbook/records';
import { ru as locale } from 'metricbook/locales/ru';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../../src/cli/messages/messages-in';
import { pl } from '../../../src/cli/messages/pl';
import { ru } from '../../../src/cli/messages/ru';

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);
}

/** What makes reports from files. */
const ofCommand = [
  ...filesOf('src/cli/report').filter((file) => !file.endsWith('/usual-names.ts')),
  ...filesOf('src/cli/input'),
  ...filesOf('src/cli/output'),
  'src/cli/commands/report.ts',
];

/** What tells of records and options that cannot be used, or why there is no value. */
const ofLibrary = [
  ...['calendar', 'columns', 'components', 'currencies', 'did-you-mean', 'durations', 'endings', 'given', 'goal'],
  ...['levels-sink', 'missing-quantities-error', 'needs', 'plan', 'read-date', 'read-field', 'report', 'scan'],
  ...['scorecard', 'source', 'targets', 'time-zone'],
].map((name) => `src/records/${name}.ts`);

/** The text of a literal in pieces, between what is put in. */
function piecesOf(node: ts.Node): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (!ts.isTemplateExpression(node)) return [];
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
}

/** The literals of a file, but for types, descriptions of a schema and examples of calls. */
function literalsIn(file: string): readonly (readonly string[])[] {
  const literals: (readonly string[])[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isCallExpression(node) && ['described', 'addExamples'].includes(node.expression.getText())) {
      node.arguments.filter(ts.isCallExpression).forEach(visit);
      return;
    }
    const pieces = piecesOf(node);
    if (pieces.length > 0) literals.push(pieces);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true));
  return literals;
}

/** The pieces of a text that have several words, without the signs at their ends. */
function phrasesOf(pieces: readonly string[]): readonly string[] {
  return pieces
    .map((text) => text.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
    .filter((text) => /\p{L}.* .*\p{L}/u.test(text) && !text.includes('\n'));
}

const sources = Object.values<unknown>(records).flatMap((source) =>
  typeof source === 'function' && 'measures' in source ? [source as unknown as records.RecordSource] : [],
);

const PLACE = /\{[#|&?>]?\w+\}/;

const templates = Object.keys(ru);
const known = [...templates, ...Object.keys(locale.messages)].map((template) => template.split(PLACE));

function isKnown(phrase: string): boolean {
  return known.some((texts) => texts.some((text) => text.includes(phrase)));
}

const translate = await messagesIn('ru');

/** Whether a text is a message as a whole, whatever is put in. */
function isMessage(pieces: readonly string[]): boolean {
  const message = pieces.join('5');
  return translate(message) !== message;
}

/** Words of code and of threads, and the levels of rows. */
const noMessages = new Set(['go on', 'period total', 'segment total', 'at risk', 'sum by', 'daily average']);

/** What a definition of the library, or a caller of it, can have wrong and the command has not. */
const neverTold = new Set([
  'is asked for too late',
  'fails at row',
  'the mapping of',
  'is not an instant',
  'the tally was made for other periods',
  'the tally was made for no periods',
  'the tally was made for other columns, another time zone or another currency',
  'no metric of the report needs subscriptions',
  'takes a row of this report',
  'state both `from` and `to`, or neither',
  'compare needs `from` and `to',
  'is no metric',
  'must not have',
  'takes rows as an array, an iterable or an async iterable',
  'a field is bounded by',
  'which is no setting',
  'reads the field',
  'which is not there',
  'but it is a',
  'a key',
  'has no value',
  'is a range of `from` and `to`, without',
  'below zero',
  'the target is',
  'the value is',
  'week of',
  'a table begins with',
  'a table goes on with',
]);

describe('all that is told', () => {
  it.each([...ofCommand, ...ofLibrary])('by %s is in the templates', (file) => {
    const parts = literalsIn(file).filter((pieces) => !isMessage(pieces));
    const phrases = parts.flatMap(phrasesOf).filter((phrase) => !/^\w, --/.test(phrase));
    const missing = phrases.filter((phrase) => !isKnown(phrase) && !noMessages.has(phrase) && !neverTold.has(phrase));
    expect(missing).toEqual([]);
  });

  it('has a reason for each exception', () => {
    const parts = [...ofCommand, ...ofLibrary].flatMap(literalsIn).filter((pieces) => !isMessage(pieces));
    const unknown = new Set(parts.flatMap(phrasesOf).filter((phrase) => !isKnown(phrase)));
    expect([...noMessages, ...neverTold].filter((phrase) => !unknown.has(phrase))).toEqual([]);
  });

  it('is found at all', () => {
    const phrases = [...ofCommand, ...ofLibrary].flatMap((file) => literalsIn(file).flatMap(phrasesOf));
    expect(phrases.length).toBeGreaterThan(200);
    expect(phrases).toEqual(expect.arrayContaining(['is to be written twice', 'is there twice', 'must not be empty']));
    expect(isKnown('is to be written thrice')).toBe(false);
  });

  it('is all that the templates have, but for what other libraries tell', () => {
    const phrases = [...ofCommand, ...ofLibrary].flatMap((file) => literalsIn(file).flatMap(phrasesOf));
    const titles = sources.flatMap(({ title, description }) => [title, description]);
    const unused = templates.filter((template) => {
      const texts = template.split(PLACE);
      if (titles.includes(template) || phrasesOf(texts).length === 0) return false;
      return !phrases.some((phrase) => texts.some((text) => text.includes(phrase)));
    });
    expect(unused).toEqual([
      'incorrect header check',
      'incorrect data check',
      'unexpected end of file',
      '{what} in JSON at position {position} (line {line} column {column})',
      '{what} in JSON at position {position}',
      'Unexpected end of JSON input',
      'Unexpected {token} at chunk position {place} (absolute position "{position}") in state {state}',
      'Unexpected {token} ({text}) in state {state}',
      'Format string contains an unescaped latin alphabet character {letter}',
    ]);
  });
});

describe('a translation', () => {
  it.each([
    ['ru', ru],
    ['pl', pl],
  ] as const)('names no place that its template has not: %s', (_, translations) => {
    for (const [template, own] of Object.entries<string>(translations)) {
      const places = new Set([...template.matchAll(/\{[#|&?>]?(\w+)\}/g)].map(([, name]) => name));
      const named = [...own.matchAll(/\{(\w+)(?::[^}]*)?\}/g)].map(([, name]) => name);
      expect(places, template).toEqual(new Set([...places, ...named]));
    }
  });

  it.each([
    ['ru', ru],
    ['pl', pl],
  ] as const)('has three forms of each word that goes with a count: %s', (_, translations) => {
    for (const own of Object.values<string>(translations)) {
      for (const [, words = ''] of own.matchAll(/\{\w+:([^}]*)\}/g)) expect(words.split('|')).toHaveLength(3);
    }
  });

  it.each(['ru', 'pl'] as const)(
    'is there for the title and the description of each kind of record: %s',
    async (language) => {
      const own = await messagesIn(language);
      for (const { title, description } of sources) {
        expect(own(title)).not.toBe(title);
        expect(own(description)).not.toBe(description);
      }
    },
  );
});
