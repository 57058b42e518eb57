import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { appTexts } from '../app-texts';
import type { BuiltSite } from '../built-site';
import { calculatorPage } from '../calculator-page';
import { languages } from '../catalogues';
import { kinds } from '../kinds';
import { visit } from '../visit';

/** What sticks out of the window sideways, so that the page would have to be scrolled; nothing if all is within. */
function sticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth,
    );
    return [`${String(scrollWidth)} wide`, ...wide.slice(-3).map((element) => element.outerHTML.slice(0, 120))];
  });
}

const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

/** Every width of window, and paper. */
export function testLayout(site: BuiltSite): void {
  it.concurrent.each(languages)(
    'is not scrolled sideways on a phone: %s',
    async (language) => {
      // All metrics in one language, where words are longest; of the others each kind of page.
      const files =
        language === 'ru'
          ? site.pages.filter((file) => file.startsWith('ru/'))
          : kinds.map((kind) => `${language}/${kind}`);
      await visit(
        site,
        files[0] ?? '',
        async (page) => {
          for (const file of files) {
            await page.goto(site.onDisk + file);
            expect(await sticksOut(page), file).toEqual([]);
          }
        },
        phone,
      );
    },
    // Some two hundred pages.
    240_000,
  );

  it.concurrent('is not scrolled sideways on a phone where it is in use', async () => {
    const long = '1234567890'.repeat(8);
    await visit(
      site,
      `pl/sales-velocity.html#openDeals=${long}&wonDeals=7&lostDeals=3&wonValue=${long}&wonCycleDays=${long}`,
      async (page) => {
        const { calculator, compute } = appTexts.pl;
        await calculatorPage(page, 'pl').says('/');
        await page.getByText(calculator.steps).click();
        expect(await sticksOut(page), 'a long result').toEqual([]);
        await calculatorPage(page, 'pl').field('openDeals').fill(`${long}x`);
        await calculatorPage(page, 'pl').refuses('openDeals', /./);
        expect(await sticksOut(page), 'a long mistake').toEqual([]);
        await page.getByRole('combobox').fill('rezygnacji');
        await page.getByRole('option').first().waitFor();
        expect(await sticksOut(page), 'the list of the search').toEqual([]);

        await page.goto(
          `${site.onDisk}pl/compute.html#wonValue=${long}&lostValue=${long}&have=quota,openPipelineValue`,
        );
        await page.getByRole('region', { name: compute.oneAway }).waitFor();
        await page.getByText(compute.byDomain, { exact: true }).click();
        expect(await sticksOut(page), 'what can be computed').toEqual([]);
      },
      phone,
    );
  });

  it.concurrent.each([320, 768, 1024, 1600, 2560])('is not scrolled sideways at a width of %d', async (width) => {
    await visit(
      site,
      'index.html',
      async (page) => {
        for (const kind of kinds) {
          await page.goto(`${site.onDisk}pl/${kind}`);
          expect(await sticksOut(page), kind).toEqual([]);
        }
      },
      { viewport: { width, height: 900 } },
    );
  });
}
