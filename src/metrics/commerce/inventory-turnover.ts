import { defineMetric } from '../../metric';
import { averageInventoryValue } from '../../vocabulary/commerce';
import { costOfGoodsSold } from '../../vocabulary/revenue';

export const inventoryTurnover = defineMetric({
  name: 'inventoryTurnover',
  title: 'Inventory turnover',
  description: 'TODO',
  unit: 'multiple',
  better: 'higher',
  inputs: { costOfGoodsSold, averageInventoryValue },
  formula: ({ costOfGoodsSold, averageInventoryValue }) => costOfGoodsSold.div(averageInventoryValue),
  example: { input: { costOfGoodsSold: 0, averageInventoryValue: 0 }, result: 'TODO' },
});
