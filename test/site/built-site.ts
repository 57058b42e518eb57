import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { buildSite } from '../../src/site/build';
import { launchBrowser } from '../browser';

/** The site in a folder of its own, a browser to open it with, and a server of the same folder. */
export interface BuiltSite {
  readonly browser: Browser;
  /** Every file, as it is linked from the top: `ru/win-rate.html`. */
  readonly files: readonly string[];
  /** Those of the files that are pages. */
  readonly pages: readonly string[];
  /** Address of the folder, with a slash at its end. */
  readonly onDisk: string;
  readonly onServer: string;
  readonly read: (file: string) => string;
  readonly close: () => Promise<void>;
}

export async function builtSite(): Promise<BuiltSite> {
  const folder = mkdtempSync(join(tmpdir(), 'metricbook-site-'));
  buildSite(folder);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .sort();
  const server = await serve(folder, new Set(files));
  const browser = await launchBrowser();
  return {
    browser,
    files,
    pages: files.filter((file) => file.endsWith('.html')),
    onDisk: `${pathToFileURL(folder).href}/`,
    onServer: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** As a static host serves a folder, without any configuration. */
function serve(folder: string, files: ReadonlySet<string>): Promise<ReturnType<typeof createServer>> {
  const server = createServer(({ url = '' }, response) => {
    const asked = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname.slice(1));
    const file = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
    if (!files.has(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': contentTypes[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(join(folder, file)));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });
}
