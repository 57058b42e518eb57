import { addToCartRate } from '../../src/metrics/commerce/add-to-cart-rate';
import { averageOrderValue } from '../../src/metrics/commerce/average-order-value';
import { bounceRate } from '../../src/metrics/commerce/bounce-rate';
import { cartAbandonmentRate } from '../../src/metrics/commerce/cart-abandonment-rate';
import { checkoutAbandonmentRate } from '../../src/metrics/commerce/checkout-abandonment-rate';
import { conversionRate } from '../../src/metrics/commerce/conversion-rate';
import { inventoryTurnover } from '../../src/metrics/commerce/inventory-turnover';
import { oneTimeCustomerRate } from '../../src/metrics/commerce/one-time-customer-rate';
import { purchasesPerCustomer } from '../../src/metrics/commerce/purchases-per-customer';
import { refundRate } from '../../src/metrics/commerce/refund-rate';
import { repeatPurchaseRate } from '../../src/metrics/commerce/repeat-purchase-rate';
import { revenuePerVisitor } from '../../src/metrics/commerce/revenue-per-visitor';
import { sellThroughRate } from '../../src/metrics/commerce/sell-through-rate';
import { unitsPerOrder } from '../../src/metrics/commerce/units-per-order';
import { visitVolume } from '../../src/metrics/commerce/visit-volume';
import { visitorVolume } from '../../src/metrics/commerce/visitor-volume';
import { describeMetric } from './describe-metric';

describeMetric(visitVolume, [
  { input: { visits: 12_500 }, result: '12500' },
  { input: { visits: 0 }, result: '0' },
  { input: { visits: '900719925474099312345' }, result: '900719925474099312345' },
  { input: { visits: 1.5 }, refused: 'visits must be a whole number (received 1.5)' },
  { input: { visits: -1 }, refused: 'visits must not be below 0 (received -1)' },
]);

describeMetric(visitorVolume, [
  { input: { visitors: 8000 }, result: '8000' },
  { input: { visitors: 0 }, result: '0' },
  { input: { visitors: 900719925474099312345n }, result: '900719925474099312345' },
  { input: { visitors: '8,000' }, refused: 'visitors must be written in digits' },
]);

describeMetric(conversionRate, [
  { input: { conversions: 150, visitors: 5000 }, result: '0.03' },
  { input: { conversions: 35, visitors: 1200 }, result: '7/240' },
  { input: { conversions: 0, visitors: 1200 }, result: '0' },
  { input: { conversions: 12, visitors: 8 }, result: '1.5' },
  { input: { conversions: 1, visitors: 9_007_199_254_740_991 }, result: '1/9007199254740991' },
  { input: { conversions: 0, visitors: 0 }, undefined: 'visitors is zero' },
  { input: { conversions: 3, visitors: 0 }, undefined: 'visitors is zero' },
  { input: { conversions: 0.5, visitors: 8 }, refused: 'conversions must be a whole number (received 0.5)' },
]);

describeMetric(bounceRate, [
  { input: { bouncedVisits: 5000, visits: 12_500 }, result: '0.4' },
  { input: { bouncedVisits: 874, visits: 1898 }, result: '437/949' },
  {
    input: { bouncedVisits: 1117, visits: 1810 },
    result: '1117/1810',
    source: 'bbccss.com: 1,810 sessions, 693 engaged',
  },
  { input: { bouncedVisits: 0, visits: 7 }, result: '0' },
  { input: { bouncedVisits: 7, visits: 7 }, result: '1' },
  { input: { bouncedVisits: 0, visits: 0 }, undefined: 'visits is zero' },
  { input: { bouncedVisits: 8, visits: 7 }, refused: 'bouncedVisits must be at most visits (received 8 and 7)' },
  { input: { bouncedVisits: 2.5, visits: 7 }, refused: 'bouncedVisits must be a whole number (received 2.5)' },
]);

describeMetric(averageOrderValue, [
  { input: { orderRevenue: 24_000, orders: 300 }, result: '80' },
  { input: { orderRevenue: '123.45', orders: 7 }, result: '123.45/7' },
  { input: { orderRevenue: 0, orders: 3 }, result: '0' },
  { input: { orderRevenue: '99999999999999999999.99', orders: 9 }, result: '11111111111111111111.11' },
  { input: { orderRevenue: 0, orders: 0 }, undefined: 'orders is zero' },
  { input: { orderRevenue: 50, orders: 0 }, undefined: 'orders is zero' },
  { input: { orderRevenue: -50, orders: 1 }, refused: 'orderRevenue must not be below 0 (received -50)' },
  { input: { orderRevenue: 50, orders: 1.5 }, refused: 'orders must be a whole number (received 1.5)' },
]);

describeMetric(unitsPerOrder, [
  { input: { unitsSold: 750, orders: 300 }, result: '2.5' },
  { input: { unitsSold: 100, orders: 7 }, result: '100/7' },
  { input: { unitsSold: '1.25', orders: 3 }, result: '5/12' },
  { input: { unitsSold: 0, orders: 3 }, result: '0' },
  { input: { unitsSold: 0, orders: 0 }, undefined: 'orders is zero' },
  { input: { unitsSold: -2, orders: 1 }, refused: 'unitsSold must not be below 0 (received -2)' },
]);

describeMetric(purchasesPerCustomer, [
  { input: { orders: 300, customers: 240 }, result: '1.25' },
  { input: { orders: 500, customers: 300 }, result: '5/3' },
  { input: { orders: 240, customers: 240 }, result: '1' },
  { input: { orders: 0, customers: 240 }, result: '0' },
  { input: { orders: '1e20', customers: 3 }, result: '100000000000000000000/3' },
  { input: { orders: 0, customers: 0 }, undefined: 'customers is zero' },
  { input: { orders: 2.5, customers: 1 }, refused: 'orders must be a whole number (received 2.5)' },
]);

describeMetric(repeatPurchaseRate, [
  { input: { repeatCustomers: 60, customers: 240 }, result: '0.25' },
  { input: { repeatCustomers: 75, customers: 270 }, result: '5/18' },
  { input: { repeatCustomers: 0, customers: 9 }, result: '0' },
  { input: { repeatCustomers: 9, customers: 9 }, result: '1' },
  { input: { repeatCustomers: 0, customers: 0 }, undefined: 'customers is zero' },
  {
    input: { repeatCustomers: 10, customers: 9 },
    refused: 'repeatCustomers must be at most customers (received 10 and 9)',
  },
  { input: { repeatCustomers: -1, customers: 9 }, refused: 'repeatCustomers must not be below 0 (received -1)' },
]);

describeMetric(oneTimeCustomerRate, [
  { input: { repeatCustomers: 60, customers: 240 }, result: '0.75' },
  { input: { repeatCustomers: 75, customers: 270 }, result: '13/18' },
  { input: { repeatCustomers: 0, customers: 9 }, result: '1' },
  { input: { repeatCustomers: 9, customers: 9 }, result: '0' },
  { input: { repeatCustomers: 0, customers: 0 }, undefined: 'customers is zero' },
  {
    input: { repeatCustomers: 10, customers: 9 },
    refused: 'repeatCustomers must be at most customers (received 10 and 9)',
  },
]);

describeMetric(cartAbandonmentRate, [
  { input: { createdCarts: 10_000, completedCarts: 3000 }, result: '0.7' },
  {
    input: { createdCarts: 3150, completedCarts: 650 },
    result: '50/63',
    source: 'goodcontent.org: 2,500 abandoned and 650 completed, 79.4 %',
  },
  { input: { createdCarts: 9, completedCarts: 9 }, result: '0' },
  { input: { createdCarts: 9, completedCarts: 0 }, result: '1' },
  { input: { createdCarts: 0, completedCarts: 0 }, undefined: 'created carts is zero' },
  {
    input: { createdCarts: 9, completedCarts: 10 },
    refused: 'completedCarts must be at most createdCarts (received 10 and 9)',
  },
  { input: { createdCarts: 9.5, completedCarts: 9 }, refused: 'createdCarts must be a whole number (received 9.5)' },
]);

describeMetric(checkoutAbandonmentRate, [
  {
    input: { startedCheckouts: 100, completedCheckouts: 10 },
    result: '0.9',
    source: 'FAQPrime: Checkout abandonment rate',
  },
  { input: { startedCheckouts: 700, completedCheckouts: 400 }, result: '3/7' },
  { input: { startedCheckouts: 7, completedCheckouts: 7 }, result: '0' },
  { input: { startedCheckouts: 7, completedCheckouts: 0 }, result: '1' },
  { input: { startedCheckouts: 0, completedCheckouts: 0 }, undefined: 'started checkouts is zero' },
  {
    input: { startedCheckouts: 7, completedCheckouts: 8 },
    refused: 'completedCheckouts must be at most startedCheckouts (received 8 and 7)',
  },
  { input: { startedCheckouts: -7, completedCheckouts: 0 }, refused: 'startedCheckouts must not be below 0' },
]);

describeMetric(addToCartRate, [
  { input: { visitsWithCart: 120, visits: 2000 }, result: '0.06', source: 'Beyond Reviews: Add-to-cart rate' },
  { input: { visitsWithCart: 910, visits: 9200 }, result: '91/920' },
  { input: { visitsWithCart: 0, visits: 11 }, result: '0' },
  { input: { visitsWithCart: 11, visits: 11 }, result: '1' },
  { input: { visitsWithCart: 0, visits: 0 }, undefined: 'visits is zero' },
  { input: { visitsWithCart: 12, visits: 11 }, refused: 'visitsWithCart must be at most visits (received 12 and 11)' },
  { input: { visitsWithCart: 0.1, visits: 11 }, refused: 'visitsWithCart must be a whole number (received 0.1)' },
]);

describeMetric(revenuePerVisitor, [
  { input: { orderRevenue: 1000, visitors: 20 }, result: '50', source: 'Omniconvert: Revenue per visitor' },
  { input: { orderRevenue: 250_000, visitors: 20_000 }, result: '12.5', source: 'Taggstar: Revenue per visitor' },
  { input: { orderRevenue: '24000.10', visitors: 7000 }, result: '24000.1/7000' },
  { input: { orderRevenue: 0, visitors: 20 }, result: '0' },
  { input: { orderRevenue: 0, visitors: 0 }, undefined: 'visitors is zero' },
  { input: { orderRevenue: '-0.01', visitors: 20 }, refused: 'orderRevenue must not be below 0' },
]);

describeMetric(refundRate, [
  { input: { refundedOrders: 12, orders: 400 }, result: '0.03' },
  { input: { refundedOrders: 25, orders: 330 }, result: '5/66' },
  { input: { refundedOrders: 0, orders: 330 }, result: '0' },
  { input: { refundedOrders: 30, orders: 20 }, result: '1.5' },
  { input: { refundedOrders: 4, orders: 0 }, undefined: 'orders is zero' },
  { input: { refundedOrders: 1.5, orders: 20 }, refused: 'refundedOrders must be a whole number (received 1.5)' },
]);

describeMetric(inventoryTurnover, [
  { input: { costOfGoodsSold: 600_000, averageInventoryValue: 150_000 }, result: '4' },
  { input: { costOfGoodsSold: '1000000.50', averageInventoryValue: 130_000 }, result: '1000000.5/130000' },
  { input: { costOfGoodsSold: 0, averageInventoryValue: 150_000 }, result: '0' },
  { input: { costOfGoodsSold: '3e25', averageInventoryValue: '1.5e24' }, result: '20' },
  { input: { costOfGoodsSold: 600_000, averageInventoryValue: 0 }, undefined: 'average inventory value is zero' },
  {
    input: { costOfGoodsSold: 600_000, averageInventoryValue: -1 },
    refused: 'averageInventoryValue must not be below 0 (received -1)',
  },
]);

describeMetric(sellThroughRate, [
  { input: { unitsSold: 75, unitsReceived: 100 }, result: '0.75', source: 'a2oz.net: Sell-through rate on Shopify' },
  { input: { unitsSold: 100, unitsReceived: 150 }, result: '2/3' },
  { input: { unitsSold: '12.5', unitsReceived: '37.5' }, result: '1/3' },
  { input: { unitsSold: 0, unitsReceived: 100 }, result: '0' },
  { input: { unitsSold: 120, unitsReceived: 100 }, result: '1.2' },
  { input: { unitsSold: 5, unitsReceived: 0 }, undefined: 'units received is zero' },
  { input: { unitsSold: 5, unitsReceived: -1 }, refused: 'unitsReceived must not be below 0 (received -1)' },
]);
