import { type ExactNumber, multiply } from '../exact';
import type { Block } from './block';
import { BLOCK_SIZE, type CodeColumn, type DateColumn, type NumberColumn } from './columns';
import type { Currencies } from './currencies';
import type { MadeNumbers } from './numbers';

/** The money of a field in the currency of the report. */
export class ConvertedMoney implements MadeNumbers {
  /** The field's own where no record of the block has another currency. */
  values: Float64Array;
  private readonly converted = new Float64Array(BLOCK_SIZE);
  private readonly rates = new Map<number, ExactNumber>();

  constructor(
    private readonly column: NumberColumn,
    private readonly currency: string,
    private readonly date: string,
    private readonly block: Block,
    private readonly currencies: Currencies,
  ) {
    this.values = column.values;
    block.columnOf(currency);
  }

  get scale(): number {
    return this.column.scale;
  }

  prepare(mask: Uint8Array): void {
    const { block, column, currency, currencies, converted, rates } = this;
    const names = block.columnOf(currency) as CodeColumn;
    const dates = (block.columnOf(this.date) as DateColumn).values;
    const own = currencies.reporting === undefined ? 0 : names.codeOf(currencies.reporting);
    rates.clear();
    for (let row = 0; row < block.length; row += 1) {
      const code = names.codes[row] as number;
      if (code === own || code === 0 || mask[row] === 0 || block.refused[row] === 1) continue;
      const rate = currencies.rateAt(names.nameAt(row) as string, dates[row] as number);
      if (typeof rate === 'object' && 'reason' in rate) block.refuse(row, currency, rate.reason);
      else rates.set(row, rate);
    }
    this.values = rates.size === 0 ? column.values : converted;
    if (rates.size === 0) return;
    converted.set(column.values);
    for (const row of rates.keys()) converted[row] = NaN;
  }

  exactAt(row: number): ExactNumber {
    return multiply(this.column.exactAt(row), this.rates.get(row) ?? 1);
  }
}
