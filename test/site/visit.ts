import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { BuiltSite } from './built-site';

/** How a page is opened, beside the options of a browser window. */
export interface VisitOptions extends BrowserContextOptions {
  /** From a server rather than from the disk. */
  readonly served?: boolean;
}

/**
 * Opens a page in a window of its own, with nothing remembered, and closes it behind the test. Fails on what a visitor
 * would not see but must not be there: messages in the console, errors and requests that leave the folder.
 */
export async function visit<Result>(
  site: BuiltSite,
  path: string,
  use: (page: Page) => Promise<Result>,
  { served = false, ...options }: VisitOptions = {},
): Promise<Result> {
  const base = served ? site.onServer : site.onDisk;
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const problems: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  context.on('weberror', (webError) => problems.push(`error: ${String(webError.error())}`));
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !url.startsWith('data:')) problems.push(`asks for ${url}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // What a page still loads is broken off where the test opens another one.
    if (reason !== 'net::ERR_ABORTED') problems.push(`does not get ${request.url()}: ${reason}`);
  });
  context.on('response', (response) => {
    if (served && response.status() >= 400) problems.push(`${String(response.status())} for ${response.url()}`);
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(base + path);
    const result = await use(page);
    expect(problems, path).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}
