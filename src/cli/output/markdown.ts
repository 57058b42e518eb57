import { markdownTable } from 'markdown-table';
import stringWidth from 'string-width';
import { printable } from './printable';
import { reportGrid } from './report-grid';
import { isTimed } from './report-lines';
import type { ReportView } from './report-view';
import { textsOf } from './texts/texts-of';
import { Wording } from './wording';

/** A table in GitHub's Markdown. Texts from files stand for themselves, whatever marks are in them. */
export async function toMarkdown(view: ReportView): Promise<string> {
  const wording = new Wording(view, await textsOf(view.language));
  const { columns, rows, marks, reasons } = reportGrid(view, wording);
  const { period } = view.report.total;
  const isDated = isTimed(view) || period.start !== undefined;
  const table = markdownTable(
    [
      columns.map(({ title }) => escaped(title)),
      ...rows.map(({ level, cells }) =>
        cells.map(({ text }) => (level === 'row' || text === '' ? escaped(text) : `**${escaped(text)}**`)),
      ),
    ],
    { align: columns.map(({ align }) => align), stringLength: stringWidth },
  );
  const notes = [...marks, ...reasons].map((note) => `- ${escaped(note)}`).join('\n');
  const blocks = [`# ${escaped(view.title)}`, isDated ? escaped(wording.period(period)) : '', table, notes];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** markdown-table leaves bars as they are, and marks and tags are any text's own. Who reads it may do so on a terminal. */
function escaped(text: string): string {
  return printable(text.replace(/\s+/g, ' ').trim())
    .replace(/[\\`*_[\]|~#]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
