import { quantity } from '../quantity';

export const customers = quantity({
  title: 'customers',
  unit: 'count',
  description: 'People or companies that bought in the period, each counted once however often they bought.',
  timing: 'period',
});

export const unitsSold = quantity({
  title: 'units sold',
  unit: 'amount',
  description: 'Goods sold in the period, counted in pieces or measured by weight or volume.',
  timing: 'flow',
});

export const visits = quantity({
  title: 'visits',
  unit: 'count',
  description: 'Visits to the website or shop in the period; someone who comes back later counts again.',
  timing: 'flow',
});

export const visitors = quantity({
  title: 'visitors',
  unit: 'count',
  description:
    'People who visited in the period, each counted once, so that the months of a year do not add up to the year.',
  timing: 'period',
});

export const bouncedVisits = quantity({
  title: 'bounced visits',
  unit: 'count',
  description: 'Visits that ended without any engagement, such as a second page, an action or a minimum stay.',
  timing: 'flow',
});

export const orderRevenue = quantity({
  title: 'order revenue',
  unit: 'money',
  description: 'Value of the orders placed in the period, after discounts and before refunds.',
  timing: 'flow',
  nonNegative: true,
});

export const orders = quantity({
  title: 'orders',
  unit: 'count',
  description: 'Orders placed in the period; one purchase is one order, however many items it has.',
  timing: 'flow',
});

export const repeatCustomers = quantity({
  title: 'repeat customers',
  unit: 'count',
  description: 'Those of the customers who placed two orders or more.',
  timing: 'period',
});

export const createdCarts = quantity({
  title: 'created carts',
  unit: 'count',
  description: 'Shopping carts that received a first item in the period.',
  timing: 'flow',
});

export const completedCarts = quantity({
  title: 'completed carts',
  unit: 'count',
  description: 'Those of the created carts that became an order.',
  timing: 'flow',
});

export const startedCheckouts = quantity({
  title: 'started checkouts',
  unit: 'count',
  description: 'Times a shopper went on from the cart to entering contact, delivery or payment details.',
  timing: 'flow',
});

export const completedCheckouts = quantity({
  title: 'completed checkouts',
  unit: 'count',
  description: 'Those of the started checkouts that became an order.',
  timing: 'flow',
});

export const visitsWithCart = quantity({
  title: 'visits with cart additions',
  unit: 'count',
  description: 'Visits in which at least one item was put into the cart, each counted once.',
  timing: 'flow',
});

export const refundedOrders = quantity({
  title: 'refunded orders',
  unit: 'count',
  description: 'Orders paid back in the period, in full or in part, whenever they were placed.',
  timing: 'flow',
});

export const averageInventoryValue = quantity({
  title: 'average inventory value',
  unit: 'money',
  description:
    'Goods in stock over the period valued at cost, usually the mean of the values at its start and its end.',
  timing: 'period',
  nonNegative: true,
});

export const unitsReceived = quantity({
  title: 'units received',
  unit: 'amount',
  description: 'Goods that came in from suppliers in the period, in the same measure as the units sold.',
  timing: 'flow',
});
