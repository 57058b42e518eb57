import Papa from 'papaparse';
import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';
import { batchOfRows } from './batch-of-rows';
import type { CellsText, Table, TableBatch } from './table';

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
    const { places, source } = piece;
    const first: Piece = {
      rows,
      places: typeof places === 'number' ? places + 1 : places.slice(1),
      source: source && withoutRow(source, header),
    };
    const columns = header.map((name) => name.trim());
    return { columns, unit: 'line', batches: batchesOf(first, pieces, columns.length) };
  }
  throw new CommandError(`${file} is empty: it has no line with the names of the columns`, exitCodes.failed);
}

async function* batchesOf(first: Piece, pieces: Pieces, width: number): AsyncGenerator<TableBatch> {
  for (let piece: Piece | undefined = first; piece !== undefined; piece = await pieces.next()) {
    if (piece.rows.length > 0) yield batchOfRows(piece.rows, width, piece.places, piece.source);
  }
}

interface Piece extends Pick<TableBatch, 'places' | 'source'> {
  readonly rows: readonly (readonly string[])[];
}

/** The rows of a text that arrives over time. */
class Pieces {
  private readonly text: AsyncIterator<string>;
  private parser: Papa.Parser | undefined;
  private rest = '';
  private line = 1;
  private isDone = false;
  private delimiter = ',';

  constructor(
    text: AsyncIterable<string>,
    private readonly file: string,
    private readonly statedDelimiter: string | undefined,
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
      this.delimiter = this.statedDelimiter ?? stated ?? delimiterOf(text);
      this.parser = parserFor(text, this.delimiter);
    }
    const { data, errors, meta } = this.parser.parse(text, 0, !this.isDone) as Parsed;
    this.rest = text.slice(meta.cursor);
    const dropped = text.includes('\r') ? dropCarriageReturns(data) : 0;
    // Without quotes, every row is one line.
    const lines = text.includes('"') ? linesOf(data, this.line) : undefined;
    const firstLine = this.line;
    const lineOf = (row: number): number => lines?.[row] ?? firstLine + row;
    // What is said of a row that goes on in the next piece may not hold.
    const fault = errors.find(({ row }) => this.isDone || row < data.length);
    if (fault !== undefined) {
      const reason = fault.code === 'MissingQuotes' ? 'is never closed' : 'goes on after its closing quote';
      const line = String(lineOf(fault.row));
      throw new CommandError(`${this.file}, line ${line}: a cell in quotes ${reason}`, exitCodes.failed);
    }
    this.line = lineOf(data.length);
    if (this.rest.length > LONGEST_ROW) {
      const line = String(this.line);
      const reason = this.rest.includes('"') ? 'probably a cell in quotes is never closed' : 'it is no CSV';
      throw new CommandError(`${this.file}, line ${line}: the row has no end; ${reason}`, exitCodes.failed);
    }
    const isFull = (row: readonly string[]): boolean => row.length > 1 || row[0] !== '';
    if (data.every(isFull)) {
      const isPlain = lines === undefined && (dropped === 0 || dropped === data.length);
      const source = isPlain ? this.cellsText(text.slice(0, meta.cursor), dropped === 0 ? 1 : 2) : undefined;
      return { rows: data, places: lines?.slice(0, -1) ?? firstLine, source };
    }
    return {
      rows: data.filter(isFull),
      places: data.flatMap((row, index) => (isFull(row) ? [lineOf(index)] : [])),
    };
  }

  private cellsText(text: string, betweenRows: number): CellsText {
    return { text, betweenCells: this.delimiter.length, betweenRows };
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

function parserFor(text: string, delimiter: string): Papa.Parser {
  const isOldMac = text.includes('\r') && !text.includes('\n');
  return new Papa.Parser({ delimiter, newline: isOldMac ? '\r' : '\n' });
}

function delimiterOf(text: string): string {
  const { meta, errors } = Papa.parse(text, { preview: 10, delimitersToGuess: delimiters, skipEmptyLines: true });
  if (!errors.some(({ code }) => code === 'UndetectableDelimiter')) return meta.delimiter;
  // The rows differ in length: then what stands in the header counts.
  const [header = ''] = text.trimStart().split(/[\r\n]/, 1);
  return delimiters.find((each) => header.includes(each)) ?? ',';
}

/**
 * Lines end with a line feed here, so that files with both ends are read; what Windows has before it is taken off.
 *
 * @returns of how many rows it was
 */
function dropCarriageReturns(rows: readonly string[][]): number {
  let dropped = 0;
  for (const row of rows) {
    const last = row.length - 1;
    const cell = row[last];
    if (cell?.endsWith('\r') !== true) continue;
    row[last] = cell.slice(0, -1);
    dropped += 1;
  }
  return dropped;
}

/** What comes behind the first row. */
function withoutRow({ text, betweenCells, betweenRows }: CellsText, row: readonly string[]): CellsText {
  const length = row.reduce((sum, cell) => sum + cell.length, 0) + (row.length - 1) * betweenCells + betweenRows;
  return { text: text.slice(length), betweenCells, betweenRows };
}

/** The line that each row begins in, and that behind the last: cells in quotes may have several. */
function linesOf(rows: readonly (readonly string[])[], first: number): number[] {
  const lines = [first];
  let line = first;
  for (const row of rows) {
    line += 1;
    for (const cell of row) {
      for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) line += 1;
    }
    lines.push(line);
  }
  return lines;
}
