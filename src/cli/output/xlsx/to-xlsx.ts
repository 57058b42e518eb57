import type { ReportView } from '../report-view';
import { textsOf } from '../texts/texts-of';
import { Wording } from '../wording';
import { reportWorkbook } from './report-workbook';
import { writeWorkbook } from './write-workbook';

/** The report as a workbook for Excel, LibreOffice and others, in which the metrics are formulas on their components. */
export async function toXlsx(view: ReportView): Promise<Uint8Array> {
  const wording = new Wording(view, await textsOf(view.language));
  return writeWorkbook(reportWorkbook(view, wording));
}
