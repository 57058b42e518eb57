import { type Block, type Part, rowsInCells, type Sink } from './block';
import type { NumberColumn } from './columns';
import { ConvertedMoney } from './converted-money';
import { Durations } from './durations';
import { Endings } from './endings';
import type { ExactSums } from './exact-sums';
import type { Fields } from './field';
import type { MadeNumbers, Numbers } from './numbers';
import { Product } from './product';
import type { ScanContext } from './scan';
import type { Selected } from './selected';
import type { CellsDefinition } from './storage';
import { timeZone } from './time-zone';

/** Adds numbers of records to the cells that they belong to. */
export class CellsSink implements Sink {
  private readonly selected: Selected;
  private readonly cells: Int32Array;
  private readonly endings: Endings | undefined;
  private readonly numbers: Numbers | MadeNumbers | undefined;
  private readonly sign: 1 | -1;
  private readonly slots: number;

  constructor(
    private readonly definition: CellsDefinition,
    private readonly sums: ExactSums,
    private readonly block: Block,
    context: ScanContext,
    fields: Fields,
  ) {
    const { placing, value, where } = definition;
    const date = placing.at ?? placing.during.from;
    this.selected = block.selectedBy(where);
    this.slots = context.slots.count;
    this.cells = block.cellsAt(date);
    this.endings = placing.during && new Endings(placing.during, this.selected, block);
    this.sign = value.of === 'field' ? value.sign : 1;
    if (value.of === 'field') {
      const { field, times } = value;
      const column = convertedColumn(field, date, block, context, fields);
      this.numbers = times === undefined ? column : new Product(column, block.columnOf(times) as NumberColumn, block);
      block.require(this.selected, [date, field, ...(times === undefined ? [] : [times])], definition.quantity);
    } else if (value.of === 'records') {
      this.numbers = undefined;
      block.require(this.selected, [date], definition.quantity);
    } else {
      this.numbers = new Durations(
        value.from,
        value.to,
        block,
        value.of === 'days' ? context.timeZone : timeZone('UTC'),
      );
      block.require(this.selected, [date, value.from, value.to], definition.quantity);
    }
  }

  check(): void {
    const { selected, definition, numbers } = this;
    this.endings?.check(definition.quantity);
    if (numbers !== undefined && 'prepare' in numbers) numbers.prepare(selected.mask);
  }

  add(cells: number): void {
    this.sums.reserve(cells);
    this.addAt(this.cells, this.selected, this.sign);
    if (this.endings === undefined) return;
    this.endings.settle();
    this.addAt(this.endings.cells, this.endings.ended, this.sign === 1 ? -1 : 1);
  }

  rowsOf(part: Part): number[] {
    const { block, selected, cells, endings, slots } = this;
    if (endings === undefined) return rowsInCells(block, selected, cells, slots, part);
    return rowsInCells(block, selected, cells, slots, { ...part, startSlot: 0 }).filter(
      (row) => !endings.isBefore(part.endSlot, row, slots),
    );
  }

  private addAt(cells: Int32Array, selected: Selected, sign: 1 | -1): void {
    if (this.numbers === undefined) this.sums.countBlock(cells, selected, sign);
    else this.sums.addBlock(cells, selected, this.numbers, sign);
  }
}

/** The numbers of a field; those of money in the currency of the report where the records state theirs. */
export function convertedColumn(
  field: string,
  date: string,
  block: Block,
  { currencies }: ScanContext,
  fields: Fields,
): NumberColumn | ConvertedMoney {
  const column = block.columnOf(field) as NumberColumn;
  const currency = Object.keys(fields).find((name) => fields[name]?.type === 'currency');
  if (currency === undefined || fields[field]?.type.startsWith('money') !== true) return column;
  return new ConvertedMoney(column, currency, date, block, currencies);
}
