import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { appTexts } from '../app-texts';
import type { BuiltSite } from '../built-site';
import { kinds } from '../kinds';
import { visit } from '../visit';

const background = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** Themes, languages, and ways for the keyboard. */
export function testInterface(site: BuiltSite): void {
  it.concurrent('has a light and a dark theme, which stay chosen', async () => {
    const { auto, light, dark } = appTexts.en.theme;
    await visit(
      site,
      'en/win-rate.html',
      async (page) => {
        const ofSystem = await background(page);
        await page.getByRole('button', { name: auto, exact: true }).click();
        await page.getByRole('button', { name: light, exact: true }).waitFor();
        const lightBackground = await background(page);
        expect(lightBackground).not.toBe(ofSystem);
        await page.reload();
        expect(await background(page)).toBe(lightBackground);
        await page.goto(`${site.onDisk}ru/compute.html`);
        expect(await background(page)).toBe(lightBackground);
        await page.goto(`${site.onDisk}en/index.html`);
        await page.getByRole('button', { name: light, exact: true }).click();
        expect(await background(page)).toBe(ofSystem);
        await page.emulateMedia({ colorScheme: 'light' });
        expect(await background(page)).toBe(ofSystem);
        await page.getByRole('button', { name: dark, exact: true }).click();
        expect(await background(page)).toBe(lightBackground);
        await page.reload();
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await background(page)).toBe(ofSystem);
        await page.getByRole('button', { name: auto, exact: true }).waitFor();
      },
      { colorScheme: 'dark' },
    );
  });

  it.concurrent('opens in the language of the browser', async () => {
    const languages = { 'ru-RU': 'ru', pl: 'pl', 'en-GB': 'en' };
    for (const [locale, language] of Object.entries(languages)) {
      await visit(site, 'index.html', (page) => page.waitForURL(`**/${language}/index.html`), { locale });
    }
  });

  it.concurrent('opens in the language last chosen, and lets choose where it has none of the browser', async () => {
    await visit(
      site,
      'index.html',
      async (page) => {
        await page.getByRole('link', { name: /Polski/ }).click();
        await page.waitForURL('**/pl/index.html');
        await page.getByRole('link', { name: 'Русский' }).click();
        await page.waitForURL('**/ru/index.html');
        await page.goto(`${site.onDisk}index.html`).catch(() => undefined);
        await page.waitForURL('**/ru/index.html');
      },
      { locale: 'ja-JP' },
    );
  });

  it.concurrent.each(kinds)('can be walked through with the keyboard: %s', async (kind) => {
    await visit(site, `pl/${kind}`, async (page) => {
      const count = await page.evaluate(watchFocus);
      expect(count).toBeGreaterThan(10);
      // Sent at once, for there are hundreds of links on some pages.
      await Promise.all(Array.from({ length: count }, () => page.keyboard.press('Tab')));
      const { reached, unmarked } = await page.evaluate(() => watched);
      expect(unmarked).toEqual([]);
      expect(reached).toEqual(Array.from({ length: count }, (_, index) => index));
    });
  });

  it.concurrent('lets skip what stands before the content', async () => {
    await visit(site, 'ru/win-rate.html', async (page) => {
      await page.keyboard.press('Tab');
      const link = page.getByRole('link', { name: 'Перейти к содержанию' });
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
      const box = await link.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    });
  });

  it.concurrent('computes with the keyboard alone', async () => {
    await visit(site, 'en/win-rate.html', async (page) => {
      // Of a field or a button; there are links of the same names.
      const label = (): Promise<string> =>
        page.evaluate(() => {
          const { activeElement } = document;
          if (activeElement instanceof HTMLInputElement) return activeElement.labels?.[0]?.textContent ?? '';
          return activeElement instanceof HTMLButtonElement ? activeElement.textContent : '';
        });
      const tabTo = async (name: string): Promise<void> => {
        for (let step = 0; step < 40 && (await label()) !== name; step += 1) await page.keyboard.press('Tab');
        expect(await label()).toBe(name);
      };
      await tabTo('Won deals');
      await page.keyboard.press('Control+A');
      await page.keyboard.type('1');
      await page.keyboard.press('Tab');
      expect(await label()).toBe('Lost deals');
      await page.keyboard.press('Control+A');
      await page.keyboard.type('4');
      await page.getByRole('status').filter({ hasText: 'Win rate: 20%' }).waitFor({ state: 'attached' });
      await tabTo(appTexts.en.calculator.reset);
      await page.keyboard.press('Enter');
      await page.getByRole('region', { name: 'Result' }).filter({ hasText: '30%' }).waitFor();
      expect(await label()).toBe(appTexts.en.calculator.reset);
    });
  });
}

declare global {
  /** What has had the focus in a page, in this order. */
  var watched: { readonly reached: number[]; readonly unmarked: string[] };
}

/**
 * Begins to note what gets the focus, by its place in the page, and where one would not see that it has.
 *
 * @returns how many controls have to be within reach
 */
function watchFocus(): number {
  const controls = [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')].filter((element) =>
    element.checkVisibility(),
  );
  globalThis.watched = { reached: [], unmarked: [] };
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    watched.reached.push(controls.indexOf(target));
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(target);
    const isMarked = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    if (!isMarked) watched.unmarked.push(target.outerHTML);
  });
  return controls.length;
}
