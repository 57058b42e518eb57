import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeFindings } from '../../browser';
import { appTexts } from '../app-texts';
import type { BuiltSite } from '../built-site';
import { calculatorPage } from '../calculator-page';
import { languages, type Language } from '../catalogues';
import { kinds } from '../kinds';
import { visit } from '../visit';

const themes = ['light', 'dark'] as const;
const views = languages.flatMap((language) => themes.map((colorScheme) => ({ language, colorScheme })));

/** What pages look like in use, beside how they look at first. */
const uses: readonly (readonly [path: string, use: (page: Page, language: Language) => Promise<void>])[] = [
  [
    'sales-velocity.html#openDeals=1.5&wonDeals=0&lostDeals=0',
    async (page, language) => {
      const calculator = calculatorPage(page, language);
      await calculator.refuses('openDeals', /./);
      await calculator.field('wonDeals').first().waitFor();
    },
  ],
  [
    'win-rate.html#wonDeals=0&lostDeals=0',
    async (page) => {
      await page.locator('.result-undefined').waitFor();
    },
  ],
  [
    'customer-churn-rate.html#churnedCustomers=2&customersAtStart=1',
    async (page) => {
      await page.locator('.field-error').filter({ visible: true }).first().waitFor();
    },
  ],
  [
    'win-rate.html',
    async (page, language) => {
      await page.getByText(appTexts[language].calculator.steps).click();
      await page.locator('figure').getByRole('button', { name: appTexts[language].copy.button }).first().click();
      await page.getByRole('combobox').fill('MRR');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
  ],
  [
    'compute.html#wonDeals=3&lostDeals=x&wonValue=0&lostValue=0&have=quota',
    async (page, language) => {
      await page.getByRole('region', { name: appTexts[language].compute.oneAway }).waitFor();
      await page.locator('[aria-invalid=true]').waitFor();
      await page.getByText(appTexts[language].compute.byDomain, { exact: true }).click();
      await page.getByRole('combobox', { name: appTexts[language].compute.add }).fill('MRR');
      await page.getByRole('option').first().waitFor();
    },
  ],
];

/** What axe has to say of each kind of page, at first and in use. */
export function testAccessibility(site: BuiltSite): void {
  it.concurrent('has no findings of axe at the choice of language', async () => {
    await visit(
      site,
      'index.html',
      async (page) => {
        expect(await axeFindings(page)).toEqual([]);
      },
      { locale: 'ja-JP' },
    );
  });

  it.concurrent.each(views)(
    'has no findings of axe: $language, $colorScheme',
    async ({ language, colorScheme }) => {
      const path = (file: string): string => `${site.onDisk}${language}/${file}`;
      await visit(
        site,
        `${language}/index.html`,
        async (page) => {
          for (const kind of kinds) {
            await page.goto(path(kind));
            expect(await axeFindings(page), kind).toEqual([]);
          }
          for (const [address, use] of uses) {
            await page.goto(path('index.html'));
            await page.goto(path(address));
            await use(page, language);
            expect(await axeFindings(page), address).toEqual([]);
          }
        },
        { colorScheme },
      );
    },
    120_000,
  );
}
