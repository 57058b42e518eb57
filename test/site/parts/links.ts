import { HyperFormula } from 'hyperformula';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { appTexts } from '../app-texts';
import type { BuiltSite } from '../built-site';
import { calculatorPage } from '../calculator-page';
import { titleOf } from '../catalogues';
import { visit } from '../visit';

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Numbers that go along: in links that are shared, to other languages and metrics, and into code. */
export function testLinks(site: BuiltSite): void {
  it.concurrent.each([false, true])('shows the same again from its address; from a server: %s', async (served) => {
    const address = await visit(
      site,
      'ru/sales-velocity.html',
      async (page) => {
        const calculator = calculatorPage(page, 'ru');
        await calculator.enter({ openDeals: '10', averageDealSize: '1 234,5', salesCycleLength: '30' });
        await calculator.open('winRate');
        await calculator.enter({ wonDeals: '3', lostDeals: '7' });
        // 10 × 1,234.5 × 0.3 ÷ 30
        await calculator.says('123,45/день');
        return page.url().slice((served ? site.onServer : site.onDisk).length);
      },
      { served },
    );
    await visit(
      site,
      address,
      async (page) => {
        const calculator = calculatorPage(page, 'ru');
        await calculator.says('123,45/день');
        expect(await calculator.numbers()).toEqual(['10', '1234,5', '0,3', '3', '7', '30']);
        await page.reload();
        await calculator.says('123,45/день');
      },
      { served },
    );
  });

  it.concurrent('keeps even what is wrong in its address', async () => {
    const address = await visit(site, 'en/win-rate.html', async (page) => {
      const calculator = calculatorPage(page, 'en');
      await calculator.enter({ wonDeals: '2 & 3 = #5', lostDeals: '' });
      await calculator.refuses('wonDeals', /not a number/);
      return page.url().slice(site.onDisk.length);
    });
    await visit(site, address, async (page) => {
      const calculator = calculatorPage(page, 'en');
      await calculator.refuses('wonDeals', /not a number/);
      expect(await calculator.numbers()).toEqual(['2 & 3 = #5', '']);
    });
  });

  it.concurrent('takes the numbers along to other languages', async () => {
    await visit(site, 'en/discount-rate.html', async (page) => {
      await calculatorPage(page, 'en').enter({ listValue: '2000', wonValue: '1500.5' });
      await calculatorPage(page, 'en').says('25%');
      await page.getByRole('link', { name: 'Русский' }).click();
      await page.waitForURL('**/ru/**');
      await calculatorPage(page, 'ru').says('25 %');
      expect(await calculatorPage(page, 'ru').numbers()).toEqual(['2000', '1500,5']);
      await page.getByRole('link', { name: 'Polski' }).click();
      await page.waitForURL('**/pl/**');
      await calculatorPage(page, 'pl').says('25%');
      expect(await calculatorPage(page, 'pl').numbers()).toEqual(['2000', '1500,5']);
    });
  });

  it.concurrent('takes the numbers along to what a metric is computed from, and what from it', async () => {
    await visit(site, 'en/sales-velocity.html', async (page) => {
      const calculator = calculatorPage(page, 'en');
      await calculator.open('winRate');
      await calculator.enter({ wonDeals: '9', lostDeals: '1' });
      await page
        .getByRole('region', { name: 'What drives it' })
        .getByRole('link', { name: 'Win rate', exact: true })
        .click();
      await page.waitForURL('**/en/win-rate.html#*');
      await calculator.says('90%');
      await page.getByRole('region', { name: 'What it drives' }).getByRole('link', { name: 'Sales velocity' }).click();
      await page.waitForURL('**/en/sales-velocity.html#*');
      expect(await calculator.field('winRate').inputValue()).toBe('0.9');
      await page.goBack();
      await calculator.says('90%');
    });
  });

  it.concurrent('leads from a quantity to what else it is good for', async () => {
    await visit(site, 'en/win-rate.html', async (page) => {
      await calculatorPage(page, 'en').enter({ wonDeals: '9', lostDeals: '1' });
      await page.getByRole('region', { name: 'What drives it' }).getByRole('link', { name: 'Won deals' }).click();
      await page.waitForURL('**/en/compute.html#*');
      const words = appTexts.en.compute;
      const value = page.getByRole('textbox', { name: words.value.replace('{title}', titleOf('wonDeals', 'en')) });
      await value.waitFor();
      expect(await value.inputValue()).toBe('9');
    });
  });

  it.concurrent('puts the numbers into the snippets, for a spreadsheet as the language writes them', async () => {
    await visit(site, 'pl/discount-rate.html', async (page) => {
      await calculatorPage(page, 'pl').enter({ listValue: '10 000', wonValue: '8000,5' });
      await page
        .locator('[data-snippet=excel]')
        .filter({ hasText: /\t10000\n.*\t8000,5\n/ })
        .waitFor();
      await page.locator('[data-snippet=typescript]').filter({ hasText: 'wonValue: 8000.5' }).waitFor();
      await page.locator('[data-snippet=typescript]').filter({ hasText: '// → 0.19995' }).waitFor();
    });
  });

  // One after the other, since there is one clipboard.
  it('copies the link and the snippets, with the numbers entered', async () => {
    for (const served of [false, true]) {
      await visit(
        site,
        'en/win-rate.html',
        async (page) => {
          const calculator = calculatorPage(page, 'en');
          await calculator.enter({ wonDeals: '5', lostDeals: '3' });
          await calculator.says('62.5%');
          await calculator.button(appTexts.en.copy.link).click();
          await page.getByRole('status').filter({ hasText: appTexts.en.copy.linkDone }).waitFor();
          expect(await clipboard(page)).toBe(page.url());
          expect(page.url()).toContain('#wonDeals=5&lostDeals=3');

          const [excel, typescript] = await page
            .getByRole('button', { name: appTexts.en.copy.button, exact: true })
            .all();
          await excel?.click();
          await page.getByRole('status').filter({ hasText: appTexts.en.copy.done }).waitFor();
          const rows = (await clipboard(page))
            .trimEnd()
            .split(/\r?\n/)
            .map((row) => row.split('\t'));
          const sheet = HyperFormula.buildFromArray(
            rows.map(([title = '', cell = '']) => [title, Number.isNaN(Number(cell)) ? cell : Number(cell)]),
            { licenseKey: 'gpl-v3' },
          );
          expect(sheet.getCellValue({ sheet: 0, row: rows.length - 1, col: 1 })).toBe(0.625);
          await typescript?.click();
          await expect.poll(() => clipboard(page)).toContain('winRate({ wonDeals: 5, lostDeals: 3 })');
          expect(await clipboard(page)).toMatch(/\/\/ → 0\.625$/);
        },
        { served, permissions: ['clipboard-read', 'clipboard-write'] },
      );
    }
  });

  it.concurrent('makes do with any address', async () => {
    const addresses = [
      ['#', '30%'],
      ['#%', '30%'],
      ['#formula', '30%'],
      ['#%E0%A4%A&=&&==&x=1', '30%'],
      ['#constructor=1&__proto__=2&toString=3&have=,,', '30%'],
      ['#wonDeals=1&wonDeals=2&lostDeals=1&have=,,&x=y', '50%'],
      ['#wonDeals=9&lostDeals=<script>alert(1)</script>', appTexts.en.calculator.correct],
      [`#wonDeals=${'9'.repeat(5000)}&lostDeals=1`, appTexts.en.calculator.correct],
      ['#wonDeals=1e400&lostDeals=1', '100%'],
    ] as const;
    await visit(site, 'en/win-rate.html', async (page) => {
      for (const [fragment, words] of addresses) {
        await page.goto(`${site.onDisk}en/win-rate.html${fragment}`);
        await calculatorPage(page, 'en').says(words);
        await page.reload();
        await calculatorPage(page, 'en').says(words);
      }
      for (const fragment of ['#', '#%', '#have=', '#have=constructor,__proto__,winRate,quota', '#quota=%ff&reps=x']) {
        await page.goto(`${site.onDisk}en/compute.html${fragment}`);
        await page.reload();
        await page.getByRole('combobox', { name: appTexts.en.compute.add, exact: true }).waitFor();
      }
    });
  });
}
