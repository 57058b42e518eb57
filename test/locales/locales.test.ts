import { describe, expect, it } from 'vitest';
import { foldLetters } from '../../src/catalogue/fold-letters';
import { domains, metrics, quantities } from '../../src/catalogue/index';
import type { Expression } from '../../src/formula/expression';
import type { Locale } from '../../src/locales/locale';
import { pl } from '../../src/locales/pl/index';
import { ru } from '../../src/locales/ru/index';

type MetricName = keyof Locale['metrics'];
type QuantityName = keyof Locale['quantities'];

/** What may be the same as in English, in the languages where it is. */
const sameInEnglish = new Map([
  // The Polish trade has taken both words as they are.
  ['pl', ['Marketing', 'E-mail marketing']],
  ['ru', []],
]);

const simplify = (name: string): string => foldLetters(name).replaceAll(/[^\p{L}\p{N}]/gu, '');
const repeated = (texts: readonly string[]): string[] => texts.filter((text, index) => texts.indexOf(text) !== index);

/** The units of time that stand in a part of a formula, with the numbers before them. */
function durationsOf({ node }: Expression): string[] {
  if (node.kind === 'operation') return node.operands.flatMap(durationsOf);
  return node.kind === 'number' && node.duration !== undefined ? [`${String(node.value)} ${node.duration}`] : [];
}

describe.each([ru, pl])('$language', (locale) => {
  const entries = metrics.map((metric) => ({ metric, text: locale.metrics[metric.name as MetricName] }));
  const inputs = Object.entries(quantities).map(([name, quantity]) => ({
    name,
    quantity,
    text: locale.quantities[name as QuantityName],
  }));
  const sentences = [
    ...entries.flatMap(({ text }) => [text.description, ...text.notes]),
    ...inputs.map(({ text }) => text.description),
  ];
  const titles = [...entries.map(({ text }) => text.title), ...inputs.map(({ text }) => text.title)];
  const words = [...Object.values(locale.domains), ...Object.values(locale.units), ...Object.values(locale.durations)];
  const messages = [...Object.values(locale.messages), ...Object.values(locale.relations)];
  const everything = [...titles, ...sentences, ...words, ...messages, ...entries.flatMap(({ text }) => text.aliases)];

  it('has the metrics, quantities, domains and units of the catalogue, and no others', () => {
    expect(Object.keys(locale.metrics).sort()).toEqual(metrics.map(({ name }) => name).sort());
    expect(Object.keys(locale.quantities).sort()).toEqual(Object.keys(quantities).sort());
    expect(Object.keys(locale.domains)).toEqual(domains.map(({ id }) => id));
    const units = [...metrics, ...Object.values(quantities)].map(({ unit }) => unit);
    expect(Object.keys(locale.units).sort()).toEqual([...new Set(units)].sort());
  });

  it('has a word for each length of time in formulas, which is one of them', () => {
    const parts = metrics.flatMap((metric) => [
      metric.formula.expression,
      ...[...metric.conditions, ...metric.definedWhen].flatMap(({ left, right }) => [left, right]),
    ]);
    const durations = [...new Set(parts.flatMap(durationsOf))];
    expect(durations.sort()).toEqual(
      Object.keys(locale.durations)
        .map((duration) => `1 ${duration}`)
        .sort(),
    );
  });

  it('has as many notes as the English', () => {
    for (const { metric, text } of entries) expect(text.notes, metric.name).toHaveLength(metric.notes.length);
  });

  it('has no name that two metrics claim', () => {
    const claims = entries.flatMap(({ metric, text }) => [
      ...new Set([metric.name, text.title, ...text.aliases].map(simplify)),
    ]);
    expect(repeated(claims)).toEqual([]);
    expect(claims).not.toContain('');
  });

  it('has no description, domain or unit twice', () => {
    const { metrics: _, quantities: __, ...lists } = locale;
    for (const list of [lists.domains, lists.units, lists.durations]) expect(repeated(Object.values(list))).toEqual([]);
    expect(repeated(entries.map(({ text }) => text.description))).toEqual([]);
    expect(repeated(inputs.map(({ text }) => text.description))).toEqual([]);
  });

  it('has descriptions and notes that are sentences', () => {
    for (const text of sentences) expect(text).toMatch(/^[\p{Lu}\d«„"][^]{8,}[^.\s…]\.$/u);
  });

  it('has titles of metrics that begin with a capital, and no full stop behind titles, names and words', () => {
    for (const { text } of entries) expect(text.title).toMatch(/^[\p{Lu}\d]/u);
    for (const title of Object.values(locale.domains)) expect(title).toMatch(/^\p{Lu}/u);
    for (const text of [...titles, ...words, ...messages, ...entries.flatMap((entry) => entry.text.aliases)]) {
      expect(text).not.toMatch(/[.;:]$/);
    }
  });

  it('has titles of quantities that differ, in lower case but for abbreviations', () => {
    expect(repeated(inputs.map(({ text }) => simplify(text.title)))).toEqual([]);
    for (const { text } of inputs) {
      for (const word of text.title.split(' ')) expect(word, text.title).toMatch(/^(\p{Ll}[\p{Ll}-]*,?|\p{Lu}{2,})$/u);
    }
  });

  it('has quantities and metrics apart, which stand side by side in formulas', () => {
    const ofMetrics = new Set(entries.map(({ text }) => text.title.toLowerCase()));
    expect(inputs.map(({ text }) => text.title).filter((title) => ofMetrics.has(title))).toEqual([]);
  });

  it('has single spaces, closed brackets and closed quotation marks', () => {
    for (const text of everything) {
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/ {2}|\s[,.;:)»”]|[(«„]\s/);
      for (const [open = '', close = ''] of ['()', '«»', '„”']) {
        expect(text.split(open).length, text).toBe(text.split(close).length);
      }
      expect(text).toBe(text.normalize('NFC'));
    }
  });

  it('has nothing left in English but for names', () => {
    const pairs = [
      ...entries.flatMap(({ metric, text }) => [
        [metric.title, text.title],
        [metric.description, text.description],
        ...metric.notes.map((note, index) => [note, text.notes[index]]),
      ]),
      ...inputs.flatMap(({ quantity, text }) => [
        [quantity.title, text.title],
        [quantity.description, text.description],
      ]),
      ...domains.map(({ id, title }) => [title, locale.domains[id as keyof Locale['domains']]]),
      ...Object.entries(locale.units),
      ...Object.entries(locale.durations),
      ...Object.entries(locale.relations),
      ...Object.entries(locale.messages),
    ];
    const same = pairs.filter(([english, text]) => english === text).map(([english]) => english);
    expect(same.sort()).toEqual([...(sameInEnglish.get(locale.language) ?? [])].sort());
  });

  it('has messages with a place for all that varies, and for nothing else', () => {
    const places = (template: string): string[] => (template.match(/\{\w+\}/g) ?? []).sort();
    for (const [english, own] of Object.entries(locale.messages)) expect(places(own), english).toEqual(places(english));
  });

  it('has the quoted numbers of messages as they are written in code', () => {
    const quoted = (template: string): string[] => template.match(/"[^"]*"|0\.3/g) ?? [];
    for (const [english, own] of Object.entries(locale.messages)) expect(quoted(own), english).toEqual(quoted(english));
  });

  it('has no word with letters of two alphabets', () => {
    for (const text of everything) {
      for (const [word] of text.matchAll(/\p{L}+/gu)) {
        expect(word, text).toMatch(/^(\p{Script=Latin}+|\p{Script=Cyrillic}+)$/u);
      }
    }
  });

  it('is written in its alphabet', () => {
    for (const text of [...titles, ...sentences, ...words]) {
      if (locale === ru) {
        expect(text).toMatch(/\p{Script=Cyrillic}{2}/u);
        // No letter of Ukrainian, Belarusian or Serbian.
        expect(text).not.toMatch(/(?![А-Яа-яЁё])\p{Script=Cyrillic}/u);
      } else {
        expect(text).not.toMatch(/\p{Script=Cyrillic}/u);
        expect(text).not.toMatch(/(?![a-zA-ZąćęłńóśźżĄĆĘŁŃÓŚŹŻ])\p{L}/u);
      }
    }
    if (locale === pl) expect(sentences.filter((text) => /[ąćęłńóśźż]/.test(text)).length).toBeGreaterThan(300);
  });
});

describe('a locale', () => {
  it('has a text for each metric and quantity, and for nothing else, by its type', () => {
    const { winRate, ...otherMetrics } = ru.metrics;
    const { wonDeals, ...otherQuantities } = ru.quantities;
    // @ts-expect-error The text of a metric is missing.
    const withoutMetric: Locale = { ...ru, metrics: otherMetrics };
    // @ts-expect-error The text of a quantity is missing.
    const withoutQuantity: Locale = { ...ru, quantities: otherQuantities };
    // @ts-expect-error There is no such metric.
    const withOther: Locale['metrics'] = { ...ru.metrics, noSuchMetric: winRate };
    // @ts-expect-error There is no such quantity.
    const withOtherQuantity: Locale['quantities'] = { ...ru.quantities, noSuchQuantity: wonDeals };
    // @ts-expect-error There is no such domain.
    const withOtherDomain: Locale['domains'] = { ...ru.domains, noSuchDomain: '' };
    const { 'is missing': isMissing, ...otherMessages } = ru.messages;
    const { 'at most': _, ...otherRelations } = ru.relations;
    // @ts-expect-error A message is missing.
    const withoutMessage: Locale = { ...ru, messages: otherMessages };
    // @ts-expect-error There is no such message.
    const withOtherMessage: Locale['messages'] = { ...ru.messages, 'is late': isMissing };
    // @ts-expect-error A relation is missing.
    const withoutRelation: Locale = { ...ru, relations: otherRelations };
    // @ts-expect-error A quantity is not a metric.
    const withoutNotes: Locale['metrics'] = { ...ru.metrics, winRate: wonDeals };
    expect([withoutMetric, withoutQuantity, withOther, withOtherQuantity, withOtherDomain, withoutNotes]).toHaveLength(
      6,
    );
    expect([withoutMessage, withOtherMessage, withoutRelation]).toHaveLength(3);
  });
});
