import { render } from 'preact';
import { addRegion } from './announce';
import { Calculator } from './calculator';
import { catalogue } from './catalogue';
import { Compute } from './compute';
import { type Language, languages } from './language';
import { carryNumbers } from './page-links';
import { remember } from './remember';
import { SearchBox } from './search-box';
import { siteTexts } from './site-texts';
import { startSnippetCopying } from './snippet-copying';
import type { AppTexts } from './texts/app-texts';
import { startThemeToggle } from './theme-toggle';

/** Makes the built page interactive: fills the places that are left for it, and shows what needs scripts. */
function start(language: Language, texts: AppTexts): void {
  const place = (attribute: string): HTMLElement | null => document.querySelector<HTMLElement>(`[${attribute}]`);
  const carry = carryNumbers();
  addRegion();

  const toggle = place('data-theme-toggle');
  if (toggle instanceof HTMLButtonElement) startThemeToggle(toggle, texts.theme);
  startSnippetCopying(texts.copy);
  startLanguageLinks();

  const search = place('data-search');
  if (search !== null) render(<SearchBox language={language} texts={texts.search} />, search);

  const metric = catalogue(language).metrics.find(({ name }) => name === document.documentElement.dataset['metric']);
  const calculator = place('data-calculator');
  if (metric !== undefined && calculator !== null) {
    render(<Calculator metric={metric} language={language} texts={texts} carry={carry} />, calculator);
    calculator.closest('[hidden]')?.removeAttribute('hidden');
  }

  const compute = place('data-compute');
  if (compute !== null) render(<Compute language={language} texts={texts} carry={carry} />, compute);
}

function startLanguageLinks(): void {
  for (const link of document.querySelectorAll<HTMLElement>('[data-language]')) {
    link.addEventListener('click', () => {
      remember('language', link.dataset['language']);
    });
  }
}

const language = languages.find((known) => known === document.documentElement.lang) ?? 'en';
const texts = siteTexts(language)?.interface;
if (texts !== undefined) start(language, texts);
