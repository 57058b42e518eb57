import type { Locale } from '../../locales/locale';
import type { Language } from './language';
import type { AppTexts } from './texts/app-texts';

/** What the script of texts of one language holds. */
interface SiteTexts {
  /** Absent for English, which is the language of the catalogue itself. */
  readonly locale?: Locale;
  readonly interface: AppTexts;
}

declare global {
  /** Where the scripts of texts leave them. */
  var metricbookTexts: Readonly<Partial<Record<Language, SiteTexts>>> | undefined;
}

export function siteTexts(language: Language): SiteTexts | undefined {
  return globalThis.metricbookTexts?.[language];
}

// Only while the script runs for the first time is it known where it lies.
const assets = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
const loading = new Map<Language, Promise<void>>();

/** Adds the texts of another language to the page, by a script element: the page may lie on a disk, where fetch fails. */
export function loadSiteTexts(language: Language): Promise<void> {
  let loaded = loading.get(language);
  if (loaded === undefined) {
    loaded = siteTexts(language) === undefined ? addScript(language) : Promise.resolve();
    loading.set(language, loaded);
  }
  return loaded;
}

function addScript(language: Language): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(`texts-${language}.js`, assets).href;
    script.addEventListener('load', () => {
      resolve();
    });
    script.addEventListener('error', () => {
      loading.delete(language);
      reject(new Error(`${script.src} cannot be loaded`));
    });
    document.head.append(script);
  });
}
