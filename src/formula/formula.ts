import type { Expression } from './expression';
import { type CellReferences, excel } from './notation/excel';
import { latex } from './notation/latex';
import { text } from './notation/text';
import { render } from './render';

/** A formula, as that of a metric or a side of a condition, written from the same tree that computes it. */
export class Formula<Name extends string = string> {
  constructor(readonly expression: Expression) {}

  /** In a line of words: "won deals ÷ (won deals + lost deals)". */
  get text(): string {
    return render(this.expression, text);
  }

  /** For LaTeX's mathematics mode. */
  get latex(): string {
    return render(this.expression, latex);
  }

  /**
   * For a cell of a spreadsheet, with the leading "=".
   *
   * @param references the cell or defined name for each input; an input without one stands under its own name
   */
  excel(references?: CellReferences<Name>): string {
    return `=${render(this.expression, excel(references ?? {}))}`;
  }

  toString(): string {
    return this.text;
  }
}
