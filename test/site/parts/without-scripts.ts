import { expect, it } from 'vitest';
import type { BuiltSite } from '../built-site';
import { languages, titleOf } from '../catalogues';
import { kinds } from '../kinds';
import { visit } from '../visit';

/** Pages where no script runs, and on paper. */
export function testWithoutScripts(site: BuiltSite): void {
  it.concurrent('can be read, and has nothing that does not work', async () => {
    await visit(
      site,
      'index.html',
      async (page) => {
        await page.getByRole('link', { name: /Polski/ }).click();
        await page.waitForURL('**/pl/index.html');
        await page.getByRole('link', { name: titleOf('subscriptionLifetimeValue', 'pl'), exact: true }).click();
        for (const region of [
          'Wzór',
          'Z czego składa się wzór',
          'Przykład',
          'Na co uważać',
          'Kiedy jest wynik',
          'Do arkusza lub kodu',
          'Od czego zależy',
          'Na co wpływa',
          'Źródła',
        ]) {
          await page.getByRole('region', { name: region, exact: true }).waitFor();
        }
        expect(await page.getByRole('math').first().isVisible()).toBe(true);
        for (const kind of kinds) {
          await page.goto(`${site.onDisk}pl/${kind}`);
          const controls = page.locator('button, input, select, textarea, [role=combobox]').filter({ visible: true });
          expect(await controls.count(), kind).toBe(0);
        }
        await page.goto(`${site.onDisk}pl/compute.html`);
        await page
          .getByRole('link', { name: titleOf('winRate', 'pl'), exact: true })
          .first()
          .click();
        await page.getByRole('heading', { level: 1, name: titleOf('winRate', 'pl') }).waitFor();
      },
      { javaScriptEnabled: false },
    );
  });

  it.concurrent.each(languages)('is printed without what is only for the screen: %s', async (language) => {
    await visit(
      site,
      `${language}/sales-velocity.html`,
      async (page) => {
        const pdf = await page.pdf({ format: 'A4' });
        expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
        const pageCount = pdf.toString('latin1').split('/Type /Page\n').length - 1;
        expect(pageCount).toBeLessThanOrEqual(4);
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('button, [role=combobox]').filter({ visible: true }).count()).toBe(0);
        expect(await page.getByRole('banner').isVisible()).toBe(false);
        expect(await page.getByRole('math').first().isVisible()).toBe(true);
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
          'rgb(255, 255, 255)',
        );
      },
      { colorScheme: 'dark' },
    );
  });
}
