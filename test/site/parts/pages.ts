import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { dependentsOf, metrics, quantities } from '../../../src/catalogue/index';
import { kebabCase } from '../../../src/catalogue/kebab-case';
import type { BuiltSite } from '../built-site';
import { catalogues, languages } from '../catalogues';
import type { PageFacts } from '../page-facts';

/** What a page loads at first, at most. */
const firstLoad = 150_000;

const shape = ({ sections }: PageFacts): object[] =>
  sections.map(({ name, formulas, terms }) => ({ name, formulas: formulas.length, terms: terms.length }));

/** What every page must be, as it stands in the folder. */
export function testPages(site: BuiltSite, facts: readonly PageFacts[]): void {
  const byFile = new Map(facts.map((page) => [page.file, page]));
  const files = new Set(site.files);
  const names = new Set([...Object.keys(quantities), ...metrics.map(({ name }) => name)]);
  const inLanguages = facts.filter(({ kind }) => kind !== '');

  it('are there for every metric in three languages, and no others', () => {
    const ids = metrics.map(({ name }) => kebabCase(name));
    const expected = languages.flatMap((language) =>
      ['index', 'compute', ...ids].map((name) => `${language}/${name}.html`),
    );
    expect(site.pages).toEqual(['index.html', ...expected].sort());
  });

  it('say what they are', () => {
    for (const { file, language, kind, metric } of inLanguages) {
      const [folder, name = ''] = file.split('/');
      expect(language).toBe(folder);
      const kinds: Record<string, string> = { 'index.html': 'home', 'compute.html': 'compute' };
      expect(kind, file).toBe(kinds[name] ?? 'metric');
      expect(metric === '' ? '' : `${kebabCase(metric)}.html`, file).toBe(kind === 'metric' ? name : '');
    }
    for (const language of languages) {
      const titles = facts.filter((page) => page.language === language).map(({ title }) => title);
      expect(new Set(titles).size).toBe(titles.length);
    }
    for (const { file, title, description } of facts) {
      expect(title, file).not.toBe('');
      expect(description, file).not.toBe('');
    }
  });

  it('have one heading of the first level, and no level left out below it', () => {
    for (const { file, headings } of facts) {
      expect(
        headings.filter((heading) => heading === 'h1'),
        file,
      ).toHaveLength(1);
      const levels = headings.map((heading) => Number(heading.slice(1)));
      const leaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect(leaps, file).toEqual([]);
    }
  });

  it('refer to files and places that are there, and elsewhere only by https', () => {
    const missing: string[] = [];
    for (const { file, references } of facts) {
      for (const { element, address } of references) {
        const isOutside = /^[a-z]+:/.test(address);
        if (isOutside ? !(element === 'a' && address.startsWith('https://')) : !isThere(file, address)) {
          missing.push(`${file}: ${element} ${address}`);
        }
      }
    }
    expect(missing).toEqual([]);
  });

  function isThere(from: string, address: string): boolean {
    const { pathname, hash } = new URL(address, `file:///${from}`);
    const target = pathname.slice(1);
    if (!files.has(target)) return false;
    if (hash === '' || byFile.get(target)?.ids.includes(decodeURIComponent(hash.slice(1)))) return true;
    // Otherwise the numbers that the page begins with.
    const parameters = [...new URLSearchParams(hash.slice(1))];
    return parameters.every(([name, value]) =>
      name === 'have' ? value.split(',').every((each) => names.has(each)) : names.has(name) && value !== '',
    );
  }

  it('name the same page in the other languages', () => {
    for (const { file, alternates } of inLanguages) {
      const name = file.slice(file.indexOf('/') + 1);
      for (const language of languages) {
        const { pathname } = new URL(alternates[language] ?? 'missing', `file:///${file}`);
        expect(pathname, `${file} in ${language}`).toBe(`/${language}/${name}`);
      }
    }
  });

  it('have a policy that lets in nothing but files of the site', () => {
    for (const { file, policy, inline } of facts) {
      const directives = Object.fromEntries(
        policy.split(';').map((directive) => {
          const [name = '', ...sources] = directive.trim().split(/\s+/);
          return [name, sources.join(' ')];
        }),
      );
      expect(directives['default-src'], file).toBe("'none'");
      for (const sources of Object.values(directives)) expect(sources, file).toMatch(/^('none'|'self'( data:)?)$/);
      expect(inline, file).toEqual([]);
    }
  });

  it('load at most 150 kB at first', () => {
    const sizes = new Map(site.files.map((file) => [file, gzipSync(site.read(file)).length]));
    for (const { file, references } of facts) {
      const loaded = references.filter(({ element }) => element === 'script' || element === 'link');
      const own = loaded
        .map(({ address }) => new URL(address, `file:///${file}`).pathname.slice(1))
        .filter((path) => !path.endsWith('.html'));
      expect(own.length, file).toBeGreaterThan(1);
      const size = [file, ...new Set(own)].reduce((sum, path) => sum + (sizes.get(path) ?? Infinity), 0);
      expect(size, file).toBeLessThanOrEqual(firstLoad);
    }
  });

  it('have the same parts in each language', () => {
    for (const page of facts.filter(({ language }) => language === 'en')) {
      for (const language of ['ru', 'pl']) {
        const other = byFile.get(page.file.replace('en/', `${language}/`));
        expect(other?.ids, other?.file).toEqual(page.ids);
        expect(other?.headings, other?.file).toEqual(page.headings);
        expect(other && shape(other), other?.file).toEqual(shape(page));
      }
    }
  });

  it('link what a metric is computed from, what is computed from it, and what is related', () => {
    for (const language of languages) {
      for (const metric of catalogues[language].metrics) {
        const file = `${language}/${kebabCase(metric.name)}.html`;
        const targets = new Set(
          byFile
            .get(file)
            ?.references.filter(({ element }) => element === 'a')
            .map(({ address }) => address.replace(/#.*/, '')),
        );
        const inputs = Object.entries(metric.inputs).flatMap(([name, input]) =>
          input.kind === 'metric' ? [name] : [],
        );
        const linked = [...inputs, ...dependentsOf(metric.name).map(({ name }) => name), ...metric.related];
        for (const name of linked) expect([...targets], file).toContain(`${kebabCase(name)}.html`);
      }
    }
  });
}
