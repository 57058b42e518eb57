import { type Notation, Precedence } from '../render';

/** What stands for each input in a spreadsheet: a cell ("B2", "Sales!B2") or a defined name. */
export type CellReferences<Name extends string = string> = Readonly<Partial<Record<Name, string>>>;

/** Formulas for Excel, LibreOffice and Google Sheets. An input without a reference keeps its name as a defined name. */
export function excel(references: CellReferences): Notation {
  return {
    input: (name) => references[name] ?? name,
    number: (digits) => digits.toUpperCase(),
    brackets: (inner) => `(${inner})`,
    operations: {
      plus: { precedence: Precedence.sum, join: (left, right) => `${left}+${right}` },
      minus: { precedence: Precedence.sum, join: (left, right) => `${left}-${right}` },
      times: { precedence: Precedence.product, join: (left, right) => `${left}*${right}` },
      div: { precedence: Precedence.product, join: (left, right) => `${left}/${right}` },
      pow: { precedence: Precedence.power, join: (base, exponent) => `${base}^${exponent}` },
      min: { precedence: Precedence.atom, join: (left, right) => `MIN(${left},${right})`, enclosed: 'both' },
      max: { precedence: Precedence.atom, join: (left, right) => `MAX(${left},${right})`, enclosed: 'both' },
      abs: { precedence: Precedence.atom, join: (inner) => `ABS(${inner})`, enclosed: 'both' },
    },
  };
}
