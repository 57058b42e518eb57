import { defineMetric } from '../../metric';
import { averageInventoryValue } from '../../vocabulary/commerce';
import { costOfGoodsSold } from '../../vocabulary/revenue';

/**
 * How many times the goods in stock were sold and replaced in the period. Undefined while the average inventory is
 * worth nothing.
 */
export const inventoryTurnover = defineMetric({
  name: 'inventoryTurnover',
  title: 'Inventory turnover',
  description: 'How many times the goods in stock were sold and replaced in the period.',
  aliases: ['stock turnover', 'inventory turns', 'stock turn'],
  unit: 'multiple',
  better: 'higher',
  inputs: { costOfGoodsSold, averageInventoryValue },
  formula: ({ costOfGoodsSold, averageInventoryValue }) => costOfGoodsSold.div(averageInventoryValue),
  example: { input: { costOfGoodsSold: 600000, averageInventoryValue: 150000 }, result: '4' },
  notes: [
    'Dividing sales at selling prices by stock valued at cost overstates the turnover by the markup.',
    'The result belongs to the length of the period: 4 in a year is 1 in a quarter.',
  ],
  sources: [
    { title: 'Sophelle: Inventory turnover', url: 'https://www.sophelle.com/retail-glossary/inventory-turnover/' },
  ],
  related: ['sellThroughRate', 'grossMargin'],
});
