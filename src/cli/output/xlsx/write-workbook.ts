import writeXlsxFile, { type Cell as FileCell } from 'write-excel-file/node';
import { address, type Cell, type Sheet } from './workbook';

type Options = NonNullable<Parameters<typeof writeXlsxFile>[1]>;
type Feature = NonNullable<Options['features']>[number];

/** The most that the format takes; what is beyond is left out. */
const LONGEST_TEXT = 32_767;

export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const file = writeXlsxFile(
    sheets.map(({ name, rows, widths, keys }) => ({
      sheet: name,
      data: rows.map((row) => row.map(fileCell)),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      ...(keys > 0 && { stickyColumnsCount: keys }),
    })),
    { features: [withResults(sheets)] },
  );
  return new Uint8Array(await file.toBuffer());
}

function fileCell(cell: Cell): FileCell {
  switch (cell.kind) {
    case 'text':
      return {
        value: cell.text.slice(0, LONGEST_TEXT),
        type: String,
        // "@" keeps it a text when someone edits the cell.
        format: '@',
        alignVertical: 'top',
        ...(cell.bold && { fontWeight: 'bold' as const }),
        ...(cell.wrap && { wrap: true }),
      };
    case 'number':
      return { value: cell.value, type: Number, ...(cell.format && { format: cell.format }) };
    case 'formula':
      return { value: cell.formula, type: 'Formula', align: 'right', ...(cell.format && { format: cell.format }) };
  }
}

/**
 * Puts the results beside the formulas, which the library leaves out, for previews and for programs that read files without
 * computing; and asks those that compute to do so when they open the file.
 */
function withResults(sheets: readonly Sheet[]): Feature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content, _, { sheetIndex }) => {
            const results = resultsOf(sheets[sheetIndex]);
            return content.replace(
              /<c r="([A-Z]+\d+)"([^>]*)>(<f>[^<]*<\/f>)/g,
              (cell, place: string, rest, formula) => {
                const result = results.get(place);
                if (result === undefined) return cell;
                const type = typeof result === 'string' ? ' t="str"' : '';
                return `<c r="${place}"${String(rest)}${type}>${String(formula)}<v>${String(result)}</v>`;
              },
            );
          },
        },
        'xl/workbook.xml': {
          transform: (content) => content.replace(/<calcPr[^>]*>/, '<calcPr fullCalcOnLoad="1"/>'),
        },
      },
    },
  };
}

function resultsOf(sheet: Sheet | undefined): ReadonlyMap<string, number | string> {
  return new Map(
    sheet?.rows.flatMap((row, index) =>
      row.flatMap((cell, column): [string, number | string][] =>
        cell.kind === 'formula' && cell.result !== undefined ? [[address(column, index), cell.result]] : [],
      ),
    ),
  );
}
