import type { Colors } from 'picocolors/types';
import type { ReportView } from './report-view';

export const outputFormats = ['table', 'csv', 'json', 'markdown', 'html', 'xlsx'] as const;

export type OutputFormat = (typeof outputFormats)[number];

export interface RenderOptions {
  /** How many columns of characters the terminal has. */
  readonly width: number;
  readonly colours: Colors;
  /** The kind of chart below the table; none, if it is left out. Only for `table`. */
  readonly chart?: 'bar' | 'line' | undefined;
}

/** Writes a report: bytes where the format is a binary one, text that ends with a line break otherwise. */
export async function renderReport(
  view: ReportView,
  format: OutputFormat,
  options: RenderOptions,
): Promise<string | Uint8Array> {
  // What writes one format is not loaded for another.
  switch (format) {
    case 'table':
      return (await import('./table')).toTable(view, options);
    case 'csv':
      return (await import('./csv')).toCsv(view);
    case 'json':
      return (await import('./json')).toJson(view);
    case 'markdown':
      return (await import('./markdown')).toMarkdown(view);
    case 'html':
      return (await import('./html/to-html')).toHtml(view);
    case 'xlsx':
      return (await import('./xlsx/to-xlsx')).toXlsx(view);
  }
}
