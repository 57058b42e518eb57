import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { appTexts } from '../app-texts';
import type { BuiltSite } from '../built-site';
import { type Language, titleOf } from '../catalogues';
import { visit } from '../visit';

interface ComputePage {
  /** Adds a quantity by typing the beginning of its title. */
  readonly add: (name: string) => Promise<void>;
  readonly value: (name: string) => Locator;
  /** What can be computed, with its value. */
  readonly metric: (name: string) => Locator;
  readonly missing: (name: string) => Locator;
}

function computePage(page: Page, language: Language): ComputePage {
  const words = appTexts[language].compute;
  const titled = (text: string, name: string): string => text.replace('{title}', titleOf(name, language));
  return {
    async add(name) {
      const picker = page.getByRole('combobox', { name: words.add, exact: true });
      await picker.fill(titleOf(name, language));
      await page.getByRole('listbox', { name: words.add }).getByRole('option').first().waitFor();
      await picker.press('ArrowDown');
      await picker.press('Enter');
    },
    value: (name) => page.getByRole('textbox', { name: titled(words.value, name), exact: true }),
    metric: (name) =>
      page
        .getByRole('region', { name: words.computable })
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: titleOf(name, language), exact: true }) }),
    missing: (name) => page.getByRole('button', { name: titled(words.addMissing, name) }),
  };
}

/** "I have these numbers: what can I compute?" */
export function testCompute(site: BuiltSite): void {
  it.concurrent('computes what the numbers are enough for, and names the one that is missing', async () => {
    await visit(site, 'en/compute.html', async (page) => {
      const { add, value, metric, missing } = computePage(page, 'en');
      await add('wonDeals');
      await missing('lostDeals').waitFor();
      expect(await metric('winRate').count()).toBe(0);
      await add('lostDeals');
      await metric('winRate').waitFor();
      await metric('lossRate').waitFor();
      await value('wonDeals').fill('1');
      await value('lostDeals').fill('3');
      await metric('winRate').filter({ hasText: '25%' }).waitFor();
      await metric('lossRate').filter({ hasText: '75%' }).waitFor();

      // With the value of won deals there is also an average deal size.
      const missed = missing('wonValue').first();
      await missed.click();
      await value('wonValue').fill('500');
      await metric('averageDealSize').filter({ hasText: '500.00' }).waitFor();

      await value('wonDeals').fill('0');
      await value('lostDeals').fill('0');
      await metric('winRate').filter({ hasText: 'zero' }).waitFor();
      await value('lostDeals').fill('1.5');
      await page
        .getByRole('textbox', { description: /whole number/ })
        .and(page.locator('[aria-invalid=true]'))
        .waitFor();
    });
  });

  it.concurrent.each([
    ['ru', '50 %'],
    ['pl', '50%'],
  ] as const)('is the same again from its address, and in another language: %s', async (language, percent) => {
    const address = await visit(site, `${language}/compute.html`, async (page) => {
      const { add, value, metric } = computePage(page, language);
      await add('wonValue');
      await add('lostValue');
      await add('openPipelineValue');
      await value('wonValue').fill('1 000,5');
      await value('lostValue').fill('1000,5');
      await metric('winRateByValue').filter({ hasText: percent }).waitFor();
      return page.url().slice(site.onDisk.length);
    });
    await visit(site, address, async (page) => {
      const { value, metric } = computePage(page, language);
      await metric('winRateByValue').filter({ hasText: percent }).waitFor();
      expect(await value('wonValue').inputValue()).toBe('1000,5');
      expect(await value('openPipelineValue').inputValue()).toBe('');
      await page.getByRole('link', { name: 'English' }).click();
      await page.waitForURL('**/en/**');
      const english = computePage(page, 'en');
      await english.metric('winRateByValue').filter({ hasText: '50%' }).waitFor();
      expect(await english.value('wonValue').inputValue()).toBe('1000.5');
      expect(await english.value('openPipelineValue').inputValue()).toBe('');
      await english.metric('winRateByValue').getByRole('link').click();
      await page.waitForURL('**/en/win-rate-by-value.html#*');
      await page.getByRole('region', { name: 'Result' }).filter({ hasText: '50%' }).waitFor();
    });
  });

  it.concurrent('takes numbers off again and keeps the focus', async () => {
    await visit(site, 'en/compute.html#wonDeals=3&have=lostDeals', async (page) => {
      const { value } = computePage(page, 'en');
      const words = appTexts.en.compute;
      await value('wonDeals').waitFor();
      await page.getByRole('button', { name: words.remove.replace('{title}', 'won deals') }).press('Enter');
      await value('wonDeals').waitFor({ state: 'detached' });
      expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('');
      await page.getByRole('button', { name: words.removeAll }).press('Enter');
      await value('lostDeals').waitFor({ state: 'detached' });
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
      expect(new URL(page.url()).hash).toBe('');
    });
  });

  it.concurrent('takes numbers from the list by domain, and from links of the page', async () => {
    await visit(site, 'pl/compute.html', async (page) => {
      const { value } = computePage(page, 'pl');
      await page.getByText(appTexts.pl.compute.byDomain, { exact: true }).click();
      const box = page.getByRole('checkbox', { name: titleOf('quota', 'pl'), exact: true });
      await box.check();
      await value('quota').waitFor();
      await box.uncheck();
      await value('quota').waitFor({ state: 'detached' });
      await page
        .locator('main')
        .getByRole('link', { name: titleOf('reps', 'pl'), exact: true })
        .click();
      await value('reps').waitFor();
    });
  });
}
