import type { BuiltSite } from './built-site';

/** A link or another reference of a page to a file. */
interface Reference {
  readonly element: string;
  readonly address: string;
}

/** What stands in the HTML of a page, before any script has run. */
export interface PageFacts {
  readonly file: string;
  readonly language: string;
  /** `home`, `metric` or `compute`; empty for the choice of language. */
  readonly kind: string;
  /** Name of the metric of the page; empty for other pages. */
  readonly metric: string;
  readonly title: string;
  readonly description: string;
  readonly headings: readonly string[];
  readonly ids: readonly string[];
  readonly references: readonly Reference[];
  /** Addresses of other language versions, under the language. */
  readonly alternates: Readonly<Record<string, string>>;
  readonly policy: string;
  /** Scripts, styles and handlers that stand in the page itself, which the policy forbids. */
  readonly inline: readonly string[];
  /** Every piece of text but that of formulas, code and passages marked as of another language. */
  readonly texts: readonly string[];
  /** Code to be copied, under the name of its notation. */
  readonly snippets: Readonly<Record<string, string>>;
  readonly sections: readonly Section[];
}

/** A part of a page under a heading. */
export interface Section {
  /** The id of the heading. */
  readonly name: string;
  readonly text: string;
  /** The text of each formula, without spaces. */
  readonly formulas: readonly string[];
  /** Terms with what stands beside them. */
  readonly terms: readonly (readonly string[])[];
}

/** Reads every page as the browser parses it. */
export async function pageFacts(site: BuiltSite): Promise<readonly PageFacts[]> {
  const parser = await site.browser.newPage();
  const facts: PageFacts[] = [];
  for (const file of site.pages) {
    facts.push({ file, ...(await parser.evaluate(factsOf, site.read(file))) });
  }
  await parser.close();
  return facts;
}

// Runs in the browser, so nothing from outside of it can be used.
function factsOf(html: string): Omit<PageFacts, 'file'> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const all = [...page.querySelectorAll('*')];
  const content = (selector: string): string => page.querySelector(selector)?.getAttribute('content') ?? '';
  const plain = (element: Element): string => element.textContent.replaceAll(/\s+/g, ' ').trim();
  const language = page.documentElement.lang;

  const walker = page.createTreeWalker(page.documentElement, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const text = (walker.currentNode.nodeValue ?? '').replaceAll(/\s+/g, ' ').trim();
    const isForeign = parent?.closest('[lang]')?.getAttribute('lang') !== language;
    const isCode = parent !== null && parent.closest('math, code') !== null;
    if (text !== '' && !isForeign && !isCode) texts.push(text);
  }
  const spoken = ['aria-label', 'title', 'alt', 'placeholder'].flatMap((name) =>
    all.flatMap((element) => element.getAttribute(name) ?? []),
  );

  return {
    language,
    kind: page.documentElement.dataset['page'] ?? '',
    metric: page.documentElement.dataset['metric'] ?? '',
    title: page.title,
    description: content('meta[name=description]'),
    headings: [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => heading.localName),
    ids: all.flatMap((element) => (element.id === '' ? [] : [element.id])),
    references: all.flatMap((element) =>
      ['href', 'src'].flatMap((name) => {
        const address = element.getAttribute(name);
        return address === null ? [] : [{ element: element.localName, address }];
      }),
    ),
    alternates: Object.fromEntries(
      [...page.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => [
        link.getAttribute('hreflang') ?? '',
        link.getAttribute('href') ?? '',
      ]),
    ),
    policy: content('meta[http-equiv=Content-Security-Policy]'),
    inline: all.flatMap((element) => {
      const found = element.getAttributeNames().filter((name) => name === 'style' || name.startsWith('on'));
      if (element.localName === 'style' || (element.localName === 'script' && plain(element) !== ''))
        found.push('text');
      if (element.getAttribute('href')?.startsWith('javascript:')) found.push('href');
      return found.map((name) => `${element.localName} ${name}`);
    }),
    texts: [...texts, ...spoken, content('meta[name=description]')],
    snippets: Object.fromEntries(
      [...page.querySelectorAll<HTMLElement>('[data-snippet]')].map((code) => [
        code.dataset['snippet'] ?? '',
        code.textContent,
      ]),
    ),
    sections: [...page.querySelectorAll('main section')].map((section) => ({
      name: section.getAttribute('aria-labelledby') ?? '',
      text: plain(section),
      formulas: [...section.querySelectorAll('math')].map((math) => math.textContent.replaceAll(/\s/g, '')),
      terms: [...section.querySelectorAll('dl > div')].map((entry) => [...entry.children].map(plain)),
    })),
  };
}
