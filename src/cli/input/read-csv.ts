import Papa from 'papaparse';
import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';
import type { Table, TableBatch } from './table';

// A quote that is never closed makes a cell of all that follows.
const LONGEST_ROW = 4 * 1024 * 1024;

const delimiters = [',', ';', '\t', '|'];

// How Excel is told the delimiter: a line before the one with the names of the columns.
const DELIMITER_LINE = /^"?sep=([^"\r\n])"?(?:\r\n|\r|\n)/i;
const DELIMITER_LINE_LENGTH = '"sep=;"\r\n'.length;

/** What the parser gives, which its types leave open. */
interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row: number }[];
  readonly meta: { readonly cursor: number };
}

/**
 * Reads CSV. The first line that is not empty has the names of the columns, but one such as `sep=;`, which states the
 * delimiter; empty lines are left out.
 *
 * @param file how messages call the file
 * @param delimiter what stands between the cells; found in the first lines, if it is left out
 * @throws CommandError if there is no line at all, or the quotes are broken
 */
export async function readCsv(
  text: AsyncIterable<string>,
  file: string,
  delimiter: string | undefined,
): Promise<Table> {
  const pieces = new Pieces(text, file, delimiter);
  for (let piece = await pieces.next(); piece !== undefined; piece = await pieces.next()) {
    const [header, ...rows] = piece.rows;
    if (header === undefined) continue;
    const first: TableBatch = { rows, placeOf: (index) => piece.placeOf(index + 1) };
    return { columns: header.map((name) => name.trim()), unit: 'line', batches: batchesOf(first, pieces) };
  }
  throw new CommandError(`${file} is empty: it has no line with the names of the columns`, exitCodes.failed);
}

async function* batchesOf(first: TableBatch, pieces: Pieces): AsyncGenerator<TableBatch> {
  if (first.rows.length > 0) yield first;
  for (let piece = await pieces.next(); piece !== undefined; piece = await pieces.next()) {
    if (piece.rows.length > 0) yield piece;
  }
}

interface Piece extends TableBatch {
  readonly rows: readonly (readonly string[])[];
}

/** The rows of a text that arrives over time. */
class Pieces {
  private readonly text: AsyncIterator<string>;
  private parser: Papa.Parser | undefined;
  private rest = '';
  private line = 1;
  private isDone = false;

  constructor(
    text: AsyncIterable<string>,
    private readonly file: string,
    private readonly delimiter: string | undefined,
  ) {
    this.text = text[Symbol.asyncIterator]();
  }

  async next(): Promise<Piece | undefined> {
    if (this.isDone) return undefined;
    let text = this.rest + (await this.nextText());
    if (this.parser === undefined) {
      text = await this.continued(text, DELIMITER_LINE_LENGTH);
      const [line = '', stated] = DELIMITER_LINE.exec(text) ?? [];
      if (line !== '') this.line += 1;
      text = text.slice(line.length);
      this.parser = parserFor(text, this.delimiter ?? stated);
    }
    const { data, errors, meta } = this.parser.parse(text, 0, !this.isDone) as Parsed;
    this.rest = text.slice(meta.cursor);
    const hasQuotes = text.includes('"');
    if (text.includes('\r')) dropCarriageReturns(data);
    const firstLine = this.line;
    // What is said of a row that goes on in the next piece may not hold.
    const fault = errors.find(({ row }) => this.isDone || row < data.length);
    if (fault !== undefined) {
      const line = firstLine + linesIn(data.slice(0, fault.row), true);
      const reason = fault.code === 'MissingQuotes' ? 'is never closed' : 'goes on after its closing quote';
      throw new CommandError(`${this.file}, line ${String(line)}: a cell in quotes ${reason}`, exitCodes.failed);
    }
    this.line += linesIn(data, hasQuotes);
    if (this.rest.length > LONGEST_ROW) {
      const line = String(this.line);
      const reason = this.rest.includes('"') ? 'probably a cell in quotes is never closed' : 'it is no CSV';
      throw new CommandError(`${this.file}, line ${line}: the row has no end; ${reason}`, exitCodes.failed);
    }
    const isFull = (row: readonly string[]): boolean => row.length > 1 || row[0] !== '';
    if (data.every(isFull)) {
      return { rows: data, placeOf: (index) => firstLine + linesIn(data.slice(0, index), hasQuotes) };
    }
    const places = data.flatMap((row, index) => (isFull(row) ? [index] : []));
    return {
      rows: data.filter(isFull),
      placeOf: (index) => firstLine + linesIn(data.slice(0, places[index]), hasQuotes),
    };
  }

  /** A text with as much of what follows as makes it so long, if there is as much. */
  private async continued(start: string, length: number): Promise<string> {
    let text = start;
    while (text.length < length && !this.isDone) text += await this.nextText();
    return text;
  }

  private async nextText(): Promise<string> {
    const next = await this.text.next();
    this.isDone = next.done === true;
    return next.done === true ? '' : next.value;
  }
}

function parserFor(text: string, delimiter: string | undefined): Papa.Parser {
  const isOldMac = text.includes('\r') && !text.includes('\n');
  return new Papa.Parser({ delimiter: delimiter ?? delimiterOf(text), newline: isOldMac ? '\r' : '\n' });
}

function delimiterOf(text: string): string {
  const { meta, errors } = Papa.parse(text, { preview: 10, delimitersToGuess: delimiters, skipEmptyLines: true });
  if (!errors.some(({ code }) => code === 'UndetectableDelimiter')) return meta.delimiter;
  // The rows differ in length: then what stands in the header counts.
  const [header = ''] = text.trimStart().split(/[\r\n]/, 1);
  return delimiters.find((each) => header.includes(each)) ?? ',';
}

/** Lines end with a line feed here, so that files with both ends are read; what Windows has before it is taken off. */
function dropCarriageReturns(rows: readonly string[][]): void {
  for (const row of rows) {
    const last = row.length - 1;
    const cell = row[last];
    if (cell?.endsWith('\r') === true) row[last] = cell.slice(0, -1);
  }
}

/** How many lines the rows take up: cells in quotes may have several. */
function linesIn(rows: readonly (readonly string[])[], hasQuotes: boolean): number {
  if (!hasQuotes) return rows.length;
  let lines = rows.length;
  for (const row of rows) {
    for (const cell of row) {
      for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) lines += 1;
    }
  }
  return lines;
}
