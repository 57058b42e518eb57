import type { ReportView } from '../report-view';
import type { Texts } from './texts';

/** The words of a language, of which no more is loaded than is asked for. */
export async function textsOf(language: ReportView['language']): Promise<Texts> {
  switch (language) {
    case 'en':
      return (await import('./en')).en;
    case 'ru':
      return (await import('./ru')).ru;
    case 'pl':
      return (await import('./pl')).pl;
  }
}
