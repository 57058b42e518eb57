import { type Notation, Precedence } from '../render';

/** Formulas as a person writes them in a line of text: "won deals ÷ (won deals + lost deals)". */
export const text: Notation = {
  input: (_, title) => title,
  number: (digits, duration) => (duration === undefined ? digits : `${digits} ${duration}`),
  brackets: (inner) => `(${inner})`,
  operations: {
    plus: { precedence: Precedence.sum, join: (left, right) => `${left} + ${right}` },
    minus: { precedence: Precedence.sum, join: (left, right) => `${left} − ${right}` },
    times: { precedence: Precedence.product, join: (left, right) => `${left} × ${right}` },
    div: { precedence: Precedence.product, join: (left, right) => `${left} ÷ ${right}` },
    pow: { precedence: Precedence.power, join: (base, exponent) => `${base} ^ ${exponent}` },
    min: { precedence: Precedence.atom, join: (left, right) => `min(${left}, ${right})`, enclosed: 'both' },
    max: { precedence: Precedence.atom, join: (left, right) => `max(${left}, ${right})`, enclosed: 'both' },
    abs: { precedence: Precedence.atom, join: (inner) => `|${inner}|`, enclosed: 'both' },
  },
};
