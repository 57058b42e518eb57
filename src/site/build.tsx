import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { licencesOf } from '../../.ci/licences-of';
import type { Locale, MetricText } from '../locales/locale';
import { en } from './app/texts/en';
import { pl } from './app/texts/pl';
import { ru } from './app/texts/ru';
import { ComputePage } from './pages/compute-page';
import { type Edition, editions, metricFile } from './pages/edition';
import { HomePage } from './pages/home-page';
import { LanguagePage } from './pages/language-page';
import { MetricPage } from './pages/metric-page';
import { pageHtml } from './pages/page';

/** What the first page that is opened may load, with all that it needs, in bytes after gzip. */
const MAX_FIRST_LOAD = 150_000;

export interface SiteSummary {
  /** How many pages there are. */
  readonly pages: number;
  /** Bytes after gzip of the heaviest page of each language with its style sheet and scripts. */
  readonly firstLoad: Readonly<Record<string, number>>;
}

const here = dirname(fileURLToPath(import.meta.url));
const interfaceTexts: Readonly<Record<string, object>> = { en, ru, pl };

/**
 * Writes the site into a folder. What an earlier build has left there goes.
 *
 * @throws Error if a first load is heavier than 150 kB
 */
export function buildSite(folder: string): SiteSummary {
  const languages = editions.map(({ language }) => language);
  for (const own of ['assets', ...languages]) {
    rmSync(join(folder, own), { recursive: true, force: true });
    mkdirSync(join(folder, own), { recursive: true });
  }
  const assets = join(folder, 'assets');
  copyFileSync(join(here, 'assets/icon.svg'), join(assets, 'icon.svg'));
  bundle('assets/style.css', join(assets, 'style.css'));
  bundle('assets/theme.ts', join(assets, 'theme.js'));
  bundle('assets/language.ts', join(assets, 'language.js'));
  const files = bundle('app/main.tsx', join(assets, 'app.js'));
  writeFileSync(join(assets, 'LICENSES.txt'), licencesOf(files));
  for (const edition of editions) {
    writeFileSync(join(assets, `texts-${edition.language}.js`), textsScript(edition));
    for (const [file, html] of pagesOf(edition)) writeFileSync(join(folder, edition.language, file), html);
  }
  writeFileSync(join(folder, 'index.html'), pageHtml(<LanguagePage />));
  const summary = { pages: 1 + pageCount(folder, languages), firstLoad: firstLoads(folder, languages) };
  for (const [language, size] of Object.entries(summary.firstLoad)) {
    if (size > MAX_FIRST_LOAD) {
      throw new Error(`the first load of ${language} has ${kilobytes(size)}, more than ${kilobytes(MAX_FIRST_LOAD)}`);
    }
  }
  return summary;
}

/** @returns the files that the bundle is made of */
function bundle(source: string, target: string): readonly string[] {
  const { metafile } = buildSync({
    entryPoints: [join(here, source)],
    outfile: target,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    tsconfig: join(here, 'tsconfig.json'),
    charset: 'utf8',
    metafile: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  return Object.keys(metafile.inputs);
}

function pagesOf(edition: Edition): readonly (readonly [file: string, html: string])[] {
  return [
    ['index.html', pageHtml(<HomePage edition={edition} />)],
    ['compute.html', pageHtml(<ComputePage edition={edition} />)],
    ...edition.metrics.map(
      (metric) => [metricFile(metric.name), pageHtml(<MetricPage edition={edition} metric={metric} />)] as const,
    ),
  ];
}

/** A classic script, because neither modules nor fetch work where the site is opened from a disk. */
function textsScript({ language, locale }: Edition): string {
  const texts = { [language]: { ...(locale && { locale: slim(locale) }), interface: interfaceTexts[language] } };
  return `globalThis.metricbookTexts={...globalThis.metricbookTexts,...${JSON.stringify(texts)}};\n`;
}

/** A locale with what search and calculators take from it: without the notes, which stand on the pages. */
function slim(locale: Locale): Locale {
  const metrics = Object.entries<MetricText>(locale.metrics).map(([name, text]) => [name, { ...text, notes: [] }]);
  return { ...locale, metrics: Object.fromEntries(metrics) as Locale['metrics'] };
}

function pageCount(folder: string, languages: readonly string[]): number {
  return languages.flatMap((language) => readdirSync(join(folder, language))).length;
}

function firstLoads(folder: string, languages: readonly string[]): Record<string, number> {
  const zipped = (...path: readonly string[]): number => gzipSync(readFileSync(join(folder, ...path))).length;
  const shared = ['style.css', 'theme.js', 'app.js'].map((file) => zipped('assets', file));
  return Object.fromEntries(
    languages.map((language) => {
      const pages = readdirSync(join(folder, language)).map((file) => zipped(language, file));
      const parts = [...shared, zipped('assets', `texts-${language}.js`), Math.max(...pages)];
      return [language, parts.reduce((sum, part) => sum + part)];
    }),
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

const [, program, folder = 'site'] = process.argv;
if (program === fileURLToPath(import.meta.url)) {
  const { pages, firstLoad } = buildSite(folder);
  const loads = Object.entries(firstLoad).map(([language, size]) => `${language} ${kilobytes(size)}`);
  console.log(`${folder}: ${String(pages)} pages; first load, gzipped: ${loads.join(', ')}`);
}
