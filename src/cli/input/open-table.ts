import { buffer } from 'node:stream/consumers';
import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';
import { decodeText } from './decode-text';
import { openBytes, shownFile } from './open-bytes';
import { peek } from './peek';
import type { Table } from './table';

export const inputFormats = ['csv', 'json', 'ndjson', 'xlsx'] as const;

type InputFormat = (typeof inputFormats)[number];

/** What is stated of a file; what is not is found out. */
export interface TableOptions {
  /** Its path, or `-` for the standard input. */
  readonly file: string;
  readonly format?: InputFormat | undefined;
  readonly encoding?: string | undefined;
  /** Of CSV: what stands between the cells. */
  readonly delimiter?: string | undefined;
  /** Of XLSX. */
  readonly sheet?: string | undefined;
  /** Of JSON: the names that lead to the array of records. */
  readonly path?: string | undefined;
}

export interface OpenTable extends Table {
  /** How long the file is, if it is known, and how much of it has been read. */
  readonly size: number | undefined;
  readonly position: () => number;
}

/**
 * Opens the table in a file: CSV, JSON, NDJSON or XLSX, by what is stated, by the ending of its name, or by its content.
 *
 * @param onDetected is told what was found out and is not the usual
 * @throws CommandError if it cannot be read
 */
export async function openTable(
  options: TableOptions,
  stdin: NodeJS.ReadableStream,
  onDetected: (what: string) => void,
): Promise<OpenTable> {
  const { file, encoding } = options;
  const { bytes, size, position } = await openBytes(file, stdin);
  const shown = shownFile(file);
  const { first, all } = await peek(bytes);
  const known = options.format ?? formatOfName(file);
  const opened = { size, position };
  if (isOpenDocument(first)) {
    throw new CommandError(`${shown} is an OpenDocument file; save it as XLSX or CSV`, exitCodes.failed);
  }
  if (isOldWorkbook(first)) {
    throw new CommandError(
      `${shown} is a workbook of the old kind, or one with a password: save it as .xlsx or .csv`,
      exitCodes.failed,
    );
  }
  if (known === 'xlsx' || (known === undefined && isZip(first))) {
    checkOptions('xlsx', options, shown);
    const { readXlsx } = await import('./read-xlsx');
    return { ...(await readXlsx(await buffer(all), shown, options.sheet)), ...opened };
  }
  if (isZip(first)) {
    throw new CommandError(`${shown} is a workbook or an archive: state --format xlsx`, exitCodes.failed);
  }
  const text = await peek(
    decodeText(all, shown, encoding, (found) => {
      onDetected(`${shown} is ${found} (detected)`);
    }),
  );
  const format = known ?? formatOfText(text.first ?? '');
  checkOptions(format, options, shown);
  return { ...(await readText(format, text.all, options, shown)), ...opened };
}

/** @throws CommandError for what only files of another format have */
function checkOptions(format: InputFormat, { sheet, path }: TableOptions, shown: string): void {
  if (format !== 'xlsx' && sheet !== undefined) {
    throw new CommandError(`${shown} is no workbook: it has no sheet "${sheet}"`, exitCodes.usage);
  }
  if (format !== 'json' && path !== undefined) {
    throw new CommandError(`${shown} is no JSON document: it has no path "${path}"`, exitCodes.usage);
  }
}

async function readText(
  format: Exclude<InputFormat, 'xlsx'>,
  text: AsyncIterable<string>,
  { delimiter, path }: TableOptions,
  shown: string,
): Promise<Table> {
  if (format === 'csv') {
    const { readCsv } = await import('./read-csv');
    return await readCsv(text, shown, delimiter);
  }
  const { readJson, readNdjson } = await import('./read-json');
  return format === 'json' ? await readJson(text, shown, path) : await readNdjson(text, shown);
}

const endings: Readonly<Record<string, InputFormat>> = {
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  xlsx: 'xlsx',
};

function formatOfName(file: string): InputFormat | undefined {
  const ending = /\.([a-z]+)(?:\.gz)?$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(endings, ending) ? endings[ending] : undefined;
}

/** A workbook is a ZIP archive. */
function isZip(bytes: Uint8Array | undefined): boolean {
  return bytes?.[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

// The first file of the archive says so, and is not compressed.
const OPEN_DOCUMENT = 'mimetypeapplication/vnd.oasis.opendocument.';
const FIRST_NAME_AT = 30;

function isOpenDocument(bytes: Uint8Array | undefined): boolean {
  return isZip(bytes) && new TextDecoder('latin1').decode(bytes?.subarray(FIRST_NAME_AT)).startsWith(OPEN_DOCUMENT);
}

/** As .xls is, or .xlsx with a password. */
function isOldWorkbook(bytes: Uint8Array | undefined): boolean {
  return bytes?.[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

function formatOfText(text: string): Exclude<InputFormat, 'xlsx'> {
  const start = text.trimStart();
  if (start.startsWith('[')) return 'json';
  if (!start.startsWith('{')) return 'csv';
  const [line = ''] = start.split('\n', 1);
  try {
    JSON.parse(line);
    return 'ndjson';
  } catch {
    return 'json';
  }
}
