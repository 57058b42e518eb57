import { spawnSync } from 'node:child_process';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Starts the Chromium of the system. */
export function launchBrowser(): Promise<Browser> {
  const [executablePath] = spawnSync('which', ['chromium', 'chromium-browser', 'google-chrome'], { encoding: 'utf8' })
    .stdout.trim()
    .split('\n');
  if (!executablePath) throw new Error('Chromium is not installed; on Debian: apt-get install chromium');
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** What axe finds on a page, each with the elements it is about. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // Not as a script tag, which the policy of the page would refuse.
  await page.evaluate(axe.source);
  // Nor with the style sheets read again as files, which the policy refuses as well.
  const { violations } = await page.evaluate<{
    violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[];
  }>('axe.run(document, { resultTypes: ["violations"], preload: false })');
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${help}: ${html} ${failureSummary}`),
  );
}
