import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { appTexts } from '../app-texts';
import type { BuiltSite } from '../built-site';
import { type Language, languages, titleOf } from '../catalogues';
import { visit } from '../visit';

interface SearchBox {
  readonly field: Locator;
  readonly list: Locator;
  readonly options: Locator;
  readonly type: (words: string) => Promise<void>;
  /** The option that is marked, and that the field names as the one. */
  readonly active: () => Promise<string>;
}

function searchBox(page: Page, language: Language): SearchBox {
  const { label } = appTexts[language].search;
  const field = page.getByRole('combobox', { name: label, exact: true });
  const list = page.getByRole('listbox', { name: label, exact: true });
  const options = list.getByRole('option');
  return {
    field,
    list,
    options,
    async type(words) {
      await field.pressSequentially(words);
    },
    async active() {
      const selected = list.getByRole('option', { selected: true });
      const id = await selected.getAttribute('id');
      expect(await field.getAttribute('aria-activedescendant')).toBe(id);
      return (await selected.textContent()) ?? '';
    },
  };
}

/** What is typed, and the metric that must be among the first three found. */
const searches: readonly (readonly [Language, string, string])[] = [
  ['en', 'win rate', 'winRate'],
  ['en', 'CAC', 'customerAcquisitionCost'],
  ['en', 'chrun', 'customerChurnRate'],
  ['en', 'pipline coverage', 'pipelineCoverage'],
  ['ru', 'оттока', 'customerChurnRate'],
  ['ru', 'средним чеком', 'averageOrderValue'],
  ['ru', 'конверсии', 'conversionRate'],
  ['ru', 'охвата воронки', 'pipelineCoverage'],
  ['ru', 'выполнению квоты', 'quotaAttainment'],
  ['ru', 'пожизненая ценость клиента', 'customerLifetimeValue'],
  ['pl', 'rezygnacji', 'customerChurnRate'],
  ['pl', 'wspolczynnik wygranych', 'winRate'],
  ['pl', 'koszt pozyskania klienta', 'customerAcquisitionCost'],
  ['pl', 'dlugosci cyklu sprzedazy', 'salesCycleLength'],
  // In the words of another language.
  ['en', 'отток', 'customerChurnRate'],
  ['en', 'współczynnik wygranych', 'winRate'],
  ['en', 'koszt pozyskania klienta', 'customerAcquisitionCost'],
  ['ru', 'churn', 'customerChurnRate'],
  ['ru', 'wartość życiowa klienta', 'customerLifetimeValue'],
  ['pl', 'средний чек', 'averageOrderValue'],
  ['pl', 'quota attainment', 'quotaAttainment'],
];

/** The search, which stands on every page. */
export function testSearch(site: BuiltSite): void {
  it.concurrent.each(languages)('finds metrics on pages in %s', async (language) => {
    await visit(site, `${language}/index.html`, async (page) => {
      const { field, options } = searchBox(page, language);
      for (const [, words, name] of searches.filter(([own]) => own === language)) {
        await field.fill(words);
        await options
          .filter({ hasText: titleOf(name, language) })
          .first()
          .waitFor();
        const titles = await options.locator('.option-title').allTextContents();
        expect(titles.slice(0, 3), words).toContain(titleOf(name, language));
        await field.fill('');
      }
    });
  });

  it.concurrent('says in which language a metric was found', async () => {
    await visit(site, 'en/index.html', async (page) => {
      const { field, options } = searchBox(page, 'en');
      await field.fill('отток клиентов');
      await options.filter({ hasText: /Customer churn rate.*Отток клиентов/ }).waitFor();
      await field.fill('customer churn rate');
      await options.filter({ hasText: 'Customer churn rate' }).first().waitFor();
      expect(await options.filter({ hasText: 'Отток клиентов' }).count()).toBe(0);
    });
  });

  it.concurrent.each([
    ['en', 'qqqqxxxx', 'Nothing found'],
    ['ru', 'ъъъъыыыы', /ничего не найдено/i],
    ['pl', 'qqqqxxxx', /nic nie znaleziono|brak wyników|nie znaleziono/i],
  ] as const)('says that nothing is found: %s', async (language, words, message) => {
    await visit(site, `${language}/index.html`, async (page) => {
      const { options, type } = searchBox(page, language);
      await type(words);
      await page.getByRole('status').filter({ hasText: message }).waitFor();
      await page.locator('#search').getByText(message).waitFor();
      expect(await options.count()).toBe(0);
    });
  });

  it.concurrent.each([false, true])('leads to a metric by the keyboard alone; from a server: %s', async (served) => {
    await visit(
      site,
      'ru/compute.html',
      async (page) => {
        const { field, list, options, type, active } = searchBox(page, 'ru');
        // The key is listened to once the page has been painted.
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
        await page.keyboard.press('/');
        await page.keyboard.type('доля выигранных');
        expect(await field.inputValue()).toBe('доля выигранных');
        await options.first().waitFor();
        expect(await field.getAttribute('aria-expanded')).toBe('true');
        await page.getByRole('status').filter({ hasText: /\d/ }).waitFor();
        const count = await options.count();
        const titles = await options.allTextContents();

        await page.keyboard.press('ArrowDown');
        expect(await active()).toBe(titles[0]);
        await page.keyboard.press('ArrowUp');
        expect(await active()).toBe(titles[count - 1]);
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowDown');
        expect(await active()).toBe(titles[1]);
        await page.keyboard.press('Home');
        expect(await active()).toBe(titles[0]);
        await page.keyboard.press('End');
        expect(await active()).toBe(titles[count - 1]);

        await page.keyboard.press('Escape');
        await list.waitFor({ state: 'hidden' });
        expect(await field.getAttribute('aria-expanded')).toBe('false');
        expect(await field.inputValue()).not.toBe('');
        await page.keyboard.press('Escape');
        expect(await field.inputValue()).toBe('');

        await type('доля выигранных сделок');
        await page.keyboard.press('ArrowDown');
        expect(await active()).toContain('Доля выигранных сделок');
        await page.keyboard.press('Enter');
        await page.waitForURL('**/ru/win-rate.html');
        await page.getByRole('heading', { level: 1, name: 'Доля выигранных сделок' }).waitFor();
      },
      { served },
    );
  });

  it.concurrent('leads to a metric by a click', async () => {
    await visit(site, 'pl/win-rate.html', async (page) => {
      const { options, type } = searchBox(page, 'pl');
      await type('marża brutto');
      await options.first().click();
      await page.waitForURL('**/pl/gross-margin.html');
    });
  });

  it.concurrent('closes its list when the focus leaves', async () => {
    await visit(site, 'en/win-rate.html', async (page) => {
      const { field, list, options, type } = searchBox(page, 'en');
      await type('churn');
      await options.first().waitFor();
      await page.keyboard.press('Tab');
      await list.waitFor({ state: 'hidden' });
      expect(await field.inputValue()).toBe('churn');
    });
  });
}
