import { defineMetric } from '../../metric';
import { averageOrderValue } from '../commerce/average-order-value';
import { customerAcquisitionCost } from './customer-acquisition-cost';

export const firstOrderProfit = defineMetric({
  name: 'firstOrderProfit',
  title: 'First order profit',
  description: 'TODO',
  unit: 'money',
  better: 'higher',
  inputs: { averageOrderValue, customerAcquisitionCost },
  formula: ({ averageOrderValue, customerAcquisitionCost }) => averageOrderValue.minus(customerAcquisitionCost),
  example: { input: { averageOrderValue: 0, customerAcquisitionCost: 0 }, result: 'TODO' },
  notes: ['below zero: the first order loses money'],
});
