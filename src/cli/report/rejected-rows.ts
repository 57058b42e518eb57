import type { Cell, Table, TableRow } from '../input/table';
import type { Translate } from '../messages/translator';
import { printable } from '../output/printable';
import type { Terminal } from '../terminal';
import { clockText } from './convert-value';
import { OutputFile } from './output-file';

/** A row that was refused, and all that is wrong with it. */
export interface RejectedRow {
  /** How messages call the file. */
  readonly file: string;
  readonly unit: Table['unit'];
  /** Where it stands in the file. */
  readonly place: number;
  readonly columns: readonly string[];
  readonly row: TableRow;
  readonly faults: readonly { readonly field: string; readonly reason: string }[];
}

const MOST_SHOWN = 5;

/** Takes down the rows that are refused: tells of the first ones, and writes all of them where that is asked for. */
export class RejectedRows {
  count = 0;
  private waiting: RejectedRow[] = [];
  private file: OutputFile | undefined;
  private header: readonly string[] = [];

  constructor(
    private readonly terminal: Pick<Terminal, 'stderr'>,
    private readonly translate: Translate,
  ) {}

  /**
   * Makes ready to write them.
   *
   * @param columns those of all files, which come after what is said of each row
   * @throws CommandError if the file cannot be written
   */
  async writeTo(path: string, columns: readonly string[]): Promise<void> {
    this.file = await OutputFile.open(path);
    this.header = [...new Set(columns)];
    await this.writeCsv([['rejected_file', 'rejected_place', 'rejected_field', 'rejected_reason', ...this.header]]);
  }

  add(rejected: RejectedRow): void {
    this.count += 1;
    if (this.count <= MOST_SHOWN) {
      const { file, unit, place, faults } = rejected;
      const told = faults.map(({ field, reason }) => `${field}${field === '' ? '' : ' '}${reason}`).join('; ');
      this.terminal.stderr.write(`${printable(this.translate(`${file}, ${unit} ${String(place)}: ${told}`))}\n`);
    }
    if (this.file !== undefined) this.waiting.push(rejected);
  }

  /** Writes what was added, so that it need not be kept. */
  async flush(): Promise<void> {
    if (this.waiting.length === 0) return;
    const rows = this.waiting.map(({ file, place, columns, row, faults }) => [
      file,
      String(place),
      [...new Set(faults.map(({ field }) => field))].join('; '),
      faults.map(({ reason }) => this.translate(reason)).join('; '),
      ...this.header.map((name) => cellText(row[columns.indexOf(name)])),
      ...row.slice(columns.length).map(cellText),
    ]);
    this.waiting = [];
    await this.writeCsv(rows);
  }

  async finish(): Promise<void> {
    await this.flush();
    await this.file?.finish();
  }

  async discard(): Promise<void> {
    await this.file?.discard();
  }

  private async writeCsv(rows: readonly (readonly string[])[]): Promise<void> {
    const { default: Papa } = await import('papaparse');
    await this.file?.write(`${Papa.unparse(rows as string[][])}\r\n`);
  }
}

function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return clockText(cell);
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}
