import { Decimal } from 'metricbook';
import { readCsv } from './read-csv';

const orders = readCsv<'order_id' | 'customer_id' | 'order_date' | 'gross' | 'net'>('northwind/orders.csv');
const lines = readCsv<'order_id' | 'quantity'>('northwind/order_details.csv');

/** What the orders placed from one date up to, but not including, another amount to. */
export function northwind(from = '1996-01-01', to = '1999-01-01') {
  const chosen = orders.filter((order) => order.order_date >= from && order.order_date < to);
  const ids = new Set(chosen.map((order) => order.order_id));
  const revenueOf = new Map<string, Decimal>();
  const ordersOf = new Map<string, number>();
  for (const { customer_id: customer, net } of chosen) {
    revenueOf.set(customer, (revenueOf.get(customer) ?? new Decimal(0)).plus(net));
    ordersOf.set(customer, (ordersOf.get(customer) ?? 0) + 1);
  }
  const largestFirst = [...revenueOf.values()].sort((left, right) => right.comparedTo(left));
  return {
    orders: chosen.length,
    revenue: Decimal.sum(0, ...chosen.map((order) => order.net)),
    listValue: Decimal.sum(0, ...chosen.map((order) => order.gross)),
    unitsSold: Decimal.sum(0, ...lines.filter((line) => ids.has(line.order_id)).map((line) => line.quantity)),
    customers: ordersOf.size,
    repeatCustomers: [...ordersOf.values()].filter((count) => count >= 2).length,
    topCustomerRevenue: Decimal.sum(0, ...largestFirst.slice(0, 10)),
  };
}
