/** A cell of a spreadsheet. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string; readonly bold?: boolean | undefined; readonly wrap?: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly format?: string | undefined }
  | {
      readonly kind: 'formula';
      /** Without the leading "=". */
      readonly formula: string;
      /** What it comes to, for programs that do not compute. Without it, all have to. */
      readonly result?: number | string;
      readonly format?: string | undefined;
    };

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** In letters. */
  readonly widths: readonly number[];
  /** How many columns stay in sight. */
  readonly keys: number;
}

/** Texts are no formulas, whatever they begin with. */
export function textCell(text: string, bold = false): Cell {
  return { kind: 'text', text, bold };
}

/** "A1" for the first column and the first row. */
export function address(column: number, row: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${String(row + 1)}`;
}
