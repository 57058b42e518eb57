import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import {
  averageOrderValue,
  customerLifetimeValue,
  type MetricInfo,
  orders as placedOrders,
  repeatPurchaseRate,
  revenuePerCustomer,
} from 'metricbook';
import { translate } from 'metricbook/catalogue';
import { pl } from 'metricbook/locales/pl';
import { ru } from 'metricbook/locales/ru';
import { asMetrics } from 'metricbook/records';
import type { Browser, Page } from 'playwright-core';
import picocolors from 'picocolors';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderReport } from '../../../src/cli/output/render-report';
import type { ReportView } from '../../../src/cli/output/report-view';
import { axeFindings, launchBrowser } from '../../browser';
import { northwindView, type Order, ordersView, targetsView } from './views';

const SLOW = { timeout: 120_000 };
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'], // Closed as in XML, which is as good.
  rules: { 'no-inline-style': 'error', 'void-style': 'off' },
});

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'html-report-'));
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

interface Visit {
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
}

const toHtml = async (view: ReportView): Promise<string> =>
  String(await renderReport(view, 'html', { width: 80, colours: picocolors.createColors(false) }));

/** Opens a report as a file and notes all that it says and asks for. */
async function visit(html: string, { colorScheme = 'light', width = 1200 }: Visit = {}) {
  const file = join(folder, `${String(Math.random()).slice(2)}.html`);
  await writeFile(file, html);
  const url = pathToFileURL(file).href;
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  const messages: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  page.on('dialog', (dialog) => messages.push(dialog.message()));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(url);
  return { page, messages, requests: requests.filter((each) => each !== url) };
}

const bodyWidth = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth');

const few: readonly Order[] = [
  { customer: 'Ada', orderedAt: '2024-01-05', revenue: 100, country: 'Poland' },
  { customer: 'Bea', orderedAt: '2024-02-05', revenue: 70, country: 'Peru' },
];
const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(2)>',
  "' style='color:red",
  ']]>',
  '&lt;',
  '{{x}}',
];
const hostileOrders = hostile.map((country) => ({ customer: 'Ada', orderedAt: '2024-01-05', revenue: 10, country }));
const months = { every: 'month', from: '2024-01-01', to: '2024-03-01', asOf: '2025-01-01' } as const;
const some = [averageOrderValue, repeatPurchaseRate, revenuePerCustomer, customerLifetimeValue];
const twenty = Object.fromEntries(
  Array.from({ length: 20 }, (_, index) => [`metric${String(index)}`, some[index % 4] as MetricInfo]),
);

const NORTHWIND = 'periods, segments and a comparison';

const views: Readonly<Record<string, () => ReportView>> = {
  [NORTHWIND]: northwindView,
  targets: targetsView,
  'hostile segments': () =>
    ordersView(hostileOrders, { averageOrderValue }, { ...months, by: ['country'] }, { title: '</title><script>' }),
  'no records': () => ordersView([], { averageOrderValue, repeatPurchaseRate }, { ...months, by: ['country'] }),
  'no periods': () => ordersView(few, { averageOrderValue, repeatPurchaseRate }, { by: ['country'] }),
  'no segments': () => ordersView(few, { averageOrderValue }, months),
  'nothing but a number': () => ordersView(few, { averageOrderValue }),
  'many metrics': () => ordersView(few, twenty, months),
  'a thousand rows': () =>
    ordersView(
      Array.from({ length: 1000 }, (_, index) => ({
        customer: 'Ada',
        orderedAt: '2024-01-05',
        revenue: 10 + index,
        country: `Country ${String(index)} with a name that is rather long`,
      })),
      { ...asMetrics({ orders: placedOrders }), averageOrderValue, revenuePerCustomer },
      { by: ['country'] },
    ),
};

const pages = new Map<string, Promise<string>>();

/** The page of one of the views, which is written once. */
function pageOf(name: string): Promise<string> {
  const view = views[name] as () => ReportView;
  const page = pages.get(name) ?? toHtml(view());
  pages.set(name, page);
  return page;
}

describe.each(Object.keys(views))('a report with %s', (name) => {
  it('is valid', SLOW, async () => {
    const { results } = await validator.validateString(await pageOf(name));
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    );
  });

  it('is quiet, alone, readable by all in both colour schemes, and no wider than a phone', SLOW, async () => {
    const { page, messages, requests } = await visit(await pageOf(name));
    expect(await axeFindings(page), name).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    // All that the colours have a part in.
    const { violations } = await page.evaluate<{ violations: readonly object[] }>(
      'axe.run(document, { runOnly: ["color-contrast", "link-in-text-block"], preload: false })',
    );
    expect(violations, `${name}, dark`).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await bodyWidth(page)).toBe(360);
    expect(messages, name).toEqual([]);
    expect(requests, name).toEqual([]);
    await page.close();
  });
});

describe('the page', () => {
  it('shows texts of files as they are', SLOW, async () => {
    const { page } = await visit(await pageOf('hostile segments'));
    const segments = await page.locator('#values ~ .scroll tbody tr th:nth-child(2)').allTextContents();
    expect(segments.slice(0, hostile.length).sort()).toEqual([...hostile].sort());
    expect(await page.title()).toBe('</title><script>');
    expect(await page.locator('script, img').count()).toBe(0);
    await page.close();
  });

  it('has the figures, the changes and the states of targets', SLOW, async () => {
    const { page } = await visit(await pageOf(NORTHWIND));
    const card = page.locator('.card', { hasText: 'Average order value' });
    // 1,265,793.0395 of 830 orders; the first quarters of 1998 and 1997 by hand from the file: 298,491.5535 of 182 and
    // 138,288.9 of 92.
    expect(await card.locator('.figure').textContent()).toBe('$1,525.05');
    expect(await card.textContent()).toContain('1998-Q1: $1,640.06');
    expect(await card.locator('.good').textContent()).toBe('▲ +9.1% vs. year before');
    await page.close();

    const { page: targets } = await visit(await pageOf('targets'));
    const states = await targets.locator('.card .small:last-child').allTextContents();
    expect(states).toEqual([
      '✓ met (Target: $250,000.00)',
      '✓ met (Target: $1,500.00)',
      '✗ missed (Target: 40% … 60%)',
    ]);
    await targets.close();
  });

  it('has a picture for each metric over time and by segment, with the same in a table', SLOW, async () => {
    const { page } = await visit(await pageOf(NORTHWIND));
    expect(await page.locator('figure svg[role=img] title').allTextContents()).toHaveLength(16);
    const figure = page.locator('figure', { hasText: 'Orders over time' });
    expect(await figure.locator('tbody tr:last-child').locator('th, td').allTextContents()).toEqual([
      '1998-Q2 …',
      '88',
      '93',
    ]);
    const bars = page.locator('figure', { hasText: 'Orders by country' });
    expect((await bars.locator('svg text').allTextContents()).slice(0, 3)).toEqual(['Germany', 'USA', 'Brazil']);
    const ids = await page.evaluate('[...document.querySelectorAll("[id]")].map(({ id }) => id)');
    expect(new Set(ids as string[]).size).toBe((ids as string[]).length);
    await page.close();
  });

  it('has formulas with their numbers, down to the records', SLOW, async () => {
    const { page } = await visit(await pageOf(NORTHWIND));
    const card = page.locator('article', { hasText: 'Customer lifetime value' }).last();
    expect(await card.locator('math').allTextContents()).toEqual([
      '=average order value×purchases per customer'.replaceAll(' ', '\u00a0'),
      '=order revenueorders'.replaceAll(' ', '\u00a0'),
      '=orderscustomers',
    ]);
    expect(await card.textContent()).toContain('= 830 ÷ 89 = 9.33');
    await page.close();
  });

  it('takes the colours of the scheme, also in the pictures', SLOW, async () => {
    const colour = 'getComputedStyle(document.querySelector("figure svg path[stroke=\'var(--accent)\']")).stroke';
    for (const [colorScheme, expected] of [
      ['light', 'rgb(31, 95, 191)'],
      ['dark', 'rgb(125, 176, 255)'],
    ] as const) {
      const { page } = await visit(await pageOf(NORTHWIND), { colorScheme });
      expect(await page.evaluate(colour)).toBe(expected);
      await page.close();
    }
  });

  it('prints all of its tables within the page', SLOW, async () => {
    const { page } = await visit(await pageOf(NORTHWIND));
    // A4 less the margins, at 96 dots an inch.
    await page.setViewportSize({ width: 703, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    expect(await bodyWidth(page)).toBe(703);
    const widest = await page.evaluate(
      'Math.max(...[...document.querySelectorAll("table")].map((table) => table.getBoundingClientRect().right))',
    );
    expect(widest).toBeLessThanOrEqual(703);
    await page.close();
  });

  it.each([
    ['ru', ru, 'Все значения', 'Средний чек', 'не показано: 2'],
    ['pl', pl, 'Wszystkie wartości', 'Średnia wartość zamówienia', 'nie pokazano: 2'],
  ] as const)('speaks %s', SLOW, async (language, locale, heading, title, notShown) => {
    const metric = translate(locale).find('averageOrderValue');
    if (metric === undefined) throw new Error('not there');
    const view = ordersView(few, { averageOrderValue: metric }, months, { language, locale: language });
    const { page } = await visit(await toHtml(view));
    const many = Array.from({ length: 14 }, (_, index) => ({ ...few[0], country: `C${String(index)}` }) as Order);
    const byCountry = ordersView(many, { averageOrderValue: metric }, { by: ['country'] }, { language });
    const split = await visit(await toHtml(byCountry));
    expect(await split.page.locator('figure p').textContent()).toBe(notShown);
    await split.page.close();
    expect(await page.getAttribute('html', 'lang')).toBe(language);
    expect(await page.locator('h2').allTextContents()).toContain(heading);
    expect(await page.locator('.card h3').textContent()).toBe(title);
    await page.close();
  });

  it('says which rows were read and refused', SLOW, async () => {
    const source = { name: 'orders', file: 'a&b.csv', rows: 1234, refused: 5 };
    const { page } = await visit(await toHtml(ordersView(few, { averageOrderValue }, {}, { sources: [source] })));
    const cells = await page.locator('#records ~ .scroll tbody tr').locator('th, td').allTextContents();
    expect(cells).toEqual(['a&b.csv', 'orders', '1,234', '! 5']);
    await page.close();
  });
});
