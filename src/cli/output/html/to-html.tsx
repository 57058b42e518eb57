import { createHash } from 'node:crypto';
import { renderToStaticMarkup } from 'preact-render-to-string';
import temml from 'temml';
import type { ReportView } from '../report-view';
import { textsOf } from '../texts/texts-of';
import { Wording } from '../wording';
import { chartsOf } from './charts-of';
import { ReportPage } from './report-page';
import { style } from './style';

/**
 * The report as one HTML file. It runs no script and asks for nothing: its policy forbids all but its own style sheet.
 */
export async function toHtml(view: ReportView): Promise<string> {
  const wording = new Wording(view, await textsOf(view.language));
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const page = (
    <ReportPage
      view={view}
      wording={wording}
      policy={policy}
      style={style}
      charts={chartsOf(view, wording)}
      mathematics={mathematics}
    />
  );
  return `<!DOCTYPE html>\n${renderToStaticMarkup(page)}\n`;
}

/** MathML without inline styles, which the policy forbids. */
function mathematics(latex: string): string {
  return temml.renderToString(latex, { displayMode: true, annotate: false }).replace(/ (?:style|class)="[^"]*"/g, '');
}
