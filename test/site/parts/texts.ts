import { HyperFormula } from 'hyperformula';
import { createContext, runInContext } from 'node:vm';
import { expect, it } from 'vitest';
import { metrics } from '../../../src/catalogue/index';
import { format } from '../../../src/format';
import * as library from '../../../src/index';
import { kebabCase } from '../../../src/catalogue/kebab-case';
import { catalogues, type Language, languages } from '../catalogues';
import type { DecimalInput } from '../../../src/read-decimal';
import type { Unit } from '../../../src/unit';
import type { PageFacts, Section } from '../page-facts';

/** What the pages say of the metrics. */
export function testTexts(facts: readonly PageFacts[]): void {
  const byFile = new Map(facts.map((page) => [page.file, page]));
  const entries = languages.flatMap((language) =>
    catalogues[language].metrics.map((metric) => {
      const file = `${language}/${kebabCase(metric.name)}.html`;
      const page = byFile.get(file);
      if (page === undefined) throw new Error(`there is no ${file}`);
      return { language, metric, file, page };
    }),
  );

  it('have nothing left in English but for names', () => {
    const titles = metrics.flatMap(({ sources }) => sources.map(({ title }) => title));
    // The Polish trade has taken the last two as they are.
    const names = new Set(['metricbook', 'Excel', 'TypeScript', ...titles, 'Marketing', 'E-mail marketing']);
    const left = new Set<string>();
    for (const page of facts.filter(({ language, kind }) => kind !== '' && language !== 'en')) {
      const english = byFile.get(page.file.replace(/^../, 'en'))?.texts ?? [];
      const { aliases = [] } =
        catalogues[page.language as Language].metrics.find(({ name }) => name === page.metric) ?? {};
      const same = english.filter((text) => /\p{L}{2}/u.test(text) && page.texts.includes(text));
      for (const text of same) {
        if (!names.has(text) && text !== aliases.join(' · ')) left.add(`${page.language}: ${text}`);
      }
    }
    expect([...left]).toEqual([]);
  });

  it('have the whole entry of the catalogue', () => {
    for (const { metric, file, page } of entries) {
      const text = page.texts.join('\n').toLowerCase();
      expect(page.texts, file).toContain(metric.title);
      expect(page.texts, file).toContain(metric.description);
      const inputs = Object.values(metric.inputs).flatMap(({ title, description }) => [title, description]);
      const parts = [...metric.aliases, ...metric.notes, ...inputs];
      expect(
        parts.filter((part) => !text.includes(part.toLowerCase())),
        file,
      ).toEqual([]);
      for (const source of metric.sources) expect(section(page, 'sources').text, file).toContain(source.title);
    }
  });

  it('have the formula as mathematics in words of the language', () => {
    for (const { metric, file, page } of entries) {
      const [formula = ''] = section(page, 'formula').formulas;
      for (const { title } of Object.values(metric.inputs)) {
        expect(formula.toLowerCase(), file).toContain(bare(title).toLowerCase());
      }
    }
  });

  it('have an example that is right', () => {
    for (const { language, metric, file, page } of entries) {
      const written = (measured: { readonly unit: Unit }, value: DecimalInput): string =>
        format(measured, value, { locale: language });
      const { terms, text, formulas } = section(page, 'example');
      const values = Object.entries(metric.inputs).map(([name, input]) => [
        capitalised(input.title),
        plain(written(input, metric.example.input[name] ?? '')),
      ]);
      expect(terms, file).toEqual(values);
      expect(text, file).toContain(plain(written(metric, metric.example.result)));
      const digits = new Intl.NumberFormat(language, { maximumFractionDigits: 20 });
      for (const value of Object.values(metric.example.input)) {
        const number = digits.format(String(value).replace('-', '') as `${number}`);
        expect(formulas.join(' '), file).toContain(bare(number));
      }
    }
  });

  it.each(languages)('have a snippet that gives the result in a spreadsheet of the language: %s', (language) => {
    const separators = language === 'en' ? {} : ({ decimalSeparator: ',', functionArgSeparator: ';' } as const);
    const sheet = HyperFormula.buildFromArray([], { licenseKey: 'gpl-v3', ...separators });
    for (const { metric, file, page } of entries.filter((entry) => entry.language === language)) {
      const rows = page.snippets['excel']?.split('\n').map((row) => row.split('\t')) ?? [];
      sheet.setSheetContent(0, rows);
      const value = sheet.getCellValue({ sheet: 0, row: rows.length - 1, col: 1 });
      expect(value, file).toBeCloseTo(Number(metric.example.result), 9);
      expect(rows.at(-1)?.[0], file).toBe(metric.title);
    }
  });

  it('have a snippet of code that gives the result', () => {
    const context = createContext({ ...library });
    for (const { metric, file, page } of entries) {
      const [, names = '', call = '', result = ''] =
        /^import \{ (.*) \} from 'metricbook';\n\n([^]*);\n\/\/ → (.*)$/.exec(page.snippets['typescript'] ?? '') ?? [];
      expect(names.split(', '), file).toContain(metric.name);
      expect(String(runInContext(call, context)), file).toBe(result);
      expect(result, file).toBe(metric.example.result);
    }
  });
}

function section(page: PageFacts, name: string): Section {
  const found = page.sections.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`${page.file} has no section "${name}"`);
  return found;
}

function plain(text: string): string {
  return text.replaceAll(/\s/g, ' ');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function bare(text: string): string {
  return text.replaceAll(/\s/g, '');
}
